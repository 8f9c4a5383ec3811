#include "report/inlines.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "section/values.hpp"
#include "section/visible.hpp"
#include "unicode/utf8.hpp"

namespace report {
namespace {

std::uint32_t characters(std::string_view utf8) { return static_cast<std::uint32_t>(unicode::length(utf8)); }

// Whether these are words with one space between each two: nothing in them collapses.
std::size_t end_of_words(std::string_view text, std::size_t at) {
  while (at < text.size() && (!section::is_space(text[at]) ||
                              (text[at] == ' ' && at + 1 < text.size() && !section::is_space(text[at + 1]))))
    ++at;
  return at;
}

// Collapses white space while it walks: a space is owed until visible text follows.
class Collapser {
 public:
  document::Inlines convert(const section::Inlines& content) {
    document::Inlines out;
    for (const section::Inline& piece : content) {
      if (piece.kind == section::Inline::Kind::text) {
        text(out, piece);
        continue;
      }
      if (piece.kind == section::Inline::Kind::note) {
        note(out, piece);
        continue;
      }
      if (piece.kind == section::Inline::Kind::reference && !section::visible(piece.children)) {
        reference(out, piece);
        continue;
      }
      document::Inlines inner = convert(piece.children);
      if (inner.empty()) continue;
      // The space before markup stands before it, not in it: a link is underlined from its first word.
      if (auto space = take_space(inner)) out.push_back({std::move(*space)});
      out.push_back(wrap(piece, std::move(inner)));
    }
    return out;
  }

 private:
  // The white space in a note is its own. That before it, which editors put there, moves behind its number: no space
  // parts the number from its word, nor a comma from the number.
  void note(document::Inlines& out, const section::Inline& piece) {
    document::Inlines content = inlines(piece.children);
    if (content.empty()) return;
    space_owed_ = space_owed_ && any_;
    moved_ = space_owed_;
    any_ = true;
    out.push_back({document::Note{0, std::move(content)}});
  }

  // One without content prints a name, which is not known yet.
  void reference(document::Inlines& out, const section::Inline& piece) {
    if (std::exchange(space_owed_, false) && any_) out.push_back({document::Text{" ", {}}});
    moved_ = false;
    any_ = true;
    out.push_back({document::Reference{piece.attribute, {}, piece.position}});
  }

  // The space that `content` begins with. What markup inside it began with stands before that already.
  static std::optional<document::Text> take_space(document::Inlines& content) {
    auto* first = std::get_if<document::Text>(&content.front().kind);
    if (first == nullptr || !first->utf8.starts_with(' ')) return std::nullopt;
    document::Text space{" ", first->position};
    first->utf8.erase(0, 1);
    ++first->position.column;
    if (first->utf8.empty()) content.erase(content.begin());
    return space;
  }

  static document::Inline wrap(const section::Inline& piece, document::Inlines inner) {
    using Kind = section::Inline::Kind;
    switch (piece.kind) {
      case Kind::strong: return {document::Strong{std::move(inner)}};
      case Kind::emphasis: return {document::Emphasis{std::move(inner)}};
      case Kind::link: return {document::Link{piece.attribute, std::move(inner), piece.position}};
      case Kind::abbreviation: return {document::Abbreviation{piece.attribute, std::move(inner)}};
      case Kind::foreign: return {document::Foreign{with_region(piece.attribute), std::move(inner)}};
      case Kind::reference: return {document::Reference{piece.attribute, std::move(inner), piece.position}};
      case Kind::note:
      case Kind::text: break;
    }
    return {};
  }

  // A new Text begins where counting characters from its position would no longer lead to the place in the source: on
  // each line, and behind white space that collapsed.
  void text(document::Inlines& out, const section::Inline& piece) {
    document::Text current;
    diagnostics::Position here = piece.position, counted;  // `counted`: of the next character of `current`
    const auto flush = [&] {
      if (!current.utf8.empty()) out.push_back({std::exchange(current, {})});
    };
    const std::string_view source = piece.text;
    for (std::size_t at = 0; at < source.size();) {
      if (section::is_space(source[at])) {
        space_owed_ = true;
        moved_ = false;
        here = here.behind(source[at]);
        ++at;
        continue;
      }
      const std::size_t end = end_of_words(source, at);
      const std::string_view words = source.substr(at, end - at);
      if (std::exchange(moved_, false) && std::string_view(",.;:!?)").find(words[0]) != std::string_view::npos)
        space_owed_ = false;
      std::uint32_t space = space_owed_ && any_ ? 1 : 0;
      if (!current.utf8.empty() && (counted.line != here.line || counted.column + space != here.column)) {
        current.utf8.append(std::exchange(space, 0), ' ');
        flush();
      }
      if (current.utf8.empty() && here.column == 1 && space > 0) {
        space = 0;
        out.push_back({document::Text{" ", here}});
      }
      if (current.utf8.empty()) current.position = {here.line, here.column - space, here.source};
      current.utf8.append(space, ' ');
      current.utf8 += words;
      here.column += characters(words);
      counted = here;
      space_owed_ = false;
      any_ = true;
      at = end;
    }
    flush();
  }

  bool space_owed_ = false;
  bool moved_ = false;  // the space that is owed stood before a note
  bool any_ = false;
};

}  // namespace

document::Inlines inlines(const section::Inlines& content) {
  if (!section::visible(content)) return {};
  return Collapser().convert(content);
}

std::string with_region(std::string_view language) {
  if (language == "nl") return "nl-NL";
  if (language == "en") return "en-GB";
  return std::string(language);
}

bool same_language(std::string_view a, std::string_view b) {
  return a.substr(0, a.find('-')) == b.substr(0, b.find('-'));
}

document::Inlines in_language(const std::string& language, document::Inlines text) {
  if (language.empty() || text.empty()) return text;
  document::Inlines out;
  out.push_back({document::Foreign{language, std::move(text)}});
  return out;
}

}  // namespace report
