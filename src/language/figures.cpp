#include "language/figures.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "language/punctuation.hpp"
#include "unicode/ascii.hpp"

namespace language {
namespace {

using unicode::has_digit;
using unicode::is_digit;

constexpr std::array<std::string_view, 4> spaces = {" ", "\u00A0", "\u2009", "\u202F"};
constexpr std::array<std::string_view, 5> minuses = {"-/-", "-", "\u2212", "\u2013", "("};
constexpr std::array<std::string_view, 6> signs = {"+", "±", "<", ">", "≤", "≥"};
constexpr std::array<std::string_view, 4> currencies = {"€", "$", "£", "EUR"};
constexpr std::array<std::string_view, 2> apostrophes = {"'", "\u2019"};
constexpr std::array<std::string_view, 12> note_marks = {"*", "†", "‡", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
constexpr std::array<std::string_view, 4> no_decimals = {",-", ",\u2013", ",\u2014", ".-"};  // "€ 15,-"

// Which of them the text begins with; empty where none.
template <std::size_t count>
std::string_view first_of(std::string_view text, const std::array<std::string_view, count>& all) {
  const auto found = std::ranges::find_if(all, [&](std::string_view each) { return text.starts_with(each); });
  return found == all.end() ? std::string_view{} : text.substr(0, found->size());
}

// Digits with what parts them: "1.234,5". Views of one text.
struct Parts {
  std::array<std::string_view, 12> groups, marks;  // marks[i] stands behind groups[i]
  std::size_t count = 0;                           // of groups; 0: more than anybody writes
};

std::string_view mark_at(std::string_view text) {
  if (text.starts_with('.') || text.starts_with(',')) return text.substr(0, 1);
  if (const auto space = first_of(text, spaces); !space.empty()) return space;
  return first_of(text, apostrophes);
}

Parts take_parts(std::string_view& rest) {
  Parts parts;
  for (;;) {
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_digit) - rest.begin());
    if (parts.count == parts.groups.size()) return {};
    parts.groups[parts.count++] = rest.substr(0, digits);
    const std::string_view mark = mark_at(rest.substr(digits));
    const std::string_view behind = rest.substr(digits + mark.size());
    rest.remove_prefix(digits);
    if (mark.empty() || behind.empty() || !is_digit(behind.front())) return parts;
    parts.marks[parts.count - 1] = mark;
    rest = behind;
  }
}

// Whether the first `count` groups can be thousands with one mark between them.
bool are_thousands(const Parts& parts, std::size_t count) {
  const std::string_view first = parts.groups[0];
  if (count == 1) return true;
  if (first.empty() || first.size() > 3 || first.front() == '0') return false;
  for (std::size_t i = 1; i < count; ++i)
    if (parts.groups[i].size() != 3 || parts.marks[i - 1] != parts.marks[0]) return false;
  return true;
}

// How many of the groups stand before the decimal mark; 0: it is no number.
std::size_t whole_groups(const Parts& parts, const Rules& rules) {
  const std::size_t count = parts.count;
  if (count == 0 || (count == 1 && parts.groups[0].empty())) return 0;
  if (count == 1) return 1;
  const std::string_view last = parts.marks[count - 2];
  const bool may_be_decimal = last == "." || last == ",";
  const bool all_thousands = are_thousands(parts, count);
  if (count == 2 && may_be_decimal) {
    const bool language_says_so = rules.figures.decimal == last.front();
    return language_says_so || !all_thousands ? 1 : 2;
  }
  if (all_thousands) return count;
  return may_be_decimal && last != parts.marks[0] && are_thousands(parts, count - 1) ? count - 1 : 0;
}

// Reads from the front; each step takes what it knows.
class Reader {
 public:
  Reader(std::string_view text, const Rules& rules) : text_(text), rest_(text), rules_(rules) {}

