#include "check/sums.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "language/figures.hpp"
#include "section/row_kind.hpp"
#include "unicode/ascii.hpp"

namespace check {
namespace {

using diagnostics::Code;
using language::Decimal;

// Figures of one kind, which can be added.
bool adds_up(const FigureColumn& column) {
  if (column.words || column.shared || column.cells.empty()) return false;
  std::string_view currency;
  for (const FigureCell& cell : column.cells) {
    if (language::is_inexact(cell.sign) || language::is_share(cell.unit) || cell.unit != column.cells.front().unit)
      return false;
    if (cell.currency.empty()) continue;
    if (!currency.empty() && cell.currency != currency) return false;
    currency = cell.currency;
  }
  return true;
}

using Addends = std::vector<Decimal>;

Decimal half_a_unit(const Decimal& number) { return language::make_decimal(false, "5", number.decimals + 1); }

Decimal total_of(const Addends& addends) {
  Decimal total;
  for (const Decimal& each : addends) total = sum(total, each);
  return total;
}

// How far rounding can bring a total from its rows: a half for each, and one where it shows fewer digits than they.
Decimal tolerance(const Addends& addends, const Decimal& stated) {
  Decimal total;
  bool coarser = false;
  for (const Decimal& each : addends) {
    total = sum(total, half_a_unit(each));
    coarser = coarser || each.decimals > stated.decimals;
  }
  return coarser ? sum(total, half_a_unit(stated)) : total;
}

bool is_near(const Decimal& a, const Decimal& b, const Decimal& tolerated) {
  Decimal apart = sum(a, negated(b));
  apart.negative = false;
  return compare(apart, tolerated) <= 0;
}

// How many rows are tried for a balance of some of them and others.
constexpr std::size_t two_rows = 2, few_rows = 4;

// "Lasten", "Baten", and the balance: no author says of it which of them it takes away.
bool is_balance(const Addends& addends, std::size_t most, const Decimal& stated, const Decimal& tolerated) {
  if (addends.size() < 2 || addends.size() > most) return false;
  for (unsigned signs = 1; signs < 1U << addends.size(); ++signs) {
    Addends signed_addends = addends;
    for (std::size_t i = 0; i < addends.size(); ++i)
      if ((signs >> i & 1U) != 0) signed_addends[i] = negated(addends[i]);
    if (is_near(total_of(signed_addends), stated, tolerated)) return true;
  }
  return false;
}

class Adding {
 public:
  explicit Adding(diagnostics::Diagnostics& sink) : sink_(sink) {}

  // `cell`: null where the row has no figure in the column. `balanced`: so many rows may be a balance with the row.
  void row(section::RowKind kind, const FigureCell* cell, std::size_t balanced) {
    balanced_ = has_minus_ ? 0 : balanced;
    switch (kind) {
      case section::RowKind::ordinary:
        if (cell == nullptr) break;
        rows_.push_back(cell->number);
        has_minus_ = has_minus_ || cell->number.negative;
        break;
      case section::RowKind::group: close(); break;
      case section::RowKind::subtotal:
        if (cell == nullptr) return close();
        subtotal(*cell);
        break;
      case section::RowKind::total:
        close();
        if (cell != nullptr && !unsure_ && !goes_on_from_total(*cell)) compare_with(closed_, *cell);
        last_total_ = cell == nullptr ? std::nullopt : std::optional(cell->number);
        closed_.clear();
        unsure_ = has_minus_ = false;
        break;
    }
  }

 private:
  // One without rows of its own is of the subtotals before it, which then are not added again; or nobody knows of what.
  void subtotal(const FigureCell& cell) {
    const Decimal tolerated = tolerance(closed_, cell.number);
    if (!rows_.empty())
      compare_with(rows_, cell);
    else if (is_right(closed_, total_of(closed_), cell.number, tolerated))
      closed_.clear();
    else
      unsure_ = true;
    rows_.clear();
    closed_.push_back(cell.number);
  }

  bool is_right(const Addends& addends, const Decimal& total, const Decimal& stated, const Decimal& tolerated) const {
    return is_near(total, stated, tolerated) || is_balance(addends, balanced_, stated, tolerated);
  }

  // The rows so far are under no subtotal.
  void close() {
    closed_.insert(closed_.end(), rows_.begin(), rows_.end());
    rows_.clear();
  }

  // "Saldo", what is put into reserves, and "Resultaat": the total before is one of what is added.
  bool goes_on_from_total(const FigureCell& cell) const {
    if (!last_total_ || closed_.empty()) return false;
    Addends addends = closed_;
    addends.push_back(*last_total_);
    return is_right(addends, total_of(addends), cell.number, tolerance(addends, cell.number));
  }

  void compare_with(const Addends& addends, const FigureCell& cell) {
    if (addends.empty()) return;
    const Decimal total = total_of(addends), tolerated = tolerance(addends, cell.number);
    if (is_right(addends, total, cell.number, tolerated)) return;
    sink_.add(Code::total_differs, cell.position, {cell.text, write_decimal(total, *cell.rules)});
  }

  Addends rows_;         // since the group or subtotal before
  Addends closed_;       // what a total adds beside those
  bool unsure_ = false;  // whether that is all and each once
  std::optional<Decimal> last_total_;
  bool has_minus_ = false;    // a row since the total before says that it is taken away
  std::size_t balanced_ = 0;  // of the row at hand
  diagnostics::Diagnostics& sink_;
};

// What an author who adds and takes away calls a row of the table by, a column or all of it.
constexpr std::array<std::string_view, 10> balancing = {"baten",  "opbrengst", "inkomst",   "onttrekking",
                                                        "saldo",  "resultaat", "ontvangst", "dekking",
                                                        "tekort", "overschot"};

bool says_that_it_balances(std::string_view name) {
  return std::ranges::any_of(balancing, [&](std::string_view word) { return name.find(word) != name.npos; });
}

// How many rows may be a balance with each row: few, but two where it is called a total and nothing in the table speaks
// of a balance, so that what was added wrongly is not taken for one.
std::vector<std::size_t> balanced_rows(const section::Table& table, const language::Rules& rules) {
  std::vector<std::string> names;
  for (const section::Row& row : table.rows) names.push_back(unicode::ascii_lower(name_of(row, rules)));
  std::string around = table.caption ? unicode::ascii_lower(plain(*table.caption, rules)) : std::string();
  for (const section::Row& row : table.head)
    for (const section::Cell& cell : row.cells) around += ' ' + unicode::ascii_lower(plain(cell.content, rules));
  const bool balances = says_that_it_balances(around) || std::ranges::any_of(names, says_that_it_balances);
  std::vector<std::size_t> balanced;
  for (const std::string& name : names)
    balanced.push_back(!balances && section::kind_of_row(name) != section::RowKind::ordinary ? two_rows : few_rows);
  return balanced;
}

}  // namespace

void remark_on_sums(const section::Table& table, const std::vector<FigureColumn>& columns, const language::Rules& rules,
                    diagnostics::Diagnostics& sink) {
  const auto is_total = [](const section::Row& row) {
    return row.kind == section::RowKind::subtotal || row.kind == section::RowKind::total;
  };
  if (std::ranges::none_of(table.rows, is_total)) return;
  const std::vector<std::size_t> balanced = balanced_rows(table, rules);
  for (const FigureColumn& column : columns) {
    if (!adds_up(column)) continue;
    Adding adding(sink);
    auto next = column.cells.begin();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const bool has = next != column.cells.end() && next->row == row;
      adding.row(table.rows[row].kind, has ? &*next : nullptr, balanced[row]);
      if (has) ++next;
    }
  }
}

}  // namespace check
