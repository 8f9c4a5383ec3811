// The end of a run for which the machine has no memory.
#pragma once

namespace cli {

// For std::set_terminate. Some libraries let no bad_alloc through, and end the program: then nothing is cleaned up, but
// what has no final name yet gets none. Says so and exits with 3; aborts where something else is the matter, a bug.
[[noreturn]] void end_without_memory();

}  // namespace cli
