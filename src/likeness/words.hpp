// Text as it is compared: word by word.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace likeness {

// A word, a figure or a mark; white space stands between them. U+2029, between paragraphs, is a mark.
struct Word {
  std::size_t from = 0, end = 0;  // bytes of the text
  std::size_t space_end = 0;      // behind the white space that follows it
};

// `utf8` is valid. White space before the first word belongs to none.
std::vector<Word> words_of(std::string_view utf8);

// What counts of a word: without soft hyphens and other marks for line ends, one form of quotation mark, apostrophe and
// hyphen.
std::string normal(std::string_view word);

// Numbers words, so that equal words of several texts have one number. From 1.
class Vocabulary {
 public:
  std::uint32_t number(std::string_view normal_word);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
};

}  // namespace likeness
