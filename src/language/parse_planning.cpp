#include "language/parse_planning.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

#include "language/planning_days.hpp"
#include "language/planning_words.hpp"

namespace language {
namespace {

using Kind = PlanningWord::Kind;
using Meaning = PlanningMeaning;
using Part = Moment::Part;
using Unit = Moment::Unit;

enum class Joiner { none, also, through };
enum class Edge { within, before, by, from, after };

// What stands between two joiners: "uiterlijk eind 2e kwartaal 2026".
struct Named {
  Joiner before = Joiner::none;
  Edge edge = Edge::within;
  Moment moment;
};

Unit unit_of(Meaning meaning) {
  if (meaning == Meaning::quarter) return Unit::quarter;
  if (meaning == Meaning::half) return Unit::half;
  if (meaning == Meaning::week) return Unit::week;
  return Unit::none;
}

// Reads the words in their order, as a list of moments.
class PlanningReader {
 public:
  PlanningReader(std::string_view text, const Rules& rules)
      : words_(planning_words(text, rules)), month_first_(rules.planning->month_first) {}

  // False where anything is not understood.
  bool read() {
    if (words_.size() == 1 && take(Meaning::not_applicable)) {
      planning.not_applicable = true;
      return true;
    }
    Joiner before = Joiner::none;
    do {
      if (!read_named(before)) return false;
      if (done()) return true;
      before = read_joiner();
    } while (before != Joiner::none);
    return false;
  }

  std::vector<Named> named;
  Planning planning;  // the moments are not in it yet

 private:
  bool done() const { return at_ == words_.size(); }
  bool next_is(Kind kind, std::size_t ahead = 0) const {
    return at_ + ahead < words_.size() && words_[at_ + ahead].kind == kind;
  }
  bool next_is(Meaning meaning) const { return next_is(Kind::term) && words_[at_].meaning == meaning; }
  bool take(Meaning meaning) { return next_is(meaning) && ++at_ > 0; }
  bool take(Kind kind) { return next_is(kind) && ++at_ > 0; }
  bool next_is_number() const { return next_is(Kind::number) || next_is(Kind::ordinal); }
  int take_value() { return words_[at_++].value; }
  void skip_fillers() {
    while (take(Meaning::filler)) {
    }
  }

  Joiner read_joiner() {
    if (take(Meaning::through) || take(Kind::dash)) return Joiner::through;
    if (take(Kind::comma)) {
      take(Meaning::also);
      return Joiner::also;
    }
    return take(Meaning::also) || take(Kind::slash) ? Joiner::also : Joiner::none;
  }

  // "1e t/m 2e t/m 3e", "n.t.b. t/m 2026" and "vóór mei t/m juni" say nothing.
  bool can_go_through() const {
    return !named.empty() && !last_was_open_ && named.back().before != Joiner::through &&
           (named.back().edge == Edge::within || named.back().edge == Edge::from);
  }

  bool read_named(Joiner before) {
    if (before == Joiner::through && !can_go_through()) return false;
    last_was_open_ = before != Joiner::through && read_open_end();
    if (last_was_open_ && (done() || next_is(Meaning::also) || next_is(Kind::comma))) return true;
    Named next;
    next.before = before;
    const std::size_t start = at_;
    next.edge = read_edge(before);
    next.moment.part = read_part();
    if (!read_moment(next.moment) || at_ == start || words_[at_ - 1].meaning == Meaning::filler) return false;
    last_was_open_ = false;
    named.push_back(next);
    return true;
  }

  bool read_open_end() {
    if (take(Meaning::ongoing)) return planning.ongoing = true;
    if (take(Meaning::undecided)) return planning.undecided = true;
    if (take(Meaning::soon)) return planning.soon = true;
    return false;
  }

  // "uiterlijk vóór": the narrower of the two counts. A t/m with nothing before it is the last day.
  Edge read_edge(Joiner before) {
    Edge edge = Edge::within;
    for (;;) {
      if (take(Meaning::before))
        edge = Edge::before;
      else if (take(Meaning::by) || (before != Joiner::through && take(Meaning::through)))
        edge = Edge::by;
      else if (take(Meaning::from))
        edge = Edge::from;
      else if (take(Meaning::after))
        edge = Edge::after;
      else if (!take(Meaning::filler))
        return edge;
    }
  }

