#include <algorithm>
#include <memory>

#include "catch.hpp"
#include "reading.hpp"
#include "style/vocabulary.hpp"

using style::Colour;
using style::Role;
using style::Style;

namespace {

constexpr double mm = 72 / 25.4;

Style read_with(std::string_view content, const Style& basis) {
  const Read read = read_style(changed(content), &basis);
  CAPTURE(read.said);
  REQUIRE(read.style);
  return *read.style;
}

}  // namespace

TEST_CASE("the standard style gives every value of the reference") {
  const Style style = standard();
  CHECK(style.name == "proef");
  CHECK(close_to(style.page.width, 210 * mm));
  CHECK(close_to(style.page.height, 297 * mm));
  CHECK(close_to(style.page.left, 45 * mm));
  CHECK(close_to(style.page.right, 25 * mm));
  CHECK(close_to(style.page.top, 27 * mm));
  CHECK(close_to(style.page.head, 16 * mm));
  const style::TextStyle& text = style.letter(Role::text);
  CHECK(text.family == "Carlito");
  CHECK(text.word_family == "Calibri");
  CHECK(text.size == 10.5);
  CHECK(text.leading == 14.5);
  CHECK(text.colour == Colour{0x1b, 0x1f, 0x23});
  CHECK_FALSE(text.bold);
  CHECK(style.letter(Role::title).size == 22);
  CHECK(style.letter(Role::title).bold);
  CHECK(style.letter(Role::block).colour == style.accent);
  CHECK(style.letter(Role::running).colour == Colour{0x57, 0x60, 0x6a});
  CHECK(style.accent == Colour{0x0b, 0x4f, 0x6c});
  CHECK(style.link == style.accent);
  CHECK(style.line == Colour{0xc9, 0xd1, 0xd9});
  CHECK(style.wash == Colour{0xee, 0xf4, 0xf7});
  CHECK(style.paper == Colour{255, 255, 255});
  CHECK(style.fallback_families == std::vector<std::string>{"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew",
                                                            "Noto Sans Symbols", "Noto Sans Symbols2",
                                                            "Noto Sans Math"});
  CHECK(style.list.label_width == 16);
  CHECK(style.table.thick_rule == 1.2);
  CHECK(style.explanation().size == style::least_explanation);
  CHECK(close_to(style.explanation().leading, 12.0 / 9 * style::least_explanation));
  CHECK(style.explanation().colour == text.colour);
  CHECK(style.data.rule == 1.2);
  CHECK(style.logo.file.empty());
  CHECK(style.alignment == style::TextAlignment::left);
  CHECK(style.hyphenate);
  CHECK(style.contents == document::ContentsPolicy::automatic);
}

TEST_CASE("a style numbers captions unless it says no") {
  CHECK(standard().caption_numbers == document::CaptionNumbers::yes);
  CHECK(read_with("<tabel nummeren=\"nee\"/>", standard()).caption_numbers == document::CaptionNumbers::no);
}

TEST_CASE("the standard style has all words in Dutch and in English, none of them twice in the table of words") {
  Style style = standard();
  REQUIRE(style.labels.size() == 3);
  CHECK(style.labels[0].language == "nl");
  CHECK(style.labels[0].goals == "Doelstellingen");
  CHECK(style.labels[0].months[2] == "maart");
  CHECK(style.labels[0].page == "Pagina {pagina} van {paginas}");
  CHECK(style.labels[0].mail_text.starts_with(
      "Geachte leden van de raad,\n\nIn de bijlage vindt u [{nummer} ]{titel}[ ({document})].\n\n[Vergadering: "));
  CHECK(style.labels[0].mail_text.ends_with("\n\n[{organisatie}]\n"));
  CHECK(style.labels[1].language == "en");
  CHECK(style.labels[1].missing == "not stated");
  CHECK(style.labels[1].months[11] == "December");
  CHECK(style.labels[2].language == "fy");
  CHECK(style.labels[2].developments == "Aktuele belieds\u00FBntwikkelingen");
  CHECK(style.labels[2].months[4] == "maaie");
  for (document::Labels& labels : style.labels) {
    for (const style::Word& word : style::words()) {
      INFO(labels.language << ' ' << word.name);
      std::string& field = word.field(labels);
      CHECK_FALSE(field.empty());
      field.clear();  // a second word that fills the same field finds it empty
    }
    document::Labels cleared;
    cleared.language = labels.language;
    for (const style::Word& word : style::words()) CHECK(word.field(labels) == word.field(cleared));
  }
}

