#include "report/agenda_groups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "document/dump.hpp"
#include "language/letters.hpp"
#include "report/dates.hpp"
#include "unicode/ascii.hpp"
#include "unicode/natural_order.hpp"

namespace report {
namespace {

using document::Inlines;
using section::Grouping;

std::string comparable(const std::string& text) { return language::folded(language::collapsed(text)); }

bool says(const std::optional<section::Value>& value, const std::optional<section::Value>& wanted) {
  return !wanted || (value && comparable(value->text) == comparable(wanted->text));
}

bool overlaps(const Planned& planned, const section::ActionSelection& selection) {
  if (planned.kind != Planned::Kind::dated) return true;
  if (selection.from && planned.last && day_key(*planned.last) < day_key(date_of(*selection.from))) return false;
  return !(selection.until && planned.first && day_key(*planned.first) > day_key(date_of(*selection.until)));
}

bool is_selected(const AgendaAction& action, const section::ActionSelection& selection) {
  if (!says(action.type, selection.type) || !says(action.status, selection.status) ||
      !says(action.portfolio_holder, selection.portfolio_holder))
    return false;
  if (selection.priority && std::ranges::find(action.priorities, selection.priority->text) == action.priorities.end())
    return false;
  return overlaps(action.planned, selection);
}

// Where a group stands among the others, and what its actions share.
struct Key {
  int rank = 0;
  int number = 0, part = 0;  // year and quarter or month, or which section
  std::string value;         // comparable

  bool operator<(const Key& other) const {
    const auto whole = [](const Key& key) { return std::tuple(key.rank, key.number, key.part); };
    if (whole(*this) != whole(other)) return whole(*this) < whole(other);
    return unicode::natural_less(value, other.value);
  }
};

std::string capital(std::string text) {
  if (!text.empty()) text.front() = unicode::ascii_upper(text.front());
  return text;
}

// What an action is put with, and what stands above the first of its kind.
class Placing {
 public:
  Placing(const Agenda& agenda, Grouping grouping, const Labelled& labels)
      : agenda_(agenda), grouping_(grouping), labels_(labels) {}

  Key key(const AgendaAction& action) const {
    switch (grouping_) {
      case Grouping::quarter: return moment(action.planned, 3);
      case Grouping::month: return moment(action.planned, 1);
      case Grouping::section: return {0, static_cast<int>(action.section), 0, {}};
      case Grouping::portfolio_holder: return value(action.portfolio_holder);
      case Grouping::type: return value(action.type);
      case Grouping::status: return value(action.status);
    }
    return {};
  }

  Inlines heading(const Key& key, const AgendaAction& action) const {
    switch (grouping_) {
      case Grouping::quarter:
      case Grouping::month: return labels_(of_moment(key));
      case Grouping::section: return agenda_.sections[action.section].name;
      case Grouping::portfolio_holder: return of_value(action.portfolio_holder, action);
      case Grouping::type: return of_value(action.type, action);
      case Grouping::status: return of_value(action.status, action);
    }
    return {};
  }

 private:
  static Key moment(const Planned& planned, int months) {
    if (planned.kind != Planned::Kind::dated) return {static_cast<int>(planned.kind), 0, 0, {}};
    const document::Date& day = planned.begin();
    return {static_cast<int>(Planned::Kind::dated), day.year, (day.month - 1) / months + 1, {}};
  }

  static Key value(const std::optional<section::Value>& value) {
    return value ? Key{0, 0, 0, comparable(value->text)} : Key{1, 0, 0, {}};
  }

  std::string of_moment(const Key& key) const {
    const document::Labels& words = labels_.words();
    switch (static_cast<Planned::Kind>(key.rank)) {
      case Planned::Kind::dated: break;
      case Planned::Kind::without_day: return words.without_day;
      case Planned::Kind::none: return words.without_planning;
      case Planned::Kind::unread: return words.unread_planning;
      case Planned::Kind::without_year: return words.without_year;
    }
    if (grouping_ == Grouping::month)
      return capital(words.months.at(static_cast<std::size_t>(key.part - 1))) + ' ' + std::to_string(key.number);
    return replaced(replaced(words.quarter, "{nummer}", std::to_string(key.part)), "{jaar}",
                    std::to_string(key.number));
  }

  Inlines of_value(const std::optional<section::Value>& value, const AgendaAction& action) const {
    if (!value) return labels_(capital(labels_.words().missing));
    return in_language(agenda_.sections[action.section].language, {{document::Text{value->text, value->position}}});
  }

  const Agenda& agenda_;
  Grouping grouping_;
  const Labelled& labels_;
};

}  // namespace

std::vector<std::size_t> selected(const Agenda& agenda, const section::ActionSelection& selection) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < agenda.actions.size(); ++i)
    if (is_selected(agenda.actions[i], selection)) out.push_back(i);
  return out;
}

std::vector<AgendaGroup> grouped(const Agenda& agenda, const std::vector<std::size_t>& actions, Grouping grouping,
                                 const Labelled& labels) {
  const Placing placing(agenda, grouping, labels);
  std::map<Key, AgendaGroup> by_key;
  for (const std::size_t action : actions) {
    const Key key = placing.key(agenda.actions[action]);
    AgendaGroup& group = by_key[key];
    if (group.actions.empty()) group.heading = placing.heading(key, agenda.actions[action]);
    group.actions.push_back(action);
  }
  const auto order = [&](std::size_t action) {
    const Planned& planned = agenda.actions[action].planned;
    const bool dated = planned.kind == Planned::Kind::dated;
    return std::pair(planned.kind, day_key(dated ? planned.begin() : document::Date{}));
  };
  std::vector<AgendaGroup> out;
  for (auto& [key, group] : by_key) {
    std::ranges::stable_sort(group.actions, {}, order);
    out.push_back(std::move(group));
  }
  return out;
}

bool is_overdue(const AgendaAction& action, const document::Date& day) {
  constexpr std::array<std::string_view, 4> done = {"afgerond", "gereed", "uitgevoerd", "vervallen"};
  if (action.planned.kind != Planned::Kind::dated || !action.planned.last) return false;
  const std::string status = action.status ? comparable(action.status->text) : std::string();
  return day_key(*action.planned.last) < day_key(day) && std::ranges::find(done, status) == done.end();
}

}  // namespace report
