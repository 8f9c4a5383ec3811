// A table (17.4) without what stands around it: the head is flagged twice, as a row that repeats and as first row of
// the look; no row that a page holds is divided.
#pragma once
#include <string_view>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/body.hpp"

namespace docx {

struct RowsLook {
  std::string_view heading;  // above the table: its title where it has no caption
  std::string_view style;    // id of a table style
};
void write_rows(const document::Table& table, const document::Plan::Table& plan, const RowsLook& look, Body& body);

}  // namespace docx
