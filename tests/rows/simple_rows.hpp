// Rows for tests that make no real report: a kind that is made in the two formats of a section.
#pragma once
#include <array>
#include <string_view>
#include <vector>

#include "rows/format.hpp"
#include "rows/kind.hpp"

namespace simple_rows {

inline constexpr std::array<std::string_view, 2> names = {"pdf", "docx"};

inline std::vector<rows::Format> formats() {
  std::vector<rows::Format> rows = {{"pdf", "application/pdf", {"PDF", "PDF"}},
                                    {"docx", "application/msword", {"Word", "Word"}}};
  rows[0].needs_pages = rows[0].explains_abbreviations = true;
  return rows;
}

inline std::vector<rows::Kind> kinds() {
  rows::Kind section{"sectie", {"sectie", "section"}, {"secties", "sections"}, names, names};
  section.knows_value = [](std::string_view) { return true; };
  section.check_value = [](std::string_view, std::string_view, diagnostics::Diagnostics&) {};
  section.is_adopted = [](std::string_view status) { return status == "vastgesteld"; };
  return {section};
}

}  // namespace simple_rows
