// What a book has beyond a report: its title page, parts and chapters on pages of their own, and the heads of those.
#include "catch.hpp"
#include "write_odt.hpp"

namespace {

using document::HeadingRole;

document::Block titled(HeadingRole role, int level, std::string title, std::string number = {}) {
  return {document::Heading{level, role, sample::text(std::move(title)), {}, std::move(number)}};
}

document::DataBlock status() { return {{{sample::text("Status"), sample::text("concept")}}}; }

document::Document book() {
  document::Document document = Odt::with({titled(HeadingRole::chapter, 2, "Leeswijzer"),
                                           sample::paragraph("Vooraf"),
                                           titled(HeadingRole::part, 2, "Programma 2"),
                                           titled(HeadingRole::chapter, 3, "Handhaving", "2.7"),
                                           {status()},
                                           titled(HeadingRole::block, 4, "Doelstellingen"),
                                           sample::paragraph("Tekst"),
                                           titled(HeadingRole::chapter, 3, "Zorg", "2.6.2"),
                                           {status()},
                                           sample::paragraph("Zorgtekst")});
  document.contents = document::Contents{sample::text("Inhoud"), HeadingRole::chapter};
  return document;
}

pugi::xml_node heading(Odt& odt, const std::string& text) {
  for (const pugi::xml_node each : all(odt.text(), "text:h"))
    if (shown(each) == text) return each;
  return {};
}

}  // namespace

TEST_CASE("each part and chapter of a book begins a page without a header, and the pages behind it name it there") {
  Odt odt(write_odt(book()));
  CHECK(odt.master_of(heading(odt, "Leeswijzer")) == "First_20_Page_20_2");
  CHECK(odt.master_of(heading(odt, "Programma 2")) == "First_20_Page_20_2");
  CHECK(odt.master_of(heading(odt, "2.7|Handhaving")) == "First_20_Page_20_3");
  CHECK(odt.master_of(heading(odt, "Doelstellingen")).empty());
  for (const std::string level : {"2", "3"}) {
    const pugi::xml_node first = odt.master("First_20_Page_20_" + level);
    CHECK(!first.child("style:header"));
    CHECK(first.attribute("style:next-style-name").value() == "Upright_20_Page_20_" + level);
    const auto names = all(odt.master("Upright_20_Page_20_" + level).child("style:header"), "text:chapter");
    REQUIRE(names.size() == 1);
    CHECK(names[0].attribute("text:outline-level").value() == level);
  }
  CHECK(all(odt.master("Standard"), "text:chapter").empty());
}

TEST_CASE("a report of a section has no pages of chapters, and no styles of their headings") {
  Odt odt({sample::heading(2, "Doelstellingen"), sample::paragraph("Tekst")});
  CHECK(!odt.master("First_20_Page_20_2"));
  CHECK(!odt.style("paragraph", "Chapter_20_2"));
}

TEST_CASE("a heading of a book looks as its role does and lies as deep as its level") {
  Odt odt(write_odt(book()));
  CHECK(odt.named(heading(odt, "2.7|Handhaving")) == "Chapter_20_3");
  CHECK(odt.named(heading(odt, "Doelstellingen")) == "Block_20_4");
  const pugi::xml_node block = odt.style("paragraph", "Block_20_4");
  CHECK(block.attribute("style:default-outline-level").value() == std::string("4"));
  CHECK(block.attribute("style:parent-style-name").value() == std::string("Heading_20_4"));
  const auto size = [&](const char* name) {
    return std::string(odt.style("paragraph", name).child("style:text-properties").attribute("fo:font-size").value());
  };
  CHECK(size("Block_20_4") == size("Heading_20_2"));
  CHECK(size("Chapter_20_3") == size("Heading_20_1"));
}

TEST_CASE("the titles of a book and of its parts stand down their page") {
  Odt odt(write_odt(book()));
  const double down = style::white_above_part * sample_style().page.text_height();
  for (const char* title : {"2.6.1|Veiligheid", "Programma 2"}) {
    const pugi::xml_node node = heading(odt, title);
    CHECK(std::stod(odt.property(node, "fo:margin-top")) == Approx(down).margin(0.01));
  }
  CHECK(std::stod(odt.property(heading(odt, "Leeswijzer"), "fo:margin-top")) == 0);
}

TEST_CASE("the contents list of a book goes down to what its style says, made anew as well") {
  Odt odt(write_odt(book()));
  const pugi::xml_node index = odt.text().child("text:table-of-content");
  std::vector<std::string> entries;
  for (const pugi::xml_node entry : index.child("text:index-body").children("text:p")) entries.push_back(shown(entry));
  REQUIRE(entries.size() == 4);
  CHECK(entries[2].starts_with("2.7 Handhaving|"));
  std::vector<std::string> sources;
  for (const pugi::xml_node source : all(index, "text:index-source-style"))
    sources.emplace_back(source.attribute("text:style-name").value());
  CHECK(sources == std::vector<std::string>{"Part_20_2", "Chapter_20_2", "Chapter_20_3"});
  // A bookmark stands where an entry leads to.
  CHECK(all(odt.text(), "text:bookmark-start").size() == 4);
}

TEST_CASE("the data blocks of the chapters are sections with names of their own") {
  Odt odt(write_odt(book()));
  std::vector<std::string> names;
  for (const pugi::xml_node section : odt.text().children("text:section"))
    names.emplace_back(section.attribute("text:name").value());
  std::sort(names.begin(), names.end());
  CHECK(names.size() >= 2);
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}
