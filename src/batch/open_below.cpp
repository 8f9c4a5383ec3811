#include "batch/open_below.hpp"

#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <filesystem>

namespace batch {
namespace {

// Others rename so often at most before it counts as a fault.
constexpr int most_races = 1000;

int openat2(int folder, const std::string& path, const open_how& how) {
  return static_cast<int>(::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how));
}

// The kernel says of a link that is to be a folder that it is none.
int open_part(int folder, const std::string& name, int flags, mode_t mode) {
  const int number = ::openat(folder, name.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, mode);
  struct stat status{};
  if (number < 0 && errno == ENOTDIR) {
    const bool link = ::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
    errno = link ? ELOOP : ENOTDIR;
  }
  return number;
}

}  // namespace

Descriptor open_below(int folder, const std::string& path, int flags, Links links, mode_t mode) {
  open_how how{};
  how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
  how.mode = (flags & O_CREAT) != 0 ? mode : 0;
  how.resolve = links == Links::none ? RESOLVE_NO_SYMLINKS : RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  for (int attempt = 0; attempt < most_races; ++attempt) {
    Descriptor opened(openat2(folder, path, how));
    if (opened || (errno != EAGAIN && errno != EINTR && errno != ENOSYS && errno != EPERM)) return opened;
    // A container may forbid what it does not know.
    if (errno == ENOSYS || errno == EPERM) return open_by_parts(folder, path, flags, mode);
  }
  return {};
}

Descriptor open_by_parts(int folder, const std::string& path, int flags, mode_t mode) {
  // Without links "a/.." is nothing.
  const std::string plain = std::filesystem::path(path).lexically_normal().string();
  if (plain == ".." || plain.starts_with("../")) {
    errno = EXDEV;
    return {};
  }
  Descriptor at;
  if (plain.starts_with('/')) {
    at = Descriptor("/", O_PATH | O_DIRECTORY);
    if (!at) return {};
    folder = at.number();
  }
  for (std::size_t begin = 0;;) {
    begin = plain.find_first_not_of('/', begin);
    if (begin == std::string::npos) return Descriptor(open_part(folder, ".", flags, mode));
    const std::size_t end = plain.find('/', begin);
    const std::string part = plain.substr(begin, end - begin);
    if (end == std::string::npos) return Descriptor(open_part(folder, part, flags, mode));
    Descriptor next(open_part(folder, part, O_PATH | O_DIRECTORY, 0));
    if (!next) return {};
    at = std::move(next);
    folder = at.number();
    begin = end;
  }
}

}  // namespace batch
