#include "text/shaped_words.hpp"

#include "language/tag.hpp"

namespace text {

const ShapedWord& ShapedWords::find(std::string_view word, const Font& font, std::string_view language,
                                    KeptWords& kept) {
  const ShapedWord& found = words_.get(&font, language::primary_language(language), word,
                                       [&] { return shaper_.shape(word, font, language); });
  if (kept.empty() || kept.back() != words_.younger()) kept.push_back(words_.younger());
  return found;
}

float ShapedWords::width(std::string_view word, const Font& font, std::string_view language) {
  const std::string_view primary = language::primary_language(language);
  return widths_.get(&font, primary, word, [&] {
    const ShapedWord* known = words_.find(&font, primary, word);
    return known != nullptr ? known->width : shaper_.shape(word, font, language).width;
  });
}

}  // namespace text