TEST_CASE("the compact style has two thirds of the white of the standard one") {
  const Style basis = standard();
  const Read read = read_file(PROJECT_FILES "/styles/compact.xml", &basis);
  CAPTURE(read.said);
  REQUIRE(read.style);
  const Style& style = *read.style;
  CHECK(style.letter(Role::text).size == 9.5);
  CHECK(style.letter(Role::text).family == "Carlito");
  const auto two_thirds = [](double compact, double whole) { return close_to(compact, whole * 2 / 3, 0.25); };
  for (std::size_t role = 0; role < style::role_count; ++role) {
    INFO(style::role_names[role]);
    CHECK(style.letters[role].size < basis.letters[role].size);
    CHECK(two_thirds(style.letters[role].above, basis.letters[role].above));
    CHECK(two_thirds(style.letters[role].below, basis.letters[role].below));
  }
  CHECK(two_thirds(style.list.item_space, basis.list.item_space));
  CHECK(two_thirds(style.list.below, basis.list.below));
  CHECK(two_thirds(style.table.padding, basis.table.padding));
  CHECK(two_thirds(style.data.below, basis.data.below));
}

TEST_CASE("the large style sets everything a third larger and leaves room for the section number") {
  const Style basis = standard();
  const Read read = read_file(PROJECT_FILES "/styles/groot.xml", &basis);
  CAPTURE(read.said);
  REQUIRE(read.style);
  const Style& style = *read.style;
  CHECK(style.letter(Role::text).size == 14);
  CHECK_FALSE(style.hyphenate);
  for (std::size_t role = 0; role < style::role_count; ++role) {
    INFO(style::role_names[role]);
    CHECK(style.letters[role].size / basis.letters[role].size > 1.25);
    CHECK(style::contrast(style.letters[role].colour, style.paper) > 7);
  }
  // Digits of Carlito are half an em wide: room for 2.6.1 and the gap to the title.
  CHECK(style.page.left > 12 + 2.2 * style.letter(Role::number).size + 2 * style.list.label_gap);
}

TEST_CASE("a municipality changes font, accent, logo and a word in ten lines") {
  const std::string text = file_text(TEST_FILES "/style/gemeente.xml");
  CHECK(std::count(text.begin(), text.end(), '\n') <= 11);  // the declaration comes on top
  const Style basis = standard();
  const Read read = read_style(text, &basis);
  CAPTURE(read.said);
  REQUIRE(read.style);
  const Style& style = *read.style;
  const Colour accent{0x7a, 0x1f, 0x3d};
  CHECK(style.accent == accent);
  CHECK(style.link == accent);
  CHECK(style.letter(Role::block).colour == accent);
  CHECK(style.letter(Role::text).colour == basis.letter(Role::text).colour);
  for (const style::TextStyle& letter : style.letters) {
    CHECK(letter.family == "Noto Sans");
    CHECK(letter.word_family == "Noto Sans");
  }
  CHECK(style.letter(Role::title).size == 22);
  CHECK(style.logo.file == "gemeente-logo.png");
  CHECK(style.logo.alternative == "Gemeente Voorbeeld");
  CHECK(close_to(style.logo.width, 34 * mm));
  CHECK(file_text(TEST_FILES "/style/" + style.logo.file).starts_with("\x89PNG"));
  CHECK(style.labels[0].action == "Wat gaan wij doen?");
  CHECK(style.labels[0].goals == "Doelstellingen");
  CHECK(style.labels[1].action == "What will we do?");
}

TEST_CASE("abbreviations are added to those of the basis, a meaning that is given again replaces") {
  const Style basis = standard();
  CHECK(basis.abbreviations.empty());
  const Read first = read_style(changed("<afkortingen><afk voluit=\"Integraal Veiligheidsplan\">IVP</afk>\n"
                                        "<afk voluit=\" Openbaar  Ministerie \"> OM </afk></afkortingen>"),
                                &basis);
  CHECK(first.said.empty());
  REQUIRE(first.style);
  using Known = std::vector<document::KnownAbbreviation>;
  CHECK(first.style->abbreviations == Known{{"IVP", "Integraal Veiligheidsplan"}, {"OM", "Openbaar Ministerie"}});
  const Read second =
      read_style(changed("<afkortingen><afk voluit=\"Raad\">R</afk><afk voluit=\"Ons plan\">IVP</afk></afkortingen>"),
                 &*first.style);
  REQUIRE(second.style);
  CHECK(second.style->abbreviations == Known{{"IVP", "Ons plan"}, {"OM", "Openbaar Ministerie"}, {"R", "Raad"}});
}

TEST_CASE("a style without changes is its basis") {
  const Style basis = standard();
  const Style style = read_with("", basis);
  CHECK(style.page.left == basis.page.left);
  CHECK(style.letter(Role::number).accented);
  CHECK(style.fallback_families == basis.fallback_families);
  CHECK(style.labels[1].months == basis.labels[1].months);
}

TEST_CASE("a letter with a role goes before one without, wherever they stand") {
  const Style style = read_with(
      "<letter rol=\"kop\" familie=\"B\" vet=\"nee\"/><letter familie=\"A\" word=\"W\" cursief=\"ja\"/>", standard());
  CHECK(style.letter(Role::text).family == "A");
  CHECK(style.letter(Role::text).word_family == "W");
  CHECK(style.letter(Role::text).italic);
  CHECK(style.letter(Role::heading).family == "B");
  CHECK(style.letter(Role::heading).word_family == "B");
  CHECK(style.letter(Role::heading).italic);
  CHECK_FALSE(style.letter(Role::heading).bold);
}

