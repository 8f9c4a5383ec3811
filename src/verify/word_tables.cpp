#include "verify/word_tables.hpp"

#include <string_view>

#include "verify/elements.hpp"

namespace verify {
namespace {

constexpr std::string_view part_style = "RaadstukTablePart", repeated_style = "TableRepeated";
constexpr std::string_view note_number_style = "NoteNumber";

std::string_view run_style(const xml::Element* run_properties) {
  return attribute(child(run_properties, "w:rStyle"), "w:val");
}

bool goes_on(const xml::Element& table) {
  return attribute(child(child(&table, "w:tblPr"), "w:tblStyle"), "w:val") == part_style;
}

}  // namespace

bool repeats(const xml::Element& each) {
  const xml::Element* of_mark = each.name == "w:p" ? child(&each, "w:pPr") : &each;
  return run_style(child(of_mark, "w:rPr")) == repeated_style;
}

bool is_note_number(const xml::Element& run) { return run_style(child(&run, "w:rPr")) == note_number_style; }

PartedTables word_tables(const xml::Element& document) {
  return {child(&document, "w:body"),
          {[](const xml::Element& each) { return each.name == "w:tbl"; }, goes_on,
           [](const xml::Element& each) { return each.name == "w:p" && repeats(each); }}};
}

std::vector<const xml::Element*> rows_of(const xml::Element& table) {
  std::vector<const xml::Element*> rows;
  for_each_child(table, [&](const xml::Element& each) {
    if (each.name == "w:tr") rows.push_back(&each);
  });
  return rows;
}

std::size_t columns_of(const xml::Element& cell) {
  return positive(attribute(child(child(&cell, "w:tcPr"), "w:gridSpan"), "w:val"));
}

bool is_repeated(const xml::Element& cell) {
  bool all = true;
  for_each_child(cell, [&](const xml::Element& each) { all = all && (each.name != "w:p" || repeats(each)); });
  return all;
}

std::size_t repeated_columns(const xml::Element& row) {
  std::size_t columns = 0;
  for_each_child(row, [&](const xml::Element& cell) {
    if (cell.name == "w:tc" && is_repeated(cell)) columns += columns_of(cell);
  });
  return columns;
}

}  // namespace verify