  std::optional<Figure> read() {
    before();
    Parts parts = take_parts(rest_);
    const std::size_t whole = whole_groups(parts, rules_);
    if (whole == 0) return std::nullopt;
    const std::string_view end = parts.groups[whole - 1];
    figure_.mark = static_cast<std::size_t>(end.data() + end.size() - text_.data());
    if (whole == parts.count) rest_.remove_prefix(first_of(rest_, no_decimals).size());
    behind();
    if (!rest_.empty() || open_) return std::nullopt;
    std::string digits;
    for (std::size_t i = 0; i < parts.count; ++i) digits += parts.groups[i];
    const std::size_t decimals = whole < parts.count ? parts.groups[whole].size() : 0;
    figure_.number = make_decimal(!figure_.minus.empty(), std::move(digits), decimals);
    return figure_;
  }

 private:
  template <std::size_t count>
  bool take(const std::array<std::string_view, count>& all, std::string_view* taken = nullptr) {
    const std::string_view found = first_of(rest_, all);
    if (found.empty() || (taken != nullptr && !taken->empty())) return false;
    if (taken != nullptr) *taken = found;
    rest_.remove_prefix(found.size());
    return true;
  }

  bool take(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  // Signs, currency and bracket, in any order, each once.
  void before() {
    for (;;) {
      if (take(spaces)) continue;
      // "< -5" is one, and neither "+-5" nor "-+5".
      if (figure_.sign != "+" && take(minuses, &figure_.minus)) {
        open_ = figure_.minus == "(";
        continue;
      }
      if (take(currencies, &figure_.currency)) continue;
      if (!figure_.minus.empty() || !take(signs, &figure_.sign)) return;
    }
  }

  // Units, currency, closing bracket, a minus as financial systems write it, and marks of notes.
  void behind() {
    for (;;) {
      if (const auto mark = first_of(rest_, note_marks); !mark.empty()) {
        figure_.notes += mark;
        rest_.remove_prefix(mark.size());
        continue;
      }
      if (take(spaces)) continue;
      if (open_ && take(')')) {
        open_ = false;
        continue;
      }
      if (figure_.unit.empty() && take(currencies, &figure_.currency)) continue;
      if (figure_.minus.empty() && rest_.size() == 1 && take('-')) {
        figure_.minus = text_.substr(text_.size() - 1);
        continue;
      }
      if (!take_unit()) break;
    }
    if (rest_ == ".") rest_ = {};  // "1." counts
  }

  bool take_unit() {
    const std::size_t end = unit_end();
    const std::string_view word = rest_.substr(0, end);
    if (word.empty() || !is_unit(word)) return false;
    if (figure_.unit.empty()) {
      figure_.unit = word;
    } else {
      if (two_units_) return false;
      two_units_ = true;
      figure_.unit = {figure_.unit.data(), static_cast<std::size_t>(word.data() + end - figure_.unit.data())};
    }
    rest_.remove_prefix(end);
    return true;
  }

  // Up to a space, a bracket or the mark of a note; "m²" is a unit, and not a metre with a note.
  std::size_t unit_end() const {
    std::size_t end = 0;
    while (end < rest_.size()) {
      const std::string_view behind = rest_.substr(end);
      if (!first_of(behind, spaces).empty() || behind.starts_with(')')) break;
      if (!first_of(behind, note_marks).empty() && !is_unit(rest_.substr(0, end + 2))) break;
      ++end;
    }
    return end;
  }

  bool is_unit(std::string_view word) const {
    const Words units = rules_.ties.units;
    return has(units, word) || has(units, unicode::ascii_lower(word));
  }

  std::string_view text_, rest_;
  const Rules& rules_;
  Figure figure_;
  bool open_ = false;       // a bracket
  bool two_units_ = false;  // "mln euro"
};

// "12" of "12 500", and "500" of "12 500 000".
bool goes_on_in_groups(std::string_view first, std::string_view second) {
  first.remove_prefix(first_of(first, minuses).size());
  first.remove_prefix(first_of(first, currencies).size());
  const std::string_view group = second.substr(0, second.find_first_of(".,;:)!?"));
  return !first.empty() && first.size() <= 3 && group.size() == 3 && std::ranges::all_of(first, is_digit) &&
         std::ranges::all_of(group, is_digit);
}

// A closing mark or the number of a note may stand behind it.
bool may_be_unit(std::string_view word, const Rules& rules) {
  const auto same = [](char a, char b) { return unicode::ascii_lower(a) == unicode::ascii_lower(b); };
  const auto begins_with = [&](std::string_view unit) {
    return word.size() >= unit.size() && std::ranges::equal(word.substr(0, unit.size()), unit, same);
  };
  return std::ranges::any_of(rules.ties.units, begins_with) || begins_with("EUR");
}

}  // namespace

std::optional<Figure> read_figure(std::string_view text, const Rules& rules) { return Reader(text, rules).read(); }

bool is_share(std::string_view unit) {
  static constexpr std::string_view shares[] = {"%", "\u2030", "procent", "percent"};
  return std::ranges::find(shares, unit) != std::end(shares);
}

bool is_scale(std::string_view unit) {
  static constexpr std::string_view scales[] = {"mln",  "mln.",    "miljoen", "million", "mld",
                                                "mld.", "miljard", "billion", "bn"};
  return std::ranges::find(scales, unit.substr(0, unit.find(' '))) != std::end(scales);
}

bool is_inexact(std::string_view sign) { return !sign.empty() && sign != "+"; }

bool stands_for_figure(std::string_view text) {
  static constexpr std::string_view fillers[] = {"n.v.t.", "nvt", "n.t.b.", "ntb", "p.m.", "P.M.", "pm", "PM", "n/a"};
  return is_dash(text) || std::ranges::find(fillers, text) != std::end(fillers);
}

bool is_range_of_figures(std::string_view text, const Rules& rules) {
  static constexpr std::string_view dashes[] = {"-", "\u2013", "/"};
  return std::ranges::any_of(dashes, [&](std::string_view dash) {
    const std::size_t at = text.find(dash, 1);
    return at != std::string_view::npos && read_figure(text.substr(0, at), rules) &&
           read_figure(text.substr(at + dash.size()), rules);
  });
}

bool is_one_figure(std::string_view first, std::string_view second, const Rules& rules) {
  if (second.empty() || (!has_digit(first) && !has_digit(second))) return false;
  const std::string_view begin = without_opening(first);
  if (begin.empty() || is_dash(begin) || is_dash(second)) return false;
  // Most words: they are no figure's beginning, nor a unit behind one.
  if (unicode::is_ascii_letter(begin.front()) && begin != "EUR") return false;
  if (unicode::is_ascii_letter(second.front()) && !may_be_unit(second, rules)) return false;
  if (goes_on_in_groups(begin, second)) return true;
  const auto reads = [&](std::string_view end) {
    return read_figure(std::string(begin) + ' ' + std::string(end), rules).has_value();
  };
  const std::string_view bare = without_closing(second);
  return reads(second) || (bare.size() < second.size() && reads(bare));
}

bool is_figure_in_text(std::string_view word, const Rules& rules) {
  if (!has_digit(word)) return false;
  const std::string_view begin = without_opening(word);
  const auto reads = [&](std::string_view text) {
    return read_figure(text, rules) || is_range_of_figures(text, rules);
  };
  return reads(word) || reads(begin) || reads(without_closing(begin)) || reads(without_closing(word));
}

std::string write_decimal(const Decimal& number, const Rules& rules) {
  std::string out = number.negative ? "\u2212" : "";
  const std::size_t whole = number.digits.size() - number.decimals;
  for (std::size_t i = 0; i < number.digits.size(); ++i) {
    if (i == whole)
      out += rules.figures.decimal == 0 ? ',' : rules.figures.decimal;
    else if (i > 0 && i < whole && (whole - i) % 3 == 0)
      out += rules.figures.thousands;
    out += number.digits[i];
  }
  return out;
}

}  // namespace language
