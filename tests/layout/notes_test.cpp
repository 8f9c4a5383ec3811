// Notes: at the foot of the page that shows their number, in the tree right behind it.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

using layout::Tag;

document::Inline note(int number, std::string utf8, document::Position position = {}) {
  return {document::Note{number, made::plain(std::move(utf8), position)}};
}

document::Block noted(int number, int words, int note_words) {
  return made::paragraph({made::words(made::filler(words)), note(number, made::filler(note_words)),
                          made::words(" " + made::filler(words))});
}

// Where things stand: of each note the pages of its number in the text and of its lines.
struct Places {
  std::map<int, std::size_t> numbers;             // the note's number -> page
  std::map<int, std::vector<std::size_t>> notes;  // the same -> a page for each line
};

Places places(const layout::Pages& pages) {
  Places out;
  int open = 0;
  for (std::size_t p = 0; p < pages.pages.size(); ++p)
    for (const layout::PlacedBox& placed : pages.pages[p].boxes)
      for (const layout::TextRun& run : placed.box->runs) {
        const auto* leaf = std::get_if<layout::LeafId>(&run.owner);
        if (leaf == nullptr) continue;
        const layout::Element& element = pages.structure[pages.structure.owner(*leaf)];
        const Tag parent = pages.structure[element.parent].tag;
        if (element.tag == Tag::link && parent == Tag::reference) out.numbers[std::stoi(text_of(run))] = p;
        if (element.tag == Tag::link && parent == Tag::lbl) open = std::stoi(text_of(run));
        if (element.tag == Tag::p && parent == Tag::note) out.notes[open].push_back(p);
      }
  return out;
}

bool is_note(const layout::Pages& pages, const layout::Box& box) {
  return std::any_of(box.runs.begin(), box.runs.end(), [&](const layout::TextRun& run) {
    const auto* leaf = std::get_if<layout::LeafId>(&run.owner);
    return leaf != nullptr && pages.structure[pages.structure[pages.structure.owner(*leaf)].parent].tag == Tag::note;
  });
}

int count(const layout::Pages& pages, const std::string& text) {
  int found = 0;
  for (const layout::Page& page : pages.pages)
    for (const layout::PlacedBox& placed : page.boxes)
      found += text_of(*placed.box).find(text) != std::string::npos ? 1 : 0;
  return found;
}

}  // namespace

TEST_CASE("a note ends where the body ends, the number leads to it, and its own number leads back") {
  const LaidOut laid(made::document({noted(1, 5, 3)}));
  const layout::Pages& pages = laid.pages();
  REQUIRE(pages.notes.size() == 1);
  CHECK(pages.notes[0].page == 0);
  const layout::PlacedBox& last = pages.pages[0].boxes.back();
  CHECK(text_of(*last.box) == "1 woord woord woord");
  CHECK(last.top + last.box->height == Approx(350));
  CHECK(pages.notes[0].y == Approx(last.top));
  int to = 0, back = 0;
  for (const layout::PlacedBox& placed : pages.pages[0].boxes)
    for (const layout::LinkArea& link : placed.box->links) {
      CHECK(link.description == "1");
      CHECK(link.width > 0);
      if (const auto* note = std::get_if<layout::ToNote>(&link.target)) {
        ++to;
        CHECK(note->index == 0);
        REQUIRE(pages.note_numbers.size() == 1);
        CHECK(pages.note_numbers[0].page == 0);
        CHECK(pages.note_numbers[0].y == Approx(placed.top + link.y));
      } else {
        ++back;
        CHECK(std::get<layout::ToNoteNumber>(link.target).index == 0);
        CHECK(placed.box == last.box);
        CHECK(pages.structure[pages.structure[link.element].parent].tag == Tag::lbl);
      }
    }
  CHECK(to == 1);
  CHECK(back == 1);
  CHECK(dump_structure(pages.structure) == R"(Document
  H1
  P
    Reference
      Link
    Note
      Lbl
        Link
      P
)");
  CHECK(*pages.structure[layout::ElementId{3}].id == "bij-noot-1");
  CHECK(*pages.structure[layout::ElementId{5}].id == "noot-1");
}

