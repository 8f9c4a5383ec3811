// Tables that take their rows from a CSV file: what comes from the file.
#include "section/table_files.hpp"

#include <chrono>

#include "catch.hpp"
#include "reading.hpp"
#include "xml/document.hpp"

namespace {

using Lines = std::vector<std::string>;

struct Filled {
  section::Section section;
  Lines said;  // with the index of the file before each

  const section::Table& table(std::size_t i = 0) const { return std::get<section::Table>(section.goals->before.at(i)); }
};

Filled filled(std::string_view tables, std::string_view csv, std::string_view language = "nl") {
  auto made = reading::read(
      fmt::format("<sectie formaat='1' taal='{}'><titel>T</titel>\n<doelstellingen>{}</doelstellingen></sectie>",
                  language, tables));
  REQUIRE(made.section);
  Filled out{std::move(*made.section), {}};
  diagnostics::Diagnostics sink;
  section::TableFiller filler(out.section, sink);
  for (const section::TablesOfFile& file : section::table_files(out.section)) filler.fill(file, csv, 7);
  for (const auto& each : sink.take_sorted())
    out.said.push_back(fmt::format("{}:{}", each.position.source, reading::line(each)));
  return out;
}

std::string text_of(const section::Cell& cell) {
  return cell.content.empty() ? "" : std::string(cell.content.at(0).text);
}

std::string shown(const std::vector<section::Row>& rows) {
  static const std::string kinds[] = {"", "groep ", "subtotaal ", "totaal "};
  std::string out;
  for (const section::Row& row : rows) {
    out += kinds[static_cast<std::size_t>(row.kind)];
    for (const section::Cell& cell : row.cells) out += fmt::format("{}{}|", cell.heads_row ? "!" : "", text_of(cell));
    out += "\n";
  }
  return out;
}

std::string rows_of(std::string_view attributes, std::string_view csv, std::string_view language = "nl") {
  const Filled made = filled(fmt::format("<tabel bestand='a.csv' {}/>", attributes), csv, language);
  if (made.said != Lines{}) return fmt::format("{}\n", fmt::join(made.said, "\n"));
  CHECK(made.table().rows_file == 0);
  return shown(made.table().rows);
}

// The second column alone, of rows that are called a.
std::string printed(const std::vector<std::string>& figures, std::string_view attributes,
                    std::string_view language = "nl", std::string_view separator = ";") {
  std::string csv = fmt::format("Post{}2026\n", separator), out;
  for (const std::string& figure : figures) csv += fmt::format("a{}\"{}\"\n", separator, figure);
  const Filled made = filled(fmt::format("<tabel bestand='a.csv' {}/>", attributes), csv, language);
  for (const std::string& line : made.said) out += line.substr(line.rfind('['));
  for (const section::Row& row : made.table().rows) out += text_of(row.cells.at(1)) + "|";
  return out;
}

const std::string budget =
    "Sectie;Post;2025;2026\n"
    "2.6.1;Lasten;1250000;1310000\n"
    "2.6.2;Lasten;90000;95000\n"
    "2.6.1;Subtotaal baten;310000;305000\n"
    "2.6.1;Totaal;1560000;1615000\n";

}  // namespace

TEST_CASE("rows, heads and kinds of rows come from the file") {
  const Filled made = filled("<tabel bestand='a.csv' selectie='2.6.1'/>", budget);
  CHECK(made.said == Lines{});
  CHECK(made.table().columns == 3);
  CHECK(shown(made.table().head) == "Post|2025|2026|\n");
  CHECK(shown(made.table().rows) ==
        "!Lasten|1.250.000|1.310.000|\n"
        "subtotaal !Subtotaal baten|310.000|305.000|\n"
        "totaal !Totaal|1.560.000|1.615.000|\n");
  CHECK(made.table().rows[1].cells[1].position == diagnostics::Position{4, 23, 7});
}

