#include "batch/read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <system_error>

#include "batch/open_below.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

Diagnostic system_problem(int error) {
  if (error == ENOENT || error == ENOTDIR) return {Code::input_missing, {}, {}};
  if (error == ELOOP) return {Code::input_not_a_file, {}, {}};
  return {Code::input_unreadable, {}, {std::generic_category().message(error)}};
}

bool same(const struct stat& a, const struct stat& b) {
  return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// Should a pipe have come in the file's place just now, O_NONBLOCK keeps the open from waiting for a writer.
constexpr int to_read = O_RDONLY | O_NONBLOCK | O_NOCTTY;

std::optional<Diagnostic> problem_before(const std::string& file) {
  struct stat status{};
  if (::lstat(file.c_str(), &status) != 0) return system_problem(errno);
  if (!S_ISREG(status.st_mode)) return Diagnostic{Code::input_not_a_file, {}, {}};
  return std::nullopt;
}

}  // namespace

std::variant<std::string, Diagnostic> read_file(const std::string& file, std::size_t limit) {
  if (auto problem = problem_before(file)) return *problem;
  return read_open(Descriptor(file, to_read | O_NOFOLLOW), limit);
}

std::variant<std::string, Diagnostic> read_input(const std::string& file, std::size_t limit) {
  if (auto problem = problem_before(file)) return *problem;
  return read_open(open_below(AT_FDCWD, file, to_read, Links::none), limit);
}

std::variant<std::string, Diagnostic> read_open(const Descriptor& descriptor, std::size_t limit) {
  struct stat before{};
  if (!descriptor || ::fstat(descriptor.number(), &before) != 0) return system_problem(errno);
  if (!S_ISREG(before.st_mode)) return Diagnostic{Code::input_not_a_file, {}, {}};

  const std::size_t size = std::min(static_cast<std::size_t>(before.st_size), limit) + 1;
  std::string bytes(size, '\0');
  std::size_t length = 0;
  while (length < size) {
    const ssize_t count = ::read(descriptor.number(), bytes.data() + length, size - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_problem(errno);
    length += static_cast<std::size_t>(count);
    if (count == 0 || length == static_cast<std::size_t>(before.st_size)) break;  // had it grown, it has another size
  }
  bytes.resize(length);

  struct stat after{};
  if (::fstat(descriptor.number(), &after) != 0) return system_problem(errno);
  const std::size_t expected = std::min(static_cast<std::size_t>(before.st_size), limit + 1);
  if (!same(before, after) || length != expected) return Diagnostic{Code::input_changed, {}, {}};
  return bytes;
}

}  // namespace batch
