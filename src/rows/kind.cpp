#include "rows/kind.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace rows {

namespace {

void say_unknown(std::span<const Kind> kinds, std::string_view name, std::string_view value,
                 diagnostics::Diagnostics& sink) {
  std::vector<diagnostics::Diagnostic> fullest;
  const auto length = [](const std::vector<diagnostics::Diagnostic>& said) {
    return said.empty() || said.front().arguments.empty() ? 0 : said.front().arguments.back().size();
  };
  for (const Kind& kind : kinds) {
    diagnostics::Diagnostics asked;
    kind.check_value(name, value, asked);
    auto said = asked.take_sorted();
    if (fullest.empty() || length(said) > length(fullest)) fullest = std::move(said);
  }
  for (const diagnostics::Diagnostic& diagnostic : fullest)
    sink.add(diagnostic.code, diagnostic.position, diagnostic.arguments);
}

}  // namespace

const Kind* find(std::span<const Kind> kinds, std::string_view root) {
  const auto found = std::ranges::find(kinds, root, &Kind::root);
  return found == kinds.end() ? nullptr : &*found;
}

bool knows_value(std::span<const Kind> kinds, std::string_view name) {
  return std::ranges::any_of(kinds, [&](const Kind& kind) { return kind.knows_value(name); });
}

void check_value(std::span<const Kind> kinds, std::string_view name, std::string_view value,
                 diagnostics::Diagnostics& sink) {
  if (!knows_value(kinds, name)) return say_unknown(kinds, name, value, sink);
  for (const Kind& kind : kinds) {
    // What is wrong with a value is said once, though two kinds refuse it.
    if (sink.has_errors()) return;
    if (kind.knows_value(name)) kind.check_value(name, value, sink);
  }
}

std::vector<std::pair<std::string, std::string>> known_values(
    std::span<const Kind> kinds, std::string_view root, std::span<const std::pair<std::string, std::string>> values) {
  const Kind* kind = find(kinds, root);
  std::vector<std::pair<std::string, std::string>> known;
  std::ranges::copy_if(values, std::back_inserter(known),
                       [&](const auto& value) { return kind == nullptr || kind->knows_value(value.first); });
  return known;
}

bool leads_to_pages(std::span<const Kind> kinds, std::string_view root) {
  const Kind* kind = find(kinds, root);
  return kind != nullptr && kind->leads_to_pages;
}

bool is_adopted(std::span<const Kind> kinds, std::string_view root, std::string_view status) {
  const Kind* kind = find(kinds, root);
  return kind != nullptr && kind->is_adopted && kind->is_adopted(status);
}

}  // namespace rows
