#include "pdf/embedded_font.hpp"

#include <cmath>

#include "pdf/one_byte_cmap.hpp"
#include "pdf/syntax.hpp"

namespace pdf {
namespace {

// Six letters before the name mark a subset (ISO 32000-1, 9.6.4).
std::string subset_name(const Objects& objects, const std::string& name, std::span<const text::GlyphId> glyphs) {
  std::string identity = name, out;
  for (const text::GlyphId glyph : glyphs) append_hex(identity, glyph, 4);
  const std::string digest = objects.digest(identity);
  for (std::size_t i = 0; i < 6; ++i) out += static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26);
  return out + '+' + name;
}

// ISO 32000-1, 9.8.1.
Dictionary descriptor(const text::Face::Metrics& metrics, const std::string& name, Reference program) {
  constexpr int symbolic = 4;
  Dictionary about;
  about.name("Type", "FontDescriptor").integer("Flags", symbolic).name("FontName", name);
  about.numbers("FontBBox",
                {double(metrics.x_min), double(metrics.y_min), double(metrics.x_max), double(metrics.y_max)});
  about.number("ItalicAngle", metrics.italic_angle);
  about.integer("Ascent", metrics.ascent).integer("Descent", metrics.descent).integer("CapHeight", metrics.cap_height);
  about.integer("StemV", metrics.bold ? 120 : 80).reference("FontFile2", program);
  return about;
}

}  // namespace

EmbeddedFont::EmbeddedFont(Objects& objects, const text::Face& face, std::string resource_name, CodeLength length)
    : objects_(objects),
      face_(face),
      resource_name_(std::move(resource_name)),
      object_(objects.reserve()),
      codes_(face, length) {}

void EmbeddedFont::embed(Reference one_byte_cmap) {
  const std::vector<text::GlyphId> glyphs = codes_.glyphs();
  const auto [program, ids] = face_.subset(glyphs);
  const std::string name = subset_name(objects_, face_.postscript_name(), glyphs);
  const Reference file =
      objects_.add_stream(program, Dictionary().integer("Length1", static_cast<long long>(program.size())));
  const Reference map = objects_.add_stream(codes_.cid_to_gid_map(ids));

  Dictionary cid_font;
  cid_font.name("Type", "Font").name("Subtype", "CIDFontType2").name("BaseFont", name);
  cid_font.dictionary("CIDSystemInfo", identity_collection()).reference("CIDToGIDMap", map);
  cid_font.integer("DW", std::lround(face_.advance(0))).written("W", codes_.widths());
  cid_font.reference("FontDescriptor", objects_.add(descriptor(face_.metrics(), name, file)));
  const Reference descendants[] = {objects_.add(cid_font)};

  Dictionary font;
  font.name("Type", "Font").name("Subtype", "Type0").name("BaseFont", name);
  if (codes_.length() == CodeLength::one)
    font.reference("Encoding", one_byte_cmap);
  else
    font.name("Encoding", "Identity-H");
  font.references("DescendantFonts", descendants);
  font.reference("ToUnicode", objects_.add_stream(codes_.to_unicode(), {}, least_deflated::to_unicode));
  objects_.define(object_, font.object());
}

}  // namespace pdf
