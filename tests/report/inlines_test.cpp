// White space, and what becomes of inline markup.
#include "report/inlines.hpp"

#include "catch.hpp"
#include "composing.hpp"

using composing::compose;
using composing::paragraph;

TEST_CASE("runs of white space become one space and the ends are trimmed") {
  CHECK(paragraph("  a \t\n  b\r\n c&#10;&#9;&#13;d ") == "a b c d");
  CHECK(paragraph("a") == "a");
}

TEST_CASE("xml:space changes nothing") {
  CHECK(composing::blocks("<doelstellingen><alinea xml:space=\"preserve\">  a   b  </alinea></doelstellingen>") ==
        "  heading2 block \"Doelstellingen\"\n  paragraph \"a b\"\n");
}

TEST_CASE("white space collapses across markup and stands outside it") {
  CHECK(paragraph("a <sterk> b </sterk>c") == "a {strong b} c");
  CHECK(paragraph("a <sterk>b</sterk> c") == "a {strong b} c");
  CHECK(paragraph("a<sterk> b </sterk> c") == "a {strong b} c");
  CHECK(paragraph("a<sterk>b</sterk>c") == "a{strong b}c");
  CHECK(paragraph(" <sterk> b </sterk> ") == "{strong b}");
  CHECK(paragraph("<sterk>a </sterk><nadruk> b</nadruk>") == "{strong a} {emphasis b}");
}

TEST_CASE("the space before nested markup stands before all of it") {
  CHECK(paragraph("a <sterk> <nadruk> b</nadruk></sterk>") == "a {strong {emphasis b}}");
  CHECK(paragraph("a<sterk><nadruk> b</nadruk> c</sterk>") == "a {strong {emphasis b} c}");
  CHECK(paragraph("a <sterk><link href=\"https://x.nl\"> <taal code=\"en\"> b </taal></link></sterk>") ==
        "a {strong {link=https://x.nl {language=en-GB b}}}");
}

TEST_CASE("no text of a report is empty") {
  struct Look {
    std::size_t texts = 0;
    void operator()(const document::Inlines& content) {
      for (const document::Inline& piece : content)
        std::visit(
            document::Match{[&](const document::Text& text) {
                              ++texts;
                              CHECK_FALSE(text.utf8.empty());
                            },
                            [&](const document::Strong& x) { (*this)(x.content); },
                            [&](const document::Emphasis& x) { (*this)(x.content); },
                            [&](const document::Link& x) { (*this)(x.content); },
                            [&](const document::Abbreviation& x) { (*this)(x.content); },
                            [&](const document::Foreign& x) { (*this)(x.content); },
                            [&](const document::Note& x) { (*this)(x.content); },
                            [&](const document::Anchor& x) { (*this)(x.content); },
                            [&](const document::Reference& x) { (*this)(x.content); }, [](const document::Counter&) {},
                            [&](const document::Inserted& x) { (*this)(x.content); },
                            [&](const document::Deleted& x) { (*this)(x.content); }},
            piece.kind);
    }
  };
  const auto result =
      compose(composing::section_with("<doelstellingen><alinea>a <sterk> <nadruk> b</nadruk></sterk>"
                                      " <link href=\"https://x.nl\"> c </link> <sterk/> d</alinea></doelstellingen>"));
  Look look;
  look(std::get<document::Paragraph>(result.document->blocks.at(1).kind).content);
  CHECK(look.texts >= 5);
}

TEST_CASE("markup around nothing disappears, and so does the space that it would double") {
  CHECK(paragraph("a <sterk/> b") == "a b");
  CHECK(paragraph("a<sterk> </sterk>b") == "a b");
  CHECK(paragraph("a <sterk><nadruk> </nadruk></sterk>") == "a");
  CHECK(paragraph("<link href=\"https://x.nl\"></link>a") == "a");
}

TEST_CASE("no-break spaces and soft hyphens keep their meaning") {
  CHECK(paragraph("72\xC2\xA0uur") == "72\xC2\xA0uur");
  CHECK(paragraph(" \xC2\xA0 a \xC2\xA0 ") == "\xC2\xA0 a \xC2\xA0");
  CHECK(paragraph("3\xE2\x80\xAF%") == "3\xE2\x80\xAF%");
  CHECK(paragraph("zee\xC2\xADlieden") == "zee\xC2\xADlieden");
}

