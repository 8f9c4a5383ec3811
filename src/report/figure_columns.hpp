// Which columns of a table hold figures, and where in each cell the mark stands that a column is aligned on.
#pragma once
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "language/rules.hpp"

namespace report {

// "1.234,5", "€ 12 mln", "-3 %", "(45)", "n.v.t.": what may stand in a column of figures, and whether it is a figure.
// A range stands for a figure, as "n.v.t." does: a column of nothing else, as of years, is none of figures.
enum class Figures { no, filler, yes };
Figures looks_like_figures(std::string_view text, const language::Rules& rules);

// Whose cells in one column are told apart from those that span.
class FigureColumns {
 public:
  // `language`: of the report; a cell in another one has figures as that language writes them. The rows outlive this.
  FigureColumns(std::vector<document::Row>& rows, std::size_t columns, std::string_view language);

  // Sets Cell::before_mark: of a figure what stands before its decimal mark, of a whole number all up to its last
  // digit; of other text all of it.
  void find_marks(std::size_t column) const;
  // The same of a column in which every cell is a figure, or stands for one that is not there; of another it does
  // nothing and answers false.
  bool find_marks_of_figures(std::size_t column) const;

 private:
  std::vector<std::vector<document::Cell*>> cells_;
  std::string_view language_;
};

}  // namespace report
