// What is in a folder. The C++ library's iterator ends the program where there is no memory for it; this one throws.
#pragma once
#include <dirent.h>

#include <cerrno>
#include <memory>
#include <string_view>
#include <system_error>

#include "batch/descriptor.hpp"

namespace batch {

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

// Calls `each` with every dirent but . and .., in no order, until it cannot be read on. `folder` may be none: errno
// says why.
template <class Each>
std::error_code each_entry(Descriptor folder, const Each& each) {
  const std::unique_ptr<DIR, CloseFolder> open(folder ? ::fdopendir(folder.number()) : nullptr);
  if (!open) return {errno, std::generic_category()};
  folder.release();
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(open.get());
    if (entry == nullptr) return {errno, std::generic_category()};
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") each(*entry);
  }
}

}  // namespace batch
