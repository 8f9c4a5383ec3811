#include "cli/extensions.hpp"

#include <algorithm>

namespace cli {

std::vector<std::string> extensions(const Program& program) {
  std::vector<std::string> extensions;
  const auto add = [&](std::string_view name) {
    if (std::find(extensions.begin(), extensions.end(), name) == extensions.end()) extensions.emplace_back(name);
  };
  for (const rows::Format& format : program.formats) add(format.name);
  for (const rows::Kind& kind : program.kinds)
    for (const std::string_view format : kind.always) add(format);
  return extensions;
}

}  // namespace cli
