// Which files may be removed or renamed because the manifest or the journal says that they are ours. Either may have
// been written by anyone who may write in the output folder, so that its word alone counts for nothing.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "batch/records.hpp"

namespace batch {

// The file is the very one that was written: a plain file reached through no link, in a format that we make, its bytes
// hashed (size and time are anyone's to set), from a manifest whose seal is whole.
bool is_own(Files& files, const Records& records, std::string_view report, const manifest::Output& output);

// Whether a file is still the one that was recorded: size and time say so, or else its bytes; then `output` gets the
// file's size and time. Enough to leave a file alone, not to remove it.
bool intact(Files& files, const Records& records, std::string_view report, manifest::Output& output);

// Files that an entry lists, and that are there but not as they were written: by their paths.
std::vector<std::string> changed_files(Files& files, const Records& records, const manifest::Entry& entry);

// A temporary file that `write` may have made for this report: by its name, and beside it. A path below the output
// folder.
bool is_temporary_of(std::string_view report, std::string_view temporary);

}  // namespace batch
