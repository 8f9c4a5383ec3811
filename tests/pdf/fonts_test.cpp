// Fonts: what a code shows, what it reads as and how wide it is.
#include <cmath>
#include <filesystem>

#include "catch.hpp"
#include "document/dump.hpp"
#include "pdf/syntax.hpp"
#include "truetype.hpp"
#include "written.hpp"

namespace {

// Codes of the text that reads `wanted`, in the order of the pages.
struct Code {
  std::string font;
  int value = 0;
};

std::vector<Code> codes_of(Written& written, const std::string& wanted) {
  std::vector<Code> out;
  for (std::size_t p = 0; p < written.pages.size(); ++p)
    for (const Sequence& sequence : written.content(p))
      for (const auto& [font, code] : sequence.codes)
        if (written.to_unicode(font).at(code) == wanted) out.push_back({font, code});
  return out;
}

std::string text_of_paragraph(Written& written) {
  for (const Node& node : written.tree())
    if (node.tag == "/P") return node.text;
  return "";
}

struct Embedded {
  Object dictionary, descendant;
  const text::Face* face = nullptr;
  std::map<int, double> widths;
  std::string program;
  std::string map;  // CIDToGIDMap

  std::size_t glyph(int code) const {
    const auto at = static_cast<std::size_t>(code) * 2;
    return truetype::big_endian(map, at, 2);
  }
};

std::vector<std::pair<std::string, Embedded>> fonts(Written& written) {
  std::vector<std::pair<std::string, Embedded>> out;
  auto all = written.pages.at(0).key("/Resources").key("/Font");
  for (const std::string& name : all.keys()) {
    Embedded made;
    made.dictionary = all.key(name);
    made.descendant = made.dictionary.key("/DescendantFonts").at(0);
    made.map = made.descendant.key("/CIDToGIDMap").stream();
    auto widths = made.descendant.key("/W");
    for (int i = 0; i < widths.size(); i += 2) {
      int code = widths.at(i).integer();
      for (const auto& width : widths.at(i + 1).items()) made.widths[code++] = width.number();
    }
    made.program = made.descendant.key("/FontDescriptor").key("/FontFile2").stream();
    const std::string base = made.dictionary.key("/BaseFont").name();
    for (const auto& face : carlito().faces())
      if (base.substr(base.find('+') + 1) == face->postscript_name()) made.face = face.get();
    out.emplace_back(name, made);
  }
  return out;
}

Embedded font_of(Written& written, const Code& code) {
  for (auto& [name, font] : fonts(written))
    if (name == code.font) return font;
  return {};
}

Written with(std::string utf8) { return Written(made::document({made::paragraph(std::move(utf8))})); }

}  // namespace

TEST_CASE("every code that a page shows has a text, and exactly the width of the font") {
  Written written(long_report());
  const auto embedded = fonts(written);
  CHECK(embedded.size() == 2);
  std::map<std::string, std::set<int>> used;
  for (std::size_t p = 0; p < written.pages.size(); ++p)
    for (const Sequence& sequence : written.content(p))
      for (const auto& [font, code] : sequence.codes) used[font].insert(code);
  for (const auto& [name, font] : embedded) {
    REQUIRE(font.face != nullptr);
    CHECK(used[name].size() > 15);
    for (const int code : used[name]) {
      INFO(name << ' ' << code);
      CHECK(written.to_unicode(name).contains(code));
      REQUIRE(font.widths.contains(code));
      CHECK(std::abs(font.widths.at(code) - truetype::advance(font.program, font.glyph(code))) < 0.001);
    }
    // And nothing that no page shows.
    CHECK(font.widths.size() == used[name].size());
    CHECK(written.to_unicode(name).size() == used[name].size());
  }
}

TEST_CASE("a font is a Type 0 font with a TrueType descendant, embedded as a subset") {
  Written written(long_report());
  for (const auto& [name, font] : fonts(written)) {
    CHECK(font.dictionary.key("/Subtype").name() == "/Type0");
    auto cmap = font.dictionary.key("/Encoding");
    CHECK(cmap.dictionary().key("/Type").name() == "/CMap");
    CHECK(cmap.dictionary().key("/WMode").integer() == 0);
    CHECK(cmap.dictionary().key("/CIDSystemInfo").key("/Ordering").bytes() == "Identity");
    CHECK(cmap.stream().find("/WMode 0 def") != std::string::npos);
    CHECK(cmap.stream().find("<00> <FF> 0\nendcidrange") != std::string::npos);
    CHECK(font.descendant.key("/Subtype").name() == "/CIDFontType2");
    const std::string base = font.dictionary.key("/BaseFont").name();
    CHECK(base.find('+') == 7);  // behind a slash and six letters
    CHECK(font.descendant.key("/BaseFont").name() == base);
    auto descriptor = font.descendant.key("/FontDescriptor");
    CHECK(descriptor.key("/FontName").name() == base);
    CHECK(descriptor.key("/Ascent").integer() > 500);
    CHECK(descriptor.key("/Descent").integer() < -100);
    auto program = descriptor.key("/FontFile2");
    const std::string bytes = program.stream();
    CHECK(static_cast<std::size_t>(program.dictionary().key("/Length1").integer()) == bytes.size());
    CHECK(bytes.starts_with(std::string("\0\1\0\0", 4)));
    CHECK(bytes.size() < std::filesystem::file_size(font.face->path()) / 5);
  }
}