TEST_CASE("columns are chosen by their number in any order, and the one that selectie searches has none") {
  CHECK(rows_of("selectie='2.6.2' kolomkeuze='1 3'", budget) == "!Lasten|95.000|\n");
  CHECK(rows_of("selectie='2.6.2' kolomkeuze='3 1'", budget) == "!95000|Lasten|\n");
  CHECK(rows_of("kolomkeuze='1 3-4'", "a;b;c;d\n1;2;3;4\n") == "!1|3|4|\n");
}

TEST_CASE("a head of the table stands in place of the file's, and a file may have up to three or none") {
  const Filled own = filled(
      "<tabel bestand='a.csv' kopregels='2'><kop><cel "
      "rijen='2'>Post</cel><cel>Jaar</cel></kop><kop><cel>2026</cel></kop>"
      "</tabel><tabel bestand='a.csv' kopregels='2'/><tabel bestand='a.csv' kopregels='0'/>",
      "x;y\np;q\nLasten;5\n");
  CHECK(own.said == Lines{});
  CHECK(shown(own.table(0).head) == "Post|Jaar|\n2026|\n");
  CHECK(shown(own.table(0).rows) == "!Lasten|5|\n");
  CHECK(shown(own.table(1).head) == "x|y|\np|q|\n");
  CHECK(shown(own.table(1).rows) == "!Lasten|5|\n");
  CHECK(shown(own.table(2).head).empty());
  CHECK(shown(own.table(2).rows) == "!x|y|\n!p|q|\n!Lasten|5|\n");
}

TEST_CASE("only a whole word makes a row a total") {
  CHECK(rows_of("", "a;b\nTotaalbeeld;1\nTOTAAL;1\ntotaal: lasten;1\n Subtotaal;1\nTotale lasten;1\n") ==
        "!Totaalbeeld|1|\ntotaal !TOTAAL|1|\ntotaal !totaal: lasten|1|\nsubtotaal ! Subtotaal|1|\n"
        "!Totale lasten|1|\n");
}

TEST_CASE("without deler and decimalen a plain amount gets thousands, and all else stands as it is") {
  CHECK(printed({"1234567", "-1234", "\u22121234", "12", "1.234", "1234,5", "€ 1234", "n.v.t.", ""}, "") ==
        "1.234.567|-1.234|\u22121.234|12|1.234|1234,5|€ 1234|n.v.t.||");
  CHECK(printed({"1234567"}, "", "en") == "1,234,567|");
  CHECK(printed({"2025", "1999"}, "") == "2025|1999|");
  CHECK(printed({"2025", "999"}, "") == "2.025|999|");
  CHECK(printed({"0612", "00123"}, "") == "0612|00123|");
}

TEST_CASE("deler and decimalen compute, and print in the language of the section") {
  CHECK(printed({"1234567", "-1500", "499", "-499", "€ 1.234.567", "(45000)", "12,5%", "1234567*", "p.m.", ""},
                "deler='1000' decimalen='0'") == "1.235|\u22122|0|0|€ 1.235|\u221245|12,5%|1.235*|p.m.||");
  CHECK(printed({"1234567", "1"}, "deler='1000'") == "1.235|0|");
  CHECK(printed({"+294500", "± 1500", "< 5000"}, "deler='1000'") == "+295|±2|<5|");
  CHECK(printed({"1234567,891", "1"}, "decimalen='2'") == "1.234.567,89|1,00|");
  CHECK(printed({"1.234.567,50", "1000"}, "deler='1000' decimalen='1'", "en") == "1,234.6|1.0|");
  CHECK(printed({"99999999999999999999999"}, "deler='1000000000000' decimalen='6'") == "100.000.000.000,000000|");
  CHECK(printed({"zie 2.1", "geen"}, "deler='1000'") == "zie 2.1|geen|");
}

