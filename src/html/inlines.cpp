#include "html/inlines.hpp"

#include <fmt/format.h>

#include <utility>

#include "language/direction.hpp"
#include "language/figures_in_lines.hpp"

namespace html {
namespace {

constexpr std::string_view left_to_right_mark = "\u200E";

// From right to left a minus would stand behind its figure, but for a mark before it. `before`: the byte before the
// text.
std::string with_marked_minuses(std::string_view text, char before) {
  constexpr std::string_view minus = "\u2212";
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t size = text[at] == '-' ? 1 : text.substr(at).starts_with(minus) ? minus.size() : 0;
    if (size > 0 && language::is_minus(text, at, size, before)) out += left_to_right_mark;
    out += text[at];
  }
  return out;
}

}  // namespace

std::string fragment(std::string_view id) {
  std::string out = "#";
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte >= 0x7F || std::string_view("\"<>`%#").find(c) != std::string_view::npos)
      out += fmt::format("%{:02X}", byte);
    else
      out += c;
  }
  return out;
}

void InlineWriter::add(const document::Inlines& content) {
  last_ = ' ';
  write(content);
}

void InlineWriter::write(const document::Inlines& content) {
  add_pieces(content);
  flush();
}

void InlineWriter::add_plain(const document::Inlines& content) {
  plain_ = true;
  add(content);
  plain_ = false;
}

void InlineWriter::add_pieces(const document::Inlines& content) {
  for (const document::Inline& piece : content)
    std::visit(document::Match{[&](const document::Text& text) { held_ += text.utf8; },
                               [&](const document::Strong& strong) { wrap("strong", strong.content); },
                               [&](const document::Emphasis& emphasis) { wrap("em", emphasis.content); },
                               [&](const document::Link& link) { add(link); },
                               [&](const document::Abbreviation& abbreviation) { add(abbreviation); },
                               [&](const document::Foreign& foreign) { add(foreign); },
                               [&](const document::Note& note) { add(note); },
                               [&](const document::Anchor& anchor) { add(anchor); },
                               [&](const document::Reference& reference) { add(reference); },
                               [&](const document::Counter& counter) { held_ += fmt::to_string(counter.number); },
                               [&](const document::Inserted& inserted) { add_pieces(inserted.content); },
                               [&](const document::Deleted& deleted) { add_pieces(deleted.content); }},
               piece.kind);
}

void InlineWriter::flush() {
  if (held_.empty()) return;
  std::string text = language::with_figures_whole(held_, language::rules_of(language_));
  if (language::is_right_to_left(language_)) text = with_marked_minuses(text, last_);
  markup_.text(text);
  last_ = held_.back();
  held_.clear();
}

void InlineWriter::wrap(std::string_view element, const document::Inlines& content) {
  flush();
  markup_.open(element);
  write(content);
  markup_.close();
}

void InlineWriter::add(const document::Link& link) {
  if (plain_) return add_pieces(link.content);
  flush();
  markup_.open("a").attribute("href", link.target);
  write(link.content);
  markup_.close();
}

void InlineWriter::add(const document::Reference& reference) {
  if (plain_) return add_pieces(reference.content);
  flush();
  markup_.open("a").attribute("href", fragment(reference.target));
  write(reference.content);
  markup_.close();
}

void InlineWriter::add(const document::Abbreviation& abbreviation) {
  flush();
  markup_.open("abbr").attribute("title", abbreviation.expansion);
  write(abbreviation.content);
  markup_.close();
}

void InlineWriter::add(const document::Foreign& foreign) {
  flush();
  markup_.open("span").attribute("lang", foreign.language);
  if (language::is_right_to_left(foreign.language) != language::is_right_to_left(language_))
    markup_.attribute("dir", language::is_right_to_left(foreign.language) ? "rtl" : "ltr");
  const std::string_view around = std::exchange(language_, foreign.language);
  write(foreign.content);
  language_ = around;
  markup_.close();
}

// Its number leads to its text, and the number there back to this one (Digital Publishing WAI-ARIA: doc-noteref).
void InlineWriter::add(const document::Note& note) {
  flush();
  const NamedNote& named = notes_.emplace_back(NamedNote{&note, ids_.make(fmt::format("noot-{}", note.number)),
                                                         ids_.make(fmt::format("bij-noot-{}", note.number))});
  markup_.open("sup").open("a").attribute("id", named.place).attribute("href", fragment(named.id));
  markup_.attribute("role", "doc-noteref").text(fmt::to_string(note.number)).close().close();
  last_ = '1';  // the number stands there now
}

// The places that references lead to have their id themselves.
void InlineWriter::add(const document::Anchor& anchor) {
  if (plain_ || ids_.has(anchor.name)) return add_pieces(anchor.content);
  flush();
  markup_.open("span").attribute("id", ids_.make(anchor.name));
  write(anchor.content);
  markup_.close();
}

}  // namespace html
