// Bookmarks and links.
#include "catch.hpp"
#include "written.hpp"

namespace {

std::size_t page_of(Written& written, QPDFObjectHandle destination) {
  for (std::size_t p = 0; p < written.pages.size(); ++p)
    if (written.pages[p].getObjGen() == destination.getArrayItem(0).getObjGen()) return p;
  return written.pages.size();
}

struct Bookmark {
  int level;
  std::string title;
  std::size_t page;
  bool operator==(const Bookmark&) const = default;
};

void gather(Written& written, QPDFObjectHandle item, int level, std::vector<Bookmark>& out) {
  for (; !item.isNull(); item = item.getKey("/Next")) {
    out.push_back({level, item.getKey("/Title").getUTF8Value(), page_of(written, item.getKey("/Dest"))});
    gather(written, item.getKey("/First"), level + 1, out);
  }
}

std::vector<QPDFObjectHandle> annotations(Written& written) {
  std::vector<QPDFObjectHandle> out;
  for (auto& page : written.pages)
    if (page.hasKey("/Annots"))
      for (auto& annotation : page.getKey("/Annots").getArrayAsVector()) out.push_back(annotation);
  return out;
}

}  // namespace

TEST_CASE("every heading has a bookmark, nested as the headings are, to the page where it stands") {
  Written written(long_report());
  std::vector<Bookmark> found, wanted;
  gather(written, written.file.getRoot().getKey("/Outlines").getKey("/First"), 1, found);
  for (const layout::Heading& heading : written.laid().headings) wanted.push_back({heading.level, heading.text, heading.page});
  CHECK(wanted.size() == 9);
  CHECK(found == wanted);
  CHECK(written.file.getRoot().getKey("/PageMode").getName() == "/UseOutlines");
}

TEST_CASE("a bookmark without levels between, to a heading in any script, keeps its words") {
  Written written(made::document({made::heading(2, "Één: “a” (b) \\ €"), made::paragraph("Tekst."), made::heading(4, "Diep"), made::paragraph("Tekst.")}));
  std::vector<Bookmark> found;
  gather(written, written.file.getRoot().getKey("/Outlines").getKey("/First"), 1, found);
  REQUIRE(found.size() == 3);
  CHECK(found[1].title == "Één: “a” (b) \\ €");
  CHECK(found[2].title == "Diep");
}

TEST_CASE("a link has one annotation a line, printed with the page, that says where it leads") {
  Written written(long_report());
  int addresses = 0, inside = 0;
  for (auto& annotation : annotations(written)) {
    CHECK(annotation.getKey("/Subtype").getName() == "/Link");
    CHECK(annotation.getKey("/F").getIntValue() == 4);
    CHECK_FALSE(annotation.getKey("/Contents").getUTF8Value().empty());
    auto area = annotation.getKey("/Rect");
    CHECK(area.getArrayItem(0).getNumericValue() < area.getArrayItem(2).getNumericValue());
    CHECK(area.getArrayItem(1).getNumericValue() < area.getArrayItem(3).getNumericValue());
    CHECK(area.getArrayItem(0).getNumericValue() >= 59.99);
    CHECK(area.getArrayItem(2).getNumericValue() <= 300.01);
    if (annotation.hasKey("/A")) {
      ++addresses;
      CHECK(annotation.getKey("/A").getKey("/S").getName() == "/URI");
      CHECK(annotation.getKey("/A").getKey("/URI").getStringValue() == "https://example.nl/a(b)");
      CHECK(annotation.getKey("/Contents").getUTF8Value() == "https://example.nl/a(b)");
    } else {
      const auto& heading = written.laid().headings.at(static_cast<std::size_t>(++inside));
      CHECK(page_of(written, annotation.getKey("/Dest")) == heading.page);
      CHECK(annotation.getKey("/Contents").getUTF8Value() == heading.text);
    }
  }
  CHECK(inside == 8);
  CHECK(addresses > 6);  // each goes over a line's end
}

TEST_CASE("an address with a backslash, a bracket or a letter outside ASCII arrives whole") {
  for (const std::string address : {"https://example.nl/a\\b)(", "https://example.nl/?a=1&b=%20#c", "mailto:griffie@example.nl"}) {
    Written written(made::document({made::paragraph({made::link(address, made::plain("hier"))})}));
    const auto all = annotations(written);
    REQUIRE(all.size() == 1);
    auto annotation = all[0];
    CHECK(annotation.getKey("/A").getKey("/URI").getStringValue() == address);
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
      const double here = annotation.getKey("/Rect").getArrayItem(3).getNumericValue();
      CHECK(here < top);
      top = here;
    }
  }
  CHECK(links == 6);
}