TEST_CASE("the form of figures is found by looking at the columns that are printed") {
  CHECK(printed({"1.234", "1.234.567,5"}, "deler='1' decimalen='1'") == "1.234,0|1.234.567,5|");
  CHECK(printed({"1.234", "12,5"}, "decimalen='1'") == "1.234,0|12,5|");
  CHECK(printed({"1,234", "1,234,567.5"}, "decimalen='1'") == "1.234,0|1.234.567,5|");
  CHECK(printed({"1,234", "12.5"}, "decimalen='1'") == "1.234,0|12,5|");
  CHECK(printed({"1.234"}, "decimalen='1'") == "1.234,0|");
  CHECK(printed({"1,234"}, "decimalen='1'", "nl", ",") == "1.234,0|");
  CHECK(rows_of("decimalen='1' selectie='2.6'", "Sectie;Post;2026\n2.6;a;1.234\n2.7;b;12,5\n") == "!a|1.234,0|\n");
  CHECK(printed({"1.234", "12,5", "12.5"}, "decimalen='1'").starts_with("[csv-figure-form]"));
}

TEST_CASE("a figure that cannot be computed with is said at its place in the file") {
  for (const char* figure : {"12 mln", "10-15", "1.2.3", "12abc", "2026-01-01"})
    CHECK(printed({"1", figure}, "deler='1000'").starts_with("[csv-figure]"));
  CHECK(rows_of("deler='1000'", "Post;2026\na;5000\nb;\"12 mln\"\n") ==
        "7:3:3: error: \"12 mln\" is geen bedrag waarmee `deler` of `decimalen` kan rekenen; schrijf een getal zonder "
        "eenheid, of laat deze kolom weg met `kolomkeuze` [csv-figure]\n");
}

TEST_CASE("a column of figures in millions alone is not printed as if it had been divided") {
  CHECK(printed({"12 mln", "3 miljoen"}, "deler='1000'").starts_with("[csv-figure]"));
  CHECK(printed({"12 mln", "3 miljoen"}, "") == "12 mln|3 miljoen|");
  CHECK(printed({"12%", "3%"}, "deler='1000'") == "12%|3%|");
}

TEST_CASE("what a spreadsheet writes in place of a value is said, and printed") {
  for (const std::string text : {"#REF!", "#VERW!", "#DEEL/0!", "#N/B", "Err:502", "#####", "1E+06", "-1,25E+06"})
    CHECK(
        filled("<tabel bestand='a.csv'/>", "a;b\nc;" + text + "\n").said ==
        Lines{"7:2:3: warning: \"" + text +
              "\" is geen waarde: zo schrijft een rekenblad een formule die mislukt of een getal dat niet in zijn cel "
              "past; herstel dat in het rekenblad en bewaar de CSV opnieuw [csv-spreadsheet]"});
  CHECK(shown(filled("<tabel bestand='a.csv'/>", "a;b\nc;#REF!\n").table(0).rows) == "!c|#REF!|\n");
  for (const std::string text : {"#1", "E+06", "1E", "1E+", "2e-kans", "#", "##", "Err"})
    CHECK(filled("<tabel bestand='a.csv'/>", "a;b\nc;" + text + "\n").said.empty());
}

