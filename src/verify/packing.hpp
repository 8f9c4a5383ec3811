// A reading on its way from the program that reads reports: numbers and texts, each led by its length. C++17.
#pragma once
#include "apart/packing.hpp"
#include "verify/reading.hpp"

// In the namespace of these types, where the packers look.
namespace rows {

template <class Pass>
void pass(Pass& each, Reading::Heading& heading) {
  each(heading.level, heading.text);
}
template <class Pass>
void pass(Pass& each, Reading::Table& table) {
  each(table.rows, table.cells, table.column_heads, table.spanned, table.row_heads);
}
template <class Pass>
void pass(Pass& each, Reading::Row& row) {
  each(row.cells);
}
template <class Pass>
void pass(Pass& each, Reading& reading) {
  each(reading.title, reading.language, reading.texts, reading.headings, reading.alternatives, reading.links,
       reading.tables, reading.languages, reading.expansions, reading.lists, reading.notes, reading.rows);
}

}  // namespace rows

namespace verify {

using apart::Packer;
using apart::Unpacker;

template <class Pass>
void pass(Pass& each, HtmlReading& html) {
  each(html.reading, html.heads_without_scope, html.repeated_id);
}
// The fields in the order of the struct.
template <class Pass>
void pass(Pass& each, PdfReading& pdf) {
  each(pdf.reading, pdf.bookmarks, pdf.marked, pdf.has_structure, pdf.shows_title, pdf.tabs_by_structure, pdf.pages,
       pdf.xmp.title, pdf.xmp.archival, pdf.xmp.accessible, pdf.missing_fonts, pdf.undescribed_links,
       pdf.heads_without_scope, pdf.attachments, pdf.damage);
}

}  // namespace verify
