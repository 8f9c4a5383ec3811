// What a paragraph style says by its name that its paragraphs are.
#pragma once
#include <cstdint>
#include <string_view>

#include "import/source.hpp"

namespace importing {

struct StyleRole {
  Role role = Role::body;
  std::uint8_t level = 0;               // of a heading, from 1
  bool bullet = false, number = false;  // of items of a list
};

// By the names of Word, LibreOffice and our own reports, English and Dutch; case does not matter.
StyleRole role_of_style(std::string_view name);

// Styles of our own reports, for what another part of a table says too.
bool repeats_by_name(std::string_view style);

}  // namespace importing
