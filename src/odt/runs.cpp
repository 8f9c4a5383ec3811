#include "odt/runs.hpp"

#include <fmt/format.h>

#include <utility>

#include "language/direction.hpp"
#include "language/figures_in_lines.hpp"
#include "odt/style_names.hpp"

namespace odt {
namespace {

constexpr std::string_view minus = "\xE2\x88\x92";               // U+2212
constexpr std::string_view no_break_hyphen = "\xE2\x80\x91";     // U+2011
constexpr std::string_view left_to_right_mark = "\xE2\x80\x8E";  // U+200E

}  // namespace

void RunWriter::add(const document::Inlines& content) {
  for (const document::Inline& piece : content)
    std::visit(
        document::Match{
            [&](const document::Text& text) { add(text.utf8); }, [&](const document::Strong& strong) { add(strong); },
            [&](const document::Emphasis& emphasis) { add(emphasis); }, [&](const document::Link& link) { add(link); },
            [&](const document::Abbreviation& abbreviation) { add(abbreviation); },
            [&](const document::Foreign& foreign) { add(foreign); }, [&](const document::Note& note) { add(note); },
            [&](const document::Anchor& anchor) { add(anchor); },
            [&](const document::Reference& reference) { add(reference); },
            [&](const document::Counter& counter) { add(counter); },
            [&](const document::Inserted& inserted) { add(inserted.content); },
            [&](const document::Deleted& deleted) { add(deleted.content); }},
        piece.kind);
}

void RunWriter::add(const document::Inlines& content, std::string_view style) {
  // Help has the look of help wherever it stands, for LibreOffice gives a run of Word one style only.
  if (content.size() == 1)
    if (const auto* only = std::get_if<document::Emphasis>(&content[0].kind); only != nullptr && only->is_help)
      return add(content);
  open_span(style);
  add(content);
  close();
}

// One in another says itself what it is and what that is, for LibreOffice gives a run of Word one style only.
void RunWriter::add(const document::Strong& strong) {
  const TextProperties around = around_look_;
  around_look_.bold = true;
  open_span(around == TextProperties{} ? style_names::strong : styles_.text(around_look_));
  add(strong.content);
  close();
  around_look_ = around;
}

void RunWriter::add(const document::Emphasis& emphasis) {
  if (emphasis.is_help) {
    open_span(style_names::help);
    add(emphasis.content);
    return close();
  }
  const TextProperties around = around_look_;
  around_look_.italic = true;
  open_span(around == TextProperties{} ? style_names::emphasis : styles_.text(around_look_));
  add(emphasis.content);
  close();
  around_look_ = around;
}

void RunWriter::add(std::string_view utf8, std::string_view style) {
  open_span(style);
  add(utf8);
  close();
}

void RunWriter::begin_language(std::string_view language) {
  around_.push_back(language_);
  if (language == language_) return;
  flush();
  language_ = language;
  TextProperties look;
  look.language = language;
  open_span(styles_.text(look));
}

void RunWriter::end_language() {
  if (language_ != around_.back()) {
    flush();
    xml_.close();
  }
  language_ = around_.back();
  around_.pop_back();
}

void RunWriter::add_unlinked(const document::Inlines& content) {
  links_ = false;
  add(content);
  flush();
  links_ = true;
}

void RunWriter::open_span(std::string_view style) {
  flush();
  xml_.open("text:span").attribute("text:style-name", style);
}

void RunWriter::close() {
  flush();
  xml_.close();
}

void RunWriter::open_link(std::string_view target) {
  flush();
  xml_.open("text:a").attribute("xlink:type", "simple").attribute("xlink:href", target);
  xml_.attribute("text:style-name", style_names::link).attribute("text:visited-style-name", style_names::link);
}

void RunWriter::add(const document::Foreign& foreign) {
  const bool turns = language::is_right_to_left(foreign.language) != language::is_right_to_left(language_);
  const std::string_view mark = turns ? language::direction_mark(foreign.language) : std::string_view{};
  begin_language(foreign.language);
  add(mark);
  add(foreign.content);
  add(mark);
  end_language();
  if (turns) add(language::direction_mark(language_));
}

// OpenDocument has no expansion of an abbreviation: its style says only that there is one (document::Marks).
void RunWriter::add(const document::Abbreviation& abbreviation) {
  if (!abbreviation.given || !links_) return add(abbreviation.content);
  if (around_look_ == TextProperties{}) return add(abbreviation.content, style_names::abbreviation);
  add(abbreviation.content, styles_.text(around_look_, style_names::abbreviation));
}

void RunWriter::add(const document::Link& link) {
  if (!links_) return add(link.content);
  open_link(link.target);
  add(link.content);
  close();
}

void RunWriter::add(const document::Reference& reference) {
  if (!links_) return add(reference.content);
  open_link("#" + bookmarks_.at(reference.target));
  add(reference.content);
  close();
}

void RunWriter::add(const document::Anchor& anchor) {
  if (!links_) return add(anchor.content);
  flush();
  const std::string name = bookmarks_.at(anchor.name);
  xml_.open("text:bookmark-start").attribute("text:name", name).close();
  add(anchor.content);
  flush();
  xml_.open("text:bookmark-end").attribute("text:name", name).close();
}

// Office programs count on where their user puts in another caption, and list the tables by this field (7.4.13).
void RunWriter::add(const document::Counter& counter) {
  flush();
  const bool is_table = counter.sequence == document::Sequence::table;
  const std::string_view name = is_table ? "Tabel" : "Afbeelding";
  xml_.open("text:sequence").attribute("text:ref-name", fmt::format("ref{}{}", name, counter.number));
  xml_.attribute("text:name", name).attribute("text:formula", fmt::format("ooow:{}+1", name));
  xml_.attribute("style:num-format", "1");
  add(std::to_string(counter.number));
  close();
}

// The office program sets the number before the note, in the room that the style of notes leaves for it.
void RunWriter::add(const document::Note& note) {
  flush();
  const std::string_view around = std::exchange(language_, document_language_);
  const char last = last_;
  xml_.open("text:note").attribute("text:id", fmt::format("ftn{}", note.number));
  xml_.attribute("text:note-class", "footnote");
  xml_.open("text:note-citation");
  // The office program counts them where they stand, which is another order where a table stands in parts.
  if (note.number == counted_notes_ + 1)
    ++counted_notes_;
  else
    xml_.attribute("text:label", note.number);
  xml_.text(std::to_string(note.number)).close();
  xml_.open("text:note-body").open("text:p").attribute("text:style-name", style_names::note);
  begin_paragraph();
  add(note.content);
  flush();
  xml_.close().close().close();
  last_ = last == ' ' ? '1' : last;  // the number stands there now
  language_ = around;
}

void RunWriter::write_empty(std::string_view element) {
  flush();
  xml_.empty(element);
  last_ = ' ';
}

void RunWriter::flush() {
  if (held_.empty()) return;
  write_text(language::with_figures_whole(held_, language::rules_of(language_)));
  held_.clear();
}

// LibreOffice ends a line behind a hyphen that is the minus of a figure, as Word does, but not behind U+2011. From
// right to left a minus would stand behind its figure, but for a mark before it.
void RunWriter::write_text(std::string_view utf8) {
  const bool from_right = language::is_right_to_left(language_);
  std::size_t from = 0;
  for (std::size_t at = utf8.find_first_of("-\xE2"); at != std::string_view::npos;
       at = utf8.find_first_of("-\xE2", at + 1)) {
    const bool hyphen = utf8[at] == '-';
    const std::size_t size = hyphen ? 1 : minus.size();
    if (!(hyphen || (from_right && utf8.substr(at).starts_with(minus))) || !language::is_minus(utf8, at, size, last_))
      continue;
    write_spaces(utf8.substr(from, at - from));
    if (from_right) write_spaces(left_to_right_mark);
    if (hyphen) write_spaces(no_break_hyphen);
    from = hyphen ? at + 1 : at;
  }
  write_spaces(utf8.substr(from));
}

// A space behind another, or at the beginning of a paragraph, would be lost as one (6.1.2).
void RunWriter::write_spaces(std::string_view utf8) {
  std::size_t from = 0;
  for (std::size_t at = utf8.find(' '); at != std::string_view::npos; at = utf8.find(' ', at + 1)) {
    const char before = at == 0 ? last_ : utf8[at - 1];
    if (before != ' ') continue;
    xml_.text(utf8.substr(from, at - from)).empty("text:s");
    from = at + 1;
  }
  if (from < utf8.size()) xml_.text(utf8.substr(from));
  if (!utf8.empty()) last_ = utf8.back();
}

}  // namespace odt
