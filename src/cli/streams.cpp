#include "cli/streams.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace cli {

void open_closed_streams() {
  for (const int number : std::array{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(number, F_GETFD) >= 0) continue;
    // The lowest number that is free, and those below it are taken by now; it stays open as long as the program.
    [[maybe_unused]] const int opened = ::open("/dev/null", O_RDWR);
  }
}

}  // namespace cli
