// Workbooks, unpacked with a library that did not pack them.
#include "data/xlsx.hpp"
#include "catch.hpp"
#include "data/whole_workbook.hpp"
#include "docx/archive.hpp"
#include "rows.hpp"

namespace {

document::Metadata metadata() { return {"LTA 2026", "Gemeente", "nl-NL", document::Date{2026, 6, 15}, "", {}}; }

std::string part(const std::string& bytes, const std::string& name) {
  for (const Entry& entry : unzip(bytes))
    if (entry.name == name) return entry.bytes;
  throw std::out_of_range(name);
}

bool has(const std::string& text, const std::string& what) {
  INFO(text);
  CHECK(text.find(what) != std::string::npos);
  return true;
}

}  // namespace

TEST_CASE("a workbook is the same bytes twice, and dated by the report or by the run, never by the clock") {
  const document::Metadata said = metadata();
  const std::string once = data::write_xlsx(sample::rows(), {said, {}});
  CHECK(data::write_xlsx(sample::rows(), {said, {}}) == once);
  has(part(once, "docProps/core.xml"), "2026-06-15T00:00:00Z");
  has(part(once, "docProps/core.xml"), "<dc:title>LTA 2026</dc:title>");
  has(part(data::write_xlsx(sample::rows(), {said, 1'700'000'000}), "docProps/core.xml"), "2023-11-14T22:13:20Z");
  document::Metadata undated = said;
  undated.date.reset();
  has(part(data::write_xlsx(sample::rows(), {undated, {}}), "docProps/core.xml"), "1980-01-01T00:00:00Z");
}

TEST_CASE("a workbook of which a part lacks a piece is not whole") {
  const document::Metadata said = metadata();
  const std::string bytes = data::write_xlsx(sample::rows(), {said, {}});
  std::size_t links = 0;
  const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
  for (std::size_t at = sheet.find("<hyperlink "); at != std::string::npos; at = sheet.find("<hyperlink ", at + 1))
    ++links;
  REQUIRE(links > 0);
  CHECK(data::is_whole_workbook(bytes, links));
  CHECK_FALSE(data::is_whole_workbook(bytes, links + 1));
  CHECK_FALSE(data::is_whole_workbook(bytes.substr(0, bytes.size() / 2), links));
}

TEST_CASE("a link that no spreadsheet would open stands as text") {
  document::Rows rows = sample::rows();
  for (document::Rows::Row& row : rows.rows)
    if (!row.page.empty()) row.page = std::string(2'100, 'x') + ".html";
  const document::Metadata said = metadata();
  CHECK(part(data::write_xlsx(rows, {said, {}}), "xl/worksheets/sheet1.xml").find("<hyperlink ") == std::string::npos);
}

TEST_CASE("a workbook has typed cells, a head in sight, a filter and links") {
  const document::Metadata said = metadata();
  const std::string bytes = data::write_xlsx(sample::rows(), {said, {}});
  const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
  has(sheet, "<autoFilter ref=\"A1:D4\"/>");
  has(sheet, "state=\"frozen\"");
  has(sheet, "<v>46081</v>");  // 2026-02-28
  CHECK(sheet.find("<f>") == std::string::npos);
  has(part(bytes, "xl/sharedStrings.xml"), "<t>=1+1</t>");
  has(part(bytes, "xl/worksheets/_rels/sheet1.xml.rels"), "Target=\"./a%20b.html\" TargetMode=\"External\"");
}

TEST_CASE("the sheet is called after the overview, as far as Excel lets it") {
  const document::Metadata said = metadata();
  const auto name_for = [&](const std::string& title) {
    document::Rows rows = sample::rows();
    rows.title = title;
    const std::string book = part(data::write_xlsx(rows, {said, {}}), "xl/workbook.xml");
    const std::size_t at = book.find("<sheet name=\"") + 13;
    return book.substr(at, book.find('"', at) - at);
  };
  CHECK(name_for("LTA 2026") == "LTA 2026");
  CHECK(name_for("'Raad' 2026/2027: [a]*?\\") == "Raad' 2026 2027   a");
  CHECK(name_for("Termijnagenda van de gemeenteraad 2026") == "Termijnagenda van de gemeentera");
  CHECK(name_for(std::string(30, 'a') + "\U0001F600") == std::string(30, 'a'));
  CHECK(name_for("?") == "Raadstuk");
  CHECK(name_for("Termijnagenda") == "Termijnagenda");
  for (const std::string& taken : std::vector<std::string>{"History", "LTA2026", "2026", "R", std::string(31, '1')})
    CHECK(name_for(taken) == taken.substr(0, 29) + " 1");
}

TEST_CASE("a column of links is as wide as its longest text, which Calc does not wrap") {
  document::Rows rows = sample::rows();
  const document::Metadata said = metadata();
  const auto has_width = [&](const std::string& width) {
    return part(data::write_xlsx(rows, {said, {}}), "xl/worksheets/sheet1.xml")
               .find("<col min=\"3\" max=\"3\" width=\"" + width) != std::string::npos;
  };
  CHECK(has_width("28."));
  rows.rows[0].values[2] = "2.6.1 Veiligheid, handhaving en crisisbeheersing";
  CHECK(has_width("50."));
  rows.rows[0].values[2] = std::string(300, 'a');
  CHECK(has_width("60."));
}