TEST_CASE("every note is on the page of its number, whole and once, below the text") {
  for (int words = 8; words < 30; words += 3) {
    std::vector<document::Block> blocks;
    for (int i = 1; i <= 30; ++i) blocks.push_back(noted(i, words, 4 + i % 12));
    const LaidOut laid(made::document(std::move(blocks)));
    const Places found = places(laid.pages());
    REQUIRE(found.numbers.size() == 30);
    REQUIRE(found.notes.size() == 30);
    CHECK(laid.pages().pages.size() > 2);
    for (const auto& [number, page] : found.numbers) {
      INFO(fmt::format("{} words, note {}", words, number));
      for (const std::size_t line : found.notes.at(number)) CHECK(line == page);
      CHECK(laid.pages().notes.at(static_cast<std::size_t>(number - 1)).page == page);
    }
    for (const layout::Page& page : laid.pages().pages) {
      double text_end = 0, notes_begin = 350, end = 0;
      for (const layout::PlacedBox& placed : page.boxes) {
        const double bottom = placed.top + placed.box->height;
        if (is_note(laid.pages(), *placed.box))
          notes_begin = std::min(notes_begin, placed.top), end = std::max(end, bottom);
        else
          text_end = std::max(text_end, bottom);
      }
      CHECK(text_end <= notes_begin + 0.01);
      CHECK(end <= 350.01);
    }
  }
}

TEST_CASE("notes stand under a hairline of 40 mm, close to the text") {
  std::vector<document::Block> blocks;
  for (int i = 1; i <= 12; ++i) blocks.push_back(noted(i, 12, 6));
  const LaidOut laid(made::document(std::move(blocks)));
  for (const layout::Page& page : laid.pages().pages) {
    double notes_begin = 350, text_end = 0;
    for (const layout::PlacedBox& placed : page.boxes)
      if (is_note(laid.pages(), *placed.box))
        notes_begin = std::min(notes_begin, placed.top);
      else
        text_end = std::max(text_end, placed.top + placed.box->height);
    if (notes_begin == 350) continue;
    REQUIRE(page.foot.fills.size() == 1);
    const layout::Fill& rule = page.foot.fills.front();
    CHECK(rule.width == Approx(40 * 72 / 25.4));
    CHECK(rule.height == Approx(laid.style().table.hairline));
    CHECK(rule.y > text_end);
    CHECK(rule.y < notes_begin);
    CHECK(notes_begin - text_end >= 0.6 * laid.style().letter(style::Role::text).leading - 0.01);
  }
}

TEST_CASE("a note may stand wherever text does, and is never repeated") {
  document::List list = made::numbers({""});
  list.caption = {made::words("Norm"), note(2, "van een lijst")};
  list.items[0].content = {made::words("punt"), note(3, "van een punt")};
  document::Table table = made::table({"Nr.", ""}, {});
  table.caption = {made::words("Tabel"), note(4, "van een bijschrift")};
  table.head[0].cells[1].paragraphs[0] = {made::words("Kop"), note(5, "van een kop")};
  for (int i = 1; i <= 40; ++i)
    table.rows.push_back({{{{made::plain(std::to_string(i))}, false}, {{made::plain("cel")}, true}}});
  table.rows[0].cells[1].paragraphs[0].push_back(note(6, "van een cel"));
  const document::Quotation quotation{{{made::words("Woorden"), note(7, "van een citaat")}}, made::plain("Bron")};
  const LaidOut laid(made::document(
      {made::paragraph({made::words("Tekst"), note(1, "van een alinea")}), {list}, {table}, {quotation}}));
  CHECK(laid.pages().pages.size() > 2);
  for (const char* text : {"van een alinea", "van een lijst", "van een punt", "van een bijschrift", "van een kop",
                           "van een cel", "van een citaat"}) {
    INFO(text);
    CHECK(count(laid.pages(), text) == 1);
  }
  const Places found = places(laid.pages());
  for (const auto& [number, page] : found.numbers) CHECK(found.notes.at(number).front() == page);
  CHECK(found.numbers.size() == 7);
}

TEST_CASE("the number of a note in a head leads back to the head itself, not to where a page repeats it") {
  document::Table table = made::table({"Nr.", ""}, {});
  table.head[0].cells[1].paragraphs[0] = {made::words("Kop"), note(1, "van een kop")};
  for (int i = 1; i <= 40; ++i)
    table.rows.push_back({{{{made::plain(std::to_string(i))}, false}, {{made::plain("cel")}, true}}});
  table.rows.back().cells[0].paragraphs[0].push_back(note(2, "van de laatste cel"));
  const LaidOut laid(made::document({{table}}));
  const layout::Pages& pages = laid.pages();
  REQUIRE(pages.pages.size() > 2);
  CHECK(count(pages, "Kop") == static_cast<int>(pages.pages.size()));
  // Nor is the number there, whose note is on another page.
  CHECK(count(pages, "Kop1") == 1);
  REQUIRE(pages.note_numbers.size() == 2);
  CHECK(pages.note_numbers[0].page == 0);
  CHECK(pages.note_numbers[1].page == pages.pages.size() - 1);
  int links = 0;
  for (const layout::Page& page : pages.pages)
    for (const layout::PlacedBox& placed : page.boxes) links += static_cast<int>(placed.box->links.size());
  CHECK(links == 4);
}

