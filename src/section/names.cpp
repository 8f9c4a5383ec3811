#include "section/names.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "unicode/ascii.hpp"
#include "unicode/distance.hpp"

namespace section {
namespace {

std::string folded(std::string_view name) {
  const auto colon = name.rfind(':');
  return unicode::ascii_lower(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

std::string joined(Names words, std::string_view quote) {
  std::string out;
  for (const std::string_view word : words) out += fmt::format("{}{}{}{}", out.empty() ? "" : ", ", quote, word, quote);
  return out;
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view name, Names candidates) {
  const std::string wanted = folded(name);
  // A name as long as a paragraph is no slip, and measuring it would take its time.
  if (wanted.size() > 40) return std::nullopt;
  std::optional<std::string_view> best;
  std::size_t fewest = 0;
  for (const std::string_view candidate : candidates) {
    const std::size_t slips = unicode::distance(wanted, candidate);
    if (slips > std::max<std::size_t>(1, std::max(wanted.size(), candidate.size()) / 3)) continue;
    if (best && slips >= fewest) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
}

std::string listed(Names names) { return joined(names, "`"); }
std::string plain_list(Names words) { return joined(words, ""); }

}  // namespace section