  Part read_part() {
    Part part = Part::whole;
    if (take(Meaning::begin))
      part = Part::begin;
    else if (take(Meaning::middle))
      part = Part::middle;
    else if (take(Meaning::end))
      part = Part::end;
    if (part == Part::whole) return part;
    skip_fillers();
    if (next_is(Kind::dash) && next_is(Kind::year, 1)) take(Kind::dash);  // "mid-2026"
    return part;
  }

  bool read_moment(Moment& moment) {
    if (next_is(Kind::day) || next_is(Kind::year_month)) {
      const PlanningWord& date = words_[at_++];
      moment.unit = date.kind == Kind::day ? Unit::day : Unit::month;
      moment.number = date.day;
      moment.month = date.month;
      moment.year = date.year;
      return true;
    }
    if (next_is(Kind::year)) return read_year_first(moment);
    if (!read_unit(moment)) return false;
    read_year_behind(moment);
    if (moment.unit == Unit::none && moment.number == 0) moment.unit = Unit::year;
    return moment.unit != Unit::year || moment.year || moment.part != Part::whole;
  }

  // "2026", "2026/2027", "2026-Q2" and "2026, 2e kwartaal"
  bool read_year_first(Moment& moment) {
    moment.year = take_value();
    if (const int last = year_behind_stroke(*moment.year); last > 0) {
      moment.years = last - *moment.year + 1;
      moment.unit = Unit::year;
      return moment.years > 1;
    }
    const std::size_t behind = at_;
    if (!take(Kind::dash)) take(Kind::comma);
    Moment inner = moment;
    if (!next_is(Kind::year) && read_unit(inner) && inner.unit != Unit::none && inner.unit != Unit::day) {
      moment = inner;
      return true;
    }
    at_ = behind;
    moment.unit = Unit::year;
    return true;
  }

  // The second year of "2026/2027", "2026-2029" and "2026/27", taken; 0 where none stands.
  int year_behind_stroke(int year) {
    if (!next_is(Kind::slash) && !next_is(Kind::dash)) return 0;
    if (!next_is(Kind::year, 1) && !(next_is(Kind::number, 1) && words_[at_ + 1].value == (year + 1) % 100)) return 0;
    ++at_;
    return next_is(Kind::year) ? take_value() : (++at_, year + 1);
  }

  // Everything but the year. A number that stands alone takes its unit from its neighbours.
  bool read_unit(Moment& moment) {
    if (next_is(Meaning::month)) return read_month_first(moment);
    if (next_is(Meaning::season)) {
      moment.unit = Unit::season;
      moment.number = take_value();
    } else if (take(Meaning::year)) {
      moment.unit = Unit::year;
    } else if (next_is_number()) {
      read_number_first(moment);
    } else if (next_is(Kind::term) && unit_of(words_[at_].meaning) != Unit::none) {
      moment.unit = unit_of(words_[at_++].meaning);
      if (!next_is_number()) return false;
      moment.number = take_value();
    } else {
      return moment.part != Part::whole;  // "eind 2026"
    }
    return true;
  }

  bool read_month_first(Moment& moment) {
    moment.unit = Unit::month;
    moment.month = take_value();
    if (month_first_ && next_is_number()) {
      moment.unit = Unit::day;
      moment.number = take_value();
    }
    return true;
  }

  // "1e kwartaal", "1 december", "1st of December"
  void read_number_first(Moment& moment) {
    const bool ordinal = next_is(Kind::ordinal);
    moment.number = take_value();
    const std::size_t behind = at_;
    skip_fillers();
    if (next_is(Meaning::month)) {
      moment.unit = Unit::day;
      moment.month = take_value();
    } else if (ordinal && next_is(Kind::term) && unit_of(words_[at_].meaning) != Unit::none) {
      moment.unit = unit_of(words_[at_++].meaning);
    } else {
      at_ = behind;
    }
  }

  // "van 2026", "-2026"; of a winter "2026/2027"; in English also ", 2026" behind a day.
  void read_year_behind(Moment& moment) {
    skip_fillers();
    const bool comma = moment.unit == Unit::day && month_first_ && next_is(Kind::comma);
    const bool joined = comma || next_is(Kind::dash) || next_is(Kind::slash);
    if (joined && next_is(Kind::year, 1)) ++at_;
    if (!next_is(Kind::year)) return;
    moment.year = take_value();
    const std::size_t behind = at_;
    if (moment.unit == Unit::season && year_behind_stroke(*moment.year) != *moment.year + 1) at_ = behind;
  }