TEST_CASE("the notes of a page stand by their numbers, in whatever cell and on whatever line of a long row") {
  document::Table table = made::table({"Nr.", "Wat", "Waarom"}, {{"1", made::filler(50), made::filler(40)}});
  std::vector<document::Cell>& cells = table.rows[0].cells;
  cells[1].paragraphs[0].push_back(note(1, made::filler(10)));
  cells[2].paragraphs[0].insert(cells[2].paragraphs[0].begin(), note(2, "van het begin"));
  cells[2].paragraphs[0].push_back(note(3, "van het eind"));
  const LaidOut laid(made::document({{table}}));
  for (const layout::Page& page : laid.pages().pages) {
    std::vector<std::uint32_t> numbers;
    for (const layout::PlacedBox& placed : page.boxes)
      if (placed.box->note) numbers.push_back(*placed.box->note);
    CHECK(std::ranges::is_sorted(numbers));
    if (laid.pages().pages.size() == 1) CHECK(numbers == std::vector<std::uint32_t>{0, 1, 2});
  }
  CHECK(laid.pages().pages.size() == 1);
}

TEST_CASE("a note stands there once, also where no column is wide enough for its number") {
  document::Table table = made::table({"", ""}, {});
  table.columns.clear();
  table.columns.resize(60);
  table.head.clear();
  document::Row& row = table.rows.emplace_back();
  for (std::size_t i = 0; i < table.columns.size(); ++i) row.cells.push_back({{{note(120, "van een cel")}}, i == 0});
  const LaidOut laid(made::document({{table}}));
  CHECK(count(laid.pages(), "van een cel") == 60);
  CHECK(count(laid.pages(), "120") < 120);
}

TEST_CASE("a note too long for the page of its number leads back to that page") {
  // Two numbers in one line: the second note begins on a later page.
  const LaidOut laid(made::document({made::paragraph(
      {made::words("Tekst"), note(1, made::filler(400)), made::words("en"), note(2, made::filler(40))})}));
  REQUIRE(laid.pages().note_numbers.size() == 2);
  CHECK(laid.pages().notes[1].page > 0);
  CHECK(laid.pages().note_numbers[1].page == 0);
}

TEST_CASE("notes longer than a page go on at the foot of the next, and nothing is lost") {
  const LaidOut laid(made::document({noted(1, 20, 700), made::paragraph(made::filler(100))}));
  std::string text;
  for (const layout::Page& page : laid.pages().pages)
    for (const layout::PlacedBox& placed : page.boxes) {
      CHECK(placed.top + placed.box->height <= 350.01);
      if (is_note(laid.pages(), *placed.box)) text += text_of(*placed.box);
    }
  CHECK(text == "1 " + made::filler(700));
  CHECK(places(laid.pages()).notes.at(1).front() == places(laid.pages()).numbers.at(1));
}

TEST_CASE("a character that no font has is found before a note, in it and behind it") {
  using Real = LaidOut<text::HarfBuzzShaper>;
  const auto said = [](document::Inlines content) {
    std::vector<std::string> out;
    for (const auto& each : Real(made::document({made::paragraph(std::move(content))})).said)
      out.push_back(
          fmt::format("{}:{} {}", each.position.line, each.position.column, diagnostics::entry(each.code).name));
    return out;
  };
  const auto at = [](std::uint32_t line, std::string utf8) {
    return document::Inline{document::Text{std::move(utf8), {line, 1}}};
  };
  using Said = std::vector<std::string>;
  CHECK(said({at(1, "a \U0001F600 b"), note(1, "gewoon", {2, 1}), at(3, " c")}) == Said{"1:3 missing-glyph"});
  CHECK(said({at(1, "a"), note(1, "een \U0001F600", {2, 1}), at(3, " c")}) == Said{"2:5 missing-glyph"});
  CHECK(said({at(1, "a"), note(1, "gewoon", {2, 1}), at(3, " c \U0001F600")}) == Said{"3:4 missing-glyph"});
}
