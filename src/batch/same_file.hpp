// Whether two names lead to one file, on disks that ignore case too.
#pragma once
#include <string>

#include "batch/files.hpp"

namespace batch {

// Two names of one file: by device and inode; and where the disk gives each spelling an inode of its own (exFAT and
// NTFS through FUSE), two spellings of which the folder lists but one. Both paths lie below the folder that is held.
bool is_same_file(Files& files, const std::string& one, const std::string& other);

}  // namespace batch
