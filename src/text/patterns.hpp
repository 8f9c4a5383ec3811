// Hyphenation patterns, as Liang's "Word Hy-phen-a-tion by Com-put-er" (1983) defines them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace text {

// The patterns of a dictionary in libhyphen's format without replacements, one byte a letter. Opening one by libhyphen
// costs more than a whole report, and every scheduled run would pay it; this one reads the file once and copies
// nothing. Immutable, so threads may share it.
class Patterns {
 public:
  // The bytes of a dictionary: its first line names its encoding; words in capitals set options of libhyphen, which do
  // not concern the patterns.
  explicit Patterns(std::string dictionary);

  std::string_view encoding() const;

  // What the patterns say of the gap behind each letter of `word`: an odd number allows a division. Letters are small.
  std::vector<std::uint8_t> gaps(std::string_view word) const;

 private:
  const char* index(const char* line);
  const char* find(std::uint32_t hash, std::string_view letters) const;

  std::string dictionary_;            // ends in a line feed
  std::vector<std::uint32_t> slots_;  // a hash table of places in it; 0: none
  std::size_t longest_ = 0;           // letters of a pattern, with the dot that stands for a word's edge
};

}  // namespace text
