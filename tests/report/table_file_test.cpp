// A table with its rows in a CSV file is the very table that an author would have typed.
#include "catch.hpp"
#include "composing.hpp"

namespace {

// The Document of a section with one table, and without its positions, which differ.
std::string dump_of(std::string_view table, std::string_view csv) {
  diagnostics::Diagnostics sink;
  const std::string xml = composing::section_with(fmt::format("<kosten>{}</kosten>", table));
  const auto tree = xml::Document::parse(xml, sink);
  auto section = section::read(tree.value(), sink);
  REQUIRE(section);
  section::TableFiller filler(*section, sink);
  for (const section::TablesOfFile& file : section::table_files(*section)) filler.fill(file, csv, 1);
  const auto document =
      report::compose(*section, {}, std::vector{composing::dutch()}, document::ContentsPolicy::automatic, sink);
  return document ? document::dump(*document) : "";
}

}  // namespace

TEST_CASE("a table from a file is the Document that it would be if it were typed") {
  const std::string typed = dump_of(
      "<tabel bron='Begroting'><bijschrift>Lasten</bijschrift>"
      "<kop><cel>Programma</cel><cel>2025</cel><cel>2026</cel></kop>"
      "<rij><cel kop='ja'>Veiligheid en “rust”</cel><cel>1.250</cel><cel>1.310</cel></rij>"
      "<rij><cel kop='ja'>Jeugd; zorg</cel><cel>n.v.t.</cel><cel/></rij>"
      "<rij soort='subtotaal'><cel kop='ja'>Subtotaal</cel><cel>1.250</cel><cel>−1.310</cel></rij>"
      "<rij soort='totaal'><cel kop='ja'>Totaal lasten</cel><cel>1.250</cel><cel>1.310</cel></rij></tabel>",
      "");
  REQUIRE(typed.find("1.250") != std::string::npos);
  const std::string rows =
      "Sectie;Programma;2025;2026\r\n"
      "1;Veiligheid en \x93rust\x94;1250000,49;1310499\r\n"
      "2;Iets anders;5;6\r\n"
      "1;\"Jeugd; zorg\";n.v.t.;\r\n"
      "1;Subtotaal;1.250.000;-1310000\r\n"
      "1;Totaal lasten;1250000;1310000\r\n";
  CHECK(dump_of("<tabel bron='Begroting' bestand='a.csv' selectie='1' deler='1000'><bijschrift>Lasten</bijschrift>"
                "</tabel>",
                rows) == typed);
  CHECK(dump_of("<tabel bron='Begroting' bestand='a.csv' selectie='1' deler='1000'><bijschrift>Lasten</bijschrift>"
                "<kop><cel>Programma</cel><cel>2025</cel><cel>2026</cel></kop></tabel>",
                rows) == typed);
}
