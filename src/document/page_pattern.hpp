// Words with places for numbers: "pagina {pagina} van {paginas}".
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace document {

enum class PageField { page, pages };

// The pattern of a page number in pieces: its words, and the fields that an office program fills in.
template <class Words, class Field>
void each_piece(std::string_view pattern, const Words& words, const Field& field) {
  constexpr std::string_view page = "{pagina}", pages = "{paginas}";
  while (!pattern.empty()) {
    const std::size_t one = pattern.find(page), all = pattern.find(pages);
    const std::size_t at = std::min({one, all, pattern.size()});
    words(pattern.substr(0, at));
    if (at == pattern.size()) return;
    field(at == one ? PageField::page : PageField::pages);
    pattern.remove_prefix(at + (at == one ? page : pages).size());
  }
}

// The pattern with the number in the place that is named, where it is there.
inline std::string with_number(std::string pattern, std::string_view place, std::size_t number) {
  if (const std::size_t at = pattern.find(place); at != std::string::npos)
    pattern.replace(at, place.size(), std::to_string(number));
  return pattern;
}

}  // namespace document
