// Line ends where there are none: for what is wider than the measure.
#pragma once
#include <span>
#include <vector>

#include "text/breaks.hpp"
#include "text/shaped_words.hpp"
#include "text/word_boxes.hpp"

namespace text {

class EmergencyDivision {
 public:
  EmergencyDivision(ShapedWords& words, WordBreaks& breaks) : words_(words), breaks_(breaks) {}

  // Where a stretch without a line end is wider than the measure, lets lines end in it all the same: at its ties, then
  // where its markup changes, and between the characters of a box that is too wide alone. True when it had to.
  bool divide_wide(std::span<const Span> spans, double measure, std::vector<WordBox>& boxes);

 private:
  void divide(const Span& span, const WordBox& box, double measure, std::vector<WordBox>& out);

  ShapedWords& words_;
  WordBreaks& breaks_;
  std::vector<double> upto_;  // em, of the box at hand up to each byte
};

}  // namespace text
