// The output folder, opened once: what stands below it is reached from there, part by part and through no link,
// whatever its path names later.
#pragma once
#include <sys/types.h>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>

#include "batch/descriptor.hpp"

namespace batch {

// Tells files apart: no two that are there at one time have the same.
struct FileIdentity {
  dev_t device = 0;
  ino_t inode = 0;
  bool operator==(const FileIdentity&) const = default;
};

// Whether fsync's error on a folder is none: some file systems, and servers, have nothing to bring to the disk there
// and say so.
bool cannot_sync(int error);

// Where a path is reached from: a folder that is open, and the name in it.
struct Place {
  std::shared_ptr<const Descriptor> held;  // keeps the folder open; none: AT_FDCWD
  std::string name;
  int folder() const { return held ? held->number() : AT_FDCWD; }
};

// Safe to call from several threads, but for `hold`.
class HeldFolder {
 public:
  // `path` itself may be a link.
  std::error_code hold(const std::string& path);
  bool holds(std::string_view path) const { return root_.open && below(path) != nullptr; }

  // Where a path in the folder or below it is reached from: its parent and its last part, "." for the folder itself.
  // Another path is left as it is. ELOOP where a part is a link.
  std::error_code place(const std::string& path, Place& place);
  // Makes a folder, with the folders on the way to it.
  std::error_code make(const std::string& folder);
  // Whether the path of a folder here still names the one that is open.
  bool still_named(const std::string& folder);

 private:
  struct Folder {
    std::shared_ptr<const Descriptor> open;
    FileIdentity identity;
  };

  // What follows the folder in the path; null where it stands elsewhere.
  const char* below(std::string_view path) const;
  std::error_code open(const std::string& below, Folder& folder);

  std::string path_;  // without a slash at its end
  Folder root_;
  std::mutex mutex_;
  std::map<std::string, Folder> open_;  // subfolders that were asked for of late
};

}  // namespace batch
