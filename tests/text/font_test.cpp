// Faces and fonts, on Carlito as Debian has it, without a figure that another version would change.
#include "text/font.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"
#include "fonts.hpp"
#include "truetype.hpp"

namespace {

std::string fault(const std::function<void()>& action) {
  try {
    action();
  } catch (const diagnostics::MachineFault& thrown) {
    return std::string(thrown.what()) + ": " + diagnostics::text(thrown.diagnostic(), diagnostics::Language::nl);
  }
  return "none";
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

TEST_CASE("a subset keeps the outlines that are used, says where, and little else") {
  const text::Face& face = *fonts::carlito().faces.front();
  const std::vector<text::GlyphId> glyphs = {40, 70, 300};
  const auto [program, ids] = face.subset(glyphs);
  for (const std::string_view tag : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
    INFO(tag);
    CHECK_FALSE(truetype::table(program, tag).empty());
  }
  for (const std::string_view tag : {"GSUB", "GPOS", "cmap", "name", "post", "OS/2", "DSIG"}) {
    INFO(tag);
    CHECK(truetype::table(program, tag).empty());
  }
  REQUIRE(ids.size() == glyphs.size());
  CHECK(std::set(ids.begin(), ids.end()).size() == glyphs.size());
  for (const text::GlyphId glyph : ids) {
    REQUIRE(glyph < truetype::big_endian(truetype::table(program, "maxp"), 4, 2));
    CHECK(truetype::outline(program, glyph) > 0);
  }
  for (std::size_t i = 0; i < ids.size(); ++i)
    CHECK(truetype::advance(program, ids[i]) == Approx(face.advance(glyphs[i])));
  CHECK(truetype::outline(program, 0) > 0);  // .notdef
  std::size_t drawn = 0;
  for (std::size_t glyph = 0; glyph < truetype::big_endian(truetype::table(program, "maxp"), 4, 2); ++glyph)
    drawn += truetype::outline(program, glyph) > 0;
  CHECK(drawn < 12);  // the parts of a composed letter come along
  CHECK(program == face.subset(glyphs).program);
}
