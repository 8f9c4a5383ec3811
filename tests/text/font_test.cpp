// Faces and fonts, on Carlito as Debian has it, without a figure that another version would change.
#include "text/font.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"
#include "fonts.hpp"

namespace {

std::string fault(const std::function<void()>& action) {
  try {
    action();
  } catch (const diagnostics::MachineFault& thrown) {
    return std::string(thrown.what()) + ": " + diagnostics::text(thrown.diagnostic(), diagnostics::Language::nl);
  }
  return "none";
}

unsigned big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  unsigned value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

// A table of a TrueType file; empty where it has none.
std::string_view table(std::string_view file, std::string_view tag) {
  for (std::size_t i = 0; i < big_endian(file, 4, 2); ++i) {
    const std::size_t record = 12 + 16 * i;
    if (file.substr(record, 4) == tag)
      return file.substr(big_endian(file, record + 8, 4), big_endian(file, record + 12, 4));
  }
  return {};
}

// The bytes of the outline of a glyph.
std::size_t outline(std::string_view file, std::size_t glyph) {
  const bool wide = big_endian(table(file, "head"), 50, 2) == 1;
  const std::string_view loca = table(file, "loca");
  const auto at = [&](std::size_t i) { return wide ? big_endian(loca, 4 * i, 4) : 2 * big_endian(loca, 2 * i, 2); };
  return at(glyph + 1) - at(glyph);
}

}  // namespace

TEST_CASE("a family comes in bold, italic and both, each with a face of its own") {
  std::set<const text::Face*> faces;
  std::set<std::uint32_t> ids;
  for (const bool bold : {false, true})
    for (const bool italic : {false, true}) {
      const text::Font& font = fonts::collection().find("Carlito", bold, italic);
      faces.insert(font.faces.front().get());
      ids.insert(font.id);
      CHECK(font.faces.front()->metrics().bold == bold);
      CHECK((font.faces.front()->metrics().italic_angle < 0) == italic);
      CHECK(font.faces.size() == 1 + fonts::fallbacks.size());
    }
  CHECK(faces.size() == 4);
  CHECK(ids.size() == 4);
}

TEST_CASE("every face of a collection is loaded once") {
  const auto& faces = fonts::collection().faces();
  std::set<std::string> paths;
  for (const auto& face : faces) paths.insert(face->path());
  CHECK(paths.size() == faces.size());
  for (const bool bold : {false, true})
    for (const auto& face : fonts::collection().find("Carlito", bold, true).faces)
      CHECK(std::find(faces.begin(), faces.end(), face) != faces.end());
}

TEST_CASE("a family that is not installed is a fault of the machine, as a fallback too") {
  const std::vector<text::FontRequest> absent = {{"Geen Letter", false, false}}, carlito = {{"Carlito", false, false}};
  const std::vector<std::string> none, missing = {"Geen Terugval"};
  CHECK(fault([&] { text::FontCollection::open(absent, none); }) ==
        "font-missing: het lettertype \"Geen Letter\" is niet ge\xC3\xAFnstalleerd; installeer het (Carlito: "
        "fonts-crosextra-carlito) of kies een ander in de stijl");
  CHECK(fault([&] {
          text::FontCollection::open(carlito, missing);
        }).starts_with("font-missing: het lettertype \"Geen Terugval\""));
  // Not what fontconfig would give in its place, nor a name that only looks like it.
  const std::vector<text::FontRequest> almost = {{"carlito ", false, false}};
  CHECK(fault([&] { text::FontCollection::open(almost, none); }).starts_with("font-missing"));
}

TEST_CASE("a file that is no TrueType font is a fault of the machine") {
  CHECK(fault([] { text::Face::load("/nergens/letter.ttf", 0, "Letter"); }) ==
        "font-unusable: het lettertype \"Letter\" (/nergens/letter.ttf) kan niet worden gebruikt: unreadable; kies een "
        "ander in de stijl");
  const std::string readme = PROJECT_FILES "/input/sectie.xsd";
  CHECK(fault([&] { text::Face::load(readme, 0, "Letter"); }) ==
        "font-not-truetype: het lettertype \"Letter\" (" + readme +
            ") heeft geen TrueType-omtrekken; kies een ander in de stijl");
}

TEST_CASE("metrics are those of a text letter, in thousandths of an em") {
  const text::Face& face = *fonts::carlito().faces.front();
  const text::Face::Metrics& metrics = face.metrics();
  CHECK(metrics.ascent == 750);  // of both Carlitos, whose hhea differ
  CHECK(metrics.cap_height > 500);
  CHECK(metrics.cap_height < 800);
  CHECK(metrics.descent == -250);
  CHECK(metrics.x_min < 0);
  CHECK(metrics.x_max > 1000);
  CHECK(metrics.y_min < metrics.descent / 2);
  CHECK(metrics.y_max >= metrics.cap_height);
  CHECK(metrics.italic_angle == 0);
  CHECK(face.postscript_name().starts_with("Carlito"));  // -Regular in Debian 13
  CHECK(face.glyph_count() > 1000);
}

TEST_CASE("a face knows what it has") {
  const text::Face& face = *fonts::carlito().faces.front();
  for (const char32_t c : {U'a', U'\u00EB', U'\u20AC', U'\u2022', U'\u2013', U'\u201C', U' '}) CHECK(face.has(c));
  for (const char32_t c : {U'\u05D0', U'\u0627', U'\u6F22', U'\U0001F600'}) CHECK_FALSE(face.has(c));
}

TEST_CASE("a subset keeps the outlines that are used, at their own ids, and little else") {
  const text::Face& face = *fonts::carlito().faces.front();
  const std::vector<text::GlyphId> glyphs = {40, 70, 300};
  const std::string program = face.subset(glyphs);
  for (const std::string_view tag : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
    INFO(tag);
    CHECK_FALSE(table(program, tag).empty());
  }
  for (const std::string_view tag : {"GSUB", "GPOS", "cmap", "name", "post", "OS/2", "DSIG"}) {
    INFO(tag);
    CHECK(table(program, tag).empty());
  }
  REQUIRE(big_endian(table(program, "maxp"), 4, 2) > 300);
  for (const text::GlyphId glyph : glyphs) CHECK(outline(program, glyph) > 0);
  CHECK(outline(program, 0) > 0);  // .notdef
  std::size_t drawn = 0;
  for (std::size_t glyph = 0; glyph < big_endian(table(program, "maxp"), 4, 2); ++glyph)
    drawn += outline(program, glyph) > 0;
  CHECK(drawn < 12);  // the parts of a composed letter come along
  CHECK(program == face.subset(glyphs));
}
