#include "cli/given_values.hpp"

#include <algorithm>

#include "diagnostics/listed.hpp"

namespace cli {

std::vector<batch::Notice> wrong_values(std::span<const std::pair<std::string, std::string>> values,
                                        std::span<const rows::Kind> kinds, std::string_view prefix) {
  std::vector<batch::Notice> notices;
  for (const auto& [name, value] : values) {
    diagnostics::Diagnostics sink;
    rows::check_value(kinds, name, value, sink);
    for (diagnostics::Diagnostic& diagnostic : sink.take_sorted())
      notices.push_back({std::string(prefix) + name, std::move(diagnostic)});
  }
  return notices;
}

std::vector<batch::Notice> values_for_nothing(std::span<const std::pair<std::string, std::string>> values,
                                              const std::set<std::string>& seen, std::span<const rows::Kind> kinds) {
  std::vector<batch::Notice> notices;
  if (seen.empty()) return notices;
  for (const auto& [name, value] : values) {
    std::vector<std::string> that_know;
    bool used = false;
    for (const rows::Kind& kind : kinds) {
      if (!kind.knows_value(name)) continue;
      that_know.push_back("`" + std::string(kind.root) + "`");
      used = used || seen.contains(std::string(kind.root));
    }
    if (!used)
      notices.push_back(
          {"--set " + name, {diagnostics::Code::set_without_kind, {}, {name, diagnostics::listed(that_know)}}});
  }
  return notices;
}

}  // namespace cli
