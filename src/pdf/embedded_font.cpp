#include "pdf/embedded_font.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "diagnostics/machine_fault.hpp"
#include "pdf/one_byte_cmap.hpp"
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

constexpr std::size_t room_a_glyph = 72;
constexpr std::size_t least_packed_texts = 1500;  // bytes; to deflate less takes as long as it saves little

// In a literal string (ISO 32000-1, 7.3.4.2); a bare carriage return would be read as a line feed.
bool needs_escape(unsigned byte) { return byte == '\r' || byte == '(' || byte == ')' || byte == '\\'; }

// The rise of a glyph that stands off the baseline; the content writer knows the size.
char* append_rise(char* out, double rise) {
  std::string text = ")]TJ ";
  append_number(text, rise);
  text += " RISE[(";
  return std::copy(text.begin(), text.end(), out);
}

// Most are one character long.
bool is_same(std::string_view a, std::string_view b) {
  return a.size() == b.size() && (a.size() == 1 ? a.front() == b.front() : a == b);
}

}  // namespace

EmbeddedFont::EmbeddedFont(Objects& objects, const text::Face& face, std::string resource_name, CodeLength length)
    : objects_(objects),
      face_(face),
      resource_name_(std::move(resource_name)),
      length_(length),
      type0_(objects.dictionary()),
      of_glyph_(face.glyph_count(), 0) {}

inline EmbeddedFont::Meaning& EmbeddedFont::meaning(text::GlyphId glyph, std::string_view source) {
  if (const std::uint16_t first = of_glyph_[glyph]; first != 0) {
    Meaning& known = meanings_[first - 1U];
    if (is_same(known.source, source)) return known;
  }
  return further_meaning(glyph, source);
}

EmbeddedFont::Meaning& EmbeddedFont::further_meaning(text::GlyphId glyph, std::string_view source) {
  std::uint16_t last = 0;
  for (std::uint16_t at = of_glyph_[glyph]; at != 0; at = meanings_[at - 1U].further) {
    if (is_same(meanings_[at - 1U].source, source)) return meanings_[at - 1U];
    last = at;
  }
  Meaning& added = add(glyph, source);
  (last == 0 ? of_glyph_[glyph] : meanings_[last - 1U].further) = static_cast<std::uint16_t>(meanings_.size());
  return added;
}

EmbeddedFont::Meaning& EmbeddedFont::add(text::GlyphId glyph, std::string_view source) {
  unsigned code = meanings_.empty() ? 1 : meanings_.back().code + 1U;
  while (needs_escape(code & 0xFF) || needs_escape(code >> 8)) ++code;
  if (code > 0xFFFF)
    throw diagnostics::MachineFault(diagnostics::Code::library_failed,
                                    {"PDF", face_.postscript_name() + ": more than 65,000 different glyphs"});
  return meanings_.emplace_back(static_cast<std::uint16_t>(code), glyph, std::round(face_.advance(glyph) * 1000) / 1000,
                                std::string(source), std::uint16_t{0});
}

// A glyph of a run that is being shown: the kern before it, its rise and its code, at most `room_a_glyph` characters.
[[gnu::always_inline]] inline char* EmbeddedFont::append(char* out, Shown& shown, const text::Glyph& glyph, double x,
                                                         std::string_view source) {
  const Meaning& meant = meaning(glyph.id, source);
  const int adjust = rounded(shown.pen - x * 1000);  // to the true pen: rounding never adds up
  if (adjust != 0) {
    *out++ = ')';
    out = std::to_chars(out, out + 11, adjust).ptr;
    *out++ = '(';
    shown.pen -= adjust;
  }
  const bool lifted = glyph.dy != 0;
  if (lifted) out = append_rise(out, static_cast<double>(glyph.dy));
  if (length_ == CodeLength::two) *out++ = static_cast<char>(meant.code >> 8);
  *out++ = static_cast<char>(meant.code & 0xFF);
  if (lifted) out = append_rise(out, 0);
  shown.lifted = shown.lifted || lifted;
  shown.pen += meant.width;
  return out;
}

const EmbeddedFont::Shown& EmbeddedFont::show(const text::ShapedRun& run) {
  if (runs_->shown.size() > most_runs) runs_ = std::make_unique<Runs>();
  const auto [found, fresh] = runs_->shown.try_emplace(&run);
  if (fresh) found->second = set(run);
  return found->second;
}