TEST_CASE("what is wrong with the file or with what is asked of it is said once, at its place") {
  CHECK(rows_of("", "a;b\nc;d;e\n;\nf\n;;;\n") ==
        "7:2:1: error: het aantal cellen van deze regel is 3, maar dat van de eerste regel is 2; vul lege cellen aan, "
        "of zet een waarde waarin ; voorkomt tussen aanhalingstekens [csv-uneven-row]\n"
        "7:4:1: error: het aantal cellen van deze regel is 1, maar dat van de eerste regel is 2; vul lege cellen aan, "
        "of zet een waarde waarin ; voorkomt tussen aanhalingstekens [csv-uneven-row]\n");
  CHECK(rows_of("selectie='2.10'", budget) ==
        "0:2:40: error: in \"a.csv\" staat in geen rij \"2.10\" in de eerste kolom, maar wel 2.6.1, 2.6.2; verbeter "
        "`selectie` of het bestand [table-nothing-selected]\n");
  CHECK(rows_of("kolomkeuze='2-9'", budget) ==
        "0:2:40: error: `kolomkeuze` noemt kolom 5, maar uit \"a.csv\" komen er 4; kies uit 1 tot en met 4 "
        "[table-column-beyond]\n");
  CHECK(
      rows_of("kopregels='3'", "a;b\nc;d\n") ==
      "0:2:24: error: \"a.csv\" heeft geen rijen onder de kop (`kopregels` is 3); zet ze erin, of verbeter `kopregels` "
      "[table-no-rows]\n");
  CHECK(rows_of("", "").ends_with("[table-no-rows]\n"));
  CHECK(rows_of("selectie='a'", "a\na\n").ends_with("[table-single-column]\n"));
  CHECK(rows_of("", std::string(60, ';') + "\n" + std::string(60, ';')).ends_with("[table-file-columns]\n"));
  CHECK(rows_of("", "a;b\nc;\x01\n") ==
        "7:2:3: error: in deze cel staat het onzichtbare teken U+0001, dat geen verslag kan bevatten; haal het weg en "
        "bewaar het bestand opnieuw [csv-character]\n");
  CHECK(rows_of("", "a;b\nc;" + std::string(100'001, 'x')).ends_with("[long-text]\n"));
  CHECK(rows_of("", "PK\x03\x04....xl/workbook.xml").starts_with("7:0:0: error: dit is een Excel-bestand"));
  CHECK(filled("<tabel bestand='a.csv'><kop><cel>a</cel></kop></tabel>", "a;b\nc;d\n").said ==
        Lines{"0:2:41: error: deze `kop` heeft 1 kolommen, en uit \"a.csv\" komen er 2; maak de aantallen gelijk, of "
              "kies kolommen met `kolomkeuze` [table-head-columns]"});
  CHECK(filled("<tabel bestand='a.csv'/>", " ;\nc;d\n").said ==
        Lines{"0:2:18: warning: deze tabel heeft geen kop, zodat een schermlezer niet kan zeggen bij welke kolom een "
              "cel hoort; zet de namen van de kolommen in de kop (`kop`) [table-without-head]"});
}

TEST_CASE("all tables of a section together have as many cells as a file has elements, and as many bytes") {
  std::string rows = "a;b;c\n";
  for (std::size_t i = 0; i < 99'990; ++i) rows += "x;1;2\n";
  CHECK(filled("<tabel bestand='a.csv'/>", rows).said == Lines{});
  const Filled twice = filled("<tabel bestand='a.csv'/><tabel bestand='a.csv'/>", rows);
  REQUIRE(twice.said.size() == 1);
  CHECK(twice.said[0].ends_with("[table-too-large]"));
  const std::string large = "a;b\n" + std::string(section::max_table_bytes, 'x');
  CHECK(filled("<tabel bestand='a.csv'/>", large).said.at(0).ends_with("[table-files-too-large]"));
}

TEST_CASE("a file goes by once, whatever the number of its rows and tables") {
  std::string rows = "Sectie;Post;2026\n", tables;
  for (int i = 0; i < 200'000; ++i) rows += fmt::format("{};Post {};1234567\n", i, i);
  for (int i = 0; i < 10'000; ++i) tables += fmt::format("<tabel bestand='a.csv' selectie='{}' deler='1000'/>", i * 20);
  const auto begin = std::chrono::steady_clock::now();
  const Filled made = filled(tables, rows);
  CHECK(made.said == Lines{});
  CHECK(shown(made.table(9'999).rows) == "!Post 199980|1.235|\n");
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
  const Lines open = filled("<tabel bestand='a.csv'/>", "a;b\n\"c\nd;e" + std::string(8U << 20U, '\n')).said;
  CHECK((open.size() == 1 && open[0].ends_with("[csv-open-quote]")));
  CHECK(filled("<tabel bestand='a.csv'/>", std::string(8U << 20U, ';')).said.at(0).ends_with("[csv-wide-row]"));
}
