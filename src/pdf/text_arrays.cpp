#include "pdf/text_arrays.hpp"

#include <algorithm>
#include <charconv>

#include "document/break_marks.hpp"
#include "pdf/syntax.hpp"
#include "text/soft_hyphen.hpp"
#include "unicode/utf8.hpp"

namespace pdf {
namespace {

// What a glyph without a text of its own reads as where a reader does not know ActualText.
constexpr std::string_view word_joiner = "\u2060";

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

// Marks for line ends are no text, but for the hyphen that ends a line.
std::string read_of(std::string_view text) {
  std::string read = document::without_break_marks(text);
  if (read.empty()) read = text.ends_with(text::soft_hyphen_utf8) ? text::soft_hyphen_utf8 : word_joiner;
  return read;
}

}  // namespace

// Glyphs that stand for a text together. A run from right to left is shown from its right end, so that who reads the
// file back gets the letters in order.
struct Cluster {
  std::size_t first = 0, count = 1;  // glyphs
  double pen = 0;                    // em, from the left of the run
};

namespace {

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
  strings_.clear();
  strings_.put('(');
  if (is_plain(run)) {
    const std::string_view text = run.text;
    double pen = 0;
    for (const text::Glyph& glyph : run.glyphs) {
      append(array, glyph, pen + static_cast<double>(glyph.dx), text.substr(glyph.begin, glyph.end - glyph.begin));
      pen += static_cast<double>(glyph.advance);
    }
  } else {
    for (const Cluster& cluster : in_reading_order(run)) append(array, run, cluster);
  }
  strings_.put(')');
  array.strings = strings_.text();
  array.pen -= static_cast<double>(run.width) * 1000;
  return array;
}

void TextArrays::change(TextArray& array, decltype(TextArray::Change::to) to) {
  strings_.put(')');
  array.changes.push_back({strings_.size(), std::move(to)});
  strings_.put('(');
}

void TextArrays::append(TextArray& array, const text::ShapedRun& run, const Cluster& cluster) {
  const text::Glyph& first = run.glyphs[cluster.first];
  const std::string text = read_of(std::string_view(run.text).substr(first.begin, first.end - first.begin));
  const bool more_glyphs = cluster.count > std::max<std::size_t>(1, unicode::length(text));
  if (more_glyphs) change(array, TextArray::ReadsAs{text});
  const auto sources = divide(text, cluster.count);
  double pen = cluster.pen;
  for (std::size_t k = 0; k < cluster.count; ++k) {
    const text::Glyph& glyph = run.glyphs[cluster.first + k];
    append(array, glyph, pen + static_cast<double>(glyph.dx), sources[k]);
    pen += static_cast<double>(glyph.advance);
  }
  if (more_glyphs) change(array, TextArray::ReadsAsShown{});
}

// A glyph: the kern before it, its code, and its rise where it stands off the baseline.
void TextArrays::append(TextArray& array, const text::Glyph& glyph, double x, std::string_view source) {
  const bool is_one = source.size() == 1 || source == word_joiner;  // nearly all are: there is nothing to leave out
  const CharacterCodes::Code& code = is_one ? codes_.code(glyph.id, source) : codes_.code(glyph.id, read_of(source));
  const int adjust = rounded(array.pen - x * 1000);  // to the true pen: rounding never adds up
  if (adjust != 0) {
    char digits[12];
    const auto end = std::to_chars(digits, digits + sizeof digits, adjust).ptr;
    strings_.put(')');
    strings_.put({digits, static_cast<std::size_t>(end - digits)});
    strings_.put('(');
    array.pen -= adjust;
  }
  const bool lifted = glyph.dy != 0;
  if (lifted) change(array, TextArray::Rise{static_cast<double>(glyph.dy)});
  if (codes_.length() == CodeLength::two) strings_.put(static_cast<char>(code.value >> 8));
  strings_.put(static_cast<char>(code.value & 0xFF));
  if (lifted) change(array, TextArray::Rise{0});
  array.pen += code.width;
}

}  // namespace pdf
