// The words for an accessibility statement, and the table that they come from.
#include "verify/statement.hpp"

#include <algorithm>
#include <set>

#include "catch.hpp"
#include "rows/simple_rows.hpp"
#include "verify/checklist.hpp"

using diagnostics::Code;
using diagnostics::Language;
using verify::Depth;

namespace {

verify::Findings good() {
  verify::Findings findings;
  findings.title = "2.6.1 Veiligheid";
  findings.language = "nl-NL";
  findings.section = "/in/x.xml";
  findings.version = "1.0";
  static const auto formats = simple_rows::formats();
  findings.files = {{"out/x.pdf", &formats[0], Depth::meaning, {}}, {"out/x.docx", &formats[1], Depth::meaning, {}}};
  findings.found = {2, 300, 5, 1, 1, 1, 0, 0, 1, {"Een kaart"}, {"fr"}};
  return findings;
}

bool has(const std::vector<std::string>& lines, std::string_view start) {
  return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) { return line.starts_with(start); });
}

}  // namespace

TEST_CASE("a statement begins with the files, the title, the source and the numbers") {
  const auto nl = verify::statement(good(), Language::nl), en = verify::statement(good(), Language::en);
  CHECK(nl.at(0) == "out/x.pdf, out/x.docx");
  CHECK(nl.at(1) == "2.6.1 Veiligheid");
  CHECK(nl.at(2) == "Gemaakt van /in/x.xml met raadstuk 1.0.");
  CHECK(nl.at(3) ==
        "2 pagina's, 300 woorden, 5 koppen, 1 lijst, 1 tabel, 1 afbeelding, 0 links, 1 noot. Taal: nl-NL, fr.");
  CHECK(nl.at(4) == "Door de computer gecontroleerd:");
  CHECK(en.at(2) == "Made of /in/x.xml with raadstuk 1.0.");
  CHECK(en.at(3) ==
        "2 pages, 300 words, 5 headings, 1 list, 1 table, 1 picture, 0 links, 1 note. Language: nl-NL, fr.");
  CHECK(en.at(4) == "Checked by machine:");
  CHECK(nl.size() == en.size());
}

TEST_CASE("what passed, failed and could not be checked is told of the files for which it holds") {
  verify::Findings findings = good();
  CHECK(has(verify::statement(findings, Language::nl), "  - klopt (PDF, Word): Alle tekst"));
  findings.files[1].diagnostics = {{Code::text_missing, {}, {"x"}}};
  auto lines = verify::statement(findings, Language::nl);
  CHECK(has(lines, "  - klopt (PDF): Alle tekst"));
  CHECK(has(lines, "  - KLOPT NIET (Word): Alle tekst"));
  CHECK(has(lines, "  - klopt (PDF, Word): De tabellen"));
  findings.files[1].depth = Depth::content;
  findings.files[1].diagnostics.clear();
  lines = verify::statement(findings, Language::en);
  CHECK(has(lines, "  - not checked (Word): All text"));
  CHECK(has(lines, "  - passed (PDF, Word): The file is whole"));
  findings.of_report = {{Code::source_changed, {}, {"x"}}};
  CHECK(has(verify::statement(findings, Language::en), "  - FAILED (PDF, Word): It was made of"));
}

TEST_CASE("a person is asked about what is there, with the alternative texts to judge") {
  const auto lines = verify::statement(good(), Language::nl);
  CHECK(has(lines, "  - Zeggen de alternatieve teksten (1)"));
  CHECK(has(lines, "    afbeelding 1: Een kaart"));
  CHECK_FALSE(has(lines, "  - Zegt de tekst van elke link"));
  verify::Findings bare = good();
  bare.found = {1, 10, 1, 0, 0, 0, 0, 3, 0, {}, {}};
  const auto other = verify::statement(bare, Language::nl);
  CHECK_FALSE(has(other, "  - Zeggen de alternatieve teksten"));
  CHECK(has(other, "  - Zegt de tekst van elke link (3)"));
  CHECK(has(other, "  - Is de tekst begrijpelijk"));
}

