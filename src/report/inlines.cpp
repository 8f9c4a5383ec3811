#include "report/inlines.hpp"

#include <algorithm>
#include <array>

namespace report {
namespace {

constexpr bool is_xml_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// The length of an invisible character at `at`, or 0.
std::size_t invisible_length(std::string_view utf8, std::size_t at) {
  static constexpr std::array<std::string_view, 16> invisible = {
      " ",            "\t",           "\n",           "\r",           "\xC2\xA0",     "\xC2\xAD",
      "\xE2\x80\xAF", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E", "\xE2\x80\x8F",
      "\xE2\x81\xA0", "\xEF\xBB\xBF", "\xE2\x80\x87", "\xCD\x8F"};
  for (const std::string_view character : invisible)
    if (utf8.substr(at).starts_with(character)) return character.size();
  return 0;
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
      // The space before markup stands before it, not in it.
      document::Inlines inner = convert_inner(piece, out);
      if (inner.empty()) continue;
      out.push_back(wrap(piece, std::move(inner)));
    }
    return out;
  }

 private:
  document::Inlines convert_inner(const section::Inline& piece, document::Inlines& outer) {
    const bool owed_before = space_owed_, any_before = any_;
    document::Inlines inner = convert(piece.children);
    if (inner.empty() || !owed_before || !any_before) return inner;
    if (auto* first = first_text(inner); first != nullptr && first->utf8.starts_with(' ')) {
      first->utf8.erase(0, 1);
      outer.push_back({document::Text{" ", first->position}});
    }
    return inner;
  }

  static document::Text* first_text(document::Inlines& content) {
    if (content.empty()) return nullptr;
    return std::visit(document::Match{[](document::Text& text) { return &text; },
                                      [](document::Strong& x) { return first_text(x.content); },
                                      [](document::Emphasis& x) { return first_text(x.content); },
                                      [](document::Link& x) { return first_text(x.content); },
                                      [](document::Abbreviation& x) { return first_text(x.content); },
                                      [](document::Foreign& x) { return first_text(x.content); }},
                      content.front().kind);
  }

  static document::Inline wrap(const section::Inline& piece, document::Inlines inner) {
    using Kind = section::Inline::Kind;
    switch (piece.kind) {
      case Kind::strong: return {document::Strong{std::move(inner)}};
      case Kind::emphasis: return {document::Emphasis{std::move(inner)}};
      case Kind::link: return {document::Link{piece.attribute, std::move(inner), piece.position}};
      case Kind::abbreviation: return {document::Abbreviation{piece.attribute, std::move(inner)}};
      case Kind::foreign: return {document::Foreign{with_region(piece.attribute), std::move(inner)}};
      case Kind::text: break;
    }
    return {};
  }

  // A new Text begins on each line of the source, so that a position deep in a paragraph stays right.
  void text(document::Inlines& out, const section::Inline& piece) {
    document::Text current{{}, piece.position};
    diagnostics::Position here = piece.position;
    const auto flush = [&] {
      if (!current.utf8.empty()) out.push_back({std::move(current)});
      current = {};
    };
    for (const char c : piece.text) {
      if (is_xml_space(c)) {
        space_owed_ = true;
      } else {
        if (!current.utf8.empty() && current.position.line != here.line) {
          owed_space(current);
          flush();
        }
        if (current.utf8.empty()) {
          current.position = here;
          if (space_owed_ && any_ && here.column > 1) --current.position.column;
        }
        owed_space(current);
        any_ = true;
        current.utf8 += c;
      }
      if (c == '\n') {
        ++here.line;
        here.column = 1;
      } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80) {
        ++here.column;
      }
    }
    flush();
  }

  void owed_space(document::Text& text) {
    if (space_owed_ && any_) text.utf8 += ' ';
    space_owed_ = false;
  }

  bool space_owed_ = false;
  bool any_ = false;
};

bool has_visible(const document::Inlines& content) {
  return std::any_of(content.begin(), content.end(), [](const document::Inline& piece) {
    return std::visit(document::Match{[](const document::Text& text) { return !is_blank(text.utf8); },
                                      [](const document::Strong& x) { return has_visible(x.content); },
                                      [](const document::Emphasis& x) { return has_visible(x.content); },
                                      [](const document::Link& x) { return has_visible(x.content); },
                                      [](const document::Abbreviation& x) { return has_visible(x.content); },
                                      [](const document::Foreign& x) { return has_visible(x.content); }},
                      piece.kind);
  });
}

}  // namespace

bool is_blank(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t length = invisible_length(utf8, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

document::Inlines inlines(const section::Inlines& content) {
  document::Inlines out = Collapser().convert(content);
  if (!has_visible(out)) out.clear();
  return out;
}

std::string with_region(std::string_view language) {
  if (language == "nl") return "nl-NL";
  if (language == "en") return "en-GB";
  return std::string(language);
}

bool same_language(std::string_view a, std::string_view b) { return a.substr(0, a.find('-')) == b.substr(0, b.find('-')); }

}  // namespace report
