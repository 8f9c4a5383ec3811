// Tables (17.4): the head is flagged twice, as a row that repeats and as first row of the look; no row that a page
// holds is divided.
#pragma once
#include <optional>
#include <string_view>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/body.hpp"

namespace docx {

// Where a table stands.
struct TablePlace {
  std::string_view heading;   // above it: its title where it has no caption
  std::optional<int> before;  // twips above its caption, where they are more than the caption's style has
};
void write_table(const document::Table& table, const document::Plan::Table& plan, const TablePlace& place, Body& body);

// The paragraph that must follow a table where no other does, with `space` points above it.
void write_table_end(double space, Body& body);

}  // namespace docx
