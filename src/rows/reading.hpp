// What a reader gets from a report: read back from a file, or expected from the Document. The two are compared.
//
// C++17, because the program that reads PDFs shares it and the headers of qpdf 11 are no C++20.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace rows {

struct Reading {
  struct Heading {
    int level = 1;
    std::string text;
  };
  struct Table {
    std::size_t rows = 0;          // the head's too
    std::size_t cells = 0;         // of all rows
    std::size_t column_heads = 0;  // cells of the head that say something
    std::size_t spanned = 0;       // places in the grid that cells fill beside their first
    std::size_t row_heads = 0;     // cells of the body that are heads, where a format marks them
  };

  // Of an overview.
  struct Row {
    std::vector<std::string> cells;  // as document::written
    bool operator==(const Row& other) const { return cells == other.cells; }
    bool operator!=(const Row& other) const { return cells != other.cells; }
  };

  std::string title, language;
  std::vector<std::string> texts;  // one a block or less, in reading order; labels and cells each on their own
  std::vector<Heading> headings;
  std::vector<std::string> alternatives;  // of pictures that say something, in order; empty where one has none
  std::vector<std::string> links;         // addresses, in order; of one to a place in the report `inner_link`
  std::vector<Table> tables;
  std::vector<std::string> languages;   // of parts
  std::vector<std::string> expansions;  // of abbreviations
  std::size_t lists = 0, notes = 0;
  std::vector<Row> rows;        // of a format that holds them
  std::size_t data_blocks = 0;  // that are expected; a PDF marks them as lists
};

inline constexpr std::string_view inner_link = "#";

}  // namespace rows
