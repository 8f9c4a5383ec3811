#include "text/shaped_words.hpp"

#include "language/tag.hpp"

namespace text {

const ShapedWord& ShapedWords::find(std::string_view word, const Span& in, KeptWords& kept) {
  const ShapedWord& found = words_.get(Look{in.font, in.direction()}, language::primary_language(in.language), word,
                                       [&] { return shape(word, in); });
  if (kept.empty() || kept.back() != words_.younger()) kept.push_back(words_.younger());
  return found;
}

float ShapedWords::width(std::string_view word, const Span& in) {
  const std::string_view primary = language::primary_language(in.language);
  const Look look{in.font, in.direction()};
  return widths_.get(look, primary, word, [&] {
    const ShapedWord* known = words_.find(look, primary, word);
    return known != nullptr ? known->width : shape(word, in).width;
  });
}

}  // namespace text
