// Text that is not finished, counts by itself or has a space too many.
#include "catch.hpp"
#include "written.hpp"

using written::found;
using written::Lines;

namespace {

Lines placeholders(const std::string& text) { return found(diagnostics::Code::placeholder, {text}); }
Lines spaces(const std::string& text) { return found(diagnostics::Code::space_before_punctuation, {text}); }
Lines numbered(const std::string& text) { return found(diagnostics::Code::numbered_text, {text}); }

using Rows = std::vector<std::vector<std::string>>;

// Each cell stands at its row and column, from 1.
section::Section with_table(const Rows& rows) {
  section::Table table;
  for (const std::vector<std::string>& cells : rows) {
    section::Row& row = table.rows.emplace_back();
    for (const std::string& cell : cells) {
      section::Cell& made = row.cells.emplace_back();
      made.column = row.cells.size() - 1;
      made.position = {static_cast<std::uint32_t>(table.rows.size()), static_cast<std::uint32_t>(row.cells.size())};
      made.content.push_back(written::text(cell, made.position));
    }
    table.columns = row.cells.size();
  }
  section::Section section;
  section.costs.emplace().flow.emplace_back(std::move(table));
  return section;
}

}  // namespace

TEST_CASE("Words that stand for text to come are remarked on, and not as abbreviations") {
  CHECK(placeholders("[PM tekst volgt] XXX TODO") == Lines{"[PM", "tekst volgt", "XXX", "TODO"});
  CHECK(placeholders("Lorem ipsum dolor") == Lines{"Lorem ipsum"});
  CHECK(placeholders("De raad besluit [...]") == Lines{"[...]"});
  CHECK(found(diagnostics::Code::unexplained_abbreviation, {"XXX en TODO", "[PM tekst volgt]"}) == Lines{});
}

TEST_CASE("PM that is all of a text, or all behind a colon, is a placeholder and no abbreviation") {
  for (const auto& [text, said] :
       std::initializer_list<std::pair<std::string, std::string>>{{"PM", "PM"},
                                                                  {" PM.", "PM"},
                                                                  {"pm", "pm"},
                                                                  {"(PM)", "PM"},
                                                                  {"p.m.", "p.m."},
                                                                  {"P.M.", "P.M."},
                                                                  {"p.m", "p.m"},
                                                                  {"PM…", "PM"},
                                                                  {"Dekking: PM", "PM"},
                                                                  {"Dekking: p.m.", "p.m."},
                                                                  {"Dekking (2027): PM.", "PM"}}) {
    INFO(text);
    CHECK(placeholders(text) == Lines{said});
    CHECK(found(diagnostics::Code::unexplained_abbreviation, {text}) == Lines{});
  }
  for (const auto* text :
       {"PM 2027", "De PM", "Om 5 p.m.", "Dekking: PM en meer", "p. m.", "a.m.", "m.", "x: m", "()", ".", "PMO"}) {
    INFO(text);
    CHECK(placeholders(text) == Lines{});
  }
  using Kind = written::Kind;
  CHECK(found(diagnostics::Code::placeholder,
              written::paragraph({written::element(Kind::abbreviation, "Parkmanagement", {written::text("PM")})})) ==
        Lines{});
  section::Section section;
  section.actions.emplace().actions.emplace_back().status = section::Value{"PM", {2, 3}};
  section.actions->actions[0].content.push_back(written::text("Maak een plan"));
  CHECK(found(diagnostics::Code::placeholder, section) == Lines{"PM"});
}

TEST_CASE("A cell of words that is PM is a placeholder, one of figures is an amount that is not known") {
  const auto said = [](const Rows& rows) {
    diagnostics::Diagnostics sink;
    check::remark(with_table(rows), {}, {}, sink);
    Lines lines;
    for (const auto& each : sink.take_sorted())
      lines.push_back(fmt::format("{} {} at {}:{}", diagnostics::entry(each.code).name, each.arguments.at(0),
                                  each.position.line, each.position.column));
    return lines;
  };
  CHECK(said({{"Inzet", "extra boa’s", "120"}, {"PM", "PM", "PM"}, {"Beheer", "p.m.", "p.m."}}) ==
        Lines{"placeholder PM at 2:1", "placeholder PM at 2:2", "placeholder p.m. at 3:2"});
  CHECK(said({{"Inzet", "PM", "120"}, {"Beheer", "p.m.", "80"}}) == Lines{});
  CHECK(said({{"Inzet", "PM"}, {"Beheer", "-"}}) == Lines{"placeholder PM at 1:2"});
}

TEST_CASE("An amount that is not known, a quotation and ordinary words are no placeholders") {
  for (const auto* text : {"De lasten zijn PM.", "De lasten zijn p.m.", "Zij zei: “de raad [...] besluit”.",
                           "De tekst die volgt.", "Lorem", "Het todo-lijstje.", "De tekst volgt hieronder."}) {
    INFO(text);
    CHECK(placeholders(text) == Lines{});
  }
}

TEST_CASE("What a quotation leaves out is no placeholder") {
  section::Section section;
  section::Quotation quotation;
  quotation.paragraphs.push_back({{written::text("De raad [...] besluit.")}, {}});
  section.goals.emplace().before.emplace_back(std::move(quotation));
  CHECK(found(diagnostics::Code::placeholder, section) == Lines{});
}

TEST_CASE("A space before a comma or full stop is remarked on at the mark, one before a figure or dots is not") {
  CHECK(written::said({"vergadert , en dat blijft zo ."}) ==
        Lines{"1:11: voor \",\" staat een spatie; haal die weg [space-before-punctuation]",
              "1:30: voor \".\" staat een spatie; haal die weg [space-before-punctuation]"});
  for (const auto* text : {"een ... twee", "het domein .nl", "een kwart: ,25", "a, b. c; d"}) {
    INFO(text);
    CHECK(spaces(text) == Lines{});
  }
}

TEST_CASE("Themes that are numbered inside a paragraph are remarked on at the first number") {
  CHECK(numbered("Zes thema’s. 1. Bewustwording; 2. Integriteit; 3. Criminaliteit.").size() == 1);
  CHECK(numbered("De norm kent: 1. Een; 2. Twee; 3. Drie").size() == 1);
  for (const auto* text : {"1. Een; 2. Twee; 3. Drie", "De norm kent 1. Een en 2. Twee", "De norm van 1.2.3 geldt",
                           "Op 1. Een; 2. Twee; 3. Drie volgt de norm"}) {
    INFO(text);
    CHECK(numbered(text) == Lines{});
  }
}

TEST_CASE("A date of another century is remarked on") {
  const auto dated = [](std::string day) {
    section::Section section;
    section.particulars.date = section::Value{day, {3, 4}};
    section.particulars.meetings.push_back(
        {.name = {}, .date = section::Value{day, {5, 6}}, .agenda_item = {}, .position = {}});
    return found(diagnostics::Code::unlikely_year, section);
  };
  CHECK(dated("2205-10-01") == Lines{"2205-10-01", "2205-10-01"});
  CHECK(dated("0001-01-01").size() == 2);
  for (const auto* day : {"1900-01-01", "2025-11-12", "2100-12-31"}) CHECK(dated(day) == Lines{});
}
