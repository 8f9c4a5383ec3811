// Tables (17.4) with their captions and sources.
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
// In parts where the Plan says so, each a table of its own: those behind the first are of a style of theirs, and what
// they repeat is of a character style, and so are the marks of its paragraphs. `running` has the word for a part.
void write_table(const document::Table& table, const document::Plan::Table& plan, const TablePlace& place,
                 const document::RunningText& running, Body& body);

// The paragraph that must follow a table where no other does, with `space` points above it.
void write_table_end(double space, Body& body);

}  // namespace docx
