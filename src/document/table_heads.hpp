// Which heads of a table say what a cell is about.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace document {

// One row and one column of heads: each heads what stands below or behind it, and nothing else needs to be said.
bool has_simple_heads(const Table& table);

// The heads of a table of which that is not so, by ids that a format gives them, while its rows go by.
class TableHeads {
 public:
  explicit TableHeads(const Table& table) : above_(table.columns.size()), left_(table.columns.size()) {}

  // What heads the cell, with spaces between the ids: the columns that it stands in, its group, and the heads of its
  // row in the first `row_heads` columns.
  std::string of(const Cell& cell, std::size_t column, std::size_t row_heads) const;
  // The heads of the row above, for what explains it: the columns that it stands in say nothing of it.
  const std::string& of_row_above() const { return row_; }

  void add_column_head(std::size_t column, std::size_t columns, const std::string& id) {
    for (std::size_t i = column; i < column + columns; ++i) above_[i].push_back(id);
  }
  void add_row_head(std::size_t column, std::size_t rows, const std::string& id) { left_[column] = {id, rows}; }
  void begin_group(const std::string& id) { group_ = id; }
  // A group ends where the next begins, and at a total, which is of the whole table. Whether one of them does; never
  // where a row head from above reaches into the row.
  bool begin_row(RowRole role);
  void end_row();

 private:
  struct Left {
    std::string id;
    std::size_t rows = 0;  // that it still heads
  };
  std::vector<std::vector<std::string>> above_;  // of each column, from the top
  std::vector<Left> left_;                       // the row head that stands in each column
  std::string group_, row_;
};

}  // namespace document