EmbeddedFont::Shown EmbeddedFont::set(const text::ShapedRun& run) {
  Shown shown;
  scratch_.resize(std::max(scratch_.size(), 2 + run.glyphs.size() * room_a_glyph));
  char* out = scratch_.data();
  *out++ = '(';
  const std::string_view text = run.text;
  if (is_plain(run)) {
    double pen = 0;
    for (const text::Glyph& glyph : run.glyphs) {
      const std::string_view source(text.data() + glyph.begin, glyph.end - glyph.begin);
      out = append(out, shown, glyph, pen + static_cast<double>(glyph.dx), source.empty() ? word_joiner : source);
      pen += static_cast<double>(glyph.advance);
    }
  } else {
    for (const Cluster& cluster : in_reading_order(run)) {
      const text::Glyph& first = run.glyphs[cluster.first];
      double pen = cluster.pen;
      const auto sources = divide(text.substr(first.begin, first.end - first.begin), cluster.count);
      for (std::size_t k = 0; k < cluster.count; ++k) {
        const text::Glyph& glyph = run.glyphs[cluster.first + k];
        out = append(out, shown, glyph, pen + static_cast<double>(glyph.dx), sources[k]);
        pen += static_cast<double>(glyph.advance);
      }
    }
  }
  *out++ = ')';
  shown.pen -= static_cast<double>(run.width) * 1000;
  const auto size = static_cast<std::size_t>(out - scratch_.data());
  auto* kept = static_cast<char*>(runs_->arena.allocate(size, 1));
  std::copy_n(scratch_.data(), size, kept);
  shown.array = {kept, size};
  return shown;
}

void EmbeddedFont::append_code(std::string& out, std::uint16_t code) const {
  out += '<';
  append_hex(out, code, 2 * static_cast<int>(length_));
  out += '>';
}

// Ranges of consecutive codes in one block (ISO 32000-1, 9.10.3): "<01><03>[<0041><0062><0063>]".
std::string EmbeddedFont::to_unicode() const {
  constexpr std::size_t most_in_block = 100;
  std::vector<std::string> ranges;
  for (auto first = meanings_.begin(); first != meanings_.end();) {
    auto last = first;  // of the range
    std::string texts;
    const auto add = [&] {
      texts += '<';
      for (const char16_t unit : unicode::utf16(last->source)) append_hex(texts, unit, 4);
      texts += '>';
    };
    add();
    while (last + 1 != meanings_.end() && (last + 1)->code == last->code + 1 && (last->code & 0xFFU) != 0xFF) {
      ++last;
      add();
    }
    std::string& range = ranges.emplace_back();
    append_code(range, first->code);
    append_code(range, last->code);
    ((range += '[') += texts) += "]\n";
    first = last + 1;
  }
  std::string cmap =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n";
  append_code(cmap, 0);
  append_code(cmap, length_ == CodeLength::one ? 0xFF : 0xFFFF);
  cmap += "\nendcodespacerange\n";
  for (std::size_t first = 0; first < ranges.size(); first += most_in_block) {
    const std::size_t last = std::min(first + most_in_block, ranges.size());
    cmap += std::to_string(last - first) + " beginbfrange\n";
    for (std::size_t i = first; i < last; ++i) cmap += ranges[i];
    cmap += "endbfrange\n";
  }
  return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Runs of consecutive codes: "first [w w w]".
std::string EmbeddedFont::widths() const {
  std::string out = "[";
  for (auto at = meanings_.begin(); at != meanings_.end();) {
    unsigned code = at->code;
    out += std::to_string(code) + '[';
    for (; at != meanings_.end() && at->code == code; ++at, ++code) {
      append_number(out, at->width);
      out += ' ';
    }
    out.back() = ']';
  }
  return out + ']';
}

// CIDToGIDMap (ISO 32000-1, 9.7.4.2): two bytes for each code.
std::string EmbeddedFont::glyph_ids(std::span<const text::GlyphId> ids) const {
  const std::size_t last = meanings_.empty() ? 0 : meanings_.back().code;
  std::string table(2 * last + 2, '\0');
  for (std::size_t i = 0; i < ids.size(); ++i) {
    table[std::size_t{2} * meanings_[i].code] = static_cast<char>(ids[i] >> 8);
    table[std::size_t{2} * meanings_[i].code + 1] = static_cast<char>(ids[i] & 0xFF);
  }
  return table;
}

void EmbeddedFont::embed(HPDF_Dict cmap) {
  std::vector<text::GlyphId> glyphs;
  std::string identity = face_.postscript_name();
  for (const Meaning& meaning : meanings_) {
    glyphs.push_back(meaning.glyph);
    append_hex(identity, meaning.glyph, 4);
  }
  const auto [program, ids] = face_.subset(glyphs);
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

  // One object after the other: in one expression compilers would number them each in their own order.
  const std::uint32_t map = Objects::number_of(objects_.stream(glyph_ids(ids)));
  const Reference described = objects_.add(std::move(descriptor));
  const Reference descendant = objects_.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name + "/CIDSystemInfo" +
                                            std::string(identity_collection) + "/CIDToGIDMap " + std::to_string(map) +
                                            " 0 R/DW " + std::to_string(std::lround(face_.advance(0))) + "/W" +
                                            widths() + "/FontDescriptor " + described.text() + ">>");
  objects_.name(type0_, "Type", "Font");
  objects_.name(type0_, "Subtype", "Type0");
  objects_.name(type0_, "BaseFont", name.c_str());
  if (cmap != nullptr)
    objects_.set(type0_, "Encoding", cmap);
  else
    objects_.name(type0_, "Encoding", "Identity-H");
  HPDF_Array descendants = objects_.array();
  objects_.push(descendants, descendant);
  objects_.set(type0_, "DescendantFonts", descendants);
  const std::string texts = to_unicode();
  objects_.set(type0_, "ToUnicode", objects_.stream(texts, texts.size() > least_packed_texts));
}

}  // namespace pdf
