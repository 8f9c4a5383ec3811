// Whether a report must be made.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "batch/inputs.hpp"
#include "batch/records.hpp"

namespace batch {

// What was recorded of the report, brought up to date with times and places, where all that was read for it is
// unchanged and its files are as they were written. Nothing: it must be made. `xml` is of the input's bytes.
std::optional<manifest::Entry> up_to_date(Files& files, const Records& records, const Job& job,
                                          const manifest::Digest& xml, std::span<const std::string> extensions);

// The files that are there are those that were written, by size and time, else by their bytes. Corrects the times.
bool intact(Files& files, const Records& records, std::string_view report, manifest::Output& output);

// The last part of a path.
std::string_view file_name(std::string_view path);

}  // namespace batch