TEST_CASE("codes have one byte until a font has more glyphs than that, then two in all the document") {
  std::vector<std::string> letters;
  for (char32_t c = 0xC0; c < 0x250; ++c)
    if (carlito().faces().at(0)->has(c)) unicode::append(letters.emplace_back(), c);
  REQUIRE(letters.size() > 300);
  const auto of = [&](std::size_t count) {
    std::string words;
    for (std::size_t i = 0; i < count; ++i) words += letters[i] + ' ';
    return words;
  };
  for (const std::size_t count : {100U, 200U, 300U}) {
    INFO(count);
    Written written = with(of(count));
    CHECK(written.code_bytes("/F1") == (count < 300 ? 1 : 2));
    for (const auto& [name, font] : fonts(written)) {
      CHECK(font.dictionary.key("/Encoding").is_stream() == (count < 300));
      for (const auto& [code, width] : font.widths) CHECK(written.to_unicode(name).contains(code));
    }
    CHECK(text_of_paragraph(written) == of(count));
  }
}

TEST_CASE("a hyphen of the breaker reads as a soft hyphen, one of the author as a hyphen, and both look the same") {
  // The word is wider than the line.
  Written written = with(
      "Twee-een en "
      "gemeen\u00ADtelijke\u00ADprogram\u00ADma\u00ADbegro\u00ADtings\u00ADbehande\u00ADlings\u00ADvoor\u00ADstel");
  const auto hard = codes_of(written, "-"), soft = codes_of(written, "\u00AD");
  REQUIRE(hard.size() == 1);
  REQUIRE(soft.size() == 1);
  REQUIRE(hard[0].font == soft[0].font);
  CHECK(hard[0].value != soft[0].value);
  const Embedded font = font_of(written, hard[0]);
  CHECK(font.glyph(hard[0].value) == font.glyph(soft[0].value));
  CHECK(font.widths.at(hard[0].value) == font.widths.at(soft[0].value));
}

TEST_CASE("the text of a paragraph is read back as it was written, whatever the font makes of it") {
  // Ligatures, kerns, accents of both kinds, other scripts, characters outside the basic plane.
  for (const std::string text :
       {"De affiche van de fiets: raffinage, effectief, vaststelling.", "AVA To. \u201CTa\u201D VVD.",
        "co\u00F6rdinatie na\u00EFef \u00E9\u00E9n", "e\u0311\u0207n q\u0305 z\u0332",
        "coo\u0308rdinatie nai\u0308ef e\u0301\u00E9n", "\u0413\u0430\u0430\u0433\u0430 \u03B1\u03B2\u03B3",
        "\u20AC 1.250,50 \u2013 \u2030 \u00BD", "fi en \uFB01"}) {
    INFO(text);
    Written written = with(text);
    CHECK(text_of_paragraph(written) == text);
  }
}

TEST_CASE("a no-break space and a no-break hyphen that the font lacks read as the author wrote them") {
  Written written = with("\u20AC\u00A05, 10\u202F000 en Noord\u2011Holland");
  CHECK(text_of_paragraph(written) == "\u20AC\u00A05, 10\u202F000 en Noord\u2011Holland");
}

TEST_CASE("a glyph that stands for two texts has a code for each") {
  Written written = with("\u0207 en e\u0311");
  const auto one = codes_of(written, "\u0207"), two = codes_of(written, "e\u0311");
  REQUIRE(one.size() == 1);
  REQUIRE(two.size() == 1);
  REQUIRE(one[0].font == two[0].font);
  const Embedded font = font_of(written, two[0]);
  CHECK(one[0].value != two[0].value);
  CHECK(font.glyph(one[0].value) == font.glyph(two[0].value));
}

TEST_CASE("marks that only say where a line may end are not in the text, so that a word is found whole") {
  Written written = with("ge\u00ADmeen\u00ADte aan\u200Bpak fi\u2060ets, e\u0301\u00ADen");
  CHECK(text_of_paragraph(written) == "gemeente aanpak fiets, e\u0301en");
}

TEST_CASE("a letter that the font makes of more glyphs than it has characters reads as itself") {
  Written written = with("a\u0207b");
  CHECK(text_of_paragraph(written) == "a\u0207b");
}

TEST_CASE("a line ends in its space, so that no words fuse") {
  Written written = with(made::filler(60));
  bool ended = false;
  for (const Sequence& sequence : written.content(0))
    if (sequence.tag == "/P") {
      CHECK(sequence.text == made::filler(60));
      ended = true;
    }
  CHECK(ended);
}

TEST_CASE("numbers are written short, with a point, and never as a power") {
  const auto number = [](double value) {
    std::string out;
    pdf::append_number(out, value);
    return out;
  };
  CHECK(number(0) == "0");
  CHECK(number(12) == "12");
  CHECK(number(-0.5) == "-0.5");
  CHECK(number(0.0004) == "0");
  CHECK(number(-0.0004) == "0");
  CHECK(number(1.2345) == "1.235");
  CHECK(number(99.9996) == "100");
  CHECK(number(0.05) == "0.05");
  CHECK(number(1e7) == "10000000");
}
