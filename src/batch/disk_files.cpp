#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "batch/descriptor.hpp"
#include "batch/each_entry.hpp"
#include "batch/files.hpp"
#include "batch/folder.hpp"

namespace batch {
namespace {

std::error_code error(int number) { return {number, std::generic_category()}; }

class DiskLock : public Files::Lock {
 public:
  DiskLock(const std::string& file, int flags) : descriptor_(file, flags | O_NOFOLLOW) {}
  const Descriptor& descriptor() const { return descriptor_; }

  void sign(std::string_view who) override {
    // Whether it could be written changes nothing for the holder.
    if (::ftruncate(descriptor_.number(), 0) != 0) return;
    if (::pwrite(descriptor_.number(), who.data(), who.size(), 0) < 0) return;
  }

 private:
  Descriptor descriptor_;
};

std::error_code put(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return error(errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

// Calls `piece` until the end of a plain file.
template <class Piece>
std::error_code read_pieces(const std::string& file, Piece piece) {
  const Descriptor descriptor(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY);
  struct stat status{};
  if (!descriptor || ::fstat(descriptor.number(), &status) != 0) return error(errno);
  if (!S_ISREG(status.st_mode)) return error(EINVAL);
  std::string bytes(1U << 18U, '\0');
  for (;;) {
    const ssize_t count = ::read(descriptor.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return error(errno);
    if (count == 0) return {};
    piece(std::string_view(bytes).substr(0, static_cast<std::size_t>(count)));
  }
}

std::error_code take(const Descriptor& file, int kind) {
  while (::flock(file.number(), kind | LOCK_NB) != 0) {
    if (errno != EINTR) return error(errno);
  }
  return {};
}

std::string parent(const std::string& folder) {
  const std::string above = std::filesystem::path(folder).lexically_normal().parent_path().string();
  return above.empty() ? "." : above;
}

}  // namespace

Files::State DiskFiles::state(const std::string& path) {
  struct stat status{};
  if (::lstat(path.c_str(), &status) != 0) return {};
  return {S_ISREG(status.st_mode) ? Kind::plain : Kind::other, static_cast<std::uint64_t>(status.st_size),
          std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

std::optional<manifest::Digest> DiskFiles::hash(const std::string& file) {
  manifest::Hash hash;
  if (read_pieces(file, [&](std::string_view piece) { hash.add(piece); })) return std::nullopt;
  return hash.finish();
}

std::variant<std::string, std::error_code> DiskFiles::read(const std::string& file) {
  std::string bytes;
  if (const std::error_code failed = read_pieces(file, [&](std::string_view piece) { bytes += piece; })) return failed;
  return bytes;
}

std::vector<std::string> DiskFiles::names(const std::string& folder) {
  std::vector<std::string> names;
  // Of a folder that cannot be read there are none.
  static_cast<void>(each_entry(folder, [&](const dirent& entry) { names.emplace_back(entry.d_name); }));
  return names;
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
  std::error_code failed = put(descriptor, bytes);
  if (!failed && ::fsync(descriptor) != 0) failed = error(errno);
  // A network folder may tell only now that it is full.
  if (::close(descriptor) != 0 && !failed) failed = error(errno);
  if (failed) remove(temporary);
  return failed;
}

std::error_code DiskFiles::append(const std::string& file, std::string_view bytes) {
  const std::lock_guard lock(appending_);
  if (!appended_ || file != appended_to_) {
    appended_.emplace(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW);
    appended_to_ = file;
  }
  if (*appended_) return put(appended_->number(), bytes);
  const int number = errno;
  appended_.reset();
  return error(number);
}

void DiskFiles::let_go(const std::string& file) {
  const std::lock_guard lock(appending_);
  if (file == appended_to_) appended_.reset();
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
  let_go(from);
  return ::rename(from.c_str(), to.c_str()) == 0 ? std::error_code{} : error(errno);
}

void DiskFiles::remove(const std::string& file) {
  let_go(file);
  ::unlink(file.c_str());
}

std::error_code DiskFiles::sync(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
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

std::error_code DiskFiles::lock(const std::string& file, bool shared, std::unique_ptr<Lock>& lock) {
  auto made = std::make_unique<DiskLock>(file, O_RDWR | O_CREAT);
  if (!made->descriptor()) return error(errno);
  if (const std::error_code failed = take(made->descriptor(), shared ? LOCK_SH : LOCK_EX)) return failed;
  lock = std::move(made);
  return {};
}

std::error_code DiskFiles::lock_to_read(const std::string& file, std::unique_ptr<Lock>& lock) {
  auto made = std::make_unique<DiskLock>(file, O_RDWR);
  // Who may only read signs nothing.
  if (!made->descriptor() && (errno == EACCES || errno == EROFS)) made = std::make_unique<DiskLock>(file, O_RDONLY);
  if (!made->descriptor()) return errno == ENOENT ? std::error_code{} : error(errno);
  if (const std::error_code failed = take(made->descriptor(), LOCK_SH)) return failed;
  lock = std::move(made);
  return {};
}

void DiskFiles::mark(std::string_view owner) { owner_ = owner; }

// Not made from the report's name, which may be as long as a name can be.
std::string DiskFiles::next_name(const std::string& folder) {
  const std::string_view dash = owner_.empty() ? "" : "-";
  return join(folder, fmt::format(".raadstuk-{}{}{}-{}.tmp", owner_, dash, ::getpid(), count_.fetch_add(1)));
}

bool is_temporary(std::string_view name, std::string_view owner) {
  constexpr std::string_view head = ".raadstuk-", tail = ".tmp";
  if (!name.starts_with(head) || !name.ends_with(tail) || name.size() < head.size() + tail.size()) return false;
  name = name.substr(head.size(), name.size() - head.size() - tail.size());
  return owner.empty() || (name.starts_with(owner) && name.substr(owner.size()).starts_with('-'));
}

}  // namespace batch
