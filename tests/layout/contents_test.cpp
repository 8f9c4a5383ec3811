// The contents list: the pages it names are those where the headings stand.
#include <fmt/format.h>

#include <algorithm>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

using layout::Tag;

document::Document with_contents(int developments, int words) {
  std::vector<document::Block> blocks{made::heading(2, "Doelstellingen"), made::paragraph(made::filler(20)),
                                      made::heading(2, "Actuele beleidsontwikkelingen")};
  for (int i = 1; i <= developments; ++i) {
    blocks.push_back(made::heading(3, fmt::format("Ontwikkeling {}", i)));
    blocks.push_back(made::paragraph(made::filler(words)));
  }
  document::Document out = made::document(std::move(blocks));
  out.contents = document::Contents{made::plain("Inhoud")};
  return out;
}

struct Entry {
  std::string text, number;
};

// The boxes with a link into the document; leaders left out.
std::vector<Entry> entries(const layout::Pages& pages) {
  std::vector<Entry> out;
  for (const layout::Page& page : pages.pages)
    for (const layout::PlacedBox& placed : page.boxes) {
      const layout::Box& box = *placed.box;
      if (box.links.empty() || !std::holds_alternative<layout::ToHeading>(box.links.front().target)) continue;
      Entry entry;
      std::optional<layout::LeafId> first;
      for (const layout::TextRun& run : box.runs) {
        const auto* leaf = std::get_if<layout::LeafId>(&run.owner);
        if (leaf == nullptr) continue;
        if (!first) first = *leaf;
        (*leaf == *first ? entry.text : entry.number) += text_of(run);
      }
      out.push_back(entry);
    }
  return out;
}

// The page on which a heading of the body really stands, found by its words.
std::string page_with(const layout::Pages& pages, const std::string& heading) {
  for (std::size_t p = 0; p < pages.pages.size(); ++p)
    for (const layout::PlacedBox& placed : pages.pages[p].boxes) {
      if (placed.box->runs.empty() || text_of(*placed.box) != heading) continue;
      const auto* leaf = std::get_if<layout::LeafId>(&placed.box->runs.front().owner);
      const Tag tag = pages.structure[pages.structure.owner(*leaf)].tag;
      if (tag == Tag::h2 || tag == Tag::h3) return std::to_string(p + 1);
    }
  return "nowhere";
}

}  // namespace

TEST_CASE("the contents list names each heading once, in order, with the page where it stands") {
  for (const auto& [developments, words] : {std::pair{3, 60}, {12, 90}, {70, 30}}) {
    const LaidOut laid(with_contents(developments, words));
    const auto found = entries(laid.pages());
    REQUIRE(found.size() == static_cast<std::size_t>(developments) + 2);
    for (std::size_t i = 0; i < found.size(); ++i) {
      INFO(found[i].text);
      const std::string& heading = laid.pages().headings.at(i + 1).text;
      CHECK(found[i].text == heading + ' ');
      CHECK(found[i].number == page_with(laid.pages(), heading));
    }
  }
}

namespace {

// For each page of the list: its entries, and whether text stands on it as well.
struct ListPage {
  std::size_t entries = 0;
  double foot = 0;  // of the last entry, from the top of the text
  bool text = false;
};
std::vector<ListPage> list_pages(const layout::Pages& pages) {
  std::vector<ListPage> out;
  for (const layout::Page& page : pages.pages) {
    ListPage& made = out.emplace_back();
    for (const layout::PlacedBox& placed : page.boxes) {
      const layout::Box& box = *placed.box;
      if (!box.links.empty()) {
        ++made.entries;
        made.foot = placed.top + box.height - 50;
      }
      made.text = made.text || text_of(box) == "Doelstellingen";
    }
    if (made.text) break;
  }
  return out;
}

}  // namespace

TEST_CASE("text follows the list where a third of the page is left, and begins a page elsewhere") {
  int follows = 0, begins = 0;
  for (int developments = 3; developments <= 70; ++developments) {
    INFO(developments);
    const LaidOut laid(with_contents(developments, 60));
    const auto pages = list_pages(laid.pages());
    const bool on_the_same = pages.back().entries > 0;
    const ListPage& last = on_the_same ? pages.back() : pages.at(pages.size() - 2);
    CHECK(on_the_same == (last.foot <= 200));
    CHECK(laid.pages().plan.contents.text_follows == on_the_same);
    (on_the_same ? follows : begins) += 1;
  }
  CHECK(follows > 0);
  CHECK(begins > 0);
}

TEST_CASE("no page of the list has less than four entries: it stands closer, or the last page gets four") {
  bool closer = false;
  for (int developments = 3; developments <= 70; ++developments) {
    INFO(developments);
    const LaidOut laid(with_contents(developments, 60));
    closer = closer || laid.pages().plan.contents.tightness < 1;
    for (const ListPage& page : list_pages(laid.pages()))
      if (page.entries > 0) CHECK(page.entries >= 4);
  }
  CHECK(closer);
}