TEST_CASE("of a report that could not be read no numbers are given") {
  verify::Findings findings = good();
  findings.title.clear();
  CHECK(verify::statement(findings, Language::nl).at(1) == "(geen titel gelezen)");
  CHECK_FALSE(has(verify::statement(findings, Language::nl), "2 pagina's"));
}

TEST_CASE("data is said to have the rows of the report, and nothing of what makes a text accessible") {
  verify::Findings findings = good();
  static const rows::Format csv = [] {
    rows::Format format{"csv", "text/csv", {"CSV", "CSV"}};
    format.holds_rows = true;
    return format;
  }();
  findings.files.push_back({"out/x.csv", &csv, Depth::meaning, {}});
  auto lines = verify::statement(findings, Language::nl);
  CHECK(has(lines, "  - klopt (PDF, Word, CSV): Het bestand is heel"));
  CHECK(has(lines, "  - klopt (CSV): De rijen zijn die van de tabellen"));
  for (const std::string& line : lines)
    if (line.find("WCAG") != std::string::npos) CHECK(line.find("CSV") == std::string::npos);
  findings.files.back().diagnostics = {{Code::rows_differ, {}, {"1", "a", "b"}}};
  CHECK(has(verify::statement(findings, Language::nl), "  - KLOPT NIET (CSV): De rijen zijn"));
  findings.files.erase(findings.files.begin(), findings.files.begin() + 2);
  findings.found = {};
  lines = verify::statement(findings, Language::nl);
  CHECK(lines.at(1) == "2.6.1 Veiligheid");
  CHECK(lines.at(3) == "Door de computer gecontroleerd:");
  for (const std::string& line : lines) {
    INFO(line);
    CHECK(line.find("WCAG") == std::string::npos);
    CHECK(line.find("PDF") == std::string::npos);
  }
}

TEST_CASE("a person is asked of the standards that a PDF names, and only of a PDF") {
  verify::Findings findings = good();
  CHECK(has(verify::statement(findings, Language::nl), "  - De computer leest dat de PDF"));
  findings.files.erase(findings.files.begin());
  CHECK_FALSE(has(verify::statement(findings, Language::nl), "  - De computer leest dat de PDF"));
  CHECK(has(verify::statement(findings, Language::nl), "  - Is de volgorde van de sectie"));
}

TEST_CASE("every difference that can be found in a file makes one of the checks fail") {
  std::set<Code> checked;
  for (const verify::Check& check : verify::checks()) checked.insert(check.codes.begin(), check.codes.end());
  // What is said of the folder, the command line or the version is no matter of a file's accessibility.
  const std::set<Code> others = {Code::no_manifest,        Code::not_a_folder,     Code::one_folder,
                                 Code::manifest_broken,    Code::manifest_altered, Code::report_unlisted,
                                 Code::other_version,      Code::kept_file,        Code::adopted_style_changed,
                                 Code::run_draft_outdated, Code::index_outdated};
  for (auto code = static_cast<int>(Code::no_manifest); code <= static_cast<int>(Code::source_not_embedded); ++code) {
    INFO(entry(static_cast<Code>(code)).name);
    CHECK(checked.count(static_cast<Code>(code)) + others.count(static_cast<Code>(code)) == 1);
  }
}

TEST_CASE("the checks have different names, and texts in both languages that name the same criteria") {
  std::set<std::string_view> names;
  const auto criteria = [](std::string_view text) {
    const std::size_t at = text.find("(WCAG ");
    return at == std::string_view::npos ? "" : std::string(text.substr(at));
  };
  for (const verify::Check& check : verify::checks()) {
    INFO(check.name);
    CHECK(names.insert(check.name).second);
    CHECK(check.nl != check.en);
    CHECK(criteria(check.nl) == criteria(check.en));
    CHECK(check.nl.ends_with('.'));
    CHECK(check.en.ends_with('.'));
  }
  CHECK(names.size() == 17);
}
