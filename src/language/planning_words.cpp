#include "language/planning_words.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "language/letters.hpp"
#include "unicode/ascii.hpp"

namespace language {
namespace {

using Strings = std::vector<std::string>;
using Kind = PlanningWord::Kind;

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), unicode::is_digit);
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// Its groups of digits, when `text` is made of them as `shape` says: "dddd-dd" is four digits, a hyphen and two.
std::optional<std::vector<int>> groups(std::string_view text, std::string_view shape) {
  const auto fits = [](char c, char expected) { return expected == 'd' ? unicode::is_digit(c) : c == expected; };
  if (!std::ranges::equal(text, shape, fits)) return std::nullopt;
  std::vector<int> found(1);
  for (const char c : text) {
    if (unicode::is_digit(c))
      found.back() = found.back() * 10 + (c - '0');
    else
      found.push_back(0);
  }
  return found;
}

// A date that is written in figures alone.
PlanningWord date(std::string_view text, const PlanningWords& words) {
  if (const auto found = groups(text, "dddd-dd-dd"))
    return {.kind = Kind::day, .year = (*found)[0], .month = (*found)[1], .day = (*found)[2]};
  if (const auto found = groups(text, "dddd-dd"); found && (*found)[1] >= 1 && (*found)[1] <= 12)
    return {.kind = Kind::year_month, .year = (*found)[0], .month = (*found)[1]};
  if (!words.numeric_days) return {};
  for (const std::string_view shape :
       {"d-d-dddd", "dd-d-dddd", "d-dd-dddd", "dd-dd-dddd", "d/d/dddd", "dd/d/dddd", "d/dd/dddd", "dd/dd/dddd"})
    if (const auto found = groups(text, shape))
      return {.kind = Kind::day, .year = (*found)[2], .month = (*found)[1], .day = (*found)[0]};
  return {};
}

std::size_t length_of_separator(std::string_view text) {
  for (const std::string_view separator : {"-", "/", ",", "–", "—"})
    if (text.starts_with(separator)) return separator.size();
  return 0;
}

bool is_term(std::string_view word, const PlanningWords& words) {
  return std::ranges::find(words.terms, word, &PlanningTerm::words) != words.terms.end();
}

std::string_view without_stop(std::string_view word) {
  return word.size() > 1 && word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
}

// "kw4" is "kw" and "4".
void add_piece(std::string_view piece, Strings& pieces) {
  if (piece.empty()) return;
  const auto digit = std::find_if(piece.begin(), piece.end(), unicode::is_digit);
  const auto letters = static_cast<std::size_t>(digit - piece.begin());
  if (letters > 0 && all_digits(piece.substr(letters))) {
    pieces.emplace_back(without_stop(piece.substr(0, letters)));
    piece.remove_prefix(letters);
  }
  pieces.emplace_back(piece);
}

// Cut at commas, dashes and strokes, but for dates and words that have one.
void add_word(std::string_view word, const PlanningWords& words, Strings& pieces) {
  const std::string_view bare = without_stop(word);
  if (date(bare, words).kind != Kind::unknown || is_term(bare, words)) {
    pieces.emplace_back(bare);
    return;
  }
  std::size_t from = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t separator = length_of_separator(word.substr(at));
    if (separator > 0) {
      add_word(word.substr(0, at).substr(from), words, pieces);
      pieces.emplace_back(word.substr(at, separator));
      from = at + separator;
    }
    at += std::max<std::size_t>(separator, 1);
  }
  add_piece(without_stop(word.substr(from)), pieces);
}

Strings pieces_of(std::string_view text, const PlanningWords& words) {
  const std::string spaced = collapsed(folded(text)) + ' ';
  Strings pieces;
  for (std::size_t from = 0, to = 0; (to = spaced.find(' ', from)) != std::string::npos; from = to + 1)
    if (to > from) add_word(std::string_view(spaced).substr(from, to - from), words, pieces);
  return pieces;
}

// How many pieces say the term; 0 where others stand.
std::size_t pieces_that_say(std::string_view term, const Strings& pieces, std::size_t at) {
  for (std::size_t count = 1; at < pieces.size(); ++at, ++count) {
    if (!term.starts_with(pieces[at])) return 0;
    term.remove_prefix(pieces[at].size());
    if (term.empty()) return count;
    if (!term.starts_with(' ')) return 0;
    term.remove_prefix(1);
  }
  return 0;
}

std::optional<int> ordinal(std::string_view text, const Rules& rules) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == 0 || digits > 2 || !has(rules.ties.ordinal_endings, text.substr(digits))) return std::nullopt;
  return number(text.substr(0, digits));
}

PlanningWord single(const std::string& piece, const Rules& rules) {
  if (piece == ",") return {.kind = Kind::comma};
  if (piece == "/") return {.kind = Kind::slash};
  if (length_of_separator(piece) == piece.size()) return {.kind = Kind::dash};
  if (all_digits(piece) && piece.size() <= 2) return {.kind = Kind::number, .value = number(piece)};
  if (all_digits(piece) && piece.size() == 4 && piece >= "1900" && piece <= "2199")
    return {.kind = Kind::year, .value = number(piece)};
  if (const auto which = ordinal(piece, rules)) return {.kind = Kind::ordinal, .value = *which};
  return date(piece, *rules.planning);
}

}  // namespace

std::vector<PlanningWord> planning_words(std::string_view text, const Rules& rules) {
  const Strings pieces = pieces_of(text, *rules.planning);
  std::vector<PlanningWord> result;
  for (std::size_t at = 0; at < pieces.size();) {
    std::size_t longest = 0;
    PlanningWord word;
    for (const PlanningTerm& term : rules.planning->terms) {
      const std::size_t count = pieces_that_say(term.words, pieces, at);
      if (count <= longest) continue;
      longest = count;
      const bool counts = term.meaning == PlanningMeaning::ordinal;
      word = {.kind = counts ? Kind::ordinal : Kind::term, .meaning = term.meaning, .value = term.value};
    }
    result.push_back(longest > 0 ? word : single(pieces[at], rules));
    at += std::max<std::size_t>(longest, 1);
  }
  return result;
}

}  // namespace language
