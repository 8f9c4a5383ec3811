// Tables with their captions and sources (part 3, 9).
#pragma once
#include <cstddef>
#include <string_view>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "odt/body.hpp"

namespace odt {

// Where the table stands.
struct TablePlace {
  std::string_view heading;  // plain text of the heading above it
  std::size_t number = 0;    // in the text, from 1
  std::size_t part = 0;      // of a table in parts, from 0
};

// In parts where the Plan says so, each a table of its own, whose name says so; what they repeat is of styles that do.
// `running` has the word for a part.
void write_table(const document::Table& table, const document::Plan::Table& plan, const TablePlace& place,
                 const document::RunningText& running, Body& body);

}  // namespace odt
