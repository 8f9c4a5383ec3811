// A table of a document as one of a section.
#pragma once
#include <optional>
#include <vector>

#include "import/inlines.hpp"

namespace importing {

struct UnderstoodTable {
  section::Table table;
  Apart apart;
};

// Its rows filled up to the same number of columns, spans where a section has them, its head as marked or as its first
// row looks. Nothing for one that a section cannot hold: more than 60 columns.
std::optional<UnderstoodTable> understood_table(const Table& table, const Texts& texts);

// Says so once of a table that has a list or table in a cell of it, for there they are text.
void say_what_is_flattened(const Table& table, Messages& messages);

// Whether its document says that it heads the columns: as a row, or of each cell.
bool is_marked_head(const Row& row);

// The texts of its first row, where each cell of it is one of an own column; else none. For what its heads say.
std::vector<std::string> heads_of(const Table& table);

}  // namespace importing
