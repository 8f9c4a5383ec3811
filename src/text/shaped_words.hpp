// The words of texts, each shaped once.
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "text/shaper.hpp"
#include "text/word_cache.hpp"

namespace text {

// Keeps shaped words alive: whatever points at one holds this.
using KeptWords = std::vector<std::shared_ptr<const void>>;

// One a thread: what it remembers is bounded, and serves the next document.
class ShapedWords {
 public:
  explicit ShapedWords(Shaper& shaper) : shaper_(shaper) {}

  // The word stays as long as `kept`.
  const ShapedWord& find(std::string_view word, const Font& font, std::string_view language, KeptWords& kept);
  float width(std::string_view word, const Font& font, std::string_view language);
  // For a word of which no line shows the whole: not remembered.
  ShapedWord shape(std::string_view word, const Font& font, std::string_view language) {
    return shaper_.shape(word, font, language);
  }

 private:
  static constexpr std::size_t generation = 4'000;  // words: more than a report has
  Shaper& shaper_;
  WordCache<const Font*, ShapedWord> words_{generation};
  WordCache<const Font*, float> widths_{generation};  // of parts of words that no line may ever show
};

}  // namespace text
