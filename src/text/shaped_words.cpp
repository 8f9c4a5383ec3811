#include "text/shaped_words.hpp"

#include "language/tag.hpp"
#include "text/soft_hyphen.hpp"
#include "unicode/ascii.hpp"

namespace text {
namespace {

// The letters that a ligature joins are all of the Latin alphabet; "ij" and the like are none.
bool joins_letters(const ShapedRun& run, const Glyph& glyph) {
  return glyph.end - glyph.begin > 1 && unicode::is_ascii_letter(run.text[glyph.begin]) &&
         unicode::is_ascii_letter(run.text[glyph.end - 1]);
}

// Those of the seams over which a ligature of the word reaches.
std::vector<std::uint32_t> joined(const ShapedWord& word, std::size_t begin, const std::vector<std::uint32_t>& seams) {
  std::vector<std::uint32_t> out;
  for (const ShapedRun& run : word.runs) {
    for (const Glyph& glyph : run.glyphs)
      for (const std::uint32_t seam : seams)
        if (seam > begin + glyph.begin && seam < begin + glyph.end) out.push_back(seam);
    begin += run.text.size();
  }
  return out;
}

bool has_ligature(const ShapedWord& word) {
  for (const ShapedRun& run : word.runs)
    for (const Glyph& glyph : run.glyphs)
      if (joins_letters(run, glyph)) return true;
  return false;
}

}  // namespace

// Most words have no ligature, and most ligatures no seam: they are shaped once.
ShapedWord ShapedWords::shape(std::string_view word, const Span& in) {
  Setting setting{in.font, in.language, in.direction(), in.text_figures};
  ShapedWord shaped = shaper_.shape(word, setting);
  if (setting.direction != Direction::left_to_right || !has_ligature(shaped)) return shaped;
  const bool continued = word.size() > soft_hyphen_utf8.size() && word.starts_with(soft_hyphen_utf8);
  const auto seams = joined(shaped, continued ? soft_hyphen_utf8.size() : 0, breaks_.seams(word, in.language));
  if (seams.empty()) return shaped;
  setting.seams = seams;
  return shaper_.shape(word, setting);
}

const ShapedWord& ShapedWords::find(std::string_view word, const Span& in, KeptWords& kept) {
  const ShapedWord& found =
      words_.get(look(in), language::primary_language(in.language), word, [&] { return shape(word, in); });
  if (kept.empty() || kept.back() != words_.younger()) kept.push_back(words_.younger());
  return found;
}

float ShapedWords::width(std::string_view word, const Span& in) {
  const std::string_view primary = language::primary_language(in.language);
  const Look wanted = look(in);
  return widths_.get(wanted, primary, word, [&] {
    const ShapedWord* known = words_.find(wanted, primary, word);
    return known != nullptr ? known->width : shape(word, in).width;
  });
}

}  // namespace text
