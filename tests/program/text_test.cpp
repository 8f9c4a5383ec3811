// Everything visible in the XML is in each file, once, in order; nothing else is, but for labels, numbers,
// the contents list, headers and footers.
#include <algorithm>
#include <filesystem>
#include <set>

#include "catch.hpp"
#include "docx_text.hpp"
#include "odt_text.hpp"
#include "pdf_text.hpp"
#include "section_document.hpp"

namespace {

using Texts = std::vector<std::string>;

// The number of the section and its title are one heading in the PDF.
Texts with_one_heading(Texts texts, const document::Document& document) {
  if (document.number.empty()) return texts;
  const auto number = std::find(texts.begin(), texts.end(), normal(std::string_view(document.number)));
  *number += ' ' + *(number + 1);
  texts.erase(number + 1);
  return texts;
}

std::string without_prefix(std::string text, const std::string& prefix) {
  if (prefix.empty() || !text.starts_with(prefix)) return text;
  text.erase(0, prefix.size());
  return normal(std::string_view(text));
}

std::string without_suffix(std::string text, const std::string& suffix) {
  if (!text.ends_with(suffix)) return "no such end: " + suffix + " in " + text;
  text.resize(text.size() - suffix.size());
  return normal(std::string_view(text));
}

// Running text is set with an en space behind the number, which poppler reads as a space.
std::string as_drawn(const std::string& text) { return normal(std::string_view(replaced(text, "\u2002", " "))); }

Texts table_heads(const document::Document& document) {
  Texts heads;
  for (const document::Block& block : document.blocks)
    if (const auto* table = std::get_if<document::Table>(&block.kind)) {
      Texts cells;
      for (const document::Row& row : table->head)
        for (const document::Cell& cell : row.cells)
          for (const document::Inlines& text : cell.paragraphs) cells.push_back(as_drawn(document::plain_text(text)));
      heads.push_back(joined(cells));
    }
  return heads;
}

// Their order is the tree's to prove. Words are not compared: poppler ends one where a line ends behind a hyphen, and
// before the number of a note.
std::string sorted_characters(std::string text) {
  std::erase(text, ' ');
  std::sort(text.begin(), text.end());
  return text;
}

// Cells that span rows stand below those that follow them, so that the characters decide.
std::string without_head(std::string text, const std::string& head) {
  const auto wanted =
      static_cast<std::size_t>(std::count_if(head.begin(), head.end(), [](char c) { return c != ' '; }));
  std::size_t at = 0;
  for (std::size_t seen = 0; at < text.size() && seen < wanted; ++at)
    if (text[at] != ' ') ++seen;
  if (wanted == 0 || sorted_characters(text.substr(0, at)) != sorted_characters(head)) return text;
  text.erase(0, at);
  return normal(std::string_view(text));
}

// What pages show, less running text and repeated table heads.
std::string drawn(const std::string& pdf, const document::Document& document) {
  const Texts pages = page_texts(pdf);
  const document::RunningText& running = document.running;
  Texts out;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    std::string text = pages[p];
    if (p > 0) {
      text = without_prefix(std::move(text), as_drawn(running.head_right));
      text = without_prefix(std::move(text), as_drawn(running.head_left));
      for (const std::string& head : table_heads(document)) text = without_head(std::move(text), head);
    }
    text = without_suffix(std::move(text), as_drawn(running.foot_left));
    text = without_suffix(std::move(text), fmt::format("Pagina {} van {}", p + 1, pages.size()));
    out.push_back(std::move(text));
  }
  return joined(out);
}

// `stem`: the path of the files but for what tells them apart.
void every_file_says(const document::Document& document, const std::string& stem) {
  const Texts wanted = normal(document::plain_text(document));
  CHECK(tree_texts(stem + ".pdf") == with_one_heading(wanted, document));
  CHECK(WordText(stem + ".docx").body() == wanted);
  CHECK(OdtText(stem + ".odt").body() == wanted);
}

}  // namespace

TEST_CASE("the samples are exported without a word but the closing line") {
  const Exported& samples = Exported::samples();
  CHECK(samples.ran().status == 0);
  CHECK(samples.ran().err.empty());
  const auto said = lines_of(samples.ran().out);
  REQUIRE(said.size() == 1);
  CHECK(said[0].starts_with("7 inputs: 7 written, in "));
  CHECK(said[0].ends_with(" -> " + samples.folder().path()));
  CHECK(samples.folder().list().size() == 24);  // with the manifest, the run file and the lock
}

TEST_CASE("PDF, DOCX and ODT say what the section says, once and in order") {
  for (const std::string& name : sample_names()) {
    INFO(name);
    every_file_says(document_of(fmt::format("{}/input/{}.xml", PROJECT_FILES, name)),
                    Exported::samples().folder() / name);
  }
}

TEST_CASE("the pages show nothing that the structure tree does not say, but for running text and repeated heads") {
  for (const std::string& name : sample_names()) {
    INFO(name);
    const auto document = document_of(fmt::format("{}/input/{}.xml", PROJECT_FILES, name));
    Texts wanted = normal(document::plain_text(document));
    const std::string pdf = Exported::samples().pdf(name);
    const auto& items = tree_items(pdf);
    const auto notes =
        std::count_if(items.begin(), items.end(), [](const TreeItem& item) { return item.tag == "Note"; });
    for (long number = 1; number <= notes; ++number)
      wanted.push_back(std::to_string(number));  // before the note itself
    CHECK(sorted_characters(drawn(pdf, document)) == sorted_characters(joined(wanted)));
  }
}

