// Which heading is a section's title, and what becomes of blocks in an order of their own.
#include "import/outline.hpp"

#include "catch.hpp"
#include "importing.hpp"

using imports::body;

namespace {

using Strings = std::vector<std::string>;

// A line each: "1 Zorg" is a heading of level 1, others are paragraphs.
imports::Result of_lines(const Strings& lines) {
  importing::Source source;
  for (const std::string& line : lines) {
    importing::Paragraph paragraph;
    const bool is_heading = line[0] >= '1' && line[0] <= '9';
    if (is_heading) {
      paragraph.role = importing::Role::heading;
      paragraph.level = static_cast<std::uint8_t>(line[0] - '0');
    }
    paragraph.runs.push_back({.text = is_heading ? line.substr(2) : line});
    source.blocks.emplace_back(std::move(paragraph));
  }
  return imports::understood(source);
}

bool says(const imports::Result& result, std::string_view words) {
  return std::ranges::any_of(result.messages,
                             [&](const std::string& each) { return each.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("the first heading is the title where all headings are of one level, and others stay headings") {
  const auto result = of_lines({"1 2.6.1 Veiligheid", "1 Doelstellingen", "Rust.", "1 Ontwikkelingen", "2 Vuurwerk",
                                "Verbod.", "1 Jeugd", "Hulp.", "1 Actiepunten", "Zie."});
  REQUIRE(result.sections.size() == 1);
  CHECK(result.sections[0].name == "2.6.1");
  CHECK(!result.sections[0].section.particulars.document);
  CHECK(result.xml.find("<titel>Veiligheid</titel>") != std::string::npos);
  CHECK(result.xml.find("<titel>Vuurwerk</titel>\n      <alinea>Verbod.") != std::string::npos);
  CHECK(result.xml.find("<titel>Jeugd</titel>\n      <alinea>Hulp.") != std::string::npos);
}

TEST_CASE("one block's heading as high as the title leaves the title what it is") {
  const auto result = of_lines({"1 Veiligheid", "2 Doelstellingen", "Rust.", "1 Wat mag het kosten?", "Twee ton."});
  REQUIRE(result.sections.size() == 1);
  CHECK(!result.sections[0].section.particulars.document);
  CHECK(result.xml.find("<titel>Veiligheid</titel>") != std::string::npos);
  CHECK(result.sections[0].section.costs->flow.size() == 1);
}

TEST_CASE("a heading below blocks that no title stands above is a development and not what the document is called") {
  const auto result = of_lines({"1 Doelstellingen", "Rust.", "1 Ontwikkelingen", "2 Vuurwerk", "Verbod."});
  REQUIRE(result.sections.size() == 1);
  CHECK(!result.sections[0].section.particulars.document);
  CHECK(result.sections[0].section.developments->developments.size() == 1);
}

TEST_CASE("the text of a block that comes again stands above its parts, and that is said") {
  const auto result = of_lines({"1 Veiligheid", "2 Doelstellingen", "3 Deel A", "A-tekst.", "2 Actiepunten", "Zie.",
                                "2 Doelstellingen", "Tweede doel.", "3 Deel B", "B-tekst."});
  CHECK(body(result) ==
        "  <doelstellingen>\n"
        "    <alinea>Tweede doel.</alinea>\n"
        "    <onderdeel>\n"
        "      <titel>Deel A</titel>\n"
        "      <alinea>A-tekst.</alinea>\n"
        "    </onderdeel>\n"
        "    <onderdeel>\n"
        "      <titel>Deel B</titel>\n"
        "      <alinea>B-tekst.</alinea>\n"
        "    </onderdeel>\n"
        "  </doelstellingen>\n"
        "  <actiepunten>\n"
        "    <alinea>Zie.</alinea>\n"
        "  </actiepunten>\n"
        "</sectie>\n");
  CHECK(result.codes == Strings{"import-moved", "import-made-by-report"});
  CHECK(says(result, "\"Doelstellingen\""));
}

TEST_CASE("text below a second heading of the developments is in none of them, and in their order it is not moved") {
  const auto result = of_lines({"1 Veiligheid", "2 Ontwikkelingen", "3 Vuurwerk", "Verbod.", "2 Doelstellingen",
                                "Rust.", "2 Ontwikkelingen", "Inleiding.", "3 Jeugd", "Hulp."});
  const auto& developments = *result.sections.at(0).section.developments;
  CHECK(developments.flow.size() == 1);
  CHECK(developments.developments.at(0).flow.size() == 1);
  CHECK(developments.developments.at(1).flow.size() == 1);
  CHECK(of_lines({"1 Zorg", "2 Doelstellingen", "Rust.", "2 Doelstellingen", "Ruimte."}).codes ==
        Strings{"import-made-by-report"});
}

TEST_CASE("a number that was typed is the section's, also where the program counts headings from 1 before it") {
  const auto titled = [](const std::string& label, const std::string& text) {
    importing::Source source;
    importing::Paragraph title;
    title.role = importing::Role::heading;
    title.level = 1;
    title.label = label;
    title.runs.push_back({.text = text});
    source.blocks.emplace_back(std::move(title));
    return imports::understood(source);
  };
  const auto typed = titled("1", "2.3.4 Wonen");
  CHECK(typed.sections.at(0).name == "2.3.4");
  CHECK(typed.xml.find("<titel>Wonen</titel>") != std::string::npos);
  CHECK(typed.codes == Strings{"import-made-by-report"});
  CHECK(titled("2.3.4", "1. Wonen").sections.at(0).name == "2.3.4");
  CHECK(says(titled("Deel 2:", "Wonen"), "Deel 2:"));
}
