// The structure tree is made of the document, never of the pages.
#include "layout/structure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "document/dump.hpp"
#include "laid_out.hpp"
#include "report/compose.hpp"
#include "section/figures.hpp"
#include "section/reader.hpp"
#include "style/reader.hpp"
#include "table_files_on_disk.hpp"
#include "tree_text.hpp"

namespace {

std::string bytes_of(const std::string& file) {
  std::ifstream stream(std::string(PROJECT_FILES "/") + file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

style::Style standard() {
  diagnostics::Diagnostics sink;
  const auto xml = xml::Document::parse(bytes_of("styles/standaard.xml"), sink);
  return style::read(xml.value(), "standaard", nullptr, sink).value();
}

document::Document sample(const std::string& name, document::ContentsPolicy contents) {
  diagnostics::Diagnostics sink;
  const auto xml = xml::Document::parse(bytes_of("input/" + name), sink);
  auto section = section::read(xml.value(), sink);
  fill_tables(section.value(), PROJECT_FILES "/input", sink);
  std::vector<document::Image> images;
  for (const section::Figure* figure : section::figures(section.value()))
    images.push_back({figure->file.text, 600, 400});
  return report::compose(*section, std::move(images), standard().labels, contents, sink).value();
}

style::Style on_a5() {
  style::Style style = standard();
  style.page = {419.5, 595.3, 50, 50, 60, 40, 30, 30};
  return style;
}

style::Style in_30_points() {
  style::Style style = standard();
  for (style::TextStyle& letter : style.letters) {
    letter.leading *= 30 / letter.size;
    letter.size = 30;
  }
  return style;
}

const char* const samples[] = {"alle-elementen.xml", "veiligheid-2.6.1.xml", "leeg-blok.xml", "zonder-actiepunten.xml",
                               "sport-en-cultuur-2.3.5.xml"};

}  // namespace

TEST_CASE("A4, A5 and letters of 30 points give the same structure tree") {
  for (const char* name : samples) {
    INFO(name);
    const auto document = sample(name, document::ContentsPolicy::always);
    const LaidOut a4(document, standard()), a5(document, on_a5()), large(document, in_30_points());
    // Other lines and other pages, or nothing is proved.
    CHECK(a4.pages().boxes.size() < a5.pages().boxes.size());
    CHECK(a4.pages().pages.size() < large.pages().pages.size());
    const std::string tree = dump_structure(a4.pages().structure);
    CHECK(dump_structure(a5.pages().structure) == tree);
    CHECK(dump_structure(large.pages().structure) == tree);
  }
}

TEST_CASE("the tree reads as the document, word for word, on pages of every size") {
  for (const char* name : samples) {
    INFO(name);
    const auto document = sample(name, document::ContentsPolicy::never);
    const std::vector<std::string> wanted = wanted_of(document);
    REQUIRE(!wanted.empty());
    for (const style::Style& style : {standard(), on_a5(), in_30_points()}) {
      const LaidOut laid(document, style);
      CHECK(lines_in(TreeText(laid.pages()).finish()) == wanted);
    }
  }
}

TEST_CASE("every leaf of the tree is on a page") {
  const LaidOut laid(sample("alle-elementen.xml", document::ContentsPolicy::never), on_a5());
  const layout::Structure& structure = laid.pages().structure;
  std::vector<bool> seen(structure.leaf_count());
  for (const layout::Page& page : laid.pages().pages)
    for (const layout::PlacedBox& placed : page.boxes) {
      for (const layout::TextRun& run : placed.box->runs)
        if (const auto* leaf = std::get_if<layout::LeafId>(&run.owner)) seen.at(static_cast<std::size_t>(*leaf)) = true;
      for (const layout::Picture& picture : placed.box->pictures)
        if (const auto* leaf = std::get_if<layout::LeafId>(&picture.owner))
          seen.at(static_cast<std::size_t>(*leaf)) = true;
    }
  CHECK(std::count(seen.begin(), seen.end(), false) == 0);
}

TEST_CASE("a block without anything visible leaves no heading, no element and no gap") {
  const auto with = sample("leeg-blok.xml", document::ContentsPolicy::never);
  const LaidOut laid(with, standard());
  std::vector<std::string> headings;
  for (const layout::HeadingPlace& heading : laid.pages().headings) headings.push_back(heading.text);
  CHECK(headings ==
        std::vector<std::string>{"3.1.3 Bibliotheek en volksuniversiteit", "Doelstellingen", "Actiepunten"});
  const std::string tree = dump_structure(laid.pages().structure);
  CHECK(tree.find("H3") == std::string::npos);
  CHECK(layout::dump(laid.pages()).find("Actuele beleidsontwikkelingen") == std::string::npos);
}

TEST_CASE("headings go down one level at a time, and every element of a list and table has its parts") {
  const auto document = sample("alle-elementen.xml", document::ContentsPolicy::always);
  const LaidOut laid(document, standard());
  const layout::Structure& structure = laid.pages().structure;
  int level = 0;
  for (std::size_t i = 0; i < structure.element_count(); ++i) {
    const layout::Element& element = structure[layout::ElementId{static_cast<std::uint32_t>(i)}];
    const auto kids = [&](layout::Tag tag) {
      return std::count_if(element.kids.begin(), element.kids.end(), [&](const layout::Kid& kid) {
        const auto* child = std::get_if<layout::ElementId>(&kid);
        return child != nullptr && structure[*child].tag == tag;
      });
    };
    switch (element.tag) {
      case layout::Tag::h1:
      case layout::Tag::h2:
      case layout::Tag::h3:
      case layout::Tag::h4: {
        const int here = static_cast<int>(element.tag) - static_cast<int>(layout::Tag::h1) + 1;
        CHECK(here <= level + 1);
        level = here;
        break;
      }
      case layout::Tag::l: CHECK(element.numbering != layout::ListNumbering::absent); break;
      case layout::Tag::li: CHECK((kids(layout::Tag::lbl) == 1 && kids(layout::Tag::lbody) == 1)); break;
      case layout::Tag::th: CHECK((element.scope != layout::Scope::absent || !element.id.empty())); break;
      case layout::Tag::table: CHECK((kids(layout::Tag::thead) == 1 && kids(layout::Tag::tbody) == 1)); break;
      case layout::Tag::toci: CHECK(kids(layout::Tag::reference) == 1); break;
      default: break;
    }
  }
  CHECK(level >= 2);
}

TEST_CASE("a table with spans, groups or two rows of heads names the heads of each cell") {
  document::Table table;
  table.columns.resize(3);
  const auto cell = [](const std::string& text, std::size_t columns = 1, std::size_t rows = 1, bool heads = false) {
    document::Cell made;
    if (!text.empty()) made.paragraphs = {made::plain(text)};
    made.heads_row = heads;
    made.column_span = columns;
    made.row_span = rows;
    return made;
  };
  table.head = {{{cell("", 1, 2), cell("2026", 2)}}, {{cell("Lasten"), cell("Baten")}}};
  table.rows = {{{cell("Wijk", 3, 1, true)}, document::RowRole::group},
                {{cell("Hulp", 1, 2, true), cell("1"), cell("2")}},
                {{cell("3", 2)}},
                {{cell("Som", 1, 1, true), cell("4"), cell("5")}, document::RowRole::total}};
  const LaidOut laid(made::document({{table}}));
  const std::string dump = layout::dump_structure(laid.pages().structure);
  CHECK(dump.substr(dump.find("  Table")) ==
        "  Table\n"
        "    THead\n"
        "      TR\n"
        "        TD 1x2\n"
        "        TH column 2x1 id=t1.00001\n"
        "      TR\n"
        "        TH column id=t1.00002 headers=[t1.00001]\n"
        "        TH column id=t1.00003 headers=[t1.00001]\n"
        "    TBody\n"
        "      TR\n"
        "        TH row 3x1 id=t1.00004 headers=[t1.00001 t1.00002 t1.00003]\n"
        "      TR\n"
        "        TH row 1x2 id=t1.00005 headers=[t1.00004]\n"
        "        TD headers=[t1.00001 t1.00002 t1.00004 t1.00005]\n"
        "        TD headers=[t1.00001 t1.00003 t1.00004 t1.00005]\n"
        "      TR\n"
        "        TD 2x1 headers=[t1.00001 t1.00002 t1.00003 t1.00004 t1.00005]\n"
        "      TR\n"
        "        TH row id=t1.00006\n"
        "        TD headers=[t1.00001 t1.00002 t1.00006]\n"
        "        TD headers=[t1.00001 t1.00003 t1.00006]\n");
}

TEST_CASE("what explains a row names the head of that row alone") {
  document::Table table = made::table({"Nr.", "Wat", "Wie"}, {{"1", "Doen", "Raad"}, {"2", "Laten", "College"}});
  made::explain(table, 0, "Na de zomer");
  const LaidOut laid(made::document({{table}}));
  const std::string dump = layout::dump_structure(laid.pages().structure);
  CHECK(dump.substr(dump.find("    TBody")) ==
        "    TBody\n"
        "      TR\n"
        "        TD 1x2 headers=[t1.00001]\n"
        "        TH row id=t1.00004 headers=[t1.00002]\n"
        "        TD headers=[t1.00003 t1.00004]\n"
        "      TR\n"
        "        TD 2x1 headers=[t1.00004]\n"
        "      TR\n"
        "        TD headers=[t1.00001]\n"
        "        TH row id=t1.00005 headers=[t1.00002]\n"
        "        TD headers=[t1.00003 t1.00005]\n");
}

TEST_CASE("what explains a row that has no column beside it names its head too") {
  document::Table table = made::table({"Nr.", "Wat"}, {{"1", "Doen"}});
  made::explain(table, 0, "Na de zomer");
  const LaidOut laid(made::document({{table}}));
  const std::string dump = layout::dump_structure(laid.pages().structure);
  CHECK(dump.substr(dump.find("    TBody")) ==
        "    TBody\n"
        "      TR\n"
        "        TD 1x2 headers=[t1.00001]\n"
        "        TH row id=t1.00003 headers=[t1.00002]\n"
        "      TR\n"
        "        TD headers=[t1.00003]\n");
}

TEST_CASE("a note in a head stands behind the table, that of a cell in its cell") {
  const auto note = [](int number) { return document::Inline{document::Note{number, made::plain("noot")}}; };
  document::Table table = made::table({"Wat", "2026"}, {{"Lasten", "12"}});
  table.head[0].cells[1].paragraphs[0].push_back(note(1));
  table.rows[0].cells[0].heads_row = true;
  table.rows[0].cells[0].paragraphs[0].push_back(note(2));
  table.rows[0].cells[1].heads_row = false;
  table.rows[0].cells[1].paragraphs[0].push_back(note(3));
  table.source = made::plain("Bron");
  const LaidOut laid(made::document({{table}}));
  const layout::Structure& structure = laid.pages().structure;
  const std::string dump = layout::dump_structure(structure);
  CHECK(dump.substr(dump.find("  Table")) ==
        "  Table\n"
        "    THead\n"
        "      TR\n"
        "        TH column\n"
        "        TH column\n"
        "          Reference\n"
        "            Link\n"
        "    TBody\n"
        "      TR\n"
        "        TH row\n"
        "          Reference\n"
        "            Link\n"
        "        TD\n"
        "          Reference\n"
        "            Link\n"
        "          Note\n"
        "            Lbl\n"
        "              Link\n"
        "            P\n"
        "  Note\n"
        "    Lbl\n"
        "      Link\n"
        "    P\n"
        "  Note\n"
        "    Lbl\n"
        "      Link\n"
        "    P\n"
        "  P\n");
  std::vector<std::string> behind;
  for (const layout::Kid& kid : structure[layout::Structure::root].kids)
    if (const auto* element = std::get_if<layout::ElementId>(&kid);
        element != nullptr && structure[*element].tag == layout::Tag::note)
      behind.emplace_back(*structure[*element].id);
  CHECK(behind == std::vector<std::string>{"noot-1", "noot-2"});
}