  std::vector<PlanningWord> words_;
  bool month_first_;
  std::size_t at_ = 0;
  bool last_was_open_ = false;
};

// "1e en 3e kwartaal", "week 40 t/m 42", "1 t/m 5 december": a number takes its unit from the moment behind it, else
// from the one before.
void borrow_units(std::vector<Named>& named) {
  const auto borrow = [](Moment& moment, const Moment& from) {
    if (moment.unit != Unit::none || from.unit == Unit::season || from.unit == Unit::year) return;
    moment.unit = from.unit;
    moment.month = from.month;
  };
  for (std::size_t i = named.size(); i-- > 1;) borrow(named[i - 1].moment, named[i].moment);
  for (std::size_t i = 1; i < named.size(); ++i) borrow(named[i].moment, named[i - 1].moment);
}

Span in_any_year(Moment moment, const Span& otherwise) {
  moment.year.reset();
  return span(moment).value_or(otherwise);
}

// A year counts for the moments before it that have none, else for those behind it; "Q4 t/m Q1 2027" begins in 2026.
void borrow_years(std::vector<Named>& named) {
  for (std::size_t i = named.size(); i-- > 1;) {
    Moment& moment = named[i - 1].moment;
    const Moment& next = named[i].moment;
    if (moment.year || !next.year) continue;
    const bool later = in_any_year(moment, {}).first > in_any_year(next, {}).last;
    moment.year = *next.year - (later ? 1 : 0);
  }
  for (std::size_t i = 1; i < named.size(); ++i) {
    Moment& moment = named[i].moment;
    const Moment& previous = named[i - 1].moment;
    if (moment.year || !previous.year) continue;
    const bool earlier = in_any_year(moment, {}).last < in_any_year(previous, {}).first;
    moment.year = *previous.year + previous.years - 1 + (earlier ? 1 : 0);
  }
}

Day day_of(std::chrono::sys_days day, bool year_is_known) {
  const std::chrono::year_month_day date = day;
  Day made{.year = {}, .month = static_cast<unsigned>(date.month()), .day = static_cast<unsigned>(date.day())};
  if (year_is_known) made.year = static_cast<int>(date.year());
  return made;
}

Period period_of(const Named& named, const Span& span) {
  constexpr std::chrono::days one{1};
  const auto day = [&](std::chrono::sys_days of) { return day_of(of, named.moment.year.has_value()); };
  switch (named.edge) {
    case Edge::within: return {day(span.first), day(span.last)};
    // Before the end of a year is in it.
    case Edge::before: return {{}, day(named.moment.part == Part::end ? span.last : span.first - one)};
    case Edge::by: return {{}, day(span.last)};
    case Edge::from: return {day(span.first), {}};
    case Edge::after: return {day(span.last + one), {}};
  }
  return {};
}

bool ends_before_it_begins(const Period& period) {
  if (!period.first || !period.last || !period.first->year) return false;
  const auto key = [](const Day& day) { return std::tuple(*day.year, day.month, day.day); };
  return key(*period.last) < key(*period.first);
}

// Empty where a moment does not exist, or one would end before it begins.
std::optional<std::vector<Period>> periods_of(const std::vector<Named>& named) {
  std::vector<Period> periods;
  for (const Named& each : named) {
    const auto days = span(each.moment);
    if (!days) return std::nullopt;
    const Period period = period_of(each, *days);
    if (each.before != Joiner::through) {
      periods.push_back(period);
      continue;
    }
    periods.back().last = period.last;
    if (!period.last || ends_before_it_begins(periods.back())) return std::nullopt;
  }
  return periods;
}

}  // namespace

std::optional<Planning> parse_planning(std::string_view text, const Rules& rules, std::optional<int> year) {
  if (rules.planning == nullptr) return std::nullopt;
  PlanningReader reader(text, rules);
  if (!reader.read()) return std::nullopt;
  borrow_units(reader.named);
  const auto has_year = [](const Named& each) { return each.moment.year.has_value(); };
  if (!reader.named.empty() && std::ranges::none_of(reader.named, has_year)) reader.named.front().moment.year = year;
  borrow_years(reader.named);
  auto periods = periods_of(reader.named);
  if (!periods) return std::nullopt;
  reader.planning.periods = std::move(*periods);
  return std::move(reader.planning);
}

}  // namespace language
