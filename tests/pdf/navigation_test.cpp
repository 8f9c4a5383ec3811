// Bookmarks and links.
#include "catch.hpp"
#include "written.hpp"

namespace {

std::size_t page_of(Written& written, Object destination) {
  for (std::size_t p = 0; p < written.pages.size(); ++p)
    if (written.pages[p].id() == destination.at(0).id()) return p;
  return written.pages.size();
}

struct Bookmark {
  int level;
  std::string title;
  std::size_t page;
  bool operator==(const Bookmark&) const = default;
};

void gather(Written& written, Object item, int level, std::vector<Bookmark>& out) {
  for (; !item.is_null(); item = item.key("/Next")) {
    out.push_back({level, item.key("/Title").text(), page_of(written, item.key("/Dest"))});
    gather(written, item.key("/First"), level + 1, out);
  }
}

std::vector<Object> annotations(Written& written) {
  std::vector<Object> out;
  for (const auto& page : written.pages)
    if (page.has("/Annots"))
      for (const auto& annotation : page.key("/Annots").items()) out.push_back(annotation);
  return out;
}

}  // namespace

TEST_CASE("every heading has a bookmark, nested as the headings are, to the page where it stands") {
  Written written(long_report());
  std::vector<Bookmark> found, wanted;
  gather(written, written.file.root().key("/Outlines").key("/First"), 1, found);
  for (const layout::HeadingPlace& heading : written.laid().headings)
    wanted.push_back({heading.level, heading.text, heading.page});
  CHECK(wanted.size() == 9);
  CHECK(found == wanted);
  CHECK(written.file.root().key("/PageMode").name() == "/UseOutlines");
}

TEST_CASE("a bookmark without levels between, to a heading in any script, keeps its words") {
  Written written(made::document({made::heading(2, "Één: “a” (b) \\ €"), made::paragraph("Tekst."),
                                  made::heading(4, "Diep"), made::paragraph("Tekst.")}));
  std::vector<Bookmark> found;
  gather(written, written.file.root().key("/Outlines").key("/First"), 1, found);
  REQUIRE(found.size() == 3);
  CHECK(found[1].title == "Één: “a” (b) \\ €");
  CHECK(found[2].title == "Diep");
}

TEST_CASE("a link has one annotation a line, printed with the page, that says where it leads") {
  Written written(long_report());
  int addresses = 0, inside = 0;
  for (const auto& annotation : annotations(written)) {
    CHECK(annotation.key("/Subtype").name() == "/Link");
    CHECK(annotation.key("/F").integer() == 4);
    CHECK_FALSE(annotation.key("/Contents").text().empty());
    auto area = annotation.key("/Rect");
    CHECK(area.at(0).number() < area.at(2).number());
    CHECK(area.at(1).number() < area.at(3).number());
    CHECK(area.at(0).number() >= 59.99);
    CHECK(area.at(2).number() <= 300.01);
    if (annotation.has("/A")) {
      ++addresses;
      CHECK(annotation.key("/A").key("/S").name() == "/URI");
      CHECK(annotation.key("/A").key("/URI").bytes() == "https://example.nl/a(b)");
      CHECK(annotation.key("/Contents").text() == "https://example.nl/a(b)");
    } else {
      const auto& heading = written.laid().headings.at(static_cast<std::size_t>(++inside));
      CHECK(page_of(written, annotation.key("/Dest")) == heading.page);
      CHECK(annotation.key("/Contents").text() == heading.text);
    }
  }
  CHECK(inside == 8);
  CHECK(addresses > 6);  // each goes over a line's end
}

TEST_CASE("a long address of a link over many lines stands in the file once, and in each annotation") {
  const std::string address = "https://example.nl/" + std::string(400, 'a'), other = address + "b";
  Written written(made::document({made::paragraph({made::link(address, made::plain(made::filler(40))),
                                                   made::words(" en "), made::link(other, made::plain("hier"))})}));
  const auto all = annotations(written);
  REQUIRE(all.size() > 5);
  for (const auto& annotation : all) {
    const std::string& wanted = annotation.id() == all.back().id() ? other : address;
    CHECK(annotation.key("/A").key("/URI").bytes() == wanted);
    CHECK(annotation.key("/Contents").text() == wanted);
    CHECK((annotation.key("/A").id() == all[0].key("/A").id()) == (wanted == address));
  }
}

TEST_CASE("an address with a backslash, a bracket or a letter outside ASCII arrives whole") {
  for (const std::string address :
       {"https://example.nl/a\\b)(", "https://example.nl/?a=1&b=%20#c", "mailto:griffie@example.nl"}) {
    Written written(made::document({made::paragraph({made::link(address, made::plain("hier"))})}));
    const auto all = annotations(written);
    REQUIRE(all.size() == 1);
    auto annotation = all[0];
    CHECK(annotation.key("/A").key("/URI").bytes() == address);
  }
}

TEST_CASE("a Link element holds its words and then its annotations, in the order of the lines") {
  Written written(long_report());
  int links = 0;
  for (const Node& node : written.tree()) {
    if (node.tag != "/Link" || node.text.starts_with("lange") == false) continue;
    ++links;
    CHECK(node.text == "lange agenda van de raad, die over de regel heen loopt");
    CHECK(node.annotations.size() >= 2);
    double top = 1e9;
    for (auto annotation : node.annotations) {
      const double here = annotation.key("/Rect").at(3).number();
      CHECK(here < top);
      top = here;
    }
  }
  CHECK(links == 6);
}
