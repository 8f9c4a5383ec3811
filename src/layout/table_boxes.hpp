// The rows of a table as boxes: their text and their rules.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "layout/pages.hpp"
#include "layout/table_lines.hpp"

namespace layout {

// Where a table stands, and its columns.
class TableBoxes {
 public:
  TableBoxes(const PreparedTable& prepared, Flow& flow);

  // Points, in a text from left to right.
  double left() const { return left_; }
  double width() const { return width_; }

  // Puts the lines [first, last) of a cell at `y`; with a `height`, at the foot of that.
  void place_cell(const CellLines& cell, std::size_t first, std::size_t last, double y, double height, Box& box) const;
  // All of the head on one box, with its rules.
  Box head(const std::vector<std::vector<CellLines>>& rows) const;
  // One more rule over the whole width.
  void add_rule(double y, double thickness, style::Colour colour, Box& box) const;
  // Above a total and between rows, at the head and the foot of the box, but not in the columns that `goes_on` names.
  void add_rule_above(document::RowRole role, const std::vector<bool>& goes_on, Box& box) const;
  void add_rule_below(const std::vector<bool>& goes_on, Box& box) const;

 private:
  // `from` counts from where the first column begins.
  void add_rule(double from, double width, const Fill& rule, Box& box) const;
  void add_rule_beside(const std::vector<bool>& goes_on, const Fill& rule, Box& box) const;
  std::vector<double> head_heights(const std::vector<std::vector<CellLines>>& rows) const;

  const PreparedTable& prepared_;
  const style::Style& style_;
  const Context& context_;
  double left_ = 0, width_ = 0;
};

// As it is repeated on another page, where nobody hears it, and no number calls a note that is not there.
Box as_artifact(const Box& box, const Structure& structure);

}  // namespace layout