TEST_CASE("headers and footers of the DOCX repeat the running text and no more") {
  const auto document = document_of(PROJECT_FILES "/input/alle-elementen.xml");
  WordText word(Exported::samples().docx("alle-elementen"));
  int parts = 0;
  for (const char* name : {"word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml"}) {
    if (!word.package().has(name)) continue;
    ++parts;
    for (const std::string& text : word.part(name)) {
      INFO(name << ": " << text);
      const document::RunningText& running = document.running;
      const bool known = text == normal(std::string_view(running.head_left)) ||
                         text == normal(std::string_view(running.head_right)) ||
                         text == normal(std::string_view(running.foot_left)) || text.starts_with("Pagina ");
      CHECK(known);
    }
  }
  CHECK(parts >= 2);
}

TEST_CASE("sections with difficult characters, deep nesting, other languages and a contents list say the same") {
  const TemporaryFolder folder;
  folder.write("altijd.xml", "<stijl formaat=\"1\" basis=\"standaard\" inhoud=\"altijd\"/>");
  const std::string samples = PROJECT_FILES "/tests/conformance/samples";
  const Ran ran = raadstuk(
      fmt::format("export {} input/alle-elementen.xml -f pdf,docx,odt -s {}/altijd.xml -o {}/out --missing-glyph warn",
                  samples, folder.path(), folder.path()));
  CHECK(ran.status == 0);
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(samples)) {
    if (entry.path().extension() != ".xml") continue;
    ++files;
    const std::string name = entry.path().stem();
    INFO(name << '\n' << ran.err);
    every_file_says(document_of(entry.path(), document::ContentsPolicy::always), folder / ("out/" + name));
  }
  CHECK(files >= 4);
  every_file_says(document_of(PROJECT_FILES "/input/alle-elementen.xml", document::ContentsPolicy::always),
                  folder / "out/alle-elementen");
}

TEST_CASE("every house style says the same, on its own pages") {
  std::set<std::string> pages;
  int styles = 0;
  for (const auto& entry : std::filesystem::directory_iterator(PROJECT_FILES "/styles")) {
    if (entry.path().extension() != ".xml") continue;
    ++styles;
    const std::string style = entry.path().stem();
    INFO(style);
    const TemporaryFolder folder;
    const Ran ran =
        raadstuk(fmt::format("export input/alle-elementen.xml -f pdf,docx,odt -s {} -o {}", style, folder.path()));
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    every_file_says(document_of(PROJECT_FILES "/input/alle-elementen.xml"), folder / "alle-elementen");
    pages.insert(read_all(folder / "alle-elementen.pdf"));
  }
  CHECK(styles >= 3);
  CHECK(pages.size() == static_cast<std::size_t>(styles));
}

TEST_CASE("a block without anything visible leaves no heading, no bookmark and no tag") {
  for (const auto& [name, absent, present] : {std::tuple{"leeg-blok", "Actuele beleidsontwikkelingen", "Actiepunten"},
                                              {"zonder-actiepunten", "Actiepunten", "Actuele beleidsontwikkelingen"}}) {
    const std::string pdf = Exported::samples().pdf(name);
    const std::string bookmarks = run_command("qpdf --json --json-key=outlines " + pdf).out;
    CHECK(bookmarks.find(absent) == std::string::npos);
    CHECK(bookmarks.find(present) != std::string::npos);
    const std::string texts =
        joined(tree_texts(pdf)) + joined(page_texts(pdf)) + joined(WordText(Exported::samples().docx(name)).body());
    CHECK(texts.find(absent) == std::string::npos);
    CHECK(texts.find(present) != std::string::npos);
    for (const TreeItem& item : tree_items(pdf)) {
      const bool holds_others = item.tag != "P" && item.tag[0] != 'H' && item.tag != "Lbl" && item.tag != "TH" &&
                                item.tag != "TD" && item.tag != "Caption";
      INFO(item.tag);
      CHECK((holds_others || !item.text.empty()));
    }
  }
}

TEST_CASE("a Frisian section has Frisian labels in every file, and their language is its own") {
  const TemporaryFolder folder;
  const Ran ran = raadstuk("export tests/conformance/samples/fries.xml --eml -o " + folder.path());
  INFO(ran.err);
  REQUIRE(ran.status == 0);
  const std::string pdf = run_command("pdftotext -layout " + (folder / "fries.pdf") + " -").out;
  std::string docx;
  for (const char* part : {"word/document.xml", "word/footer1.xml"})
    docx += run_command("unzip -p " + (folder / "fries.docx") + ' ' + part).out;
  for (const std::string_view label :
       {"Doelstellingen", "Aktuele belieds\u00FBntwikkelingen", "Aksjepunten", "Wat sille wy dwaan?", "Prioriteit",
        "Planning", "net neamd", "gjin", "Jier", "Ferzje", "Datum", "Kenmerk", "Portef\u00FAljeh\u00E2lder",
        "Gearkomste", "agindapunt", "1 maaie 2025", "12 novimber 2025"}) {
    INFO(label);
    CHECK(pdf.find(label) != std::string::npos);
    CHECK(docx.find(label) != std::string::npos);
  }
  CHECK(pdf.find("Side 1 fan 1") != std::string::npos);
  for (const std::string_view dutch : {"Pagina", "Actiepunten", "niet vermeld", "november", "Vergadering"}) {
    CHECK(pdf.find(dutch) == std::string::npos);
    CHECK(docx.find(dutch) == std::string::npos);
  }
  CHECK(run_command("unzip -p " + (folder / "fries.docx") + " word/styles.xml").out.find("w:lang w:val=\"fy\"") !=
        std::string::npos);
  CHECK(run_command("qpdf --qdf --object-streams=disable " + (folder / "fries.pdf") + " - | grep -a -c '/Lang (fy)'")
            .out == "1\n");
  CHECK(read_all(folder / "fries.eml").find("Content-Language: fy") != std::string::npos);
}
