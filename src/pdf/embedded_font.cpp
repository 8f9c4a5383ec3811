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

struct Placed {
  const text::Glyph* glyph = nullptr;
  double x = 0;  // em, from the left of the run
  std::string_view source;
};

// The glyphs of a run, each at its place, in the order in which they are read: words that run from right to left are
// shown from their right end, so that who reads the file back gets the letters in order.
std::vector<Placed> in_reading_order(const text::ShapedRun& run) {
  std::vector<Placed> placed;
  std::vector<std::size_t> clusters;  // where each begins
  double pen = 0;
  const std::string_view text = run.text;
  for (std::size_t i = 0; i < run.glyphs.size();) {
    std::size_t count = 1;
    while (i + count < run.glyphs.size() && run.glyphs[i + count].begin == run.glyphs[i + count].end) ++count;
    const text::Glyph& first = run.glyphs[i];
    const std::string_view cluster = text.substr(first.begin, first.end - first.begin);
    const auto sources =
        count > 1 ? divide(cluster, count) : std::vector<std::string_view>{cluster.empty() ? word_joiner : cluster};
    clusters.push_back(placed.size());
    for (std::size_t k = 0; k < count; ++k) {
      const text::Glyph& glyph = run.glyphs[i + k];
      placed.push_back({&glyph, pen + static_cast<double>(glyph.dx), sources[k]});
      pen += static_cast<double>(glyph.advance);
    }
    i += count;
  }
  const bool backward =
      clusters.size() > 1 && placed[clusters.front()].glyph->begin > placed[clusters.back()].glyph->begin;
  if (!backward) return placed;
  std::vector<Placed> turned;
  clusters.push_back(placed.size());
  for (std::size_t c = clusters.size() - 1; c-- > 0;)
    turned.insert(turned.end(), placed.begin() + static_cast<std::ptrdiff_t>(clusters[c]),
                  placed.begin() + static_cast<std::ptrdiff_t>(clusters[c + 1]));
  return turned;
}

}  // namespace

EmbeddedFont::EmbeddedFont(Objects& objects, const text::Face& face, std::string resource_name)
    : objects_(objects),
      face_(face),
      resource_name_(std::move(resource_name)),
      type0_(objects.dictionary()),
      next_code_(static_cast<std::uint16_t>(face.glyph_count())) {}

int EmbeddedFont::width(text::GlyphId glyph) const { return static_cast<int>(std::lround(face_.advance(glyph))); }

std::uint16_t EmbeddedFont::code(text::GlyphId glyph, std::string_view source) {
  auto [first, fresh] = codes_.try_emplace(glyph);
  if (fresh) first->second = {glyph, std::string(source)};
  if (first->second.source == source) return glyph;
  const auto [further, made] = further_.try_emplace({glyph, std::string(source)}, next_code_);
  if (made) {
    codes_[next_code_] = {glyph, std::string(source)};
    ++next_code_;
  }
  return further->second;
}

const EmbeddedFont::Shown& EmbeddedFont::show(const text::ShapedRun& run) {
  const auto [found, fresh] = shown_.try_emplace(&run);
  Shown& shown = found->second;
  if (!fresh) return shown;
  double written = 0;  // the pen, so that rounding never adds up
  shown.array = "<";
  for (const Placed& placed : in_reading_order(run)) {
    const text::Glyph& glyph = *placed.glyph;
    const auto adjust = static_cast<int>(std::lround(written - placed.x * 1000));
    if (adjust != 0) {
      shown.array += '>' + std::to_string(adjust) + '<';
      written -= adjust;
    }
    if (glyph.dy != 0) {
      shown.lifted = true;
      std::string rise;
      append_number(rise, static_cast<double>(glyph.dy));
      shown.array += ">]TJ " + rise + " RISE[<";  // the content writer knows the size
    }
    append_hex(shown.array, code(glyph.id, placed.source));
    if (glyph.dy != 0) shown.array += ">]TJ 0 RISE[<";
    written += width(glyph.id);
  }
  shown.array += '>';
  shown.pen_error = written - static_cast<double>(run.width) * 1000;
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
    for (; at != codes_.end() && at->first == code; ++at, ++code) out += std::to_string(width(at->second.glyph)) + ' ';
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
                   std::to_string(width(0)) + "/W" + widths() + "/FontDescriptor " +
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
