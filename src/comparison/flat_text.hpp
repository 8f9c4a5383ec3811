// Inlines as one line of words, so that two can be compared, and parts of them cut out again.
#pragma once
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "likeness/words.hpp"

namespace comparison {

// What is no text, a note or a number that the program counts, stands as one such character.
inline constexpr std::string_view placeholder = "\xEF\xBF\xBC";     // U+FFFC
inline constexpr std::string_view paragraph_mark = "\xE2\x80\xA9";  // U+2029, between paragraphs

struct FlatText {
  std::string utf8;
  std::vector<likeness::Word> words;
  // Of each word. Equal where the words are, with the address that they link to; of a placeholder where the notes say
  // the same, or the numbers are of the same thing: a number that only moved is no change.
  std::vector<std::uint32_t> numbers;
};

FlatText flat_text(const document::Inlines& content, likeness::Vocabulary& vocabulary);

// The bytes of the flat text from `from` to `end`, as inlines. An Anchor stands once: `anchors` has those cut so far.
document::Inlines cut(const document::Inlines& content, std::size_t from, std::size_t end,
                      std::set<std::string, std::less<>>& anchors);

// As text that went: without places, what leads to them, and numbers that the program counts.
document::Inlines as_gone(const document::Inlines& content);

void append(document::Inlines& out, document::Inlines more);

// The paragraphs as one, with a mark between them.
document::Inlines joined(std::span<const document::Inlines> paragraphs);

}  // namespace comparison
