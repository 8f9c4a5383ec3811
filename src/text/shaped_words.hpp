// The words of texts, each shaped once.
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "text/breaks.hpp"
#include "text/shaper.hpp"
#include "text/span.hpp"
#include "text/word_cache.hpp"

namespace text {

// Keeps shaped words alive: whatever points at one holds this.
using KeptWords = std::vector<std::shared_ptr<const void>>;

// One a thread: what it remembers is bounded, and serves the next document.
class ShapedWords {
 public:
  // `breaks` must outlive it.
  ShapedWords(Shaper& shaper, WordBreaks& breaks) : shaper_(shaper), breaks_(breaks) {}

  // A word in the font, language and direction of `in`; its text does not matter. It stays as long as `kept`.
  const ShapedWord& find(std::string_view word, const Span& in, KeptWords& kept);
  float width(std::string_view word, const Span& in);
  // For a word of which no line shows the whole: not remembered.
  ShapedWord shape(std::string_view word, const Span& in);

 private:
  struct Look {
    const Font* font = nullptr;
    Direction direction = Direction::left_to_right;
    bool text_figures = false;
    bool operator==(const Look&) const = default;
  };
  static constexpr std::size_t generation = 4'000;  // words: more than a report has
  static Look look(const Span& in) { return {in.font, in.direction(), in.text_figures}; }
  Shaper& shaper_;
  WordBreaks& breaks_;
  WordCache<Look, ShapedWord> words_{generation};
  WordCache<Look, float> widths_{generation};  // of parts of words that no line may ever show
};

}  // namespace text
