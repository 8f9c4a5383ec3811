#include "text/word_widths.hpp"

#include <algorithm>

namespace text {

void widths_upto(const ShapedWord& word, std::size_t size, std::vector<double>& upto) {
  upto.assign(size + 1, 0);
  std::size_t run_begin = 0;
  for (const ShapedRun& run : word.runs) {
    for (const Glyph& glyph : run.glyphs) upto[std::min(run_begin + glyph.end, size)] += glyph.advance;
    run_begin += run.text.size();
  }
  for (std::size_t i = 1; i <= size; ++i) upto[i] += upto[i - 1];
}

std::optional<float> width_upto(const ShapedWord& word, std::size_t size) {
  if (word.runs.size() != 1) return std::nullopt;
  const std::vector<Glyph>& glyphs = word.runs.front().glyphs;
  // From right to left the last glyph is read first.
  if (glyphs.size() > 1 && glyphs.front().begin > glyphs.back().begin) return std::nullopt;
  float width = 0;
  for (const Glyph& glyph : glyphs) {
    if (glyph.begin >= size) {
      if (glyph.begin == size && glyph.divides) return width;
      break;
    }
    if (glyph.end > size) break;
    width += glyph.advance;
  }
  return std::nullopt;
}

}  // namespace text
