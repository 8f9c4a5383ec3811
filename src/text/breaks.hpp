// Where a line may end inside a word: the opportunities of Unicode (UAX #14), the author's soft hyphens, and the points
// of the hyphenation dictionary.
#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "text/hyphenation.hpp"

namespace text {

struct Break {
  std::uint32_t offset = 0;  // in bytes: the line may end before this byte
  bool hyphen = false;       // a hyphen is set at the line's end
  bool operator==(const Break&) const = default;
};

// One a thread; remembers words, in bounded memory. The hyphenation must outlive it.
class WordBreaks {
 public:
  explicit WordBreaks(const Hyphenation& hyphenation);
  ~WordBreaks();
  // `word` has no U+0020. The reference lives until the next call.
  const std::vector<Break>& find(std::string_view word, std::string_view language, bool hyphenate);
  // Offsets in bytes, rising, at which a part of a compound begins as far as the dictionary tells: "archief|index".
  // Other places may be among them, where no ligature stands. None in languages that write no compounds as one word.
  std::vector<std::uint32_t> seams(std::string_view word, std::string_view language);
  // The ends of grapheme clusters inside the word: where it breaks when nothing else fits.
  std::vector<std::uint32_t> clusters(std::string_view word);
  // The dictionaries that were asked since the last call, but those that everything is made with (Hyphenation::files).
  std::vector<DictionaryUse> take_dictionaries();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace text
