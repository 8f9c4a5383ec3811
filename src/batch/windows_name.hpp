// Names that a Windows computer, or a share or stick that one reads, cannot hold.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace batch {

struct RefusedName {
  std::string part;  // of the path
  std::string what;  // of it: "?", "CON", "212 > 200 bytes"
};

// `path` is a report's path below the output folder, without extension; or a whole path.
std::optional<RefusedName> refused_by_windows(std::string_view path);

}  // namespace batch