TEST_CASE("comments, processing instructions and CDATA leave the text whole") {
  CHECK(paragraph("vei<!-- x -->lig<?x y?>heid") == "veiligheid");
  CHECK(paragraph("a <!-- x --> b") == "a b");
  CHECK(paragraph("<![CDATA[ a  & ]]>b") == "a & b");
}

TEST_CASE("each kind of markup keeps what it says") {
  CHECK(paragraph("<sterk>a</sterk><nadruk>b</nadruk>") == "{strong a}{emphasis b}");
  CHECK(paragraph("<link href=\"mailto:a@x.nl\">c</link>") == "{link=mailto:a@x.nl c}");
  CHECK(paragraph("<afk voluit=\"Openbaar  Ministerie\">OM</afk>") == "{abbreviation=\"Openbaar Ministerie\" OM}");
}

TEST_CASE("a language gets the region that is usual for it") {
  CHECK(paragraph("<taal code=\"en\">a</taal>") == "{language=en-GB a}");
  CHECK(paragraph("<taal code=\"nl\">a</taal>") == "{language=nl-NL a}");
  CHECK(paragraph("<taal code=\"en-US\">a</taal>") == "{language=en-US a}");
  CHECK(paragraph("<taal code=\"fr\">a</taal>") == "{language=fr a}");
}

namespace {

// Every character of a report's paragraph with the place of it that its Text gives.
void places(const document::Inlines& content, std::vector<std::string>& out) {
  for (const document::Inline& piece : content)
    std::visit(
        document::Match{[&](const document::Text& text) {
                          auto position = text.position;
                          for (const char c : text.utf8) {
                            if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80) {
                              out.back().insert(out.back().find('@'), 1, c);
                              continue;
                            }
                            out.push_back(fmt::format("{}@{}:{}", c, position.line, position.column++));
                          }
                        },
                        [&](const document::Strong& x) { places(x.content, out); },
                        [&](const document::Emphasis& x) { places(x.content, out); },
                        [&](const document::Link& x) { places(x.content, out); },
                        [&](const document::Abbreviation& x) { places(x.content, out); },
                        [&](const document::Foreign& x) { places(x.content, out); },
                        [&](const document::Note& x) { places(x.content, out); },
                        [&](const document::Anchor& x) { places(x.content, out); },
                        [&](const document::Reference& x) { places(x.content, out); }, [](const document::Counter&) {},
                        [&](const document::Inserted& x) { places(x.content, out); },
                        [&](const document::Deleted& x) { places(x.content, out); }},
        piece.kind);
}

// The place of each letter x in a paragraph that begins at line 3, column 1.
composing::Lines places_of_x(std::string_view content) {
  const auto result =
      compose(composing::section_with(fmt::format("<doelstellingen><alinea>\n{}</alinea></doelstellingen>", content)));
  std::vector<std::string> all, out;
  places(std::get<document::Paragraph>(result.document->blocks.at(1).kind).content, all);
  for (const std::string& place : all)
    if (place.starts_with('x')) out.push_back(place.substr(2));
  return out;
}

}  // namespace

TEST_CASE("a character can be traced to its place in the file") {
  using Lines = composing::Lines;
  CHECK(places_of_x("x") == Lines{"3:1"});
  CHECK(places_of_x("  x y x") == Lines{"3:3", "3:7"});
  CHECK(places_of_x("ab\xC3\xAB x") == Lines{"3:5"});
  CHECK(places_of_x("a\n  x\nx b x") == Lines{"4:3", "5:1", "5:5"});
  // where white space collapsed
  CHECK(places_of_x("a    x  x") == Lines{"3:6", "3:9"});
  CHECK(places_of_x("a \t x") == Lines{"3:5"});
  // behind markup
  CHECK(places_of_x("a <sterk>x</sterk> x") == Lines{"3:10", "3:20"});
  CHECK(places_of_x("a <sterk> x y x </sterk>x") == Lines{"3:11", "3:15", "3:25"});
  CHECK(places_of_x("a<sterk>  x</sterk>") == Lines{"3:11"});
  CHECK(places_of_x("<sterk>a</sterk>\nx") == Lines{"4:1"});
  CHECK(places_of_x("a <sterk>\nx</sterk>") == Lines{"4:1"});
}

TEST_CASE("two tags name the same language when their first subtags are equal") {
  CHECK(report::same_language("nl", "nl-BE"));
  CHECK(report::same_language("en-US", "en-GB"));
  CHECK_FALSE(report::same_language("nl", "nds"));
}
