// What office programs call a table, and read out but do not set: so without marks for line ends.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace document {

// Its caption, else the heading that it stands under.
std::string title_of(const Table& table, std::string_view heading);

// The summary, else the heads of the columns, else the title.
std::string description_of(const Table& table, std::string_view heading);

}  // namespace document
