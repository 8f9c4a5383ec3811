#include "document/table_heads.hpp"

#include <algorithm>
#include <optional>

namespace document {
namespace {

bool spans(const Row& row) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [](const Cell& cell) { return cell.column_span > 1 || cell.row_span > 1; });
}

bool has_word(const std::string& words, const std::string& word) {
  for (std::size_t at = words.find(word); at != std::string::npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

}  // namespace

bool has_simple_heads(const Table& table) {
  if (table.head.size() > 1 || std::any_of(table.head.begin(), table.head.end(), spans)) return false;
  std::optional<std::size_t> column;
  for (const Row& row : table.rows) {
    if (row.role == RowRole::group || row.role == RowRole::explanation || spans(row)) return false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!row.cells[i].heads_row) continue;
      if (column && *column != i) return false;
      column = i;
    }
  }
  return true;
}

std::string TableHeads::of(const Cell& cell, std::size_t column, std::size_t row_heads) const {
  std::string ids;
  const auto add = [&](const std::string& id) {
    if (!id.empty() && !has_word(ids, id)) ids.append(ids.empty() ? "" : " ").append(id);
  };
  for (std::size_t i = column; i < column + cell.column_span; ++i)
    for (const std::string& id : above_[i]) add(id);
  add(group_);
  for (std::size_t i = 0; i < row_heads; ++i) add(left_[i].id);
  return ids;
}

bool TableHeads::begin_row(RowRole role) {
  const bool is_total = role == RowRole::total && !group_.empty();
  if (role != RowRole::group && !is_total) return false;
  if (std::any_of(left_.begin(), left_.end(), [](const Left& left) { return left.rows > 0; })) return false;
  group_.clear();
  return true;
}

void TableHeads::end_row() {
  row_.clear();
  for (const Left& left : left_)
    if (!left.id.empty()) row_.append(row_.empty() ? "" : " ").append(left.id);
  for (Left& left : left_)
    if (left.rows > 0 && --left.rows == 0) left.id.clear();
}

}  // namespace document
