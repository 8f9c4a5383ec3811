#include "docx/runs.hpp"

#include <algorithm>
#include <cassert>

#include "docx/style_names.hpp"

namespace docx {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";          // U+00AD
constexpr std::string_view no_break_hyphen = "\xE2\x80\x91";  // U+2011

}  // namespace

void RunWriter::add(std::string_view utf8, const RunProperties& look) {
  if (utf8.empty()) return;
  if (look != look_) flush();
  look_ = look;
  held_ += utf8;
}

void RunWriter::add(const document::Inlines& content, const RunProperties& look) {
  for (const document::Inline& piece : content)
    std::visit(document::Match{[&](const document::Text& text) { add(text.utf8, look); },
                               // Direct formatting: a character style would turn the bold of a heading off.
                               [&](const document::Strong& strong) {
                                 RunProperties changed = look;
                                 changed.bold = true;
                                 add(strong.content, changed);
                               },
                               [&](const document::Emphasis& emphasis) {
                                 RunProperties changed = look;
                                 changed.italic = true;
                                 add(emphasis.content, changed);
                               },
                               [&](const document::Link& link) { add(link, look); },
                               // WordprocessingML has no expansion of an abbreviation.
                               [&](const document::Abbreviation& abbreviation) { add(abbreviation.content, look); },
                               [&](const document::Foreign& foreign) {
                                 RunProperties changed = look;
                                 changed.language =
                                     foreign.language == language_ ? std::string_view{} : foreign.language;
                                 add(foreign.content, changed);
                               },
                               [&](const document::Note& note) { add(note); }},
               piece.kind);
}

void RunWriter::add(const document::Link& link, const RunProperties& look) {
  if (links_ == nullptr) return add(link.content, look);
  flush();
  xml_.open("w:hyperlink").attribute("r:id", links_->add_link(link.target)).attribute("w:history", "1");
  RunProperties changed = look;
  changed.style = style_names::hyperlink;
  add(link.content, changed);
  flush();
  xml_.close();
}

// The number has the look of its style alone, as it has in the PDF.
void RunWriter::add(const document::Note& note) {
  assert(notes_ != nullptr);
  flush();
  RunProperties look;
  look.style = style_names::note_reference;
  xml_.open("w:r");
  write(xml_, look);
  xml_.open("w:footnoteReference").attribute("w:id", notes_->add(note)).close().close();
}

void RunWriter::add_tab() {
  flush();
  xml_.open("w:r").empty("w:tab").close();
}

void RunWriter::add_line_break() {
  flush();
  xml_.open("w:r").empty("w:br").close();
}

void RunWriter::flush() {
  if (held_.empty()) return;
  xml_.open("w:r");
  write(xml_, look_);
  write_text(held_);
  xml_.close();
  held_.clear();
}

// Word has elements for two hyphens that other programs write as characters; as characters it shows them wrongly.
void RunWriter::write_text(std::string_view utf8) {
  while (!utf8.empty()) {
    const std::size_t soft = utf8.find(soft_hyphen), fixed = utf8.find(no_break_hyphen);
    const std::size_t end = std::min({soft, fixed, utf8.size()});
    if (end > 0) xml_.open("w:t").attribute("xml:space", "preserve").text(utf8.substr(0, end)).close();
    if (end == utf8.size()) return;
    xml_.empty(end == soft ? "w:softHyphen" : "w:noBreakHyphen");
    utf8.remove_prefix(end + (end == soft ? soft_hyphen : no_break_hyphen).size());
  }
}

}  // namespace docx
