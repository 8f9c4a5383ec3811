// A workbook (ECMA-376) read back: the rows of its first sheet.
#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "verify/reading.hpp"

namespace verify {

// Or what is wrong with it. The head row is left out; a number in a cell of days is its day.
std::variant<Reading, std::string> read_xlsx(std::string_view bytes);

}  // namespace verify
