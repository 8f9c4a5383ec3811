// What a program that reads other people's files may take, and how it is told.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace apart {

struct Limits {
  int seconds = 60;                             // of processor time; ten times that by the clock on the wall
  std::size_t memory = std::size_t{1} << 30U;   // bytes of addresses
  std::size_t answer = std::size_t{32} << 20U;  // bytes
};

// The exit status of a program that has told itself so: a bad_alloc under these limits.
inline constexpr int out_of_memory = 100;

// For the program that reads: puts the limits on itself, ends with its parent, leaves no core behind and asks for no
// more rights. `words` are those that `words_of` made. False where they are none.
bool confine(const std::vector<std::string>& words);

// How `ask` tells them to the program.
std::vector<std::string> words_of(const Limits& limits);

}  // namespace apart
