#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "batch/files.hpp"
#include "batch/folder.hpp"

namespace batch {
namespace {

std::error_code error(int number) { return {number, std::generic_category()}; }

std::error_code write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return error(errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  if (::fsync(descriptor) != 0) return error(errno);
  return {};
}

std::string parent(const std::string& folder) {
  const std::string above = std::filesystem::path(folder).lexically_normal().parent_path().string();
  return above.empty() ? "." : above;
}

}  // namespace

Files::Kind DiskFiles::kind(const std::string& path) {
  struct stat status{};
  if (::lstat(path.c_str(), &status) != 0) return Kind::absent;
  return S_ISREG(status.st_mode) ? Kind::plain : Kind::other;
}

std::error_code DiskFiles::make_folder(const std::string& folder) {
  struct stat status{};
  if (::stat(folder.c_str(), &status) == 0) return S_ISDIR(status.st_mode) ? std::error_code{} : error(ENOTDIR);
  if (errno != ENOENT) return error(errno);
  const std::string above = parent(folder);
  if (above == folder) return error(ENOENT);
  if (const std::error_code failed = make_folder(above)) return failed;
  // Another thread or run may have made it meanwhile.
  if (::mkdir(folder.c_str(), 0777) != 0) {
    const int number = errno;
    if (number != EEXIST || ::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return error(number);
  }
  return sync(above);
}

std::error_code DiskFiles::write(const std::string& folder, std::string_view bytes, std::string& temporary) {
  int descriptor = -1;
  do {
    temporary = next_name(folder);
    descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  } while (descriptor < 0 && errno == EEXIST);
  if (descriptor < 0) return error(errno);
  std::error_code failed = write_all(descriptor, bytes);
  // A network folder may tell only now that it is full.
  if (::close(descriptor) != 0 && !failed) failed = error(errno);
  if (failed) remove(temporary);
  return failed;
}

std::error_code DiskFiles::keep(const std::string& folder, const std::string& file, std::string& temporary) {
  int result = -1;
  do {
    temporary = next_name(folder);
    result = ::link(file.c_str(), temporary.c_str());
  } while (result != 0 && errno == EEXIST);
  return result == 0 ? std::error_code{} : error(errno);
}

std::error_code DiskFiles::rename(const std::string& from, const std::string& to) {
  return ::rename(from.c_str(), to.c_str()) == 0 ? std::error_code{} : error(errno);
}

void DiskFiles::remove(const std::string& file) { ::unlink(file.c_str()); }

std::error_code DiskFiles::sync(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  // A folder that may be written but not listed cannot be opened; its names reach the disk in their own time.
  if (descriptor < 0) return errno == EACCES ? std::error_code{} : error(errno);
  const int number = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  // Some file systems have nothing to bring to the disk here and say so with EINVAL.
  return number == 0 || number == EINVAL ? std::error_code{} : error(number);
}

std::error_code DiskFiles::writable(const std::string& folder) {
  struct stat status{};
  if (::stat(folder.c_str(), &status) != 0) {
    const int number = errno;
    const std::string above = parent(folder);
    return number == ENOENT && above != folder ? writable(above) : error(number);
  }
  if (!S_ISDIR(status.st_mode)) return error(ENOTDIR);
  return ::access(folder.c_str(), W_OK | X_OK) == 0 ? std::error_code{} : error(errno);
}

// Not made from the report's name, which may be as long as a name can be.
std::string DiskFiles::next_name(const std::string& folder) {
  return join(folder, fmt::format(".raadstuk-{}-{}.tmp", ::getpid(), count_.fetch_add(1)));
}

}  // namespace batch
