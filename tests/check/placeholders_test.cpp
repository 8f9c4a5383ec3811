// Text that is not finished, counts by itself or has a space too many.
#include "catch.hpp"
#include "written.hpp"

using written::found;
using written::Lines;

namespace {

Lines placeholders(const std::string& text) { return found(diagnostics::Code::placeholder, {text}); }
Lines spaces(const std::string& text) { return found(diagnostics::Code::space_before_punctuation, {text}); }
Lines numbered(const std::string& text) { return found(diagnostics::Code::numbered_text, {text}); }

}  // namespace

TEST_CASE("Words that stand for text to come are remarked on, and not as abbreviations") {
  CHECK(placeholders("[PM tekst volgt] XXX TODO") == Lines{"[PM", "tekst volgt", "XXX", "TODO"});
  CHECK(placeholders("Lorem ipsum dolor") == Lines{"Lorem ipsum"});
  CHECK(placeholders("De raad besluit [...]") == Lines{"[...]"});
  CHECK(found(diagnostics::Code::unexplained_abbreviation, {"XXX en TODO", "[PM tekst volgt]"}) == Lines{});
}

TEST_CASE("An amount that is not known, a quotation and ordinary words are no placeholders") {
  for (const auto* text : {"De lasten zijn PM.", "Zij zei: “de raad [...] besluit”.", "De tekst die volgt.", "Lorem",
                           "Het todo-lijstje.", "De tekst volgt hieronder."}) {
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
