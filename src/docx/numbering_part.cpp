#include "docx/numbering_part.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "docx/properties.hpp"
#include "docx/style_names.hpp"
#include "docx/units.hpp"
#include "language/direction.hpp"
#include "xml/writer.hpp"

namespace docx {
namespace {

constexpr std::string_view bullet = "\xE2\x80\xA2";

struct Definition {
  int id;
  // Two definitions with the same nsid become one list when text is pasted.
  std::string_view nsid, tmpl;
  document::Numbering numbering;
};
constexpr Definition decimal{0, "2A6B10C4", "5D1E7A32", document::Numbering::decimal};
constexpr Definition bullets{1, "3B7C21D5", "6E2F8B43", document::Numbering::bullet};
constexpr Definition row_numbers{2, "4C8D32E6", "7F3A9C54", document::Numbering::decimal};

void write_level(xml::Writer& xml, const Definition& definition, std::size_t level, const style::Style& style,
                 bool from_right) {
  const bool counts = definition.numbering == document::Numbering::decimal;
  const style::ListMetrics& list = style.list;
  xml.open("w:lvl").attribute("w:ilvl", static_cast<long long>(level)).value("w:start", 1);
  xml.value("w:numFmt", counts ? "decimal" : "bullet");
  xml.value("w:pStyle", (counts ? style_names::decimal_lists : style_names::bullet_lists).at(level));
  xml.value("w:lvlText", counts ? fmt::format("%{}.", level + 1) : std::string(bullet));
  // Right-aligned labels end where the first line begins. From right to left Word takes that for the end of a label and
  // LibreOffice for its beginning, but both know the middle.
  xml.value("w:lvlJc", from_right ? "center" : "right");
  ParagraphProperties p;
  p.left = twips((list.label_width + list.label_gap) * static_cast<double>(level + 1));
  p.hanging = twips(list.label_gap + (from_right ? list.label_width / 2 : 0));
  write(xml, p);
  RunProperties r;
  r.bold = counts;
  r.italic = false;
  r.colour = counts ? style.accent : style.letter(style::Role::running).colour;
  write(xml, r);
  xml.close();
}

void write_definition(xml::Writer& xml, const Definition& definition, const style::Style& style, bool from_right) {
  xml.open("w:abstractNum").attribute("w:abstractNumId", definition.id);
  xml.value("w:nsid", definition.nsid).value("w:multiLevelType", "multilevel").value("w:tmpl", definition.tmpl);
  for (std::size_t level = 0; level < NumberingPart::levels; ++level)
    write_level(xml, definition, level, style, from_right);
  xml.close();
}

// The number is the whole text of its cell, set as the paragraph is: no tab behind it, no indent.
void write_rows(xml::Writer& xml) {
  xml.open("w:abstractNum").attribute("w:abstractNumId", row_numbers.id);
  xml.value("w:nsid", row_numbers.nsid).value("w:multiLevelType", "singleLevel").value("w:tmpl", row_numbers.tmpl);
  xml.open("w:lvl").attribute("w:ilvl", 0).value("w:start", 1).value("w:numFmt", "decimal");
  xml.value("w:suff", "nothing").value("w:lvlText", "%1").value("w:lvlJc", "left");
  ParagraphProperties p;
  p.left = p.hanging = 0;
  write(xml, p);
  xml.close().close();
}

void open_instance(xml::Writer& xml, int number, const Definition& definition) {
  xml.open("w:num").attribute("w:numId", number).value("w:abstractNumId", definition.id);
}

}  // namespace

int NumberingPart::begin_decimal(int level) {
  assert(level < levels);
  begun_.push_back({false, level, 1});
  return bullet_style + static_cast<int>(begun_.size());
}

int NumberingPart::begin_rows(int first) {
  begun_.push_back({true, 0, first});
  return bullet_style + static_cast<int>(begun_.size());
}

std::string NumberingPart::label(document::Numbering numbering, std::size_t index) {
  return numbering == document::Numbering::decimal ? fmt::format("{}.", index + 1) : std::string(bullet);
}

std::string NumberingPart::part(const style::Style& style, std::string_view language) const {
  const bool from_right = language::is_right_to_left(language);
  xml::Writer xml;
  xml.open("w:numbering").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  write_definition(xml, decimal, style, from_right);
  write_definition(xml, bullets, style, from_right);
  if (std::any_of(begun_.begin(), begun_.end(), [](const Begun& begun) { return begun.rows; })) write_rows(xml);
  open_instance(xml, decimal_style, decimal);
  xml.close();
  open_instance(xml, bullet_style, bullets);
  xml.close();
  int number = bullet_style;
  for (const Begun& begun : begun_) {
    open_instance(xml, ++number, begun.rows ? row_numbers : decimal);
    // Without the override it would count on where the one before it ended.
    xml.open("w:lvlOverride").attribute("w:ilvl", begun.level).value("w:startOverride", begun.first).close().close();
  }
  return std::move(xml).finish();
}

}  // namespace docx