TEST_CASE("the list may take several pages, and nothing stands between its entries") {
  const LaidOut laid(with_contents(70, 30));
  const auto& pages = laid.pages().pages;
  std::size_t body = 0;
  const auto has_text = [&](const layout::Page& page) {
    const auto lines = lines_of(page);
    return std::find(lines.begin(), lines.end(), "Doelstellingen") != lines.end();
  };
  while (!has_text(pages.at(body))) ++body;
  CHECK(body >= 2);
  for (std::size_t p = 0; p < body; ++p)
    for (const layout::PlacedBox& placed : pages[p].boxes)
      for (const layout::TextRun& run : placed.box->runs)
        if (const auto* leaf = std::get_if<layout::LeafId>(&run.owner)) {
          const Tag tag = laid.pages().structure[laid.pages().structure.owner(*leaf)].tag;
          CHECK((tag == Tag::link || tag == Tag::h1 || tag == Tag::caption));
        }
}

TEST_CASE("the list of a book begins on a page of its own and fills its pages") {
  for (int chapters = 1; chapters <= 60; ++chapters) {
    INFO(chapters << " chapters");
    document::Document book = with_contents(0, 0);
    book.blocks.clear();
    for (int i = 1; i <= chapters; ++i) {
      book.blocks.push_back(
          {document::Heading{2, document::HeadingRole::chapter, made::plain(fmt::format("Sectie {}", i))}});
      book.blocks.push_back(made::paragraph("Tekst."));
    }
    const LaidOut laid(book);
    std::vector<ListPage> pages;
    for (const ListPage& page : list_pages(laid.pages()))
      if (page.entries > 0) pages.push_back(page);
    CHECK(list_pages(laid.pages()).front().entries == 0);
    // A page is full where one entry more has no room, but for those that the last page gets.
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) CHECK(pages[i].foot > 300 - 5 * 20);
    if (!pages.empty()) CHECK(pages.back().entries >= std::min<std::size_t>(4, static_cast<std::size_t>(chapters)));
  }
}

TEST_CASE("an entry leads to its heading, is described by it, and its number ends at the margin") {
  const LaidOut laid(with_contents(5, 60));
  std::size_t heading = 0;
  for (const layout::PlacedBox& placed : laid.pages().pages.at(0).boxes) {
    for (const layout::LinkArea& link : placed.box->links) {
      ++heading;
      CHECK(std::get<layout::ToHeading>(link.target).index == heading);
      CHECK(link.description == laid.pages().headings.at(heading).text);
      CHECK(laid.pages().structure[link.element].tag == Tag::link);
      CHECK(link.x == Approx(60));
      CHECK(link.width == Approx(240));
    }
    for (const layout::TextRun& run : placed.box->runs) {
      const auto* leaf = std::get_if<layout::LeafId>(&run.owner);
      const std::string text = text_of(run);
      if (leaf == nullptr) CHECK(text.find_first_not_of('.') == std::string::npos);
      if (leaf != nullptr && !text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) != 0)
        CHECK(run.x + run.fragments.back().x + run.fragments.back().run->width * run.size == Approx(300));
    }
  }
  CHECK(heading == 7);
}

TEST_CASE("leaders stand in line over all entries, between the words and the number") {
  const LaidOut laid(with_contents(5, 60));
  int leaders = 0;
  for (const layout::PlacedBox& placed : laid.pages().pages.at(0).boxes) {
    const auto& runs = placed.box->runs;
    for (const layout::TextRun& run : runs) {
      if (!std::holds_alternative<layout::Artifact>(run.owner)) continue;
      ++leaders;
      const double step = 0.45 * run.size;
      for (const text::Fragment& dot : run.fragments) {
        const double places = (run.x + dot.x) / step;
        CHECK(places == Approx(std::round(places)).margin(0.001));
      }
      const layout::TextRun& words = runs.front();
      CHECK(run.x > words.x + static_cast<double>(text_of(words).size() - 1) * words.size / 2);
    }
  }
  CHECK(leaders == 7);
}

TEST_CASE("a long heading goes over more lines of the list, which stay on one page and have one number") {
  document::Document document = with_contents(3, 60);
  document.blocks.push_back(made::heading(3, made::filler(15)));
  document.blocks.push_back(made::paragraph("Slot."));
  const LaidOut laid(document);
  const auto found = entries(laid.pages());
  REQUIRE(found.size() == 8);
  CHECK(found[5].number.empty());
  CHECK(found[6].number.empty());
  CHECK(found[7].number == page_with(laid.pages(), "woord woord woord woord woord woord ").substr(0, 1));
}

TEST_CASE("bookmarks and descriptions have no soft hyphens, the words of the list may end a line with one") {
  document::Document document = with_contents(2, 20);
  document.title = made::plain("Veilig\u00ADheid");
  document.blocks.push_back(made::heading(3, "Hand\u00ADhaving"));
  document.blocks.push_back(made::paragraph("Slot."));
  const LaidOut laid(document);
  CHECK(laid.pages().headings.front().text == "Veiligheid");
  CHECK(laid.pages().headings.back().text == "Handhaving");
  int found = 0;
  for (const layout::PlacedBox& placed : laid.pages().pages.at(0).boxes)
    for (const layout::LinkArea& link : placed.box->links) found += link.description == "Handhaving" ? 1 : 0;
  CHECK(found == 1);
  CHECK(entries(laid.pages()).back().text == "Hand\u00ADhaving ");
}

TEST_CASE("without contents the body follows the title on the first page") {
  document::Document document = with_contents(3, 20);
  document.contents.reset();
  const LaidOut laid(document);
  CHECK(entries(laid.pages()).empty());
  CHECK(lines_of(laid.pages().pages.at(0)).at(1) == "Doelstellingen");
}
