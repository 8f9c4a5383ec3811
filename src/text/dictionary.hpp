// A hyphenation dictionary as libhyphen reads it.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace text {

// The patterns of one level of a dictionary. At each letter only the longest beginning of a pattern that ends there
// counts, not all patterns as Liang has it: dictionaries other than the Dutch one rely on that.
class Level {
 public:
  explicit Level(std::string_view lines);
  bool empty() const { return patterns_.empty(); }

  // What the patterns say of the gap behind each byte of `word`: an odd number allows a division.
  std::vector<std::uint8_t> gaps(std::string_view word) const;

 private:
  struct Pattern {
    std::string letters;
    std::string digits;  // before each letter and behind the last
  };
  void add(std::string_view line);

  std::vector<Pattern> patterns_;  // by their letters
};

// A dictionary in one level, or in two: the first knows where compounds are joined, the second divides their parts.
// Immutable, so threads may share it.
class Dictionary {
 public:
  // The bytes of the file: its first line names its encoding.
  explicit Dictionary(std::string_view bytes);

  std::string_view encoding() const { return encoding_; }
  // As Level has them. Letters are small and in the dictionary's encoding.
  std::vector<std::uint8_t> gaps(std::string_view word) const;

 private:
  std::vector<std::uint8_t> gaps(std::string_view part, bool first, bool last) const;

  std::string encoding_;
  Level joints_, syllables_;
};

}  // namespace text
