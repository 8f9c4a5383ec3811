// A table that no page is wide enough for, in parts of some of its columns each: every part is a table of its own, and
// begins with the columns that head the rows.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace document {

struct Table;

// The columns of a part: those that it repeats, which are the table's first, and its own.
struct TablePart {
  std::size_t repeated = 0;  // none of the first part
  std::size_t first = 0, columns = 0;

  // Where a cell stands in the part.
  struct Place {
    std::size_t column = 0, columns = 0;
    bool repeats = false;  // it says what another part says
  };
  // Nothing where it does not.
  std::optional<Place> place(std::size_t column, std::size_t columns) const;
};

// Where a table may be divided.
struct Divisions {
  std::size_t repeated = 1;     // columns that every part begins with: those that head the rows, and at least the first
  std::vector<bool> may_begin;  // for each column, whether a part may have it as the first of its own
};
// What stays in one part. A cell that is divided stands in the first of its parts, and the others repeat it.
enum class Together {
  groups,        // the columns of a cell, but for one over all of them or over all that no part repeats
  inner_groups,  // those below one head that has no groups below it
  nothing
};
Divisions divisions_of(const Table& table, Together together = Together::groups);

// The part as a table. What repeats has no links, notes, places or numbers that count: those stand where it is said
// first. Its caption is that of the table; a source stands under the last part only.
Table part_of(const Table& table, const TablePart& part);

// {deel} and {delen} filled in. `index` from 0.
std::string part_mark(std::string_view pattern, std::size_t index, std::size_t parts);

}  // namespace document