TEST_CASE("figures have the heights of small letters where a letter asks for it, and only there") {
  const Style basis = standard();
  CHECK_FALSE(basis.letter(Role::text).text_figures);
  const Style style = read_with("<letter rol=\"tekst\" cijfers=\"uithangend\"/>", basis);
  CHECK(style.letter(Role::text).text_figures);
  CHECK_FALSE(style.letter(Role::table).text_figures);
  CHECK_FALSE(read_with("<letter cijfers=\"hoog\"/>", style).letter(Role::text).text_figures);
}

TEST_CASE("a style of a style follows the accent until it chooses a colour of its own") {
  const Style own =
      read_with("<letter rol=\"blok\" kleur=\"#333333\"/><kleur naam=\"link\" waarde=\"#003388\"/>", standard());
  const Style style = read_with("<kleur naam=\"accent\" waarde=\"#7A1F3D\"/>", own);
  CHECK(style.letter(Role::number).colour == Colour{0x7a, 0x1f, 0x3d});
  CHECK(style.letter(Role::block).colour == Colour{0x33, 0x33, 0x33});
  CHECK(style.link == Colour{0, 0x33, 0x88});
}

TEST_CASE("a fallback replaces the whole list of the basis") {
  const Style style = read_with("<terugval familie=\"DejaVu Sans\"/><terugval familie=\"Noto Sans\"/>", standard());
  CHECK(style.fallback_families == std::vector<std::string>{"DejaVu Sans", "Noto Sans"});
}

TEST_CASE("the bytes of an inherited logo stay until another file is named") {
  Style basis = read_with("<logo bestand=\"a.png\" alt=\"A\" breedte=\"30mm\"/>", standard());
  CHECK(basis.logo.bytes.empty());
  basis.logo.bytes = "bytes of a";
  CHECK(read_with("<logo breedte=\"40mm\"/>", basis).logo.bytes == "bytes of a");
  CHECK(close_to(read_with("<logo breedte=\"40mm\"/>", basis).logo.width, 40 * mm));
  CHECK(read_with("<logo bestand=\"beelden/b.png\"/>", basis).logo.bytes.empty());
}

TEST_CASE("paper has a name or a size of its own, lengths have three units") {
  const Style a5 = read_with("<pagina grootte=\"A5\" links=\"2cm\" rechts=\"15mm\" kop=\"40pt\"/>", standard());
  CHECK(close_to(a5.page.width, 148 * mm));
  CHECK(close_to(a5.page.height, 210 * mm));
  CHECK(close_to(a5.page.left, 20 * mm));
  CHECK(a5.page.head == 40);
  const Style square = read_with("<pagina breedte=\"200mm\" hoogte=\"200mm\"/>", standard());
  CHECK(close_to(square.page.width, 200 * mm));
  CHECK(close_to(square.page.height, 200 * mm));
}

TEST_CASE("white space and empty values do not count, declarations for editors pass") {
  const Read read = read_style(
      "<?xml version=\"1.0\"?><?xml-model href=\"stijl.xsd\"?>\n"
      "<stijl xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"stijl.xsd\"\n"
      "  formaat=\" 1 \" basis=\" standaard \" inhoud=\" altijd\">\n"
      "  <!-- commentaar --> <letter rol=\"tekst \" grootte=\"\" regel=\"\n16pt\"/>\n"
      "  <woorden taal=\" nl \"><actie>\n    Wat <!-- x -->gaan\n    wij   doen?</actie></woorden>\n</stijl>",
      std::make_unique<Style>(standard()).get());
  CAPTURE(read.said);
  REQUIRE(read.style);
  CHECK(read.style->contents == document::ContentsPolicy::always);
  CHECK(read.style->letter(Role::text).size == 10.5);
  CHECK(read.style->letter(Role::text).leading == 16);
  CHECK(read.style->labels[0].action == "Wat gaan wij doen?");
}

TEST_CASE("the basis is named by an attribute that has a value") {
  const auto basis = [](std::string_view xml) {
    diagnostics::Diagnostics sink;
    return style::basis_of(*xml::Document::parse(xml, sink));
  };
  CHECK(basis("<stijl formaat=\"1\" basis=\" compact \"/>") == "compact");
  CHECK_FALSE(basis("<stijl formaat=\"1\" basis=\"\"/>"));
  CHECK_FALSE(basis("<stijl formaat=\"1\"/>"));
}

TEST_CASE("a new language gives all its words") {
  std::string german = "<woorden taal=\"de\">";
  for (const style::Word& word : style::words()) {
    std::string text = "x";
    for (const std::string_view placeholder : word.placeholders) text += placeholder;
    german += fmt::format("<{0}>{1}</{0}>", word.name, text);
  }
  const Style style = read_with(german + "</woorden>", standard());
  REQUIRE(style.labels.size() == 4);
  CHECK(style.labels[3].language == "de");
  CHECK(style.labels[3].day == "x{dag}{maand}{jaar}");
  CHECK(style.labels[0].goals == "Doelstellingen");
}
