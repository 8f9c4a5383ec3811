#include "report/typed.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"

namespace report {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::Position;

// The first characters of a text, notes left out, white space collapsed.
struct Beginning {
  std::string text;
  Position position;
};

class BeginningReader {
 public:
  Beginning read(const section::Inlines& content) {
    walk(content);
    return std::move(read_);
  }

 private:
  static constexpr std::size_t enough = 24;

  void walk(const section::Inlines& content) {
    for (const section::Inline& piece : content) {
      if (read_.text.size() >= enough) return;
      if (piece.kind == section::Inline::Kind::text)
        text(piece);
      else if (piece.kind != section::Inline::Kind::note)
        walk(piece.children);
    }
  }

  void text(const section::Inline& piece) {
    Position here = piece.position;
    for (std::size_t at = 0; at < piece.text.size() && read_.text.size() < enough; ++at) {
      const char c = piece.text[at];
      if (section::is_space(c)) {
        space_ = true;
      } else {
        if (read_.text.empty()) read_.position = here;
        if (space_ && !read_.text.empty()) read_.text += ' ';
        space_ = false;
        read_.text += c;
      }
      here = here.behind(c);
    }
  }

  Beginning read_;
  bool space_ = false;
};

bool begins_with_space(std::string_view text) { return text.starts_with(' ') || text.starts_with("\u00A0"); }

// "1. ", "12) " or "(3) " at the beginning, or nothing. "2026 is ..." is no number of an item.
std::string_view typed_number(std::string_view text) {
  std::size_t at = text.starts_with('(') ? 1 : 0;
  const std::size_t digits = at;
  while (at < text.size() && unicode::is_digit(text[at])) ++at;
  if (at == digits || at - digits > 3 || at + 1 >= text.size()) return {};
  if (text[at] != '.' && text[at] != ')') return {};
  ++at;
  return begins_with_space(text.substr(at)) ? text.substr(0, at) : std::string_view{};
}

// A bullet or dash with a space behind it, or nothing.
std::string_view typed_bullet(std::string_view text) {
  static constexpr std::array<std::string_view, 14> marks = {"•", "◦", "▪", "‣", "·", "●", "○",
                                                             "■", "□", "➢", "–", "—", "-", "*"};
  if (text.empty() || unicode::is_ascii_letter(text.front()) || unicode::is_digit(text.front()))
    return {};  // most texts
  for (const std::string_view mark : marks)
    if (text.starts_with(mark) && begins_with_space(text.substr(mark.size()))) return text.substr(0, mark.size());
  return {};
}

// That, a letter such as "a)" or "b.", or the "o" by which Word's bullets are copied.
std::string_view typed_mark(std::string_view text) {
  if (const std::string_view found = typed_bullet(text); !found.empty()) return found;
  if (text.starts_with("o") && begins_with_space(text.substr(1))) return text.substr(0, 1);
  const std::size_t at = text.starts_with('(') ? 1 : 0;
  if (text.size() < at + 3 || text[at] < 'a' || text[at] > 'z') return {};
  const bool closed = text[at + 1] == ')' || (at == 0 && text[1] == '.');
  return closed && begins_with_space(text.substr(at + 2)) ? text.substr(0, at + 2) : std::string_view{};
}

// "2.6.1", "3.1" or "2." before a title. "1.000 woningen" and "12.11.2025" begin with an amount and with a date.
std::string_view title_number(std::string_view text) {
  std::size_t at = 0, groups = 0;
  while (at < text.size() && unicode::is_digit(text[at])) {
    const std::size_t first = at;
    while (at < text.size() && unicode::is_digit(text[at])) ++at;
    if (at - first > 2) return {};
    ++groups;
    if (at == text.size() || text[at] != '.') break;
    ++at;
  }
  const bool single = groups == 1 && at > 0 && text[at - 1] == '.';
  if (groups < 2 && !single) return {};
  if (groups > 1 && at < text.size() && text[at] >= 'a' && text[at] <= 'z') ++at;
  return at < text.size() && begins_with_space(text.substr(at)) ? text.substr(0, at) : std::string_view{};
}

// What authors call a numbered thing before its number, in small letters.
std::size_t caption_word(std::string_view text) {
  static constexpr std::array<std::string_view, 20> words = {
      "tabel",       "tab.",  "figuur", "fig.",  "afbeelding", "afb.", "grafiek", "diagram", "kaart", "foto",
      "illustratie", "table", "figure", "chart", "graph",      "map",  "photo",   "picture", "image", "illustration"};
  const std::string small = unicode::ascii_lower(text);
  for (const std::string_view word : words)
    if (small.starts_with(word)) {
      const std::string_view behind = text.substr(word.size());
      const bool abbreviated = word.ends_with('.') && !behind.empty() && unicode::is_digit(behind.front());
      if (abbreviated) return word.size();
      if (begins_with_space(behind)) return word.size() + (behind.front() == ' ' ? 1 : 2);
    }
  return 0;
}

// Whether a number ends before this: "Tabel 3e kwartaal" and "Kaart 3D" have none.
bool ends_number(std::string_view text) {
  return text.empty() || begins_with_space(text) || text.starts_with("–") || text.starts_with("—") ||
         std::string_view(".:;,-)|/").find(text.front()) != std::string_view::npos;
}

// "Tabel 3" or the like, whose number the report or a later table would make wrong.
std::string_view caption_number(std::string_view text) {
  const std::size_t from = caption_word(text);
  if (from == 0) return {};
  std::size_t at = from;
  while (at < text.size() &&
         (unicode::is_digit(text[at]) || (text[at] == '.' && at + 1 < text.size() && unicode::is_digit(text[at + 1]))))
    ++at;
  const std::string_view number = text.substr(from, at - from);
  const bool year = number.size() == 4 && number.find('.') == std::string_view::npos;  // "Kaart 2026"
  return at > from && !year && ends_number(text.substr(at)) ? text.substr(0, at) : std::string_view{};
}

// Finds a tab between two words of one line, which a table that was pasted leaves. Each character is read once.
class TabFinder {
 public:
  void read(const section::Inlines& content) {
    for (const section::Inline& piece : content) {
      if (found) return;
      if (piece.kind == section::Inline::Kind::text)
        read(piece.text, piece.position);
      else if (piece.kind == section::Inline::Kind::note)
        read_note(piece.children);
      else
        read(piece.children);
    }
  }

