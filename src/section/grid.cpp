#include "section/grid.hpp"

#include <algorithm>

namespace section {
namespace {

using diagnostics::Code;

enum class Placed { exactly, over_another, not_exactly };

// The columns while the rows of a head, or of a body, go by: how many rows more each is taken from above.
class Grid {
 public:
  explicit Grid(std::size_t columns) : taken_(columns, 0), by_(columns) {}

  // Two cells in one place are said; that a row does not fill the columns exactly says the caller. After either the
  // grid is of no use any more.
  Placed place(Row& row, std::size_t rows_left, diagnostics::Diagnostics& sink) {
    std::size_t column = 0;
    for (Cell& cell : row.cells) {
      // The name of a group stands in all columns, whatever reaches into some.
      while (row.kind != RowKind::group && column < taken_.size() && taken_[column] > 0) ++column;
      if (column + cell.columns > taken_.size()) return Placed::not_exactly;
      const auto first = taken_.begin() + static_cast<std::ptrdiff_t>(column);
      const auto last = first + static_cast<std::ptrdiff_t>(cell.columns);
      const auto taken = std::find_if(first, last, [](std::size_t rows) { return rows > 0; });
      if (taken != last) {
        const Position& other = by_[static_cast<std::size_t>(taken - taken_.begin())];
        sink.add(Code::span_overlap, cell.position, {std::to_string(other.line), std::to_string(other.column)});
        return Placed::over_another;
      }
      std::fill_n(by_.begin() + static_cast<std::ptrdiff_t>(column), cell.columns, cell.position);
      if (cell.rows > rows_left) {
        sink.add(Code::span_beyond, cell.position, {std::to_string(cell.rows), std::to_string(rows_left)});
        cell.rows = rows_left;
      }
      std::fill(first, last, cell.rows);
      cell.column = column;
      column += cell.columns;
    }
    if (std::any_of(taken_.begin(), taken_.end(), [](std::size_t rows) { return rows == 0; }))
      return Placed::not_exactly;
    for (std::size_t& rows : taken_) --rows;
    return Placed::exactly;
  }

  // How many columns a row fills, with what reaches into it.
  std::size_t filled(const Row& row) const {
    auto count = static_cast<std::size_t>(
        std::count_if(taken_.begin(), taken_.end(), [](std::size_t rows) { return rows > 0; }));
    for (const Cell& cell : row.cells) count += cell.columns;
    return count;
  }

 private:
  std::vector<std::size_t> taken_;
  std::vector<Position> by_;  // the cell that each was taken by last
};

std::size_t columns_of(const Row& row) {
  std::size_t columns = 0;
  for (const Cell& cell : row.cells) columns += cell.columns;
  return columns;
}

// The row that says how many columns there are: the first that is no group.
const Row* measure_of(const Table& table) {
  if (!table.head.empty()) return &table.head.front();
  const auto found =
      std::find_if(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.kind != RowKind::group; });
  return found == table.rows.end() ? nullptr : &*found;
}

bool has_spans(const Table& table) {
  const auto spans = [](const Row& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return cell.columns > 1 || cell.rows > 1; });
  };
  return std::any_of(table.head.begin(), table.head.end(), spans) ||
         std::any_of(table.rows.begin(), table.rows.end(), spans);
}

class Placing {
 public:
  Placing(Table& table, diagnostics::Diagnostics& sink)
      : table_(table), sink_(sink), measure_(*measure_of(table)), spans_(has_spans(table)) {}

  void run() {
    place(table_.head);
    place(table_.rows);
  }

 private:
  void place(std::vector<Row>& rows) {
    Grid grid(table_.columns);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      Row& row = rows[i];
      if (row.kind == RowKind::group) {
        if (row.cells.size() > 1) continue;  // which is said
        row.cells.front().columns = table_.columns;
      }
      const std::size_t filled = grid.filled(row);
      const Placed placed = grid.place(row, rows.size() - i, sink_);
      if (placed == Placed::exactly) continue;
      if (placed == Placed::not_exactly) say(row, filled);
      // The rows below would be said to be wrong for what this one lacks.
      if (spans_) return;
      grid = Grid(table_.columns);
    }
  }

  void say(const Row& row, std::size_t filled) {
    const std::string name = table_.head.empty() ? "rij" : "kop";
    sink_.add(spans_ ? Code::column_count : Code::cell_count, row.position,
              {std::to_string(filled), name, std::to_string(measure_.position.line),
               std::to_string(measure_.position.column), std::to_string(table_.columns)});
  }

  Table& table_;
  diagnostics::Diagnostics& sink_;
  const Row& measure_;
  const bool spans_;
};

}  // namespace

void place_cells(Table& table, diagnostics::Diagnostics& sink) {
  const Row* measure = measure_of(table);
  if (measure == nullptr) {
    table.columns = table.rows.empty() ? 0 : 1;
    return;
  }
  table.columns = columns_of(*measure);
  if (table.columns > most_columns)
    return sink.add(Code::too_many_columns, measure->position,
                    {std::to_string(table.columns), std::to_string(most_columns)});
  Placing(table, sink).run();
}

}  // namespace section
