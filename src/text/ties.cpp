#include "text/ties.hpp"

#include <algorithm>

#include "language/figures.hpp"
#include "language/punctuation.hpp"
#include "unicode/ascii.hpp"

namespace text {
namespace {

using language::without_closing;
using language::without_opening;
using unicode::is_digit;

bool begins_with_letter(std::string_view word) {
  return !word.empty() &&
         ((word.front() >= 'a' && word.front() <= 'z') || (word.front() >= 'A' && word.front() <= 'Z'));
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// Also with a capital, where a sentence begins: "art." and "Art.".
bool begins_as(language::Words words, std::string_view word) {
  return std::ranges::any_of(words, [&](std::string_view known) {
    if (word.size() != known.size() || word.back() != known.back()) return false;
    const bool begins = word[0] == known[0] || unicode::ascii_lower(word[0]) == known[0];
    return begins && word.substr(1) == known.substr(1);
  });
}

bool is_unit(std::string_view word, const language::Ties& ties) {
  const std::string_view bare = without_closing(word);
  return language::has(ties.units, word) || language::has(ties.units, bare) || language::has(ties.moments, word) ||
         language::has(ties.moments, bare);
}

// A mark that stands between the digits of one number or range: 1.500, 3,5, 20:00, 10-15, 2025/2026.
std::size_t inner_mark_length(std::string_view word, std::size_t at) {
  for (const std::string_view mark : {".", ",", ":", "-", "/", "\xE2\x80\x93"}) {
    const std::size_t behind = at + mark.size();
    if (word.substr(at).starts_with(mark) && behind < word.size() && is_digit(word[behind])) return mark.size();
  }
  return 0;
}

std::string_view without_currency(std::string_view word) {
  for (const std::string_view currency : {"\xE2\x82\xAC", "$", "\xC2\xA3"})
    if (word.starts_with(currency)) word.remove_prefix(currency.size());
  return word;
}

// Digits and the marks inside them, then at most an ordinal ending (4e, 2de); before them a currency (€3).
bool is_number(std::string_view word, const language::Ties& ties) {
  word = without_currency(without_opening(word));
  if (word.empty() || !is_digit(word.front())) return false;
  std::size_t at = 0;
  while (at < word.size()) {
    const std::size_t length = is_digit(word[at]) ? 1 : inner_mark_length(word, at);
    if (length == 0) break;
    at += length;
  }
  const std::string_view ending = word.substr(at);
  return ending.empty() || language::has(ties.ordinal_endings, ending);
}

bool is_times(std::string_view word) { return word == "\xC3\x97" || word == "x"; }

// "J." and "A.B."
bool is_initials(std::string_view word) {
  if (word.empty() || word.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < word.size(); i += 2)
    if (!is_upper(word[i]) || word[i + 1] != '.') return false;
  return true;
}

bool is_clitic(std::string_view word, const language::Ties& ties) {
  for (const std::string_view apostrophe : {"'", "\xE2\x80\x99", "\xE2\x80\x98"})
    if (word.starts_with(apostrophe)) return language::has(ties.clitics, word.substr(apostrophe.size()));
  return false;
}

// What a name follows: "dhr.", "J.", "'t".
bool leads_in_name(std::string_view word, const language::Ties& ties) {
  return is_initials(word) || begins_as(ties.before_names, word);
}

// "2026", "2026," and "2026/2027".
bool is_year(std::string_view word) {
  constexpr std::size_t digits = 4;
  return word.size() >= digits && std::ranges::all_of(word.substr(0, digits), is_digit) &&
         (word.starts_with("19") || word.starts_with("20")) &&
         (word.size() == digits || !(is_digit(word[digits]) || begins_with_letter(word.substr(digits))));
}

// What says when in the year: "maart", "mrt.", "Q1", "kwartaal", "eind".
bool is_part_of_year(std::string_view word, const language::PlanningWords* planning) {
  if (planning == nullptr || word.empty()) return false;
  if (word.back() == '.') word.remove_suffix(1);
  if (word.size() == 2 && is_digit(word.back())) word.remove_suffix(1);  // Q1
  const auto same = [](char a, char b) { return unicode::ascii_lower(a) == b; };
  return std::ranges::any_of(planning->terms, [&](const language::PlanningTerm& term) {
    return language::is_part_of_year(term.meaning) && std::ranges::equal(word, term.words, same);
  });
}

}  // namespace

bool tied(std::string_view first, std::string_view second, const language::Rules& rules) {
  const language::Ties& ties = rules.ties;
  if (first.empty() || second.empty()) return false;
  if (begins_with_letter(first) && begins_with_letter(second)) {  // most words
    constexpr std::size_t longest = 5;  // of the words without a full stop that lead in a name
    const bool may_lead = first.back() == '.' || (is_upper(first.front()) && first.size() <= longest);
    return may_lead && leads_in_name(first, ties);
  }
  if (language::is_lone_sign(second) || language::is_lone_opening(first)) return true;
  if (language::is_one_figure(first, second, rules)) return true;
  if (is_clitic(first, ties)) return true;
  if (is_number(first, ties)) return is_unit(second, ties) || is_times(second);
  const std::string_view bare = without_opening(first), digits = without_opening(second);
  if (!digits.empty() && is_digit(digits.front()))
    return is_times(first) || begins_as(ties.before_numbers, bare) ||
           (is_year(digits) && is_part_of_year(bare, rules.planning));
  return leads_in_name(bare, ties);
}

}  // namespace text
