// What a template says in a place, and what a person typed over it.
#include "import/help.hpp"

#include <set>

#include "catch.hpp"
#include "import/marked.hpp"
#include "import/runs.hpp"
#include "importing.hpp"
#include "section/help.hpp"
#include "section/marks.hpp"

namespace {

using importing::Block;
using importing::Cell;
using importing::Paragraph;
using importing::Role;
using importing::Run;
using importing::Table;
using section::HelpPlace;

const std::string hulp = "Raadstuk Hulp";

const std::string& words(HelpPlace place) { return section::help(place, "nl"); }
Run help(const std::string& text) { return {.text = text, .style = hulp}; }
Run help(HelpPlace place) { return help(words(place)); }
Run typed(const std::string& text) { return {.text = text}; }

class Pages {
 public:
  Pages& add(std::vector<Run> runs, std::uint8_t heading = 0) {
    Paragraph paragraph;
    paragraph.runs = std::move(runs);
    paragraph.place.paragraph = static_cast<std::uint32_t>(blocks.size()) + 1;
    if (heading > 0) paragraph.role = Role::heading;
    paragraph.level = heading;
    blocks.emplace_back(std::move(paragraph));
    return *this;
  }

  // What is left, and the codes of what is said.
  std::string left() {
    importing::Messages messages;
    without = importing::without_help(blocks, messages);
    codes.clear();
    for (const auto& said : messages.all()) codes.emplace_back(entry(said.code).name);
    return importing::text_of(without ? without->blocks : blocks);
  }

  std::vector<Block> blocks;
  std::optional<importing::WithoutHelp> without;
  std::vector<std::string> codes;
};

}  // namespace

TEST_CASE("the help of every place, in each language, is one of its own and is left out") {
  std::set<std::string> all;
  for (std::size_t i = 0; i < section::help_places; ++i)
    for (const char* language : {"nl", "en"}) {
      const std::string& text = section::help(static_cast<HelpPlace>(i), language);
      INFO(text);
      if (i != static_cast<std::size_t>(HelpPlace::number)) CHECK(text.size() > 4);
      CHECK((text.front() == '[' && text.back() == ']'));
      CHECK(text.find_first_of("[]", 1) == text.size() - 1);
      CHECK(text.find("{}") == std::string::npos);
      CHECK(all.insert(text).second);
      Pages pages;
      CHECK(pages.add({help(text)}).left().empty());
      CHECK(pages.codes.empty());
    }
}

TEST_CASE("for status and type the help lists the words to choose from") {
  CHECK(words(HelpPlace::status) ==
        "[Kies concept, geredigeerd concept, definitief, vastgesteld of gewijzigd vastgesteld]");
  CHECK(words(HelpPlace::action_type) == "[Kies Raad, College of Uitvoering]");
}

TEST_CASE("help is known whatever word processors made of its white space, its hyphens and its runs") {
  Pages pages;
  pages.add({help("[Dag van dit\u00A0stuk, "), help("zoals 4\u00A0november\n"), help("2025]")});
  pages.add({help("[Naam van een norm, zoals Noord\u2011Hollandse Norm]")});
  CHECK(pages.left().empty());
  CHECK(pages.codes.empty());
}

TEST_CASE("what a person typed before or behind help stays, and is not talked about") {
  Pages pages;
  pages.add({help(words(HelpPlace::costs) + " Twee miljoen")});
  pages.add({typed("Een miljoen "), help(HelpPlace::costs)});
  CHECK(pages.left() == " Twee miljoen\nEen miljoen ");
  CHECK(pages.codes.empty());
}

TEST_CASE("where a person typed inside help all of it stays, and that is said") {
  Pages pages;
  pages.add({help("[Wat het kost: twee miljoen en waarvan het wordt betaald, in tekst of in een tabel]")});
  CHECK(pages.left() == importing::text_of(pages.blocks));
  CHECK(pages.codes == std::vector<std::string>{"template-help-left"});
}

TEST_CASE("help that lost its style is text, and that is said") {
  Pages pages;
  pages.add({typed(words(HelpPlace::costs))});
  CHECK(pages.left() == words(HelpPlace::costs));
  CHECK(pages.codes == std::vector<std::string>{"template-help-left"});
}

TEST_CASE("a person's own text in the style of help is text, brackets or not") {
  Pages pages;
  pages.add({help("Twee miljoen")}).add({typed("Zie [1].")});
  CHECK(pages.left() == "Twee miljoen\nZie [1].");
  CHECK(pages.codes.empty());
}

TEST_CASE("text below a heading that is still help has none, and that is said; an untouched part says nothing") {
  Pages pages;
  pages.add({typed("Ontwikkelingen")}, 2).add({help(HelpPlace::development_title)}, 3).add({typed("Er speelt veel.")});
  CHECK(pages.left() == "Ontwikkelingen\nEr speelt veel.");
  CHECK(pages.codes == std::vector<std::string>{"template-help-heading"});
  Pages untouched;
  untouched.add({help(HelpPlace::development_title)}, 3).add({help(HelpPlace::development)});
  untouched.add({typed("Actiepunten")}, 2).add({typed("Er gebeurt veel.")});
  untouched.left();
  CHECK(untouched.codes.empty());
}

TEST_CASE("a title is missing where its help stands, whatever its number is") {
  const Run number{.text = words(HelpPlace::number), .style = "Section Number"};
  const auto untitled = [](std::vector<Run> runs) {
    Pages pages;
    pages.add(std::move(runs), 1).add({help(HelpPlace::costs)}).left();
    return pages.without && pages.without->untitled;
  };
  CHECK(untitled({number, typed("\t"), help(HelpPlace::title)}));
  CHECK(untitled({typed("2.6.1\t"), help(HelpPlace::title)}));
  CHECK_FALSE(untitled({number, typed("\tSport")}));
  CHECK_FALSE(untitled({typed("2.6.1\tVeiligheid")}));
  CHECK_FALSE(untitled({help("Veiligheid"), help(HelpPlace::title)}));
}

TEST_CASE("in a cell help goes and its paragraph stays, which says by its style what its row is") {
  Paragraph paragraph;
  paragraph.runs = {help(HelpPlace::explanation)};
  paragraph.style = "Table Explanation";
  Cell cell;
  cell.blocks.emplace_back(paragraph);
  Table table;
  table.rows.push_back({{cell}, false});
  Pages pages;
  pages.blocks.emplace_back(table);
  CHECK(pages.left().empty());
  const auto& kept = std::get<Table>(pages.without->blocks.at(0)).rows.at(0).cells.at(0).blocks;
  REQUIRE(kept.size() == 1);
  CHECK(std::get<Paragraph>(kept.front()).style == "Table Explanation");
}
