// Tables that take their rows from a CSV file: what stands in the XML.
#include "catch.hpp"
#include "reading.hpp"

namespace {

using Lines = std::vector<std::string>;

// A table with these attributes and this in it, from line 2, column 18.
std::string section_from(std::string_view attributes, std::string_view inside = "") {
  return reading::section_with(
      fmt::format("<doelstellingen><tabel\n{}>{}</tabel></doelstellingen>", attributes, inside));
}

Lines said_of_file(std::string_view attributes, std::string_view inside = "") {
  return reading::said(section_from(attributes, inside));
}

section::RowsFile file_of(std::string_view attributes) {
  const auto made = reading::read(section_from(attributes));
  REQUIRE(made.section);
  REQUIRE(std::get<section::Table>(made.section->goals->before.at(0)).rows_file == 1);
  return made.section->rows_files.at(0);
}

std::string path_of(std::string_view path) { return file_of(fmt::format("bestand='{}'", path)).path.text; }

}  // namespace

TEST_CASE("what a table takes from a file is read") {
  const section::RowsFile file = file_of(
      "bestand=' ../cijfers//lasten 2026.csv ' kopregels='2' selectie=' 2.6.1 ' kolomkeuze='5 2-3' deler='1000' "
      "decimalen='1'");
  CHECK(file.path.text == "../cijfers/lasten 2026.csv");
  CHECK(file.head_lines == 2);
  CHECK(file.selection->text == "2.6.1");
  CHECK(file.columns == std::vector<std::size_t>{5, 2, 3});
  CHECK(file.divisor == 1000);
  CHECK(file.decimals == 1);
  const section::RowsFile plain = file_of("bestand='lasten.csv' selectie='' kolomkeuze='' deler='' kopregels=''");
  CHECK(plain.head_lines == 1);
  CHECK_FALSE(plain.selection);
  CHECK(plain.columns.empty());
  CHECK(plain.divisor == 1);
  CHECK_FALSE(plain.decimals);
  CHECK(file_of("bestand='lasten.csv' deler='1000'").decimals == 0);
}

TEST_CASE("a path may lead up, and a file has one name") {
  CHECK(path_of("./a/../lasten.csv") == "lasten.csv");
  CHECK(path_of("a/../../b/./lasten.csv") == "../b/lasten.csv");
  CHECK(path_of("../../lasten.csv") == "../../lasten.csv");
}

TEST_CASE("a table with a file is shown, and can be referred to") {
  CHECK(reading::said(reading::section_with(
            "<doelstellingen><alinea>Zie <verwijzing naar='t'/></alinea><tabel id='t' bestand='lasten.csv'>"
            "<bijschrift>Lasten</bijschrift></tabel></doelstellingen>")) == Lines{});
  CHECK(said_of_file("bestand='lasten.csv' kopregels='0'") ==
        Lines{"2:18: warning: deze tabel heeft geen kop, zodat een schermlezer niet kan zeggen bij welke kolom een cel "
              "hoort; zet de namen van de kolommen in de kop (`kop`) [table-without-head]"});
}

TEST_CASE("paths, choices of columns and divisors that are none") {
  const auto code = [](std::string_view attributes) {
    const Lines lines = said_of_file(attributes);
    REQUIRE(lines.size() == 1);
    return lines[0].substr(lines[0].rfind('['));
  };
  for (const char* path : {"/lasten.csv", "C:/lasten.csv", "a\\lasten.csv", "..", "a/..", "../..", "."})
    CHECK(code(fmt::format("bestand='{}'", path)) == "[table-file-outside]");
  for (const char* path : {"a.xlsx", "a.xls", "a.ods", "a.xlsm"})
    CHECK(code(fmt::format("bestand='{}'", path)) == "[table-workbook]");
  for (const char* choice : {"0", "a", "2-1", "1 1", "1-2 2", "1,2", "1-61", "99999999999999999999", "1-", "-1"})
    CHECK(code(fmt::format("bestand='a.csv' kolomkeuze='{}'", choice)) == "[table-columns-invalid]");
  for (const char* divisor : {"0", "1.000", "-1", "1,5", "1000000000001", "x"})
    CHECK(code(fmt::format("bestand='a.csv' deler='{}'", divisor)) == "[table-divisor-invalid]");
  CHECK(said_of_file("kopregels='1' selectie='x' kolomkeuze='1' deler='2' decimalen='0'").size() == 5);
}
