#include "check/planning.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "check/letters.hpp"
#include "unicode/ascii.hpp"

namespace check {
namespace {

enum class Unit { none, quarter, half };
enum class Part { whole, begin, middle, end };
enum class Joiner { none, also, through };  // en, t/m

// What stands between two joiners: "eind 2e kwartaal 2026".
struct Period {
  Joiner before = Joiner::none;
  Part part = Part::whole;
  std::optional<int> ordinal;
  Unit unit = Unit::none;
  std::optional<int> month;
  std::optional<int> year;
  int first = 1, last = 4;  // quarters, once the unit is known
};

// Words in lower case; a comma is a word of its own, a full stop at the end of a word does not count.
std::vector<std::string> words_of(std::string_view text) {
  std::string spaced;
  for (const char c : folded(text)) {
    if (c == ',') spaced += ' ';
    spaced += c;
    if (c == ',') spaced += ' ';
  }
  spaced = collapsed(spaced) + ' ';
  std::vector<std::string> words;
  for (std::size_t from = 0, to = 0; (to = spaced.find(' ', from)) != std::string::npos; from = to + 1) {
    std::string word = spaced.substr(from, to - from);
    if (word.size() > 1 && word.back() == '.') word.pop_back();
    if (!word.empty()) words.push_back(std::move(word));
  }
  return words;
}

template <std::size_t size>
std::optional<int> index_in(const std::array<std::string_view, size>& names, std::string_view word) {
  const auto found = std::find(names.begin(), names.end(), word);
  if (found == names.end()) return std::nullopt;
  return static_cast<int>(found - names.begin());
}

std::optional<int> year_of(std::string_view word) {
  if (word.size() != 4 || !std::all_of(word.begin(), word.end(), unicode::is_digit)) return std::nullopt;
  const int year = std::stoi(std::string(word));
  if (year < 1900 || year > 2199) return std::nullopt;
  return year;
}

std::optional<int> ordinal_of(std::string_view word) {
  static constexpr std::array<std::string_view, 12> names = {"1e",  "2e",  "3e",     "4e",     "1ste",  "2de",
                                                             "3de", "4de", "eerste", "tweede", "derde", "vierde"};
  const auto index = index_in(names, word);
  return index ? std::optional(*index % 4 + 1) : std::nullopt;
}

std::optional<int> quarter_of(std::string_view word) {
  static constexpr std::array<std::string_view, 4> names = {"q1", "q2", "q3", "q4"};
  const auto index = index_in(names, word);
  return index ? std::optional(*index + 1) : std::nullopt;
}

std::optional<int> month_of(std::string_view word) {
  static constexpr std::array<std::string_view, 12> names = {"januari",   "februari", "maart",    "april",
                                                             "mei",       "juni",     "juli",     "augustus",
                                                             "september", "oktober",  "november", "december"};
  static constexpr std::array<std::string_view, 12> brief = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                                             "jul", "aug", "sep", "okt", "nov", "dec"};
  if (word == "febr") word = "feb";
  if (word == "sept") word = "sep";
  auto index = index_in(names, word);
  if (!index) index = index_in(brief, word);
  return index ? std::optional(*index + 1) : std::nullopt;
}

std::optional<Part> part_of(std::string_view word) {
  if (word == "begin") return Part::begin;
  if (word == "medio") return Part::middle;
  if (word == "eind") return Part::end;
  return std::nullopt;
}

std::optional<Unit> unit_of(std::string_view word) {
  if (word == "kwartaal") return Unit::quarter;
  if (word == "helft") return Unit::half;
  return std::nullopt;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : words_(words_of(text)) {}

  std::optional<Planning> parse() {
    if (take_all({"n.v.t"}) || take_all({"nvt"}) || take_all({"niet", "van", "toepassing"}))
      return Planning{.ranges = {}, .not_applicable = true};
    if (!read_terms() || !borrow_units()) return std::nullopt;
    set_quarters();
    borrow_years();
    if (!join()) return std::nullopt;
    return std::move(planning_);
  }

 private:
  bool done() const { return at_ == words_.size(); }

  bool take(std::initializer_list<std::string_view> expected) {
    if (words_.size() - at_ < expected.size()) return false;
    const auto here = words_.begin() + static_cast<std::ptrdiff_t>(at_);
    if (!std::equal(expected.begin(), expected.end(), here)) return false;
    at_ += expected.size();
    return true;
  }

  bool take_all(std::initializer_list<std::string_view> expected) {
    return words_.size() == expected.size() && take(expected);
  }

  template <class Value>
  std::optional<Value> take(std::optional<Value> (*read)(std::string_view)) {
    if (done()) return std::nullopt;
    const std::optional<Value> value = read(words_[at_]);
    if (value) ++at_;
    return value;
  }

  bool read_terms() {
    Joiner before = Joiner::none;
    do {
      if (!read_term(before)) return false;
      if (done()) return true;
      before = read_joiner();
    } while (before != Joiner::none);
    return false;
  }

  Joiner read_joiner() {
    if (take({"t/m"}) || take({"tot", "en", "met"})) return Joiner::through;
    if (take({"en"}) || take({","})) return Joiner::also;
    return Joiner::none;
  }

  bool read_term(Joiner before) {
    if (before != Joiner::through && read_open_end()) return true;
    Period period;
    period.before = before;
    // "1e t/m 2e t/m 3e" and "n.t.b. t/m 2026" say nothing.
    if (before == Joiner::through && (periods_.empty() || last_was_open_ || periods_.back().before == Joiner::through))
      return false;
    last_was_open_ = false;
    const std::size_t start = at_;
    period.part = take(part_of).value_or(Part::whole);
    if ((period.ordinal = take(quarter_of))) {
      period.unit = Unit::quarter;
    } else if ((period.ordinal = take(ordinal_of))) {
      period.unit = take(unit_of).value_or(Unit::none);
    } else {
      period.month = take(month_of);
    }
    if (at_ != start) take({"van"});
    period.year = take(year_of);
    if (at_ == start || words_[at_ - 1] == "van") return false;
    periods_.push_back(period);
    return true;
  }

  bool read_open_end() {
    if (take({"doorlopend"}) || take({"structureel"})) {
      planning_.ongoing = true;
    } else if (take({"n.t.b"}) || take({"ntb"}) || take({"nog", "te", "bepalen"})) {
      planning_.undecided = true;
    } else {
      return false;
    }
    last_was_open_ = true;
    return true;
  }

  // "1e en 3e kwartaal": a number takes its unit from the period behind it.
  bool borrow_units() {
    Unit behind = Unit::none;
    for (auto period = periods_.rbegin(); period != periods_.rend(); ++period) {
      if (period->ordinal && period->unit == Unit::none) period->unit = behind;
      if (period->ordinal && (period->unit == Unit::none || (period->unit == Unit::half && *period->ordinal > 2)))
        return false;
      behind = period->unit;
    }
    return true;
  }

  void set_quarters() {
    for (Period& period : periods_) {
      if (period.unit == Unit::quarter) {
        period.first = period.last = *period.ordinal;
      } else if (period.unit == Unit::half) {
        period.first = *period.ordinal * 2 - 1;
        period.last = period.first + 1;
      } else if (period.month) {
        period.first = period.last = (*period.month + 2) / 3;
      } else if (period.part == Part::middle) {
        period.first = 2;
        period.last = 3;
      }
      if (period.part == Part::begin) period.last = period.first;
      if (period.part == Part::end) period.first = period.last;
    }
  }

  // A year counts for the periods before it that have none, else for those behind it; "Q4 t/m Q1 2027" begins in 2026.
  void borrow_years() {
    for (std::size_t i = periods_.size(); i-- > 1;) {
      Period& period = periods_[i - 1];
      const Period& next = periods_[i];
      if (!period.year && next.year) period.year = *next.year - (period.first > next.last ? 1 : 0);
    }
    for (std::size_t i = 1; i < periods_.size(); ++i) {
      Period& period = periods_[i];
      const Period& previous = periods_[i - 1];
      if (!period.year && previous.year) period.year = *previous.year + (period.last < previous.first ? 1 : 0);
    }
  }

  // Makes the ranges; false where one would end before it begins.
  bool join() {
    for (const Period& period : periods_) {
      const Quarter first{period.year, period.first};
      const Quarter last{period.year, period.last};
      if (period.before != Joiner::through) {
        planning_.ranges.push_back({first, last});
        continue;
      }
      QuarterRange& range = planning_.ranges.back();
      if (last.year && std::pair(*last.year, last.number) < std::pair(*range.first.year, range.first.number))
        return false;
      range.last = last;
    }
    return true;
  }

  std::vector<std::string> words_;
  std::size_t at_ = 0;
  std::vector<Period> periods_;
  bool last_was_open_ = false;
  Planning planning_;
};

}  // namespace

std::optional<Planning> parse_planning(std::string_view text) { return Parser(text).parse(); }

}  // namespace check
