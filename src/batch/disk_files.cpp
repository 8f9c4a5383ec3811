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
#include "unicode/ascii.hpp"

namespace batch {
namespace {

// How often a name is tried that others may take, or take away, just before we do.
constexpr int most_attempts = 1000;
// Of a record or a report. The manifest of 100,000 reports has 100 MB; what is larger is none of ours.
constexpr std::uint64_t most_read = std::uint64_t{768} << 20U;

std::error_code put(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failure(errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

// Calls `piece` until the end of a plain file.
template <class Piece>
std::error_code read_pieces(const Descriptor& descriptor, Piece piece) {
  struct stat status{};
  if (!descriptor || ::fstat(descriptor.number(), &status) != 0) return failure(errno);
  if (!S_ISREG(status.st_mode)) return failure(EINVAL);
  std::string bytes(1U << 18U, '\0');
  for (;;) {
    const ssize_t count = ::read(descriptor.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failure(errno);
    if (count == 0) return {};
    piece(std::string_view(bytes).substr(0, static_cast<std::size_t>(count)));
  }
}

// No descriptor where the file cannot be opened: errno says why.
Descriptor open_file(HeldFolder& held, const std::string& file, int flags) {
  Place place;
  if (const std::error_code failed = held.place(file, place)) {
    errno = failed.value();
    return {};
  }
  return Descriptor(::openat(place.folder(), place.name.c_str(), flags | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC, 0644));
}

constexpr int for_reading = O_RDONLY | O_NONBLOCK;

// A folder is not what a link in the folder that is held leads to; elsewhere it may be.
Descriptor open_folder(HeldFolder& held, const std::string& folder) {
  const int links = held.holds(folder) ? O_NOFOLLOW : 0;
  Place place;
  if (const std::error_code failed = held.place(folder, place)) {
    errno = failed.value();
    return {};
  }
  return Descriptor(::openat(place.folder(), place.name.c_str(), for_reading | O_DIRECTORY | O_CLOEXEC | links));
}

std::error_code take(const Descriptor& file, int kind) {
  while (::flock(file.number(), kind | LOCK_NB) != 0) {
    if (errno != EINTR) return failure(errno);
  }
  return {};
}

std::string parent(const std::string& folder) {
  const std::string above = std::filesystem::path(folder).lexically_normal().parent_path().string();
  return above.empty() ? "." : above;
}

FileIdentity identity_of(const struct stat& status) { return {status.st_dev, status.st_ino}; }

}  // namespace

// Known to the files while it lives, so that they can tell when its name is gone.
class DiskFiles::DiskLock : public Files::Lock {
 public:
  DiskLock(DiskFiles& files, std::string path, Descriptor descriptor, FileIdentity identity)
      : files_(files), path_(std::move(path)), descriptor_(std::move(descriptor)), identity_(identity) {
    files_.locks_.push_back(this);
  }
  DiskLock(const DiskLock&) = delete;
  DiskLock& operator=(const DiskLock&) = delete;
  ~DiskLock() override { std::erase(files_.locks_, this); }

  void sign(std::string_view who) override {
    // Whether it could be written changes nothing for the holder.
    if (::ftruncate(descriptor_.number(), 0) != 0) return;
    if (::pwrite(descriptor_.number(), who.data(), who.size(), 0) < 0) return;
  }

  const std::string& path() const { return path_; }
  bool is_named() const {
    struct stat status{};
    return ::lstat(path_.c_str(), &status) == 0 && identity_of(status) == identity_;
  }

 private:
  DiskFiles& files_;
  std::string path_;
  Descriptor descriptor_;
  FileIdentity identity_;
};

std::error_code DiskFiles::hold(const std::string& folder) {
  const std::error_code failed = held_.hold(folder);
  held_path_ = failed ? "" : folder;
  return failed;
}

std::optional<Files::Loss> DiskFiles::loss(const std::string& folder) {
  // A path that leads to the lock leads to the folder.
  const auto gone = std::find_if(locks_.begin(), locks_.end(), [](const DiskLock* lock) { return !lock->is_named(); });
  if ((gone != locks_.end() || locks_.empty()) && !held_path_.empty() && !held_.still_named(held_path_))
    return Loss{Loss::Kind::folder, held_path_};
  if (gone != locks_.end()) return Loss{Loss::Kind::lock, (*gone)->path()};
  if (folder != held_path_ && !held_.still_named(folder)) return Loss{Loss::Kind::subfolder, folder};
  return std::nullopt;
}

Files::State DiskFiles::state(const std::string& path) {
  Place place;
  if (const std::error_code failed = held_.place(path, place))
    return failed == std::errc::too_many_symbolic_link_levels ? State{Kind::other, 0, 0, {}, true} : State{};
  struct stat status{};
  if (::fstatat(place.folder(), place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return {};
  return {S_ISREG(status.st_mode) ? Kind::plain : Kind::other, static_cast<std::uint64_t>(status.st_size),
          std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec, identity_of(status), false};
}

std::optional<manifest::Digest> DiskFiles::hash(const std::string& file) {
  manifest::Hash hash;
  if (read_pieces(open_file(held_, file, for_reading), [&](std::string_view piece) { hash.add(piece); }))
    return std::nullopt;
  return hash.finish();
}

std::variant<std::string, std::error_code> DiskFiles::read(const std::string& file) {
  const std::uint64_t size = state(file).size;
  if (size > most_read) return failure(EFBIG);
  std::string bytes;
  bytes.reserve(size);
  const auto add = [&](std::string_view piece) { bytes += piece; };
  if (const std::error_code failed = read_pieces(open_file(held_, file, for_reading), add)) return failed;
  return bytes;
}

std::vector<std::string> DiskFiles::names(const std::string& folder) {
  std::vector<std::string> names;
  // A folder that cannot be read has none.
  static_cast<void>(
      each_entry(open_folder(held_, folder), [&](const dirent& entry) { names.emplace_back(entry.d_name); }));
  return names;
}

std::error_code DiskFiles::make_folder(const std::string& folder) {
  return held_.holds(folder) ? held_.make(folder) : make_outer_folder(folder);
}

std::error_code DiskFiles::make_outer_folder(const std::string& folder) {
  struct stat status{};
  if (::stat(folder.c_str(), &status) == 0) return S_ISDIR(status.st_mode) ? std::error_code{} : failure(ENOTDIR);
  if (errno != ENOENT) return failure(errno);
  const std::string above = parent(folder);
  if (above == folder) return failure(ENOENT);
  if (const std::error_code failed = make_outer_folder(above)) return failed;
  // Another thread or run may have made it meanwhile.
  if (::mkdir(folder.c_str(), 0777) != 0) {
    const int number = errno;
    if (number != EEXIST || ::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return failure(number);
  }
  return sync(above);
}

// A file of a new name, open to be written.
std::error_code DiskFiles::create(const std::string& folder, int& descriptor, std::string& temporary) {
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    temporary = join(folder, next_name());
    descriptor = open_file(held_, temporary, O_WRONLY | O_CREAT | O_EXCL).release();
    if (descriptor >= 0) return {};
    if (errno != EEXIST) return failure(errno);
  }
  return failure(EEXIST);
}

std::error_code DiskFiles::write(const std::string& folder, std::string_view bytes, std::string& temporary) {
  int descriptor = -1;
  if (const std::error_code failed = create(folder, descriptor, temporary)) return failed;
  std::error_code failed = put(descriptor, bytes);
  if (!failed && ::fsync(descriptor) != 0) failed = failure(errno);
  // A network folder may tell only now that it is full.
  if (::close(descriptor) != 0 && !failed) failed = failure(errno);
  if (failed) remove(temporary);
  return failed;
}

std::error_code DiskFiles::append(const std::string& file, std::string_view bytes) {
  const std::lock_guard lock(appending_);
  if (!appended_ || file != appended_to_) {
    appended_ = open_file(held_, file, O_WRONLY | O_CREAT | O_APPEND);
    appended_to_ = file;
  }
  if (appended_) return put(appended_.number(), bytes);
  return failure(errno);
}

void DiskFiles::let_go(const std::string& file) {
  const std::lock_guard lock(appending_);
  if (file == appended_to_) appended_ = {};
}

std::error_code DiskFiles::keep(const std::string& folder, const std::string& file, std::string& temporary) {
  Place from, to;
  if (const std::error_code failed = held_.place(file, from)) return failed;
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    temporary = join(folder, next_name());
    if (const std::error_code failed = held_.place(temporary, to)) return failed;
    if (::linkat(from.folder(), from.name.c_str(), to.folder(), to.name.c_str(), 0) == 0) return {};
    if (errno == ENOENT) return failure(errno);
    if (errno != EEXIST) break;
  }
  const std::error_code failed = copy(folder, file, temporary);
  // Who may not read a file may still move it.
  if (failed != std::errc::permission_denied) return failed;
  return rename(file, temporary = join(folder, next_name()));
}

std::error_code DiskFiles::rename(const std::string& from, const std::string& to) {
  let_go(from);
  Place source, target;
  if (const std::error_code failed = held_.place(from, source)) return failed;
  if (const std::error_code failed = held_.place(to, target)) return failed;
  for (;;) {
    if (::renameat(source.folder(), source.name.c_str(), target.folder(), target.name.c_str()) == 0) return {};
    const std::error_code failed = failure(errno);
    if (!is_in_use(failed) || !patience_.wait()) return failed;
  }
}

// Not brought to the disk: a run that is killed is made good by its journal.
std::error_code DiskFiles::copy(const std::string& folder, const std::string& file, std::string& temporary) {
  const auto bytes = read(file);
  if (const auto* failed = std::get_if<std::error_code>(&bytes)) return *failed;
  int descriptor = -1;
  if (const std::error_code failed = create(folder, descriptor, temporary)) return failed;
  std::error_code failed = put(descriptor, std::get<std::string>(bytes));
  if (::close(descriptor) != 0 && !failed) failed = failure(errno);
  if (failed) remove(temporary);
  return failed;
}

void DiskFiles::remove(const std::string& file) {
  let_go(file);
  Place place;
  if (!held_.place(file, place)) ::unlinkat(place.folder(), place.name.c_str(), 0);
}

std::error_code DiskFiles::sync(const std::string& path) {
  Place place;
  if (const std::error_code failed = held_.place(path, place)) return failed;
  const Descriptor opened(::openat(place.folder(), place.name.c_str(), for_reading | O_CLOEXEC));
  // A folder that may be written but not listed cannot be opened; its names reach the disk in their own time.
  if (!opened) return errno == EACCES ? std::error_code{} : failure(errno);
  const int number = ::fsync(opened.number()) == 0 ? 0 : errno;
  return number == 0 || cannot_sync(number) ? std::error_code{} : failure(number);
}

std::error_code DiskFiles::writable(const std::string& folder) {
  struct stat status{};
  if (::stat(folder.c_str(), &status) != 0) {
    const int number = errno;
    const std::string above = parent(folder);
    return number == ENOENT && above != folder ? writable(above) : failure(number);
  }
  if (!S_ISDIR(status.st_mode)) return failure(ENOTDIR);
  return ::access(folder.c_str(), W_OK | X_OK) == 0 ? std::error_code{} : failure(errno);
}

// Who removed the file between our opening and our locking it may have made another, which a third run can lock.
std::error_code DiskFiles::attempt_lock(const std::string& file, int flags, int kind, std::unique_ptr<Lock>& lock) {
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    Descriptor opened = open_file(held_, file, flags);
    struct stat status{};
    if (!opened) return failure(errno);
    if (const std::error_code failed = take(opened, kind)) return failed;
    if (::fstat(opened.number(), &status) != 0) return failure(errno);
    if (state(file).identity != identity_of(status)) continue;
    lock = std::make_unique<DiskLock>(*this, file, std::move(opened), identity_of(status));
    return {};
  }
  return std::make_error_code(std::errc::operation_would_block);
}

std::error_code DiskFiles::lock(const std::string& file, bool shared, std::unique_ptr<Lock>& lock) {
  return attempt_lock(file, O_RDWR | O_CREAT, shared ? LOCK_SH : LOCK_EX, lock);
}

std::error_code DiskFiles::lock_to_read(const std::string& file, std::unique_ptr<Lock>& lock) {
  std::error_code failed = attempt_lock(file, O_RDWR, LOCK_SH, lock);
  // Who may only read signs nothing.
  if (failed == std::errc::permission_denied || failed == std::errc::read_only_file_system)
    failed = attempt_lock(file, O_RDONLY, LOCK_SH, lock);
  return failed == std::errc::no_such_file_or_directory ? std::error_code{} : failed;
}

void DiskFiles::mark(std::string_view owner) { owner_ = owner; }

// Not made from the report's name, which may be as long as a name can be.
std::string DiskFiles::next_name() {
  const std::string_view dash = owner_.empty() ? "" : "-";
  return fmt::format(".raadstuk-{}{}{}-{}.tmp", owner_, dash, ::getpid(), count_.fetch_add(1));
}

bool is_in_use(const std::error_code& failed) {
  return failed == std::errc::permission_denied || failed == std::errc::device_or_resource_busy ||
         failed == std::errc::text_file_busy;
}

bool is_temporary(std::string_view name, std::string_view owner) {
  constexpr std::string_view head = ".raadstuk-", tail = ".tmp";
  if (!name.starts_with(head) || !name.ends_with(tail) || name.size() < head.size() + tail.size()) return false;
  name = name.substr(head.size(), name.size() - head.size() - tail.size());
  if (!owner.empty() && !(name.starts_with(owner) && name.substr(owner.size()).starts_with('-'))) return false;
  // The numbers of a process and of the file, behind those of a shard; what else somebody calls so is no file of ours.
  std::size_t numbers = 0;
  for (bool more = true; more; ++numbers) {
    const std::size_t dash = name.find('-');
    const std::string_view number = name.substr(0, dash);
    if (number.empty() || !std::ranges::all_of(number, unicode::is_digit)) return false;
    more = dash != std::string_view::npos;
    if (more) name.remove_prefix(dash + 1);
  }
  return numbers == 2 || numbers == 4;
}

}  // namespace batch
