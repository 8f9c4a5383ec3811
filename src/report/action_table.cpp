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

// What a row has in a column, and the word for a row that has nothing.
struct Column {
  std::optional<Cell> (*cell)(const NumberedAction& action);
  std::string Labels::* missing = nullptr;  // null where every row has a cell
  bool ordinal = false;
};

std::optional<Cell> number(const NumberedAction& action) { return plain_cell(std::to_string(action.number), {}); }

std::optional<Cell> text(const NumberedAction& action) { return Cell{{action.text}, true}; }

std::optional<Cell> priorities(const NumberedAction& action) {
  if (action.priorities.empty()) return std::nullopt;
  return plain_cell(action.priorities, {});
}

template <auto Member>
std::optional<Cell> value(const NumberedAction& action) {
  const std::optional<section::Value>& value = action.action->*Member;
  if (!value) return std::nullopt;
  return plain_cell(value->text, value->position);
}

// In the order of action_columns.
constexpr std::array<Column, action_columns.size()> columns = {{
    {number, nullptr, true},
    {text},
    {priorities, &Labels::missing_priority},
    {value<&section::Action::type>, &Labels::missing},
    {value<&section::Action::portfolio_holder>, &Labels::missing},
    {value<&section::Action::planning>, &Labels::missing},
    {value<&section::Action::status>, &Labels::missing},
}};

std::optional<document::Row> explanation(const NumberedAction& action, document::Row& above) {
  if (!action.action->note) return std::nullopt;
  Inlines note = inlines(*action.action->note);
  if (note.empty()) return std::nullopt;
  return explanation_below(above, std::move(note));
}

}  // namespace

document::Cell plain_cell(std::string text, diagnostics::Position position) {
  return {{{{document::Text{std::move(text), position}}}}, false};
}

document::Row explanation_below(document::Row& above, Inlines note) {
  above.cells.front().row_span = 2;
  Cell cell{{std::move(note)}};
  cell.column_span = above.cells.size() - 1;
  return {{std::move(cell)}, document::RowRole::explanation};
}

document::Table action_table(const std::vector<NumberedAction>& actions, const Labelled& labels) {
  const Labels& words = labels.words();
  document::Table table;
  table.summary = words.actions_summary;
  if (!actions.empty()) table.position = actions.front().action->position;
  std::vector<document::Row> rows(actions.size());
  document::Row& head = table.head.emplace_back();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Column& column = columns[i];
    std::vector<std::optional<Cell>> cells;
    for (const NumberedAction& action : actions) cells.push_back(column.cell(action));
    if (std::ranges::none_of(cells, &std::optional<Cell>::has_value)) continue;
    table.columns.push_back({column.ordinal ? document::Alignment::right : document::Alignment::left, column.ordinal});
    head.cells.push_back({{labels(words.*action_columns[i].heading)}});
    for (std::size_t row = 0; row < cells.size(); ++row)
      rows[row].cells.push_back(cells[row] ? std::move(*cells[row]) : Cell{{labels(words.*column.missing)}, false});
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::optional<document::Row> below = explanation(actions[i], rows[i]);
    rows[i].id = actions[i].id;
    table.rows.push_back(std::move(rows[i]));
    if (below) table.rows.push_back(std::move(*below));
  }
  return table;
}

}  // namespace report
