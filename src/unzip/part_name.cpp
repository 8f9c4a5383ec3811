#include "unzip/part_name.hpp"

#include <vector>

namespace unzip {

std::string resolved(std::string_view part, std::string_view target) {
  std::vector<std::string> names;
  const auto add = [&](std::string_view path) {
    while (!path.empty()) {
      const std::size_t slash = path.find('/');
      const std::string_view name = path.substr(0, slash);
      if (name == "..") {
        if (!names.empty()) names.pop_back();
      } else if (!name.empty() && name != ".") {
        names.emplace_back(name);
      }
      path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
  };
  if (!target.starts_with('/')) add(part.substr(0, part.rfind('/') + 1));
  add(target);
  std::string out;
  for (const std::string& name : names) out.append(out.empty() ? "" : "/").append(name);
  return out;
}

}  // namespace unzip
