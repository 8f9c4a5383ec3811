#include "section/paths.hpp"

#include <algorithm>
#include <vector>

namespace section {

std::string plain_path(std::string_view path, Upward upward) {
  if (path.starts_with('/') || path.find_first_of("\\:") != std::string_view::npos) return {};
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const auto end = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    if (part.empty() || part == ".") continue;
    if (part == ".." && upward == Upward::refused) return {};
    if (part == ".." && !parts.empty() && parts.back() != "..")
      parts.pop_back();
    else
      parts.push_back(part);
  }
  std::string out;
  for (const std::string_view part : parts) out.append(out.empty() ? "" : "/").append(part);
  return out;
}

}  // namespace section
