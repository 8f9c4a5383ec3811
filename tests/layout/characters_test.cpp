// Characters that the fonts lack, with the place where the author wrote them. Shaped by HarfBuzz: what a font lacks is
// the matter here.
#include <fmt/format.h>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

using Real = LaidOut<text::HarfBuzzShaper>;
using Said = std::vector<std::string>;

Said lines(const std::vector<diagnostics::Diagnostic>& said) {
  Said out;
  for (const auto& each : said)
    out.push_back(fmt::format("{}:{} {} {}", each.position.line, each.position.column,
                              diagnostics::entry(each.code).name, fmt::join(each.arguments, ", ")));
  return out;
}

document::Inlines at(std::uint32_t line, std::uint32_t column, std::string utf8) {
  return made::plain(std::move(utf8), {line, column});
}

Real laid(document::Inlines content, const layout::Options& options = {}) {
  return Real(made::document({made::paragraph(std::move(content))}), made::style(), options);
}

}  // namespace

TEST_CASE("a character that no font has is an error at its own place, counted in characters") {
  const Real real = laid(at(12, 7, "Een café \U0001F600 en \U0001F601."));
  CHECK(real.failed());
  CHECK(lines(real.said) ==
        Said{"12:16 missing-glyph U+1F600 \"\U0001F600\"", "12:21 missing-glyph U+1F601 \"\U0001F601\""});
}

TEST_CASE("each text of a paragraph has its own place") {
  document::Inlines content = at(3, 5, "Op regel drie ");
  content.push_back({document::Strong{at(4, 9, "vet \U0001F600")}});
  content.push_back({document::Text{" en \U0001F601", {5, 1}}});
  CHECK(lines(laid(content).said) ==
        Said{"4:13 missing-glyph U+1F600 \"\U0001F600\"", "5:5 missing-glyph U+1F601 \"\U0001F601\""});
}

TEST_CASE("every place of a report is searched, and each character said once") {
  document::Document document = made::document();
  document.organisation = at(1, 1, "\U0001F600");
  document.name = at(2, 1, "\U0001F600");
  document.title = at(3, 1, "\U0001F600");
  document.facts = {{at(4, 1, "\U0001F600"), at(5, 1, "\U0001F600")}};
  document.blocks = {{document::Heading{2, document::HeadingRole::block, at(6, 1, "\U0001F600")}},
                     made::paragraph("Tekst.")};
  document::List list = made::numbers({"", ""});
  list.caption = at(7, 1, "\U0001F600");
  list.items[0].content = at(8, 1, "\U0001F600");
  list.items[0].nested.push_back(made::bullets({""}));
  list.items[0].nested[0].items[0].content = at(9, 1, "\U0001F600");
  list.items[1].content = at(10, 1, "gewoon");
  document::Table table = made::table({"Nr.", ""}, {{"1", ""}});
  table.head[0].cells[1].paragraphs[0] = at(11, 1, "\U0001F600");
  table.rows[0].cells[1].paragraphs = {at(12, 1, "\U0001F600"), at(13, 1, "\U0001F600")};
  document.blocks.push_back({list});
  document.blocks.push_back({table});
  document.contents = document::Contents{made::plain("Inhoud")};
  document.running.head_left = "\U0001F600";
  Said wanted;
  for (const int line : {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13})
    wanted.push_back(fmt::format("{}:1 missing-glyph U+1F600 \"\U0001F600\"", line));
  CHECK(lines(Real(document).said) == wanted);
}

TEST_CASE("a character in a word that hyphens divide is said once, at its place") {
  CHECK(lines(laid(at(2, 3, "pro\u00ADgram\u00ADma\u2603s en " + made::filler(30))).said) ==
        Said{"2:14 missing-glyph U+2603 \"\u2603\""});
}

TEST_CASE("with a warning the character is replaced, never a silent box") {
  layout::Options options;
  options.missing_glyph_is_error = false;
  const Real real = laid(at(12, 7, "Een \U0001F600."), options);
  REQUIRE_FALSE(real.failed());
  CHECK(lines(real.said) == Said{"12:11 replaced-glyph U+1F600 \"\U0001F600\""});
  const text::Face& face = *carlito().find("Carlito", false, false).faces.front();
  int zero = 0, glyphs = 0;
  for (const layout::PlacedBox& placed : real.pages().pages.at(0).boxes)
    for (const layout::TextRun& run : placed.box->runs)
      for (const text::Fragment& fragment : run.fragments)
        for (const text::Glyph& glyph : fragment.run->glyphs) {
          ++glyphs;
          zero += glyph.id == 0 ? 1 : 0;
        }
  CHECK(face.glyph_count() > 0);
  CHECK(glyphs > 5);
  CHECK(zero == 0);
}

TEST_CASE("a character of private use is an error, also where missing ones are only warned about") {
  layout::Options options;
  options.missing_glyph_is_error = false;
  for (const auto& [character, name] : {std::pair{"\uE000", "U+E000"}, {"\uF8FF", "U+F8FF"}}) {
    const Real real = laid(at(8, 2, std::string("né") + character), options);
    CHECK(real.failed());
    CHECK(lines(real.said) == Said{fmt::format("8:4 private-use {}", name)});
  }
  CHECK(laid(at(8, 2, "\U000F0000"), options).failed());
  CHECK(laid(at(8, 2, "\U0010FFFD"), options).failed());
  // The neighbours of private use are not of it: U+F900 is a Chinese character.
  CHECK(lines(laid(at(1, 1, "\uF900")).said) == Said{"1:1 missing-glyph U+F900 \"\uF900\""});
}

TEST_CASE("spaces, hyphens and invisible characters that Carlito lacks are not missing") {
  const Real real = laid(at(1, 1, "a\u00A0b\u202Fc\u2011d\u00ADe\u200Bf\u200Eg\uFEFFh"));
  CHECK(lines(real.said) == Said{});
  CHECK_FALSE(real.failed());
}

TEST_CASE("text figures are those of the letters that ask for them, bold too") {
  style::Style style = made::style();
  document::Inlines content = made::plain("In 2026 ");
  content.push_back({document::Strong{made::plain("2027")}});
  const auto shown = [&] {
    const Real real(made::document({made::paragraph(content)}), style, {});
    std::vector<text::GlyphId> ids;
    for (const layout::TextRun& run : real.pages().boxes.back().runs)
      for (const text::Fragment& fragment : run.fragments)
        for (const text::Glyph& glyph : fragment.run->glyphs) ids.push_back(glyph.id);
    return ids;
  };
  const auto lining = shown();
  style.letters[static_cast<std::size_t>(style::Role::text)].text_figures = true;
  const auto old_style = shown();
  REQUIRE(lining.size() == old_style.size());
  std::size_t differ = 0;
  for (std::size_t i = 0; i < lining.size(); ++i) differ += lining[i] != old_style[i];
  CHECK(differ == 8);
}
