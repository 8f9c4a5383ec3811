#include "batch/held_folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

#include "batch/open_below.hpp"

namespace batch {
namespace {

constexpr std::size_t most_open = 16;

std::string_view without_slashes(std::string_view path) {
  while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
  return path;
}

std::pair<std::string, std::string> divided(const std::string& below) {
  const std::size_t slash = below.rfind('/');
  if (slash == std::string::npos) return {"", below};
  return {std::string(without_slashes(below.substr(0, slash))), below.substr(slash + 1)};
}

}  // namespace

bool cannot_sync(int error) { return error == EINVAL || error == EOPNOTSUPP || error == ENOSYS || error == ENOTTY; }

std::error_code HeldFolder::hold(const std::string& path) {
  auto opened = std::make_shared<const Descriptor>(path, O_PATH | O_DIRECTORY);
  struct stat status{};
  if (!*opened || ::fstat(opened->number(), &status) != 0) return failure(errno);
  path_ = without_slashes(path);
  open_.clear();
  root_ = {std::move(opened), {status.st_dev, status.st_ino}};
  return {};
}

const char* HeldFolder::below(std::string_view path) const {
  if (!root_.open || !path.starts_with(path_)) return nullptr;
  std::string_view rest = path.substr(path_.size());
  if (!rest.empty() && rest.front() != '/' && !path_.ends_with('/')) return nullptr;
  while (rest.starts_with('/')) rest.remove_prefix(1);
  return rest.data();
}

std::error_code HeldFolder::place(const std::string& path, Place& place) {
  const char* rest = below(path);
  if (rest == nullptr) {
    place = {nullptr, path};
    return {};
  }
  const std::string name(rest, path.data() + path.size());
  if (name.empty()) {
    place = {root_.open, "."};
    return {};
  }
  auto [parent, last] = divided(name);
  Folder folder;
  if (const std::error_code failed = open(parent, folder)) return failed;
  place = {std::move(folder.open), std::move(last)};
  return {};
}

std::error_code HeldFolder::open(const std::string& below, Folder& folder) {
  if (below.empty()) {
    folder = root_;
    return {};
  }
  const std::lock_guard lock(mutex_);
  if (const auto known = open_.find(below); known != open_.end()) {
    folder = known->second;
    return {};
  }
  if (open_.size() == most_open) open_.clear();
  Descriptor opened = open_below(root_.open->number(), below, O_PATH | O_DIRECTORY, Links::none);
  if (!opened && (errno == EMFILE || errno == ENFILE) && !open_.empty()) {
    open_.clear();
    opened = open_below(root_.open->number(), below, O_PATH | O_DIRECTORY, Links::none);
  }
  struct stat status{};
  if (!opened || ::fstat(opened.number(), &status) != 0) return failure(errno);
  folder = {std::make_shared<const Descriptor>(std::move(opened)), {status.st_dev, status.st_ino}};
  open_.emplace(below, folder);
  return {};
}

std::error_code HeldFolder::make(const std::string& folder) {
  const char* rest = below(folder);
  const std::string whole(rest, folder.data() + folder.size());
  {
    // What is not there may have been, and was removed: then those that are open are others.
    const std::lock_guard lock(mutex_);
    open_.clear();
  }
  for (std::size_t end = 0; end != std::string::npos;) {
    end = whole.find('/', end + 1);
    Place place;
    if (const std::error_code failed = this->place(path_ + "/" + whole.substr(0, end), place)) return failed;
    // Another thread or run may have made it meanwhile; what else bears its name is found when it is opened.
    if (::mkdirat(place.folder(), place.name.c_str(), 0777) != 0) {
      if (errno != EEXIST) return failure(errno);
      continue;
    }
    const Descriptor above(::openat(place.folder(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (above && ::fsync(above.number()) != 0 && !cannot_sync(errno)) return failure(errno);
  }
  Folder made;
  return open(whole, made);
}

bool HeldFolder::still_named(const std::string& folder) {
  const char* rest = below(folder);
  if (rest == nullptr) return true;
  Folder open;
  const std::string name(rest, folder.data() + folder.size());
  struct stat status{};
  if (this->open(name, open) || ::stat(folder.c_str(), &status) != 0) return false;
  return FileIdentity{status.st_dev, status.st_ino} == open.identity;
}

}  // namespace batch
