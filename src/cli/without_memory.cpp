#include "cli/without_memory.hpp"

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <new>
#include <string_view>

#include "cli/program.hpp"
#include "diagnostics/code.hpp"

namespace cli {
namespace {

// In English, and in pieces that are there already: no memory, no language.
void say(std::string_view text) {
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

void end_without_memory() {
  try {
    if (std::current_exception()) std::rethrow_exception(std::current_exception());
  } catch (const std::bad_alloc&) {
    const diagnostics::Entry& fault = diagnostics::entry(diagnostics::Code::out_of_memory);
    for (const std::string_view piece :
         {std::string_view("raadstuk: error: "), fault.en, std::string_view(" ["), fault.name, std::string_view("]\n")})
      say(piece);
    _exit(machine_fault);
  } catch (...) {
  }
  std::abort();
}

}  // namespace cli
