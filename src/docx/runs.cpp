#include "docx/runs.hpp"

#include <cassert>
#include <utility>

#include "docx/style_names.hpp"
#include "language/figures_in_lines.hpp"

namespace docx {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";          // U+00AD
constexpr std::string_view no_break_hyphen = "\xE2\x80\x91";  // U+2011
constexpr std::string_view minus = "\xE2\x88\x92";            // U+2212
constexpr std::string_view left_to_right_mark = "\xE2\x80\x8E";

}  // namespace

void RunWriter::add(std::string_view utf8, const RunProperties& look) {
  if (utf8.empty()) return;
  if (look != look_) flush();
  look_ = look;
  held_ += utf8;
}

void RunWriter::add(const document::Inlines& content, const RunProperties& look) {
  for (const document::Inline& piece : content)
    std::visit(document::Match{
                   [&](const document::Text& text) { add(text.utf8, look); },
                   // Direct formatting: a character style would turn the bold of a heading off.
                   [&](const document::Strong& strong) {
                     RunProperties changed = look;
                     changed.bold = true;
                     add(strong.content, changed);
                   },
                   [&](const document::Emphasis& emphasis) {
                     RunProperties changed = look;
                     if (emphasis.is_help)
                       changed.style = style_names::help;
                     else
                       changed.italic = true;
                     add(emphasis.content, changed);
                   },
                   [&](const document::Link& link) { add(link, look); },
                   [&](const document::Abbreviation& abbreviation) { add(abbreviation, look); },
                   [&](const document::Foreign& foreign) { add(foreign, look); },
                   [&](const document::Note& note) { add(note, look); },
                   [&](const document::Anchor& anchor) { add(anchor, look); },
                   [&](const document::Reference& reference) { add(reference, look); },
                   [&](const document::Counter& counter) { add(counter, look); },
                   [&](const document::Inserted& inserted) { add(inserted.content, look, document::Change::inserted); },
                   [&](const document::Deleted& deleted) { add(deleted.content, look, document::Change::deleted); }},
               piece.kind);
}

void RunWriter::add(const document::Inlines& content, const RunProperties& look, document::Change change) {
  const document::Change around = set_change(change);
  add(content, look);
  set_change(around);
}

document::Change RunWriter::set_change(document::Change change) {
  if (change == change_) return change_;
  flush();
  return std::exchange(change_, change);
}

void RunWriter::open_run() {
  if (revisions_ != nullptr && change_ != document::Change::none) revisions_->open(xml_, change_);
  xml_.open("w:r");
}

void RunWriter::close_run() {
  xml_.close();
  if (revisions_ != nullptr && change_ != document::Change::none) xml_.close();
}

// WordprocessingML has no expansion of an abbreviation: its style says only that there is one (document::Marks).
void RunWriter::add(const document::Abbreviation& abbreviation, const RunProperties& look) {
  RunProperties changed = look;
  if (links_ == nullptr) return add(abbreviation.content, look);
  if (abbreviation.given && look.style.empty()) changed.style = style_names::abbreviation;
  if (abbreviation.given && look.style == style_names::hyperlink) changed.style = style_names::linked_abbreviation;
  add(abbreviation.content, changed);
}

void RunWriter::add(const document::Foreign& foreign, const RunProperties& look) {
  RunProperties changed = look;
  changed.language = foreign.language == language_ ? std::string_view{} : foreign.language;
  if (runs_left(changed) == runs_left(look)) return add(foreign.content, changed);
  const std::string_view mark = language::direction_mark(foreign.language);
  add(mark, changed);
  add(foreign.content, changed);
  add(mark, changed);
  add(language::direction_mark(look.language.empty() ? language_ : look.language), look);
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
  open_run();
  write(xml_, number);
  const Notes::Added added = notes_->add(note, change_);
  xml_.open("w:footnoteReference");
  if (!added.is_counted) xml_.attribute("w:customMarkFollows", "1");
  xml_.attribute("w:id", added.id).close();
  // A digit at a time: LibreOffice shows what is longer twice.
  if (!added.is_counted)
    for (const char digit : std::to_string(note.number)) xml_.open("w:t").text(std::string_view(&digit, 1)).close();
  close_run();
}

void RunWriter::add_tab() {
  flush();
  last_ = ' ';
  open_run();
  xml_.empty("w:tab");
  close_run();
}

void RunWriter::add_line_break() {
  flush();
  last_ = ' ';
  open_run();
  xml_.empty("w:br");
  close_run();
}

void RunWriter::flush() {
  if (held_.empty()) return;
  RunProperties look = look_;
  look.right_to_left = runs_left(look);
  open_run();
  write(xml_, look);
  write_text(language::with_figures_whole(held_, language::rules_of(look.language.empty() ? language_ : look.language)),
             look.right_to_left);
  close_run();
  last_ = held_.back();
  held_.clear();
  look_ = {};  // what it views may go now
}

// Word has elements for two hyphens that other programs write as characters; as characters it shows them wrongly.
// From right to left a minus would stand behind its figure, but for a mark before it.
void RunWriter::write_text(std::string_view utf8, bool right_to_left) {
  std::size_t from = 0;
  const bool deleted = revisions_ != nullptr && change_ == document::Change::deleted;
  const std::string_view element = deleted ? "w:delText" : "w:t";
  const auto write_until = [&](std::size_t end) {
    if (end > from) xml_.open(element).attribute("xml:space", "preserve").text(utf8.substr(from, end - from)).close();
  };
  const auto mark_figure = [&](std::size_t at) {
    write_until(at);
    from = at;
    if (right_to_left) xml_.open(element).text(left_to_right_mark).close();
  };
  const auto write_hyphen = [&](std::size_t at, std::string_view hyphen, std::size_t size) {
    write_until(at);
    xml_.empty(hyphen);
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
    else if (utf8[at] == '-' && language::is_minus(utf8, at, 1, last_)) {
      mark_figure(at);
      at = write_hyphen(at, "w:noBreakHyphen", 1);
    } else if (right_to_left && utf8.substr(at).starts_with(minus) &&
               language::is_minus(utf8, at, minus.size(), last_)) {
      mark_figure(at);
      at += minus.size();
    } else
      ++at;
  }
  write_until(utf8.size());
}

}  // namespace docx
