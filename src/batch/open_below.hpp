// Opens what a path names without leaving a folder, whatever is put in the place of its parts meanwhile.
#pragma once
#include <fcntl.h>

#include <string>

#include "batch/descriptor.hpp"

namespace batch {

enum class Links {
  none,   // a part that is a link: ELOOP
  inside  // relative ones that end in the folder are followed, the others are EXDEV; mounts count as inside
};

// As openat: no descriptor, and errno, where it fails. `folder` may be AT_FDCWD. An absolute path begins at the root
// and needs Links::none. Where the kernel, or a container, has no openat2, links are refused with ELOOP.
Descriptor open_below(int folder, const std::string& path, int flags, Links links, mode_t mode = 0);

// What open_below does without openat2: part by part, no part a link.
Descriptor open_by_parts(int folder, const std::string& path, int flags, mode_t mode = 0);

}  // namespace batch
