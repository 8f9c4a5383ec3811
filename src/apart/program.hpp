// What the programs share that read what others wrote: input, answer, and how they end.
#pragma once
#include <array>
#include <cstdio>
#include <exception>
#include <new>
#include <string>

#include "apart/limits.hpp"
#include "diagnostics/machine_fault.hpp"

namespace apart {

inline constexpr int usage = 2, cannot_write = 3;  // exit statuses

// All of standard input.
inline std::string read_input() {
  std::string bytes;
  std::array<char, 1U << 16U> piece{};
  for (std::size_t count = 0; (count = std::fread(piece.data(), 1, piece.size(), stdin)) > 0;)
    bytes.append(piece.data(), count);
  return bytes;
}

// To standard output; gives the exit status.
inline int answer(const std::string& packed) {
  const bool written = std::fwrite(packed.data(), 1, packed.size(), stdout) == packed.size();
  return written && std::fflush(stdout) == 0 ? 0 : cannot_write;
}

// The exit status of `run`, whatever it throws; memory that ran out has one of its own, however a room told of it.
template <class Run>
int guarded(const Run& run) {
  try {
    return run();
  } catch (const std::bad_alloc&) {
    return out_of_memory;
  } catch (const diagnostics::MachineFault& fault) {
    return fault.diagnostic().code == diagnostics::Code::out_of_memory ? out_of_memory : usage;
  } catch (const std::exception&) {
    return usage;
  }
}

}  // namespace apart
