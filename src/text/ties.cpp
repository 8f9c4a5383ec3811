#include "text/ties.hpp"

#include <algorithm>
#include <iterator>

namespace text {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::string_view units[] = {
    "%",       "€",      "a",      "april",     "augustus", "blz.",    "cent",     "cm",      "dagen",   "dB",     "december",
    "euro",    "februari", "gram", "graden",    "ha",       "hectare", "helft",    "jaar",    "januari", "jaren",  "juli",
    "juni",    "kg",     "kilo",   "kilometer", "km",       "kWh",     "kwartaal", "kwartalen", "leden", "liter",  "m",
    "m2",      "m²",     "m3",     "m³",        "maand",    "maanden", "maart",    "MB",      "mei",     "meter",  "miljard",
    "miljoen", "min.",   "minuten", "mln.",     "mm",       "MW",      "november", "oktober", "procent", "punten",
    "september", "ton",  "uren",   "uur",       "weken", "seconden"};

constexpr std::string_view before_numbers[] = {"€",  "$",    "£",   "§",  "art.", "artikel", "blz.",   "bijlage", "nr.",
                                                            "p.", "pag.", "par.", "jo.", "lid",  "nummer",  "figuur", "tabel",   "circa"};

std::string_view without_opening(std::string_view word) {
  while (!word.empty() && (word.front() == '(' || word.front() == '[' || word.front() == '"')) word.remove_prefix(1);
  for (const std::string_view quote : {"\xE2\x80\x98", "\xE2\x80\x9C"})
    if (word.starts_with(quote)) word.remove_prefix(quote.size());
  return word;
}

bool is_unit(std::string_view word) {
  if (std::find(std::begin(units), std::end(units), word) != std::end(units)) return true;
  while (!word.empty() && std::string_view(".,;:)!?").find(word.back()) != std::string_view::npos) word.remove_suffix(1);
  return std::find(std::begin(units), std::end(units), word) != std::end(units);
}

// 72, 1.500, 3,5, 4e, 2de: digits and the marks inside them, then at most an ordinal ending.
bool is_number(std::string_view word) {
  word = without_opening(word);
  if (word.empty() || !is_digit(word.front())) return false;
  std::size_t at = 0;
  while (at < word.size() && (is_digit(word[at]) || ((word[at] == '.' || word[at] == ',') && at + 1 < word.size()))) ++at;
  const std::string_view ending = word.substr(at);
  return ending.empty() || ending == "e" || ending == "de" || ending == "ste" || ending == "th" || ending == "st" || ending == "nd";
}

}  // namespace

bool tied(std::string_view first, std::string_view second) {
  if (is_number(first)) return is_unit(second);
  const std::string_view digits = without_opening(second);
  if (digits.empty() || !is_digit(digits.front())) return false;
  return std::find(std::begin(before_numbers), std::end(before_numbers), without_opening(first)) != std::end(before_numbers);
}

}  // namespace text
