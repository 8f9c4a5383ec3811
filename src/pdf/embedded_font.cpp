#include "pdf/embedded_font.hpp"

#include <algorithm>
#include <cmath>

#include "pdf/syntax.hpp"
#include "text/utf8.hpp"

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
      text::next(text, at);
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

}  // namespace

EmbeddedFont::EmbeddedFont(Objects& objects, const text::Face& face, std::string resource_name)
    : objects_(objects),
      face_(face),
      resource_name_(std::move(resource_name)),
      type0_(objects.dictionary()),
      of_glyph_(face.glyph_count(), nullptr),
      next_code_(static_cast<std::uint16_t>(face.glyph_count())) {}

EmbeddedFont::Meaning& EmbeddedFont::meaning(text::GlyphId glyph, std::string_view source) {
  Meaning*& first = of_glyph_[glyph];
  if (first == nullptr) first = &add(glyph, glyph, source);
  Meaning* found = first;
  for (; found->source != source; found = found->further)
    if (found->further == nullptr) return *(found->further = &add(next_code_++, glyph, source));
  return *found;
}

EmbeddedFont::Meaning& EmbeddedFont::add(std::uint16_t code, text::GlyphId glyph, std::string_view source) {
  const auto width = static_cast<int>(std::lround(face_.advance(glyph)));
  return codes_.emplace(code, Meaning{code, glyph, width, std::string(source), nullptr}).first->second;
}

// A glyph of a run that is being shown: the kern before it, its rise and its code.
void EmbeddedFont::append(Shown& shown, const text::Glyph& glyph, double x, std::string_view source) {
  const Meaning& meant = meaning(glyph.id, source);
  const auto adjust = static_cast<int>(std::lround(shown.pen - x * 1000));  // to the true pen: rounding never adds up
  if (adjust != 0) {
    shown.array += ')';
    append_integer(shown.array, adjust);
    shown.array += '(';
    shown.pen -= adjust;
  }
  if (glyph.dy != 0) {
    shown.lifted = true;
    shown.array += ")]TJ ";
    append_number(shown.array, static_cast<double>(glyph.dy));
    shown.array += " RISE[(";  // the content writer knows the size
  }
  append_code(shown.array, meant.code);
  if (glyph.dy != 0) shown.array += ")]TJ 0 RISE[(";
  shown.pen += meant.width;
}

const EmbeddedFont::Shown& EmbeddedFont::show(const text::ShapedRun& run) {
  const auto [found, fresh] = shown_.try_emplace(&run);
  Shown& shown = found->second;
  if (!fresh) return shown;
  shown.array = "(";
  const std::string_view text = run.text;
  for (const Cluster& cluster : in_reading_order(run)) {
    const text::Glyph& first = run.glyphs[cluster.first];
    const std::string_view source = text.substr(first.begin, first.end - first.begin);
    if (cluster.count == 1) {
      append(shown, first, cluster.pen + static_cast<double>(first.dx), source.empty() ? word_joiner : source);
      continue;
    }
    double pen = cluster.pen;
    const auto sources = divide(source, cluster.count);
    for (std::size_t k = 0; k < cluster.count; ++k) {
      const text::Glyph& glyph = run.glyphs[cluster.first + k];
      append(shown, glyph, pen + static_cast<double>(glyph.dx), sources[k]);
      pen += static_cast<double>(glyph.advance);
    }
  }
  shown.array += ')';
  shown.pen -= static_cast<double>(run.width) * 1000;
  return shown;
}

std::string EmbeddedFont::to_unicode() const {
  std::string cmap =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  std::size_t left = codes_.size(), in_block = 0;
  for (const auto& [code, meaning] : codes_) {
    if (in_block == 0) {
      in_block = std::min<std::size_t>(left, 100);  // ISO 32000-1, 9.10.3
      cmap += std::to_string(in_block) + " beginbfchar\n";
      left -= in_block;
    }
    cmap += '<';
    append_hex(cmap, code);
    cmap += "> <";
    for (const char16_t unit : utf16(meaning.source)) append_hex(cmap, unit);
    cmap += ">\n";
    if (--in_block == 0) cmap += "endbfchar\n";
  }
  return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Runs of consecutive codes: "first [w w w]".
std::string EmbeddedFont::widths() const {
  std::string out = "[";
  for (auto at = codes_.begin(); at != codes_.end();) {
    unsigned code = at->first;
    out += std::to_string(code) + '[';
    for (; at != codes_.end() && at->first == code; ++at, ++code) out += std::to_string(at->second.width) + ' ';
    out.back() = ']';
  }
  return out + ']';
}

void EmbeddedFont::embed() {
  std::vector<text::GlyphId> glyphs;
  std::string identity = face_.postscript_name();
  for (const auto& [code, meaning] : codes_) {
    glyphs.push_back(meaning.glyph);
    append_hex(identity, meaning.glyph);
  }
  const std::string program = face_.subset(glyphs);
  // Six letters before the name mark a subset (ISO 32000-1, 9.6.4).
  std::string name;
  const std::string digest = objects_.digest(identity);
  for (std::size_t i = 0; i < 6; ++i) name += static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26);
  name += '+' + face_.postscript_name();

  HPDF_Dict file = objects_.stream(program);
  objects_.number(file, "Length1", static_cast<int>(program.size()));
  const text::Face::Metrics& metrics = face_.metrics();
  std::string descriptor = "<</Type/FontDescriptor/Flags 4/FontName/" + name + "/FontBBox[" +
                           std::to_string(metrics.x_min) + ' ' + std::to_string(metrics.y_min) + ' ' +
                           std::to_string(metrics.x_max) + ' ' + std::to_string(metrics.y_max) + "]/ItalicAngle ";
  append_number(descriptor, metrics.italic_angle);
  descriptor += "/Ascent " + std::to_string(metrics.ascent) + "/Descent " + std::to_string(metrics.descent) +
                "/CapHeight " + std::to_string(metrics.cap_height) + "/StemV " + (metrics.bold ? "120" : "80") +
                "/FontFile2 " + std::to_string(Objects::number_of(file)) + " 0 R>>";

  std::string map = "/Identity";
  if (next_code_ > face_.glyph_count()) {
    std::string table(std::size_t{2} * next_code_, '\0');
    for (const auto& [code, meaning] : codes_) {
      table[std::size_t{2} * code] = static_cast<char>(meaning.glyph >> 8);
      table[std::size_t{2} * code + 1] = static_cast<char>(meaning.glyph & 0xFF);
    }
    map = ' ' + std::to_string(Objects::number_of(objects_.stream(table))) + " 0 R";
  }
  const Reference descendant =
      objects_.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap" + map + "/DW " +
                   std::to_string(std::lround(face_.advance(0))) + "/W" + widths() + "/FontDescriptor " +
                   objects_.add(std::move(descriptor)).text() + ">>");
  objects_.name(type0_, "Type", "Font");
  objects_.name(type0_, "Subtype", "Type0");
  objects_.name(type0_, "BaseFont", name.c_str());
  objects_.name(type0_, "Encoding", "Identity-H");
  HPDF_Array descendants = objects_.array();
  objects_.push(descendants, descendant);
  objects_.set(type0_, "DescendantFonts", descendants);
  objects_.set(type0_, "ToUnicode", objects_.stream(to_unicode()));
}

}  // namespace pdf
