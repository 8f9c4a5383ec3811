#include "import/tables.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "language/figures.hpp"
#include "section/grid.hpp"
#include "section/row_kind.hpp"
#include "section/visible.hpp"
#include "unicode/folding.hpp"

namespace importing {
namespace {

using diagnostics::Code;

// A table with one cell for each place, so that whatever spans a file has it can be given those that a section takes.
struct Spot {
  const Cell* cell = nullptr;  // null: nothing stands there
  bool first_row = false, first_column = false;
};
using Grid = std::vector<std::vector<Spot>>;

// Nothing for a table of more columns than a section takes: spans could make it as large as they like.
std::optional<Grid> grid_of(const Table& table) {
  Grid grid(table.rows.size());
  std::size_t columns = 0;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    std::size_t column = 0;
    for (const Cell& cell : table.rows[r].cells) {
      while (column < grid[r].size() && grid[r][column].cell != nullptr) ++column;
      const std::size_t wide = std::max<std::size_t>(cell.columns, 1);
      if (wide > section::most_columns || column + wide > section::most_columns) return std::nullopt;
      const std::size_t high = std::clamp<std::size_t>(cell.rows, 1, table.rows.size() - r);
      for (std::size_t i = r; i < r + high; ++i) {
        if (grid[i].size() < column + wide) grid[i].resize(column + wide);
        for (std::size_t j = column; j < column + wide; ++j)
          if (grid[i][j].cell == nullptr) grid[i][j] = {&cell, i == r, j == column};
      }
      column += wide;
      columns = std::max(columns, column);
    }
  }
  for (auto& row : grid) row.resize(std::max<std::size_t>(columns, 1));
  return grid;
}

class Shaping {
 public:
  Shaping(const Table& table, Grid grid, const Texts& texts) : table_(table), texts_(texts), grid_(std::move(grid)) {}

  UnderstoodTable operator()() {
    const std::size_t heads = without_covered_rows(head_rows());
    names_rows_ = heads > 0 && first_column_names_rows(heads);
    for (std::size_t r = 0; r < grid_.size(); ++r) {
      const std::size_t end = r < heads ? heads : grid_.size();
      (r < heads ? out_.table.head : out_.table.rows).push_back(row(r, r < heads, end));
    }
    if (divided_) texts_.messages.say(Code::import_cell_divided, table_.place);
    out_.table.columns = grid_.empty() ? 0 : grid_[0].size();
    return std::move(out_);
  }

 private:
  // A row that cells from above fill says nothing, and a section has no row without cells.
  std::size_t without_covered_rows(std::size_t heads) {
    for (std::size_t r = grid_.size(); r-- > 0;) {
      const bool covered =
          std::ranges::all_of(grid_[r], [](const Spot& spot) { return spot.cell != nullptr && !spot.first_row; });
      if (!covered) continue;
      grid_.erase(grid_.begin() + static_cast<std::ptrdiff_t>(r));
      if (r < heads) --heads;
    }
    return heads;
  }

  // As marked; else the first row, where every cell of it says something in words and there are rows below it;
  // the one above the names of the rows may be empty.
  std::size_t head_rows() {
    std::size_t marked = 0;
    constexpr std::size_t most = 3;
    while (marked < table_.rows.size() && marked < most && is_marked_head(table_.rows[marked])) ++marked;
    if (marked == table_.rows.size() && marked > 0) --marked;  // a table is its rows
    if (marked > 0) return marked;
    if (table_.rows.size() < 2 || table_.rows[0].cells.size() < 2) return 0;
    for (const Cell& cell : table_.rows[0].cells) {
      const std::string text = plain(text_of(runs_of(cell.blocks)));
      const bool is_corner = &cell == &table_.rows[0].cells[0];
      if ((text.empty() && !is_corner) || cell.rows > 1) return 0;
      const bool year = text.size() == 4 && (text.starts_with("20") || text.starts_with("19"));
      if (!year && language::read_figure(text, language::rules_of(texts_.languages.main))) return 0;
    }
    const std::string corner = text_of(table_.rows[0].cells[0].blocks);
    texts_.messages.say(Code::import_table_head, table_.place,
                        {beginning_of(corner.empty() ? text_of(table_.rows[0].cells[1].blocks) : corner)});
    return 1;
  }

