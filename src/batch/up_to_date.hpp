// Whether a report can stay as it is.
#pragma once
#include <optional>
#include <string_view>

#include "batch/files.hpp"
#include "batch/records.hpp"
#include "batch/run.hpp"

namespace batch {

// The last part of a path.
std::string_view file_name(std::string_view path);

// Whether a file is still the one that was recorded: size and time say so, or else its bytes; then `output` gets the
// file's time.
bool intact(Files& files, const Records& records, std::string_view report, manifest::Output& output);

// The entry to keep when nothing that the job's report is made of has changed and all that the task asks for is there;
// it may differ from the recorded one in times and in the input's place. `input` is the hash of the job's bytes.
std::optional<manifest::Entry> up_to_date(Files& files, const Task& task, const Job& job,
                                          const manifest::Digest& input);

}  // namespace batch
