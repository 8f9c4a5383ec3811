#include "import/reader/parted.hpp"

#include <algorithm>
#include <utility>

namespace importing {
namespace {

// How many columns of each row repeat; a cell repeats in all rows that it reaches into.
std::vector<std::uint32_t> repeated_columns(const Table& part, const std::vector<RepeatedCell>& repeated) {
  std::vector<std::uint32_t> out(part.rows.size());
  for (const auto& [row, cell] : repeated) {
    const Cell& each = part.rows[row].cells[cell];
    for (std::size_t r = row; r < std::min(row + each.rows, out.size()); ++r) out[r] += each.columns;
  }
  return out;
}

}  // namespace

void join(Table& whole, Table part, const std::vector<RepeatedCell>& repeated) {
  const std::vector<std::uint32_t> columns = repeated_columns(part, repeated);
  const std::uint32_t of_heads = columns.empty() ? 0 : *std::ranges::min_element(columns);
  if (whole.rows.size() < part.rows.size()) whole.rows.resize(part.rows.size());
  auto next = repeated.begin();
  for (std::size_t r = 0; r < part.rows.size(); ++r) {
    std::vector<Cell>& cells = whole.rows[r].cells;
    std::vector<Cell>& more = part.rows[r].cells;
    std::uint32_t begun = 0;  // columns of cells that begin in this row and repeat
    const std::size_t last = cells.size();
    for (std::size_t c = 0; c < more.size(); ++c) {
      if (next == repeated.end() || next->row != r || next->cell != c) {
        cells.push_back(std::move(more[c]));
        continue;
      }
      begun += more[c].columns;
      ++next;
    }
    // What repeats beside the heads of the rows spans columns of this part too.
    const std::uint32_t wider = std::min(begun, columns[r] - of_heads);
    if (wider > 0 && last > 0) cells[last - 1].columns += wider;
  }
}

}  // namespace importing