  std::optional<Position> found;

 private:
  void read_note(const section::Inlines& content) {
    TabFinder note;
    note.read(content);
    found = note.found;
  }

  // Most texts hold no tab: of those it counts only whether a word stands on the last line. Without this a report takes
  // a hundred thousand instructions more.
  bool pass_without_tab(std::string_view text) {
    if (tab_ || text.find('\t') != std::string_view::npos) return false;
    const std::size_t line = text.rfind('\n');
    if (line != std::string_view::npos) word_ = false;
    word_ = word_ || !section::is_all_space(line == std::string_view::npos ? text : text.substr(line + 1));
    return true;
  }

  void read(std::string_view text, Position here) {
    if (pass_without_tab(text)) return;
    for (const char c : text) {
      if (c == '\n') {
        word_ = false;
        tab_.reset();
      } else if (c == '\t') {
        if (word_ && !tab_) tab_ = here;
      } else if (!section::is_space(c)) {
        if (tab_) found = tab_;
        if (found) return;
        word_ = true;
      }
      if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U) continue;  // columns count characters
      here = here.behind(c);
    }
  }

  bool word_ = false;            // on this line
  std::optional<Position> tab_;  // the first behind that word
};

void warn_tab(const section::Inlines& content, Diagnostics& sink) {
  TabFinder finder;
  finder.read(content);
  if (finder.found) sink.add(Code::tab_in_text, *finder.found);
}

// All in `sterk`, short, and no sentence.
bool looks_like_heading(const section::Inlines& content) {
  constexpr std::size_t longest = 80;
  std::string text;
  for (const section::Inline& piece : content) {
    if (piece.kind == section::Inline::Kind::text && section::is_all_space(piece.text)) continue;
    if (piece.kind != section::Inline::Kind::strong) return false;
    for (const section::Inline& inner : piece.children) text += inner.text;
  }
  while (!text.empty() && section::is_space(text.back())) text.pop_back();
  return section::visible(text) && text.size() <= longest &&
         std::string_view(".!?;,").find(text.back()) == std::string_view::npos;
}

}  // namespace

void warn_typed_title(const section::Inlines& title, Diagnostics& sink) {
  const Beginning beginning = BeginningReader().read(title);
  if (const std::string_view number = title_number(beginning.text); !number.empty())
    sink.add(Code::typed_title_number, beginning.position, {std::string(number)});
}

void warn_typed_item(const section::Inlines& content, Diagnostics& sink) {
  warn_tab(content, sink);
  const Beginning beginning = BeginningReader().read(content);
  std::string_view text = beginning.text;
  if (const std::string_view number = typed_number(text); !number.empty()) {
    sink.add(Code::typed_number, beginning.position, {std::string(number)});
    text.remove_prefix(number.size() + (text[number.size()] == ' ' ? 1 : 2));
  }
  if (const std::string_view mark = typed_mark(text); !mark.empty())
    sink.add(Code::typed_mark, beginning.position, {std::string(mark)});
}

void warn_typed_caption(const section::Inlines& caption, Diagnostics& sink) {
  const Beginning beginning = BeginningReader().read(caption);
  if (const std::string_view number = caption_number(beginning.text); !number.empty())
    sink.add(Code::typed_caption, beginning.position, {std::string(number)});
}

void warn_typed_paragraphs(const section::Flow& flow, Diagnostics& sink) {
  std::size_t in_a_row = 0;
  Beginning first;
  for (std::size_t i = 0; i < flow.size(); ++i) {
    const auto* paragraph = std::get_if<section::Paragraph>(&flow[i]);
    if (paragraph == nullptr) {
      in_a_row = 0;
      continue;
    }
    warn_tab(paragraph->content, sink);
    if (i + 1 < flow.size() && looks_like_heading(paragraph->content))
      sink.add(Code::typed_heading, paragraph->position);
    Beginning beginning = BeginningReader().read(paragraph->content);
    const std::string mark(typed_bullet(beginning.text));
    in_a_row = mark.empty() ? 0 : in_a_row + 1;
    if (in_a_row == 1) first = {mark, beginning.position};
    if (in_a_row == 2) sink.add(Code::typed_list, first.position, {first.text});
  }
}

}  // namespace report
