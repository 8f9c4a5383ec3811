#include "docx/properties.hpp"

#include "docx/units.hpp"
#include "style/changed_letter.hpp"

namespace docx {
namespace {

// Each toggle twice: the second counts for scripts that Word calls complex, such as Arabic.
void write_toggle(xml::Writer& xml, std::string_view element, std::string_view complex, std::optional<bool> on) {
  if (!on) return;
  for (const std::string_view name : {element, complex}) {
    xml.open(name);
    if (!*on) xml.attribute("w:val", "0");
    xml.close();
  }
}

void write_spacing(xml::Writer& xml, const ParagraphProperties& p) {
  if (!p.before && !p.after && !p.line) return;
  xml.open("w:spacing");
  if (p.before) xml.attribute("w:before", *p.before);
  if (p.after) xml.attribute("w:after", *p.after);
  if (p.line) xml.attribute("w:line", *p.line).attribute("w:lineRule", p.exact_line ? "exact" : "atLeast");
  xml.close();
}

void write_indent(xml::Writer& xml, const ParagraphProperties& p) {
  if (!p.left && !p.right && !p.hanging) return;
  xml.open("w:ind");
  if (p.left) xml.attribute("w:left", *p.left);
  if (p.right) xml.attribute("w:right", *p.right);
  if (p.hanging) xml.attribute("w:hanging", *p.hanging);
  xml.close();
}

void write_tabs(xml::Writer& xml, const std::vector<Tab>& tabs) {
  if (tabs.empty()) return;
  xml.open("w:tabs");
  for (const Tab& tab : tabs) {
    xml.open("w:tab").attribute("w:val", tab.cleared ? "clear" : tab.right ? "right" : "left");
    if (tab.dotted) xml.attribute("w:leader", "dot");
    xml.attribute("w:pos", tab.position).close();
  }
  xml.close();
}

bool is_plain(const ParagraphProperties& p) {
  return p.style.empty() && !p.frame && !p.keep_next && !p.keep_lines && !p.page_break_before && !p.widow_control &&
         !p.numbering && p.borders.empty() && !p.shade && p.tabs.empty() && !p.no_hyphenation && !p.right_to_left &&
         !p.before && !p.after && !p.line && !p.left && !p.right && !p.hanging && p.alignment.empty() &&
         !p.outline_level && !p.mark_size && p.mark_style.empty() && p.mark_change == document::Change::none;
}

}  // namespace

void write_border(xml::Writer& xml, const Border& border) {
  if (border.none) {
    xml.open(border.element).attribute("w:val", "nil").close();
    return;
  }
  xml.open(border.element).attribute("w:val", "single").attribute("w:sz", eighth_points(border.width));
  xml.attribute("w:space", border_space(border.space)).attribute("w:color", hex(border.colour)).close();
}

void write_properties(xml::Writer& xml, const RunProperties& p) {
  if (!p.style.empty()) xml.value("w:rStyle", p.style);
  if (!p.family.empty()) {
    xml.open("w:rFonts");
    for (const std::string_view use : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"}) xml.attribute(use, p.family);
    xml.close();
  }
  write_toggle(xml, "w:b", "w:bCs", p.bold);
  write_toggle(xml, "w:i", "w:iCs", p.italic);
  if (p.colour) xml.value("w:color", hex(*p.colour));
  if (p.kerning) xml.value("w:kern", 2);  // from one point up
  if (p.size) xml.value("w:sz", half_points(*p.size)).value("w:szCs", half_points(*p.size));
  if (p.underline) xml.value("w:u", "single");
  if (p.superscript) xml.value("w:vertAlign", "superscript");
  if (p.right_to_left) xml.empty("w:rtl");
  if (!p.language.empty()) {
    // Word chooses one of the three by the script of each letter.
    xml.open("w:lang").attribute("w:val", p.language).attribute("w:eastAsia", p.language);
    xml.attribute("w:bidi", p.language).close();
  }
}

void write(xml::Writer& xml, const RunProperties& p) {
  if (p == RunProperties{}) return;
  xml.open("w:rPr");
  write_properties(xml, p);
  xml.close();
}

void write_frame(xml::Writer& xml, const Frame& frame) {
  xml.open("w:framePr").attribute("w:w", frame.width).attribute("w:h", frame.height);
  xml.attribute("w:hRule", "exact").attribute("w:vSpace", frame.space);
  xml.attribute("w:wrap", "notBeside").attribute("w:vAnchor", "page").attribute("w:hAnchor", "margin");
  xml.attribute("w:xAlign", "right").attribute("w:y", frame.top).close();
}

void write(xml::Writer& xml, const ParagraphProperties& p) {
  if (is_plain(p)) return;
  xml.open("w:pPr");
  if (!p.style.empty()) xml.value("w:pStyle", p.style);
  if (p.keep_next) xml.empty("w:keepNext");
  if (p.keep_lines) xml.empty("w:keepLines");
  if (p.page_break_before) xml.empty("w:pageBreakBefore");
  if (p.frame) write_frame(xml, *p.frame);
  if (p.widow_control) xml.empty("w:widowControl");
  if (p.numbering) {
    xml.open("w:numPr").value("w:ilvl", p.numbering->level).value("w:numId", p.numbering->number).close();
  }
  if (!p.borders.empty()) {
    xml.open("w:pBdr");
    for (const Border& border : p.borders) write_border(xml, border);
    xml.close();
  }
  if (p.shade)
    xml.open("w:shd")
        .attribute("w:val", "clear")
        .attribute("w:color", "auto")
        .attribute("w:fill", hex(*p.shade))
        .close();
  write_tabs(xml, p.tabs);
  if (p.no_hyphenation) {
    xml.open("w:suppressAutoHyphens");
    if (!*p.no_hyphenation) xml.attribute("w:val", "0");
    xml.close();
  }
  if (p.right_to_left) xml.empty("w:bidi");
  write_spacing(xml, p);
  write_indent(xml, p);
  if (!p.alignment.empty()) xml.value("w:jc", p.alignment);
  if (p.outline_level) xml.value("w:outlineLvl", *p.outline_level);
  if (p.mark_size || !p.mark_style.empty() || p.mark_change != document::Change::none) {
    RunProperties mark;
    mark.size = p.mark_size;
    mark.style = p.mark_style;
    xml.open("w:rPr");
    if (p.mark_change != document::Change::none) p.revisions->open(xml, p.mark_change).close();
    write_properties(xml, mark);
    xml.close();
  }
  xml.close();
}

RunProperties letter_properties(const style::TextStyle& letter, const style::TextStyle* base) {
  return style::changed_letter<RunProperties>(letter, base);
}

}  // namespace docx
