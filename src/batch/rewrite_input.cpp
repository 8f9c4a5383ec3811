#include "batch/rewrite_input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace batch {
namespace {

std::error_code last_error() { return {errno, std::generic_category()}; }

std::error_code write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return last_error();
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

std::error_code fill(int descriptor, const std::string& file, std::string_view bytes) {
  struct stat status{};
  if (::stat(file.c_str(), &status) != 0 || ::fchmod(descriptor, status.st_mode & 07777U) != 0) return last_error();
  if (const std::error_code failed = write_all(descriptor, bytes)) return failed;
  return ::fsync(descriptor) == 0 ? std::error_code() : last_error();
}

}  // namespace

std::error_code rewrite_input(const std::string& file, std::string_view bytes) {
  const std::string folder = file.substr(0, file.rfind('/') + 1);
  std::string temporary = folder + ".raadstuk-set-XXXXXX";
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return last_error();
  std::error_code failed = fill(descriptor, file, bytes);
  if (::close(descriptor) != 0 && !failed) failed = last_error();
  if (!failed && std::rename(temporary.c_str(), file.c_str()) != 0) failed = last_error();
  if (failed) ::unlink(temporary.c_str());
  return failed;
}

}  // namespace batch
