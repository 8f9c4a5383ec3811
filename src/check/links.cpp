#include "check/links.hpp"

#include <string>
#include <string_view>

#include "check/letters.hpp"
#include "check/passage.hpp"
#include "section/visible.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace check {
namespace {

// As printed: soft hyphens and the like left out.
void append_text(const section::Inlines& content, std::string& text) {
  for (const section::Inline& piece : content) {
    for (std::size_t at = 0; at < piece.text.size();) {
      const unicode::Character point = unicode::first(std::string_view(piece.text).substr(at));
      if (!unicode::is_ignorable(point.value)) unicode::append(text, point.value);
      at += point.size;
    }
    append_text(piece.children, text);
  }
}

// The words alone, in small letters: "» Klik hier!" is "klik hier".
std::string plain_words(std::string_view text) {
  std::string words;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::Character point = unicode::first(text.substr(at));
    unicode::append(words, is_letter(point.value) || unicode::is_digit(point.value) ? lower(point.value) : U' ');
    at += point.size;
  }
  return collapsed(words);
}

// The language that the first words stand in: `taal` may stand inside the link.
const language::Rules* rules_of_words(const section::Inlines& content, const language::Rules* around) {
  for (const section::Inline& piece : content) {
    if (piece.kind == section::Inline::Kind::text && section::visible(std::string_view(piece.text))) return around;
    if (section::visible(piece.children)) return rules_of_words(piece.children, &rules_inside(piece, *around));
  }
  return around;
}

}  // namespace

void remark_on_links(const section::Inlines& content, const language::Rules& rules, diagnostics::Diagnostics& sink) {
  for (const section::Inline& piece : content) {
    if (piece.kind == section::Inline::Kind::note) continue;
    const language::Rules& inside = rules_inside(piece, rules);
    if (piece.kind == section::Inline::Kind::link) {
      std::string text;
      append_text(piece.children, text);
      if (language::has(rules_of_words(piece.children, &inside)->reading.vague_links, plain_words(text)))
        sink.add(diagnostics::Code::vague_link, piece.position, {collapsed(text)});
    }
    remark_on_links(piece.children, inside, sink);
  }
}

}  // namespace check
