// Tables that take their rows from CSV files: after this they are as if they had been typed.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace section {

// A table of a section, with what it takes from a file.
struct TableOfFile {
  Table* table;
  const RowsFile* file;
};

// A file with the tables that name it; never empty.
struct TablesOfFile {
  std::string path;  // as in RowsFile
  std::vector<TableOfFile> tables;

  const Position& position() const { return tables.front().file->path.position; }
};

// Each file once, in the order in which the XML names them.
std::vector<TablesOfFile> table_files(Section& section);

// The section with the rows that its tables took from files as if they had been typed in the XML too.
Section with_typed_rows(Section section);

// The most that the files of one section are together: an export of a year's budget is a tenth of it.
inline constexpr std::size_t max_table_bytes = 16U << 20;

// Fills the tables of one section, which outlives it.
class TableFiller {
 public:
  TableFiller(const Section& section, diagnostics::Diagnostics& sink);

  // Reads the file once, whatever the number of its tables. What is wrong in it has `source` in its position. The cells
  // of all tables together with the elements of the XML are at most as many as those of a file (xml::max_elements).
  void fill(const TablesOfFile& file, std::string_view bytes, std::uint32_t source);

 private:
  const Section& section_;
  diagnostics::Diagnostics& sink_;
  std::size_t bytes_left_ = max_table_bytes, cells_left_;
};

}  // namespace section
