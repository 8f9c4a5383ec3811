// What a cell of a table looks like, its text apart: rules, margins.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "style/style.hpp"

namespace odt {

// No vertical rules; accent rules above and below the head, hairlines between rows. Asked in the order of the cells.
class CellLook {
 public:
  CellLook(const document::Table& table, const document::Plan::Table& plan, const style::Style& style, bool from_right)
      : table_(table), plan_(plan), style_(style), from_right_(from_right) {}

  // style:table-cell-properties of a cell of the head, or of the rows below it.
  std::string of_head(const document::Cell& cell, std::size_t row, std::size_t column);
  std::string of_row(const document::Cell& cell, std::size_t row, std::size_t column) const;

 private:
  struct Rules {
    std::string top = "none", bottom = "none";
  };
  struct Margins {
    double top = 0, bottom = 0;
  };
  std::string element(const Rules& rules, const Margins& margins, double gap, bool head) const;
  double gap_behind(const document::Cell& cell, std::size_t column) const;

  const document::Table& table_;
  const document::Plan::Table& plan_;
  const style::Style& style_;
  bool from_right_;
  // For each row of a head that has several, so far: the columns below which a line stands.
  std::vector<std::vector<bool>> ruled_;
};

}  // namespace odt
