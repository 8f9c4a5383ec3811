#include "report/action_table.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "report/inlines.hpp"

namespace report {
namespace {

using document::Cell;
using document::Inlines;
using document::Labels;

// One column: what stands above it, what a row has in it, and the word for a row that has nothing.
struct Column {
  std::string Labels::* heading;
  std::optional<Cell> (*cell)(const NumberedAction& action);
  std::string Labels::* missing = nullptr;  // null where every row has a cell
  bool ordinal = false;
};

Cell plain(std::string text, diagnostics::Position position) {
  return {{{{document::Text{std::move(text), position}}}}, false};
}

std::optional<Cell> number(const NumberedAction& action) { return plain(std::to_string(action.number), {}); }

std::optional<Cell> text(const NumberedAction& action) { return Cell{{action.text}, true}; }

std::optional<Cell> priorities(const NumberedAction& action) {
  if (action.priorities.empty()) return std::nullopt;
  return plain(action.priorities, {});
}

template <auto Member>
std::optional<Cell> value(const NumberedAction& action) {
  const std::optional<section::Value>& value = action.action->*Member;
  if (!value) return std::nullopt;
  return plain(value->text, value->position);
}

// In the order of the table.
constexpr std::array<Column, 7> columns = {{
    {&Labels::number, number, nullptr, true},
    {&Labels::action, text},
    {&Labels::priority, priorities, &Labels::missing_priority},
    {&Labels::type, value<&section::Action::type>, &Labels::missing},
    {&Labels::portfolio_holder, value<&section::Action::portfolio_holder>, &Labels::missing},
    {&Labels::planning, value<&section::Action::planning>, &Labels::missing},
    {&Labels::status, value<&section::Action::status>, &Labels::missing},
}};

// Under the row: its number stands before both, and every other column gives its room.
std::optional<document::Row> explanation(const NumberedAction& action, document::Row& above) {
  if (!action.action->note) return std::nullopt;
  Inlines note = inlines(*action.action->note);
  if (note.empty()) return std::nullopt;
  above.cells.front().row_span = 2;
  Cell cell{{std::move(note)}};
  cell.column_span = above.cells.size() - 1;
  return document::Row{{std::move(cell)}, document::RowRole::explanation};
}

}  // namespace

document::Table action_table(const std::vector<NumberedAction>& actions, const Labelled& labels) {
  const Labels& words = labels.words();
  document::Table table;
  table.summary = words.actions_summary;
  std::vector<document::Row> rows(actions.size());
  document::Row& head = table.head.emplace_back();
  for (const Column& column : columns) {
    std::vector<std::optional<Cell>> cells;
    for (const NumberedAction& action : actions) cells.push_back(column.cell(action));
    if (std::ranges::none_of(cells, &std::optional<Cell>::has_value)) continue;
    table.columns.push_back({column.ordinal ? document::Alignment::right : document::Alignment::left, column.ordinal});
    head.cells.push_back({{labels(words.*column.heading)}});
    for (std::size_t row = 0; row < cells.size(); ++row)
      rows[row].cells.push_back(cells[row] ? std::move(*cells[row]) : Cell{{labels(words.*column.missing)}, false});
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::optional<document::Row> below = explanation(actions[i], rows[i]);
    table.rows.push_back(std::move(rows[i]));
    if (below) table.rows.push_back(std::move(*below));
  }
  return table;
}

}  // namespace report
