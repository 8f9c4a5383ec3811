#include "section/values.hpp"

#include <algorithm>
#include <chrono>

#include "unicode/ascii.hpp"

namespace section {
namespace {

using unicode::ascii_lower;
using unicode::is_ascii_alphanumeric;
using unicode::is_ascii_letter;
using unicode::is_digit;

bool same_word(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char one, char other) { return ascii_lower(one) == ascii_lower(other); });
}

using Subtags = std::vector<std::string>;

Subtags split_tag(std::string_view text) {
  Subtags out(1);
  for (const char c : text) {
    if (c == '-')
      out.emplace_back();
    else
      out.back() += ascii_lower(c);
  }
  return out;
}

bool letters(std::string_view subtag, std::size_t least, std::size_t most) {
  return subtag.size() >= least && subtag.size() <= most && std::ranges::all_of(subtag, is_ascii_letter);
}

bool is_region(std::string_view subtag) {
  return letters(subtag, 2, 2) || (subtag.size() == 3 && std::ranges::all_of(subtag, is_digit));
}

bool is_variant(std::string_view subtag) { return subtag.size() >= 5 || (subtag.size() == 4 && is_digit(subtag[0])); }

// Walks over the subtags in the order of the grammar; `at` is the next one.
struct TagParser {
  Subtags& subtags;
  std::size_t at = 0;

  bool more() const { return at < subtags.size(); }
  std::string& next() { return subtags[at]; }

  bool language() {
    if (!letters(next(), 2, 8)) return false;
    const bool may_extend = next().size() <= 3;
    ++at;
    for (int extended = 0; may_extend && extended < 3 && more() && letters(next(), 3, 3); ++extended) ++at;
    return true;
  }
  void script() {
    if (!more() || !letters(next(), 4, 4)) return;
    next()[0] = unicode::ascii_upper(next()[0]);
    ++at;
  }
  void region() {
    if (!more() || !is_region(next())) return;
    std::ranges::transform(next(), next().begin(), unicode::ascii_upper);
    ++at;
  }
  void variants() {
    while (more() && is_variant(next())) ++at;
  }
  // A singleton and what follows it: an extension, or "x" and private subtags of any length.
  bool singleton() {
    if (next().size() != 1) return false;
    const std::size_t least = next() == "x" ? 1 : 2;
    const std::size_t first = ++at;
    while (more() && next().size() >= least) ++at;
    return at > first;
  }
};

}  // namespace

bool is_all_space(std::string_view text) { return std::ranges::all_of(text, is_space); }

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < text.size();) {
    while (i < text.size() && is_space(text[i])) ++i;
    const std::size_t first = i;
    while (i < text.size() && !is_space(text[i])) ++i;
    if (i > first) out.push_back(text.substr(first, i - first));
  }
  return out;
}

std::string collapsed(std::string_view text) {
  std::string out;
  for (const std::string_view word : words(text)) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

bool is_existing_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto number = [&](std::size_t first, std::size_t length) {
    int value = 0;
    for (const char c : text.substr(first, length)) value = is_digit(c) && value >= 0 ? value * 10 + (c - '0') : -1;
    return value;
  };
  const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (year < 1 || month < 1 || day < 1) return false;
  return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

bool is_section_number(std::string_view text) {
  return !text.empty() && text.size() <= 20 &&
         std::ranges::all_of(text, [](char c) { return is_ascii_alphanumeric(c) || c == '.' || c == '-'; });
}

std::optional<std::string> language_tag(std::string_view text) {
  Subtags subtags = split_tag(text);
  for (const std::string& subtag : subtags)
    if (subtag.empty() || subtag.size() > 8 || !std::ranges::all_of(subtag, is_ascii_alphanumeric)) return std::nullopt;
  TagParser parser{subtags};
  if (parser.next() != "x") {
    if (!parser.language()) return std::nullopt;
    parser.script();
    parser.region();
    parser.variants();
  }
  while (parser.more())
    if (!parser.singleton()) return std::nullopt;
  std::string out;
  for (const std::string& subtag : subtags) out += (out.empty() ? "" : "-") + subtag;
  return out;
}

bool is_usual_status(std::string_view status) {
  return std::ranges::any_of(usual_statuses, [&](std::string_view usual) { return same_word(status, usual); });
}

bool is_adopted(std::string_view status) {
  return same_word(status, "vastgesteld") || same_word(status, "gewijzigd vastgesteld");
}

}  // namespace section