  // Words in the first column, and figures in all others.
  bool first_column_names_rows(std::size_t heads) {
    std::size_t figures = 0;
    for (std::size_t r = heads; r < grid_.size(); ++r)
      for (std::size_t c = 0; c < grid_[r].size(); ++c) {
        const Spot& place = grid_[r][c];
        const std::string text = place.cell == nullptr ? "" : plain(text_of(runs_of(place.cell->blocks)));
        const bool figure = language::read_figure(text, language::rules_of(texts_.languages.main)).has_value();
        if (c == 0 ? figure
                   : (!figure && !text.empty() && !language::stands_for_figure(text) && place.cell->columns == 1))
          return false;
        figures += figure ? 1U : 0U;
      }
    return figures > 0;
  }

  section::Row row(std::size_t r, bool head, std::size_t end) {
    section::Row out;
    const std::vector<Spot>& places = grid_[r];
    for (std::size_t c = 0; c < places.size();) {
      const Spot& place = places[c];
      std::size_t wide = 1;
      while (c + wide < places.size() && place.cell != nullptr && places[c + wide].cell == place.cell &&
             !places[c + wide].first_column)
        ++wide;
      std::size_t high = 1;
      while (r + high < end && place.cell != nullptr && grid_[r + high][c].cell == place.cell) ++high;
      // In a body only a cell that heads its rows may reach down; another stands in its first row, empty below.
      const bool heads_row =
          !head && c == 0 && (names_rows_ || high > 1 || (place.cell != nullptr && place.cell->head));
      const bool reaches = head || heads_row;
      const bool from_above = place.cell != nullptr && !place.first_row;
      if (from_above && covered(r, c, head)) {
        c += wide;
        continue;
      }
      section::Cell cell;
      cell.columns = wide;
      cell.rows = reaches ? high : 1;
      cell.heads_row = heads_row;
      if (place.cell != nullptr && place.first_row) {
        cell.content = content(*place.cell);
        divided_ = divided_ || (!reaches && high > 1);
      }
      out.cells.push_back(std::move(cell));
      c += wide;
    }
    if (!head) mark_kind(out);
    return out;
  }

  // Whether a cell from above was written so that it reaches into this place.
  bool covered(std::size_t r, std::size_t c, bool head) const {
    const bool may_reach = head || c == 0;
    const bool in_other_part = r == out_.table.head.size() && out_.table.rows.empty() && !head;
    return may_reach && !in_other_part;
  }

  section::Inlines content(const Cell& cell) {
    Understood understood = inlines(runs_of(cell.blocks), Inside::text, table_.place, texts_);
    out_.apart.add(understood.apart);
    return std::move(understood.content);
  }

  void mark_kind(section::Row& row) const {
    if (row.cells.empty() || out_.table.head.empty()) return;
    section::Cell& first = row.cells.front();
    if (row.cells.size() == 1 && first.columns > 1 && first.columns == grid_[0].size() && first.rows == 1 &&
        section::visible(first.content)) {
      row.kind = section::RowKind::group;
      first.heads_row = false;
      return;
    }
    if (names_rows_) row.kind = section::kind_of_row(text_of(first.content));
  }

  const Table& table_;
  const Texts& texts_;
  Grid grid_;
  UnderstoodTable out_;
  bool names_rows_ = false, divided_ = false;
};

}  // namespace

void say_what_is_flattened(const Table& table, Messages& messages) {
  const auto holds_more = [](const Cell& cell) {
    std::size_t items = 0;
    for (const Block& block : cell.blocks) {
      const auto* paragraph = std::get_if<Paragraph>(&block);
      if (paragraph == nullptr && shows(std::get<Table>(block))) return true;
      if (paragraph != nullptr && paragraph->item.list > 0 && shows(paragraph->runs)) ++items;
    }
    return items > 1;
  };
  for (const Row& row : table.rows)
    for (const Cell& cell : row.cells)
      if (holds_more(cell))
        return messages.say(Code::import_cell_flattened, table.place, {beginning_of(text_of(cell.blocks))});
}

bool is_marked_head(const Row& row) {
  return row.head || (row.cells.size() > 1 && std::ranges::all_of(row.cells, &Cell::head));
}

std::vector<std::string> heads_of(const Table& table) {
  std::vector<std::string> out;
  if (table.rows.empty()) return out;
  for (const Cell& cell : table.rows[0].cells) {
    if (cell.columns != 1 || cell.rows != 1) return {};
    out.push_back(plain(text_of(runs_of(cell.blocks))));
  }
  return out;
}

std::optional<UnderstoodTable> understood_table(const Table& table, const Texts& texts) {
  auto grid = grid_of(table);
  if (!grid) return std::nullopt;
  UnderstoodTable out = Shaping(table, std::move(*grid), texts)();
  // What it has of spans was made here, so that nothing can be wrong with them.
  diagnostics::Diagnostics none;
  section::place_cells(out.table, none);
  if (none.has_errors()) return std::nullopt;
  return out;
}

}  // namespace importing
