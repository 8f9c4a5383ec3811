// Where a file goes that people changed, so that a new report can take its place.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "batch/records.hpp"

namespace batch {

// Below the output folder; nothing in it is searched, or ever removed.
inline constexpr std::string_view kept_folder = "bewaard";

// Whether a path below the output folder lies in `kept_folder`, on a disk that ignores case as well.
bool is_kept_aside(std::string_view path);

// A path below the output folder that no file has: "bewaard/a/2.6.1 2026-03-12.docx", with the day on which the file
// was changed, in UTC; "bewaard/a/2.6.1 2026-03-12 (2).docx" where that is taken. `mtime`: nanoseconds since 1970.
std::string place_aside(Files& files, const Records& records, std::string_view report, std::string_view format,
                        std::int64_t mtime);

}  // namespace batch
