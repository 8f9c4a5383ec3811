// The end of a run for which the machine has no memory.
#pragma once
#include <array>
#include <string_view>

namespace cli {

// What is said then. In English, and in pieces that are there already: there is no memory to find out the language
// with.
std::array<std::string_view, 5> out_of_memory_line();

// For std::set_terminate. Some libraries let no bad_alloc through, and end the program: then nothing is cleaned up, but
// what has no final name yet gets none. Says so and exits with 3; aborts where something else is the matter, a bug.
[[noreturn]] void end_without_memory();

}  // namespace cli
