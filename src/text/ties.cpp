#include "text/ties.hpp"

#include <algorithm>
#include <iterator>

#include "unicode/ascii.hpp"

namespace text {
namespace {

using unicode::is_digit;

bool begins_with_letter(std::string_view word) {
  return !word.empty() &&
         ((word.front() >= 'a' && word.front() <= 'z') || (word.front() >= 'A' && word.front() <= 'Z'));
}

constexpr std::string_view units[] = {
    "%",        "€",         "a",         "april",   "augustus", "blz.",     "cent",     "cm",        "dag",
    "dagen",    "dB",        "december",  "eeuw",    "euro",     "februari", "fte",      "graden",    "gram",
    "GWh",      "ha",        "hectare",   "helft",   "jaar",     "januari",  "jaren",    "juli",      "juni",
    "kg",       "kilo",      "kilometer", "km",      "kW",       "kWh",      "kwartaal", "kwartalen", "leden",
    "liter",    "m",         "m2",        "m²",      "m3",       "m³",       "maand",    "maanden",   "maart",
    "MB",       "mei",       "meter",     "miljard", "miljoen",  "min.",     "minuten",  "minuut",    "mld.",
    "mln.",     "mm",        "MW",        "MWh",     "november", "oktober",  "procent",  "punten",    "seconde",
    "seconden", "september", "ton",       "uren",    "uur",      "week",     "weken",    "°C"};

constexpr std::string_view before_numbers[] = {"€",       "$",         "£",      "§",    "art.",      "artikel",
                                               "bijlage", "bladzijde", "blz.",   "ca.",  "circa",     "fig.",
                                               "figuur",  "hoofdstuk", "jo.",    "lid",  "nr.",       "nummer",
                                               "p.",      "pag.",      "pagina", "par.", "paragraaf", "tabel"};

std::string_view without_opening(std::string_view word) {
  while (!word.empty() && (word.front() == '(' || word.front() == '[' || word.front() == '"')) word.remove_prefix(1);
  for (const std::string_view quote : {"\xE2\x80\x98", "\xE2\x80\x9C"})
    if (word.starts_with(quote)) word.remove_prefix(quote.size());
  return word;
}

bool is_unit(std::string_view word) {
  if (std::find(std::begin(units), std::end(units), word) != std::end(units)) return true;
  while (!word.empty() && std::string_view(".,;:)!?").find(word.back()) != std::string_view::npos)
    word.remove_suffix(1);
  return std::find(std::begin(units), std::end(units), word) != std::end(units);
}

// A mark that stands between the digits of one number or range: 1.500, 3,5, 20:00, 10-15, 2025/2026.
std::size_t inner_mark_length(std::string_view word, std::size_t at) {
  for (const std::string_view mark : {".", ",", ":", "-", "/", "\xE2\x80\x93"}) {
    const std::size_t behind = at + mark.size();
    if (word.substr(at).starts_with(mark) && behind < word.size() && is_digit(word[behind])) return mark.size();
  }
  return 0;
}

// Digits and the marks inside them, then at most an ordinal ending (4e, 2de); before them a currency (€3).
bool is_number(std::string_view word) {
  word = without_opening(word);
  for (const std::string_view currency : {"\xE2\x82\xAC", "$", "\xC2\xA3"})
    if (word.starts_with(currency)) word.remove_prefix(currency.size());
  if (word.empty() || !is_digit(word.front())) return false;
  std::size_t at = 0;
  while (at < word.size()) {
    const std::size_t length = is_digit(word[at]) ? 1 : inner_mark_length(word, at);
    if (length == 0) break;
    at += length;
  }
  const std::string_view ending = word.substr(at);
  return ending.empty() || ending == "e" || ending == "de" || ending == "ste" || ending == "th" || ending == "st" ||
         ending == "nd";
}

// "art.", and "Art." where a sentence begins.
bool comes_before_numbers(std::string_view word) {
  return std::any_of(std::begin(before_numbers), std::end(before_numbers), [&](std::string_view known) {
    if (word.size() != known.size() || word.substr(1) != known.substr(1)) return false;
    return word[0] == known[0] || (word[0] >= 'A' && word[0] <= 'Z' && word[0] + ('a' - 'A') == known[0]);
  });
}

}  // namespace

bool tied(std::string_view first, std::string_view second) {
  if (begins_with_letter(first) && begins_with_letter(second)) return false;  // no number: most words
  if (is_number(first)) return is_unit(second);
  const std::string_view digits = without_opening(second);
  if (digits.empty() || !is_digit(digits.front())) return false;
  return comes_before_numbers(without_opening(first));
}

}  // namespace text
