#include "language/punctuation.hpp"

#include <algorithm>
#include <iterator>

#include "unicode/utf8.hpp"

namespace language {

std::string_view without_opening(std::string_view word) {
  while (!word.empty() && (word.front() == '(' || word.front() == '[' || word.front() == '"')) word.remove_prefix(1);
  for (const std::string_view quote : {"\xE2\x80\x98", "\xE2\x80\x9C"})
    if (word.starts_with(quote)) word.remove_prefix(quote.size());
  return word;
}

std::string_view without_closing(std::string_view word) {
  while (!word.empty() && std::string_view(".,;:)!?").find(word.back()) != std::string_view::npos)
    word.remove_suffix(1);
  return word;
}

bool is_dash(std::string_view word) {
  return word == "\xE2\x80\x93" || word == "\xE2\x80\x94" || word == "\xE2\x88\x92" || word == "-";
}

bool is_lone_opening(std::string_view word) {
  static constexpr std::string_view openings[] = {"(",      "[",      "{",      "#",      "\u00AB",
                                                  "\u2018", "\u201C", "\u201E", "\u2039", "\u2116"};
  return std::ranges::find(openings, word) != std::end(openings);
}

bool is_lone_sign(std::string_view word) {
  static constexpr char32_t others[] = {0xAE, 0xB0,   0xB1,   0xB7,   0xBB,   0xD7,
                                        0xF7, 0x2019, 0x201D, 0x2030, 0x203A, 0x2122};
  constexpr std::size_t longest = 12;  // bytes; a row of marks is a line that somebody drew
  if (word.empty() || word.size() > longest) return false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = unicode::next(word, at);
    const bool ascii =
        c < 0x80 && std::string_view("!%\"&'*+,-./:;<=>?)\\]^|}~").find(static_cast<char>(c)) != std::string_view::npos;
    const bool dash_or_dots = (c >= 0x2010 && c <= 0x2015) || (c >= 0x2022 && c <= 0x2026);
    const bool arrow_or_operator = c >= 0x2190 && c <= 0x22FF;
    if (!ascii && !dash_or_dots && !arrow_or_operator && std::ranges::find(others, c) == std::end(others)) return false;
  }
  return true;
}

}  // namespace language
