#include "report/agenda_table.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "document/break_marks.hpp"
#include "document/content.hpp"
#include "document/dump.hpp"
#include "report/action_table.hpp"

namespace report {
namespace {

using document::Cell;
using document::Inlines;
using document::Labels;
using Type = document::Rows::Type;

// What a cell is made of.
struct Line {
  const Agenda& agenda;
  const AgendaAction& action;
  int number;

  const AgendaSection& section() const { return agenda.sections[action.section]; }
};

// One column: what stands above it, what a line has in it, and the word for one that has nothing.
struct AgendaColumn {
  std::string Labels::* heading;
  std::optional<Cell> (*cell)(const Line& line);
  std::string Labels::* missing = nullptr;  // null where every line has a cell
  bool ordinal = false;
};

std::optional<Cell> number_of(const Line& line) { return plain_cell(std::to_string(line.number), {}); }

std::optional<Cell> text_of(const Line& line) { return Cell{{line.action.text}, true}; }

std::optional<Cell> section_of(const Line& line) {
  Cell cell{{line.section().name}};
  cell.page = line.section().page;
  return cell;
}

std::optional<Cell> meeting_of(const Line& line) {
  if (line.action.meeting.empty()) return std::nullopt;
  return Cell{{line.action.meeting}};
}

template <auto Member>
std::optional<Cell> value_of(const Line& line) {
  const std::optional<section::Value>& value = line.action.*Member;
  if (!value) return std::nullopt;
  return Cell{{in_language(line.section().language, {{document::Text{value->text, value->position}}})}};
}

// In the order of the table.
constexpr std::array<AgendaColumn, 8> agenda_columns = {{
    {&Labels::number, number_of, nullptr, true},
    {&Labels::action, text_of},
    {&Labels::section, section_of},
    {&Labels::portfolio_holder, value_of<&AgendaAction::portfolio_holder>, &Labels::missing},
    {&Labels::meeting, meeting_of, &Labels::missing},
    {&Labels::type, value_of<&AgendaAction::type>, &Labels::missing},
    {&Labels::planning, value_of<&AgendaAction::planning>, &Labels::missing},
    {&Labels::status, value_of<&AgendaAction::status>, &Labels::missing},
}};

document::Rows::Value filled(std::string text) {
  if (text.empty()) return {};
  return text;
}

document::Rows::Value data(const Inlines& content) { return filled(data_text(content)); }

document::Rows::Value data(const std::optional<section::Value>& value) {
  return filled(value ? document::without_break_marks(value->text) : std::string());
}

document::Rows::Value data(const std::optional<document::Date>& day) {
  if (!day) return {};
  return *day;
}

}  // namespace

std::vector<bool> used_columns(const Agenda& agenda, const std::vector<std::size_t>& actions) {
  std::vector<bool> used;
  for (const AgendaColumn& column : agenda_columns)
    used.push_back(std::ranges::any_of(
        actions, [&](std::size_t action) { return column.cell({agenda, agenda.actions[action], 0}).has_value(); }));
  return used;
}

document::Table agenda_table(const Agenda& agenda, std::span<const AgendaLine> lines, const std::vector<bool>& used,
                             Notes notes, const Labelled& labels) {
  const Labels& words = labels.words();
  document::Table table;
  table.summary = words.overview_summary;
  table.orientation = document::Orientation::turned;
  std::vector<document::Row> rows(lines.size());
  document::Row& head = table.head.emplace_back();
  for (std::size_t i = 0; i < agenda_columns.size(); ++i) {
    if (!used[i]) continue;
    const AgendaColumn& column = agenda_columns[i];
    table.columns.push_back({column.ordinal ? document::Alignment::right : document::Alignment::left, column.ordinal});
    head.cells.push_back({{labels(words.*column.heading)}});
    for (std::size_t row = 0; row < rows.size(); ++row) {
      auto cell = column.cell({agenda, *lines[row].action, lines[row].number});
      rows[row].cells.push_back(cell ? std::move(*cell) : Cell{{labels(words.*column.missing)}, false});
    }
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::optional<document::Row> below;
    if (notes == Notes::shown && !lines[i].action->note.empty())
      below = explanation_below(rows[i], lines[i].action->note);
    table.rows.push_back(std::move(rows[i]));
    if (below) table.rows.push_back(std::move(*below));
  }
  return table;
}

document::Table idle_table(const Agenda& agenda, const Labelled& labels) {
  const Labels& words = labels.words();
  document::Table table;
  table.summary = words.priorities_without_action;
  table.orientation = document::Orientation::turned;
  table.columns = {{document::Alignment::right, true}, {}, {}};
  table.head.push_back(
      {{{{labels(words.number)}}, {{labels(words.priority)}}, {{labels(words.section)}}}, document::RowRole::ordinary});
  for (const AgendaPriority& priority : agenda.idle) {
    const AgendaSection& of = agenda.sections[priority.section];
    Cell name{{of.name}};
    name.page = of.page;
    table.rows.push_back(
        {{plain_cell(std::to_string(priority.number), {}), Cell{{priority.text}, true}, std::move(name)},
         document::RowRole::ordinary});
  }
  return table;
}

std::vector<document::Rows::Column> data_columns(const Labelled& labels) {
  const Labels& words = labels.words();
  return {{"group", words.group},
          {"number", words.number, Type::number},
          {"action", words.action},
          {"explanation", words.explanation},
          {"section", words.section, Type::text, true},
          {"portfolio_holder", words.portfolio_holder},
          {"meeting", words.meeting},
          {"type", words.type},
          {"planning", words.planning},
          {"first_day", words.first_day, Type::day},
          {"last_day", words.last_day, Type::day},
          {"status", words.status}};
}

document::Rows::Row data_row(const Agenda& agenda, const AgendaGroup& group, const AgendaLine& line) {
  const AgendaAction& action = *line.action;
  const AgendaSection& of = agenda.sections[action.section];
  return {{data(group.heading), std::int64_t{line.number}, data(action.text), data(action.note), data(of.name),
           data(action.portfolio_holder), data(action.meeting), data(action.type), data(action.planning),
           data(action.planned.first), data(action.planned.last), data(action.status)},
          action.id,
          of.file,
          of.page};
}

}  // namespace report
