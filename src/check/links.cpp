#include "check/links.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/letters.hpp"
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

bool is_vague(std::string_view words) {
  static constexpr std::array<std::string_view, 58> vague = {"hier",
                                                             "klik",
                                                             "klik hier",
                                                             "klikt u hier",
                                                             "hier klikken",
                                                             "klik dan hier",
                                                             "klik op deze link",
                                                             "klik op de link",
                                                             "klik hier voor meer informatie",
                                                             "via deze link",
                                                             "via de link",
                                                             "deze link",
                                                             "de link",
                                                             "link",
                                                             "links",
                                                             "deze pagina",
                                                             "de pagina",
                                                             "pagina",
                                                             "deze website",
                                                             "de website",
                                                             "website",
                                                             "deze site",
                                                             "de site",
                                                             "site",
                                                             "webpagina",
                                                             "deze webpagina",
                                                             "lees meer",
                                                             "lees verder",
                                                             "lees hier meer",
                                                             "lees hier verder",
                                                             "meer lezen",
                                                             "verder lezen",
                                                             "lees hier",
                                                             "hier te lezen",
                                                             "hier te vinden",
                                                             "zie hier",
                                                             "kijk hier",
                                                             "bekijk hier",
                                                             "bekijk",
                                                             "meer",
                                                             "meer info",
                                                             "meer informatie",
                                                             "meer weten",
                                                             "info",
                                                             "download",
                                                             "download hier",
                                                             "dit document",
                                                             "document",
                                                             "here",
                                                             "click here",
                                                             "click",
                                                             "this link",
                                                             "this page",
                                                             "read more",
                                                             "more",
                                                             "more information",
                                                             "learn more",
                                                             "see here"};
  return std::find(vague.begin(), vague.end(), words) != vague.end();
}

}  // namespace

void remark_on_links(const section::Inlines& content, diagnostics::Diagnostics& sink) {
  for (const section::Inline& piece : content) {
    if (piece.kind == section::Inline::Kind::note) continue;
    if (piece.kind == section::Inline::Kind::link) {
      std::string text;
      append_text(piece.children, text);
      if (is_vague(plain_words(text))) sink.add(diagnostics::Code::vague_link, piece.position, {collapsed(text)});
    }
    remark_on_links(piece.children, sink);
  }
}

}  // namespace check
