// A program that puts the limits on itself and then does what its last word says, for ask_test.cpp.
#include <unistd.h>

#include <cstdio>
#include <new>
#include <string>
#include <vector>

#include "apart/limits.hpp"

namespace {

int fill() {
  std::vector<std::string> all;
  try {
    for (;;) all.emplace_back(1U << 20U, 'x');
  } catch (const std::bad_alloc&) {
    return apart::out_of_memory;
  }
}

// What it got, backwards.
int turn() {
  std::string bytes;
  for (int c = std::getchar(); c != EOF; c = std::getchar()) bytes.insert(bytes.begin(), static_cast<char>(c));
  std::fputs(bytes.c_str(), stdout);
  return 0;
}

// Says that it runs, and goes on for ever.
int stay() {
  std::puts("here");
  std::fflush(stdout);
  for (;;) pause();
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> line(words + 1, words + count);
  if (line.size() != 4 || !apart::confine({line.begin(), line.end() - 1})) return 2;
  if (line.back() == "turn") return turn();
  if (line.back() == "stay") return stay();
  if (line.back() == "fill") return fill();
  volatile unsigned turns = 0;
  for (;;) turns = turns + 1;
}
