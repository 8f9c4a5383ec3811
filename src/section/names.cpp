#include "section/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace section {
namespace {

std::string folded(std::string_view name) {
  const auto colon = name.rfind(':');
  std::string out(colon == std::string_view::npos ? name : name.substr(colon + 1));
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

// Optimal string alignment: Levenshtein with swaps of neighbours ("title" is one slip from "titel").
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
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
    const std::size_t slips = distance(wanted, candidate);
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
