#include "docx/runs.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>

#include "docx/style_names.hpp"
#include "language/figures.hpp"
#include "unicode/ascii.hpp"

namespace docx {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";          // U+00AD
constexpr std::string_view no_break_hyphen = "\xE2\x80\x91";  // U+2011
constexpr std::string_view minus = "\xE2\x88\x92";            // U+2212
constexpr std::string_view no_break_space = "\xC2\xA0";       // U+00A0
constexpr std::string_view left_to_right_mark = "\xE2\x80\x8E", right_to_left_mark = "\xE2\x80\x8F";

// No line ends at the spaces inside a figure, as none does in the PDF.
std::string with_figures_whole(std::string_view utf8, const language::Rules& rules) {
  if (!unicode::has_digit(utf8)) return std::string(utf8);
  std::string out;
  std::size_t word = 0;
  for (std::size_t space = utf8.find(' '); space != std::string_view::npos;) {
    const std::size_t next = utf8.find(' ', space + 1);
    const std::string_view first = utf8.substr(word, space - word), second = utf8.substr(space + 1, next - space - 1);
    out += first;
    out += language::is_one_figure(first, second, rules) ? no_break_space : " ";
    word = space + 1;
    space = next;
  }
  return out += utf8.substr(word);
}

}  // namespace

std::string_view direction_mark(std::string_view language) {
  return language::is_right_to_left(language) ? right_to_left_mark : left_to_right_mark;
}

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
                               [&](const document::Foreign& foreign) { add(foreign, look); },
                               [&](const document::Note& note) { add(note, look); },
                               [&](const document::Anchor& anchor) { add(anchor, look); },
                               [&](const document::Reference& reference) { add(reference, look); },
                               [&](const document::Counter& counter) { add(counter, look); }},
               piece.kind);
}

void RunWriter::add(const document::Foreign& foreign, const RunProperties& look) {
  RunProperties changed = look;
  changed.language = foreign.language == language_ ? std::string_view{} : foreign.language;
  if (runs_left(changed) == runs_left(look)) return add(foreign.content, changed);
  const std::string_view mark = direction_mark(foreign.language);
  add(mark, changed);
  add(foreign.content, changed);
  add(mark, changed);
  add(direction_mark(look.language.empty() ? language_ : look.language), look);
}

void RunWriter::add(const document::Link& link, const RunProperties& look) {
  if (links_ == nullptr) return add(link.content, look);
  add_hyperlink("r:id", links_->add_link(link.target), link.content, look);
}

void RunWriter::add(const document::Reference& reference, const RunProperties& look) {
  if (links_ == nullptr) return add(reference.content, look);
  add_hyperlink("w:anchor", bookmarks_->at(reference.target).name, reference.content, look);
}

void RunWriter::add_hyperlink(std::string_view attribute, std::string_view to, const document::Inlines& content,
                              const RunProperties& look) {
  flush();
  xml_.open("w:hyperlink").attribute(attribute, to).attribute("w:history", "1");
  RunProperties changed = look;
  changed.style = style_names::hyperlink;
  add(content, changed);
  flush();
  xml_.close();
}

void RunWriter::add(const document::Anchor& anchor, const RunProperties& look) {
  if (links_ == nullptr) return add(anchor.content, look);
  flush();
  const Bookmarks::Bookmark bookmark = bookmarks_->at(anchor.name);
  xml_.open("w:bookmarkStart").attribute("w:id", bookmark.id).attribute("w:name", bookmark.name).close();
  add(anchor.content, look);
  flush();
  xml_.open("w:bookmarkEnd").attribute("w:id", bookmark.id).close();
}

// Word counts on where its user puts in another caption, and lists the tables by this field (17.16.5.56).
void RunWriter::add(const document::Counter& counter, const RunProperties& look) {
  flush();
  const bool is_table = counter.sequence == document::Sequence::table;
  xml_.open("w:fldSimple").attribute("w:instr", is_table ? " SEQ Tabel \\* ARABIC " : " SEQ Afbeelding \\* ARABIC ");
  add(std::to_string(counter.number), look);
  flush();
  xml_.close();
}

// The number has the look of its style alone, as it has in the PDF.
void RunWriter::add(const document::Note& note, const RunProperties& look) {
  assert(notes_ != nullptr);
  flush();
  RunProperties number;
  number.style = style_names::note_reference;
  number.size = look.size;  // a table may be set in a smaller letter
  xml_.open("w:r");
  write(xml_, number);
  xml_.open("w:footnoteReference").attribute("w:id", notes_->add(note)).close().close();
}

void RunWriter::add_tab() {
  flush();
  last_ = ' ';
  xml_.open("w:r").empty("w:tab").close();
}

void RunWriter::add_line_break() {
  flush();
  last_ = ' ';
  xml_.open("w:r").empty("w:br").close();
}

void RunWriter::flush() {
  if (held_.empty()) return;
  RunProperties look = look_;
  look.right_to_left = runs_left(look);
  xml_.open("w:r");
  write(xml_, look);
  write_text(with_figures_whole(held_, language::rules_of(look.language.empty() ? language_ : look.language)),
             look.right_to_left);
  xml_.close();
  last_ = held_.back();
  held_.clear();
}

// A hyphen that is the minus of a figure: Word would end a line behind it. Not that of a date, a range or a name.
// `size`: of the hyphen.
bool RunWriter::is_minus(std::string_view utf8, std::size_t at, std::size_t size) const {
  if (at + size >= utf8.size() || utf8[at + size] < '0' || utf8[at + size] > '9') return false;
  static constexpr std::string_view openings[] = {" ", "(", "[", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x82\xAC"};
  const std::string_view before = at == 0 ? std::string_view(&last_, 1) : utf8.substr(0, at);
  return std::any_of(std::begin(openings), std::end(openings),
                     [&](std::string_view opening) { return before.ends_with(opening); });
}

// Word has elements for two hyphens that other programs write as characters; as characters it shows them wrongly.
// From right to left a minus would stand behind its figure, but for a mark before it.
void RunWriter::write_text(std::string_view utf8, bool right_to_left) {
  std::size_t from = 0;
  const auto write_until = [&](std::size_t end) {
    if (end > from) xml_.open("w:t").attribute("xml:space", "preserve").text(utf8.substr(from, end - from)).close();
  };
  const auto mark_figure = [&](std::size_t at) {
    write_until(at);
    from = at;
    if (right_to_left) xml_.open("w:t").text(left_to_right_mark).close();
  };
  const auto write_hyphen = [&](std::size_t at, std::string_view element, std::size_t size) {
    write_until(at);
    xml_.empty(element);
    from = at + size;
    return from;
  };
  for (std::size_t at = 0; at < utf8.size();) {
    // What a hyphen of these begins with.
    if (utf8[at] != '-' && utf8[at] != '\xC2' && utf8[at] != '\xE2') {
      ++at;
      continue;
    }
    if (utf8.substr(at).starts_with(soft_hyphen))
      at = write_hyphen(at, "w:softHyphen", soft_hyphen.size());
    else if (utf8.substr(at).starts_with(no_break_hyphen))
      at = write_hyphen(at, "w:noBreakHyphen", no_break_hyphen.size());
    else if (utf8[at] == '-' && is_minus(utf8, at, 1)) {
      mark_figure(at);
      at = write_hyphen(at, "w:noBreakHyphen", 1);
    } else if (right_to_left && utf8.substr(at).starts_with(minus) && is_minus(utf8, at, minus.size())) {
      mark_figure(at);
      at += minus.size();
    } else
      ++at;
  }
  write_until(utf8.size());
}

}  // namespace docx
