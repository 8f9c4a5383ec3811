#include "import/actions.hpp"

#include <algorithm>

#include "import/action_priorities.hpp"
#include "import/tables.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

using diagnostics::Code;

// Only words: neither note nor picture nor link is in it.
bool is_plain(const Runs& runs) {
  return std::ranges::all_of(runs,
                             [](const Run& run) { return run.note == 0 && run.picture == 0 && run.address.empty(); });
}

class ActionOfRow {
 public:
  ActionOfRow(std::vector<section::Item>& priorities, const Texts& texts, UnderstoodActions& out, const Place& place)
      : priorities_(priorities), texts_(texts), out_(out), place_(place) {}

  void cell(const std::optional<ActionColumn>& column, const std::string& head, const Cell& cell) {
    const Runs runs = runs_of(cell.blocks);
    const std::string text = plain(text_of(runs));
    if (!shows(runs)) return;
    if (!column) return add_note(head, runs);
    switch (*column) {
      case ActionColumn::text: return append(action_.content, runs);
      case ActionColumn::number: return number(runs, text);
      case ActionColumn::type: return value(action_.type, head, runs, text);
      case ActionColumn::planning: return value(action_.planning, head, runs, text);
      case ActionColumn::portfolio_holder: return value(action_.portfolio_holder, head, runs, text);
      case ActionColumn::status: return value(action_.status, head, runs, text);
      case ActionColumn::priority: return priority(head, runs, text);
      case ActionColumn::note: return add_note({}, runs);
    }
  }

  void finish() {
    if (action_.content.empty() && action_.note) std::swap(action_.content, *action_.note);
    if (action_.content.empty()) {
      // Without a text an action is not shown.
      std::string rest;
      for (const auto& each : {action_.type, action_.planning, action_.portfolio_holder, action_.status})
        if (each) rest += (rest.empty() ? "" : ", ") + each->text;
      if (rest.empty()) return;
      action_.content.push_back({section::Inline::Kind::text, rest, {}, {}, {}});
      action_.type = action_.planning = action_.portfolio_holder = action_.status = std::nullopt;
    }
    if (action_.note && action_.note->empty()) action_.note.reset();
    out_.actions.push_back(std::move(action_));
  }

 private:
  void append(section::Inlines& to, const Runs& runs) {
    Understood more = inlines(runs, Inside::text, place_, texts_);
    if (!to.empty()) to.push_back({section::Inline::Kind::text, " ", {}, {}, {}});
    std::move(more.content.begin(), more.content.end(), std::back_inserter(to));
    out_.apart.add(more.apart);
  }

  void add_note(const std::string& head, const Runs& runs) {
    if (!action_.note) action_.note.emplace();
    Runs all;
    if (!head.empty()) all.push_back({.text = head + ": "});
    all.insert(all.end(), runs.begin(), runs.end());
    append(*action_.note, all);
  }

  void drop(const std::string& text) { out_.dropped += (out_.dropped.empty() ? "" : " ") + text; }

  void number(const Runs& runs, const std::string& text) {
    const bool digits = std::ranges::all_of(text, [](char c) { return unicode::is_digit(c) || c == '.'; });
    if (!digits || text.size() > 5 || !is_plain(runs)) return add_note({}, runs);
    drop(text);
  }

  // A value of an attribute is short and plain; what is more goes below the action.
  void value(std::optional<section::Value>& to, const std::string& head, const Runs& runs, const std::string& text) {
    constexpr std::size_t longest = 300;
    if (!is_plain(runs) || text.size() > longest || to) return add_note(head, runs);
    if (says_nothing(text, texts_.printed)) return drop(text);
    to = section::Value{text, {}};
  }

  void priority(const std::string& head, const Runs& runs, const std::string& text) {
    if (is_plain(runs) && says_nothing(text, texts_.printed)) return drop(text);
    if (!action_.priorities.empty() || !is_plain(runs) || !take_priorities(action_, text, priorities_))
      return add_note(head, runs);
    drop(text);
  }

  std::vector<section::Item>& priorities_;
  const Texts& texts_;
  UnderstoodActions& out_;
  const Place& place_;
  section::Action action_;
};

// A row of an action, or the heading of those below it; and what explains it: a row of one cell below, beside the
// number that both rows have.
struct RowOfAction {
  const std::vector<Cell>* cells;
  const Cell* explanation = nullptr;
  bool is_group = false;
};

bool is_explained(const Row& row, const Row& below, std::size_t columns) {
  return row.cells.size() == columns && row.cells[0].rows == 2 && below.cells.size() == 1 &&
         below.cells[0].columns == columns - 1 && below.cells[0].rows == 1;
}

// Of all rows below the heads; nothing where a cell of them spans what no table of actions has it span.
std::optional<std::vector<RowOfAction>> rows_of_actions(const Table& table, std::size_t columns) {
  std::vector<RowOfAction> out;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const Row& row = table.rows[r];
    const bool explained = r + 1 < table.rows.size() && is_explained(row, table.rows[r + 1], columns);
    if (row.cells.size() == 1 && row.cells[0].columns == columns && row.cells[0].rows == 1) {
      out.push_back({&row.cells, nullptr, true});
      continue;
    }
    if (row.cells.size() > columns) return std::nullopt;
    for (const Cell& cell : row.cells) {
      const bool of_both = explained && &cell == &row.cells[0];
      if (cell.columns != 1 || (cell.rows != 1 && !of_both)) return std::nullopt;
    }
    out.push_back({&row.cells, explained ? &table.rows[++r].cells[0] : nullptr});
  }
  if (std::ranges::all_of(out, &RowOfAction::is_group)) return std::nullopt;
  return out;
}

}  // namespace

std::optional<ActionColumns> action_columns(const Table& table, const PrintedWords& printed) {
  const std::vector<std::string> heads = heads_of(table);
  if (heads.size() < 2 || table.rows.size() < 2) return std::nullopt;
  ActionColumns out;
  for (const std::string& head : heads) out.push_back(action_column(head, printed));
  const auto count = [&](ActionColumn column) { return std::ranges::count(out, std::optional(column)); };
  if (count(ActionColumn::text) != 1) return std::nullopt;
  if (count(ActionColumn::type) + count(ActionColumn::planning) + count(ActionColumn::priority) +
          count(ActionColumn::portfolio_holder) ==
      0)
    return std::nullopt;
  return rows_of_actions(table, heads.size()) ? std::optional(std::move(out)) : std::nullopt;
}

UnderstoodActions understood_actions(const Table& table, const ActionColumns& columns,
                                     std::vector<section::Item>& priorities, const Texts& texts) {
  UnderstoodActions out;
  const std::vector<std::string> heads = heads_of(table);
  const auto rows = rows_of_actions(table, columns.size());
  for (const RowOfAction& row : rows.value_or(std::vector<RowOfAction>())) {
    if (row.is_group) {
      if (Runs group = runs_of(row.cells->front().blocks); shows(group)) out.groups.push_back(std::move(group));
      continue;
    }
    ActionOfRow action(priorities, texts, out, table.place);
    for (std::size_t c = 0; c < row.cells->size(); ++c) action.cell(columns[c], heads[c], (*row.cells)[c]);
    if (row.explanation != nullptr) action.cell(ActionColumn::note, {}, *row.explanation);
    action.finish();
  }
  return out;
}

}  // namespace importing
