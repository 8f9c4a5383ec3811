#include "pdf/text_arrays.hpp"

#include <algorithm>

#include "pdf/syntax.hpp"
#include "unicode/utf8.hpp"

namespace pdf {
namespace {

constexpr std::string_view word_joiner =
    "\xE2\x81\xA0";  // invisible: what a glyph without a character of its own reads as

// Divides the text of a cluster over its glyphs: a code point each, the rest to the last.
std::vector<std::string_view> divide(std::string_view text, std::size_t glyphs) {
  std::vector<std::string_view> parts;
  std::size_t at = 0;
  while (parts.size() < glyphs) {
    const std::size_t begin = at;
    if (parts.size() + 1 == glyphs)
      at = text.size();
    else if (at < text.size())
      unicode::next(text, at);
    parts.push_back(at > begin ? text.substr(begin, at - begin) : word_joiner);
  }
  return parts;
}

// The clusters of a run in the order in which they are read: one that runs from right to left is shown from its right
// end, so that who reads the file back gets the letters in order.
struct Cluster {
  std::size_t first = 0, count = 1;  // glyphs
  double pen = 0;                    // em, from the left of the run
};

std::vector<Cluster> in_reading_order(const text::ShapedRun& run) {
  std::vector<Cluster> clusters;
  double pen = 0;
  for (std::size_t i = 0; i < run.glyphs.size(); i += clusters.back().count) {
    Cluster cluster{i, 1, pen};
    while (i + cluster.count < run.glyphs.size() &&
           run.glyphs[i + cluster.count].begin == run.glyphs[i + cluster.count].end)
      ++cluster.count;
    for (std::size_t k = i; k < i + cluster.count; ++k) pen += static_cast<double>(run.glyphs[k].advance);
    clusters.push_back(cluster);
  }
  if (clusters.size() > 1 && run.glyphs[clusters.front().first].begin > run.glyphs[clusters.back().first].begin)
    std::reverse(clusters.begin(), clusters.end());
  return clusters;
}

// Each glyph is a cluster, and they stand in the order in which they are read: all but a few words.
bool is_plain(const text::ShapedRun& run) {
  for (std::size_t i = 1; i < run.glyphs.size(); ++i)
    if (run.glyphs[i].begin == run.glyphs[i].end || run.glyphs[i].begin < run.glyphs[i - 1].begin) return false;
  return true;
}

}  // namespace

const TextArray& TextArrays::find(const text::ShapedRun& run) {
  if (known_.size() >= most) known_.clear();
  const auto [found, fresh] = known_.try_emplace(&run);
  if (fresh) found->second = encode(run);
  return found->second;
}

TextArray TextArrays::encode(const text::ShapedRun& run) {
  TextArray array;
  array.strings += '(';  // g++ 12, optimising, takes an assignment here for overlapping copies
  const std::string_view text = run.text;
  if (is_plain(run)) {
    double pen = 0;
    for (const text::Glyph& glyph : run.glyphs) {
      const std::string_view source(text.data() + glyph.begin, glyph.end - glyph.begin);
      append(array, glyph, pen + static_cast<double>(glyph.dx), source.empty() ? word_joiner : source);
      pen += static_cast<double>(glyph.advance);
    }
  } else {
    for (const Cluster& cluster : in_reading_order(run)) {
      const text::Glyph& first = run.glyphs[cluster.first];
      double pen = cluster.pen;
      const auto sources = divide(text.substr(first.begin, first.end - first.begin), cluster.count);
      for (std::size_t k = 0; k < cluster.count; ++k) {
        const text::Glyph& glyph = run.glyphs[cluster.first + k];
        append(array, glyph, pen + static_cast<double>(glyph.dx), sources[k]);
        pen += static_cast<double>(glyph.advance);
      }
    }
  }
  array.strings += ')';
  array.pen -= static_cast<double>(run.width) * 1000;
  return array;
}

// A glyph: the kern before it, its code, and its rise where it stands off the baseline.
void TextArrays::append(TextArray& array, const text::Glyph& glyph, double x, std::string_view source) {
  const CharacterCodes::Code& code = codes_.code(glyph.id, source);
  std::string& out = array.strings;
  const int adjust = rounded(array.pen - x * 1000);  // to the true pen: rounding never adds up
  if (adjust != 0) {
    append_integer(out += ')', adjust);
    out += '(';
    array.pen -= adjust;
  }
  const bool lifted = glyph.dy != 0;
  if (lifted) change_rise(array, static_cast<double>(glyph.dy));
  if (codes_.length() == CodeLength::two) out += static_cast<char>(code.value >> 8);
  out += static_cast<char>(code.value & 0xFF);
  if (lifted) change_rise(array, 0);
  array.pen += code.width;
}

void TextArrays::change_rise(TextArray& array, double rise) {
  array.strings += ')';
  array.rises.push_back({array.strings.size(), rise});
  array.strings += '(';
}

}  // namespace pdf
