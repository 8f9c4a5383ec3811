// What the formats share beside the Document and only layout knows, for it takes fonts. Layout makes it; whatever is
// asked for, every format gets it, so that the bytes of one do not depend on the others.
//
// Points; pages from 1; everything in the order of the Document.
#pragma once
#include <cstddef>
#include <vector>

#include "document/table_parts.hpp"

namespace document {

struct Plan {
  struct Column {
    double width = 0;         // of its text
    double gap = 0;           // behind it, to the next column
    bool holds_words = true;  // false: its longest word must be divided
    // In a column of figures, for each row how far the text ends before the right edge, so that the figures stand with
    // their marks below each other; elsewhere empty.
    std::vector<float> insets;
  };
  struct Part;
  struct Table {
    std::vector<Column> columns;     // where it stands in parts, those that each has for its own
    double outdent = 0;              // how far it begins in the margin
    double size = 0, head_size = 0;  // of the letters of its cells and of its heads
    double padding = 0;              // above and below the text of a row
    bool too_wide = false;           // words are divided where no hyphen may stand
    // The rows that a page may divide: long ones, and those that fill a page or nearly so, for where lines break
    // otherwise no page may hold them whole.
    std::vector<std::size_t> divisible_rows;
    bool whole = false;       // so short that no page divides it
    std::vector<Part> parts;  // below each other, where no page is wide enough; else none
  };
  // Columns of a table that are set as a table of their own.
  struct Part {
    TablePart columns;
    Table set;
  };
  struct Figure {
    double width = 0, height = 0;
    double caption = 0;  // the measure of its caption
  };
  struct DataBlock {
    std::vector<double> label_columns;  // the widths of the labels, in one column or in two
    // Where the second column begins, and for each column how many facts stand in it and how many lines those take.
    double second_column = 0;
    std::vector<std::size_t> facts, lines;
  };
  struct FirstPage {
    bool masthead_on_one_line = true;
    double number = 0;              // the width of the section's number in the margin; 0: none stands there
    bool hyphenated_title = false;  // a line of it ends in a hyphen
    DataBlock data;
  };
  struct Contents {
    bool text_follows = false;  // on the page where the list ends
    double tightness = 1;       // what is left of the leading, so that the list does without a page
  };

  FirstPage first_page;
  Contents contents;
  std::vector<Table> tables;
  std::vector<Figure> figures;
  std::vector<DataBlock> data_blocks;
  std::vector<double> numbers;             // of each Heading with a number, as that of the first page
  std::vector<std::size_t> lead_in_lines;  // of each paragraph that leads in
  std::vector<std::size_t> heading_pages;  // of each Heading in the blocks
  std::vector<bool> hyphenated_headings;   // for each of those whether a line of it ends in a hyphen
  std::vector<bool> turned_blocks;         // for each of the blocks whether it stands on a page that is turned
};

}  // namespace document
