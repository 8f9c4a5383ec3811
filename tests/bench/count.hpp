// Counts on finished pages what a careful typographer looks for. Knows positions and glyphs only, nothing of the
// breaker.
#pragma once
#include <cstddef>

#include "layout/pages.hpp"
#include "style/style.hpp"

namespace bench {

// "Lines" are those of paragraphs and list items behind the first block heading; cells and headings stand apart.
struct Counts {
  std::size_t pages = 0, lines = 0, hyphens = 0;
  std::size_t third_hyphens = 0;        // lines that end in the third hyphen in a row, or a further one
  std::size_t third_with_own = 0;       // the same, where the author's own hyphens and dashes count as well
  std::size_t hyphens_before_last = 0;  // at the end of the last line but one
  std::size_t hyphens_over_pages = 0;
  std::size_t overfull = 0;     // everywhere, cells and headings too
  std::size_t inner_lines = 0;  // those that end no paragraph
  std::size_t loose = 0;        // inner lines that lack more than a fifth of their measure
  double squares = 0;           // of what inner lines lack, as a part of the measure
  std::size_t wide_spaces = 0,
              very_wide_spaces = 0;  // inner lines with spaces over 1.5 and 2 times their natural width
  std::size_t narrow_spaces = 0;     // and below 0.8
  std::size_t last_lines = 0;        // those that end a paragraph of more lines
  std::size_t last_of_one_word = 0;
  std::size_t tails = 0;  // last lines of less than 15 % of the measure that begin within a word
  std::size_t cell_lines = 0, cell_hyphens = 0, heading_hyphens = 0;

  std::size_t single_at_foot = 0, single_at_head = 0;  // one line of a longer paragraph or item
  std::size_t headings_at_foot = 0;                    // with fewer than two lines behind them
  std::size_t table_heads_alone = 0;
  std::size_t lead_ins_alone = 0;   // a paragraph before a list or table without the first two items or rows
  std::size_t poor_last_pages = 0;  // less than a fifth full
  std::size_t broken_items = 0;     // for information: items and rows that go on on another page
  std::size_t divided_rows = 0;     // of those the rows
  std::size_t full_pages = 0;       // pages that another one follows without need
  double foot = 0;                  // the part of those pages that is empty, in all
};

void count(const layout::Pages& pages, const style::Style& style, Counts& counts);

}  // namespace bench
