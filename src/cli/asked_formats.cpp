#include "cli/asked_formats.hpp"

#include <algorithm>
#include <vector>

#include "diagnostics/listed.hpp"

namespace cli {

std::optional<batch::Notice> formats_for_nothing(std::span<const std::string> asked, const std::set<std::string>& seen,
                                                 std::span<const rows::Kind> kinds) {
  if (asked.empty()) return std::nullopt;
  std::vector<std::string> made_in, of;
  for (const rows::Kind& kind : kinds) {
    const std::string root(kind.root);
    if (!seen.contains(root) || kind.formats.empty()) continue;  // some have but those that nobody asks for
    of.push_back("`" + root + "`");
    for (const std::string_view format : kind.formats) {
      if (std::ranges::find(asked, format) != asked.end()) return std::nullopt;
      if (std::ranges::find(made_in, format) == made_in.end()) made_in.emplace_back(format);
    }
  }
  if (of.empty()) return std::nullopt;
  return batch::Notice{
      "",
      {diagnostics::Code::invalid_option_value,
       {},
       {"--format (" + diagnostics::listed(of) + ")", diagnostics::listed(asked), diagnostics::listed(made_in)}}};
}

std::optional<batch::Notice> formats_for_nothing(std::span<const std::string> asked,
                                                 std::span<const rows::Kind> kinds) {
  std::set<std::string> all;
  for (const rows::Kind& kind : kinds) all.emplace(kind.root);
  return formats_for_nothing(asked, all, kinds);
}

}  // namespace cli
