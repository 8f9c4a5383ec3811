// Marks that hang in the margin of justified text, so that its edges look straight.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "text/shaped_words.hpp"
#include "text/span.hpp"
#include "text/word_boxes.hpp"

namespace text {

// How far a line that begins or ends with the text hangs out, in em. The hyphen that a breaker sets is U+00AD.
double hangs_before(std::string_view text, const Span& in, ShapedWords& words);
double hangs_behind(std::string_view text, const Span& in, ShapedWords& words);

// The same of each box, its hyphen included. For text from left to right.
void hang(std::span<const Span> spans, ShapedWords& words, std::vector<WordBox>& boxes);

}  // namespace text
