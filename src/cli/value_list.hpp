// The list of `raadstuk set --list`: a CSV file with a row a section and a column a value.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "rows/kind.hpp"

namespace cli {

// What a row puts into the section of that number. A section may have several rows, each of another meeting.
struct ListedRow {
  std::string number;
  diagnostics::Position position;                           // of the number
  std::vector<std::pair<std::string, std::string>> values;  // that Kind::check_value accepts, where it is good
  bool good = true;                                         // no error was added of it
};

// The first row names the columns: `nummer`, and names that a kind knows, in capitals or not. An empty cell leaves what
// the section has. A date may be written as spreadsheets of the Netherlands show it, 12-11-2025. What is wrong is
// added, with positions in the file; a row without a number is left out.
std::vector<ListedRow> read_value_list(std::string_view bytes, std::span<const rows::Kind> kinds,
                                       diagnostics::Diagnostics& sink);

}  // namespace cli
