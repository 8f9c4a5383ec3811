#include "cli/without_memory.hpp"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <new>
#include <string_view>

#include "cli/program.hpp"
#include "diagnostics/entry.hpp"

namespace cli {

std::array<std::string_view, 5> out_of_memory_line() {
  const diagnostics::Entry& fault = diagnostics::entry(diagnostics::Code::out_of_memory);
  return {"raadstuk: error: ", fault.en, " [", fault.name, "]\n"};
}

void end_without_memory() {
  try {
    if (std::current_exception()) std::rethrow_exception(std::current_exception());
  } catch (const std::bad_alloc&) {
    for (const std::string_view piece : out_of_memory_line()) {
      [[maybe_unused]] const auto written = ::write(STDERR_FILENO, piece.data(), piece.size());
    }
    _exit(machine_fault);
  } catch (...) {
  }
  std::abort();
}

}  // namespace cli
