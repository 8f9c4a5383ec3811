// What stands above the text: the title on the first page, and the data block in one column or two.
#include <fmt/format.h>

#include "catch.hpp"
#include "laid_out.hpp"

namespace {

document::Document with_facts(int facts, const std::string& value, const std::string& label = "Veld") {
  document::Document out = made::document({made::heading(2, "Doelstellingen"), made::paragraph(made::filler(60))});
  out.organisation = made::plain("Gemeente");
  for (int i = 1; i <= facts; ++i)
    out.facts.push_back({made::plain(fmt::format("{} {}", label, i)), made::plain(value)});
  return out;
}

// The texts of labels and values, in the order of the page.
std::vector<std::string> labels(const layout::Pages& pages) {
  std::vector<std::string> out;
  for (const layout::Page& page : pages.pages)
    for (const layout::PlacedBox& placed : page.boxes)
      for (const layout::TextRun& run : placed.box->runs) {
        const auto* leaf = std::get_if<layout::LeafId>(&run.owner);
        if (leaf != nullptr && pages.structure[pages.structure.owner(*leaf)].tag == layout::Tag::lbl)
          out.push_back(text_of(run));
      }
  return out;
}

}  // namespace

TEST_CASE("up to six facts stand below each other, more in two columns, read one after the other") {
  const LaidOut six(with_facts(6, "waarde"));
  CHECK(six.pages().plan.first_page.data.facts == std::vector<std::size_t>{6});
  const LaidOut seven(with_facts(7, "waarde"));
  CHECK(seven.pages().plan.first_page.data.facts == std::vector<std::size_t>{4, 3});
  CHECK(seven.pages().plan.first_page.data.lines == std::vector<std::size_t>{4, 3});
  std::vector<std::string> expected;
  for (int i = 1; i <= 7; ++i) expected.push_back(fmt::format("Veld {}", i));
  CHECK(labels(seven.pages()) == expected);
}

TEST_CASE("columns are as high as each other where their values take more lines") {
  document::Document document = with_facts(8, "w");
  document.facts.front().value = made::plain(made::filler(30));
  const LaidOut laid(document);
  const auto& plan = laid.pages().plan.first_page;
  REQUIRE(plan.data.facts.size() == 2);
  CHECK(plan.data.facts[0] < plan.data.facts[1]);
  CHECK(plan.data.lines[0] + 1 >= plan.data.lines[1]);
  CHECK(plan.data.lines[1] + 4 >= plan.data.lines[0]);
}

TEST_CASE("where a column would be too narrow for its values there is one") {
  const LaidOut laid(with_facts(8, made::filler(6), "Een naam van dertig letters en"));
  CHECK(laid.pages().plan.first_page.data.facts == std::vector<std::size_t>{8});
}

TEST_CASE("where a long value makes two columns higher than one there is one") {
  document::Document document = with_facts(9, "w");
  document.facts[4].value = made::plain(made::filler(80));
  CHECK(LaidOut(document).pages().plan.first_page.data.facts == std::vector<std::size_t>{9});
}

TEST_CASE("labels take four tenths of their column at most, but where the values need less than the rest") {
  const auto labels_of = [](const std::string& value, const std::string& label) {
    return LaidOut(with_facts(3, value, label)).pages().plan.first_page.data.label_columns.at(0);
  };
  const std::string label = made::filler(12);
  const double narrow = labels_of(made::filler(30), label), wide = labels_of("ja", label);
  CHECK(narrow <= 0.4 * 240);
  CHECK(wide > 0.6 * 240);
  CHECK(labels_of(made::filler(30), "Veld") < 0.2 * 240);
}

TEST_CASE("the first page has the title, however long the data block is, and no fact is below the foot") {
  for (int facts = 1; facts <= 60; ++facts)
    for (const int words : {1, 4, 12, 200}) {
      if (words == 200 && facts > 3) continue;
      INFO(facts << " facts of " << words << " words");
      const LaidOut laid(with_facts(facts, made::filler(words)));
      const auto first = lines_of(laid.pages().pages.at(0));
      CHECK(std::find(first.begin(), first.end(), "Veiligheid") != first.end());
      CHECK(labels(laid.pages()).size() == static_cast<std::size_t>(facts));
      for (const layout::Page& page : laid.pages().pages)
        for (const layout::PlacedBox& placed : page.boxes) CHECK(placed.top + placed.box->height <= 350.001);
    }
}
