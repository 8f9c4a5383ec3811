#include "section/override.hpp"

#include "catch.hpp"
#include "reading.hpp"

namespace {

using Lines = std::vector<std::string>;

Lines checked(std::string_view name, std::string_view value) {
  diagnostics::Diagnostics sink;
  section::check_override(name, value, sink);
  return reading::lines(sink.take_sorted());
}

Lines set(section::Section& in, std::string_view name, std::string_view value) {
  diagnostics::Diagnostics sink;
  section::set(in, std::vector<std::pair<std::string, std::string>>{{std::string(name), std::string(value)}}, sink);
  return reading::lines(sink.take_sorted());
}

section::Section with_particulars(std::string_view body) {
  return *reading::read(reading::section_with(fmt::format("<gegevens>{}</gegevens>", body))).section;
}

}  // namespace

TEST_CASE("every field but veld can be set, agendapunt and vergaderdatum as well") {
  const std::vector<std::string_view> expected = {"organisatie", "document",   "jaar",         "status",
                                                  "versie",      "datum",      "kenmerk",      "portefeuillehouder",
                                                  "vergadering", "agendapunt", "vergaderdatum"};
  CHECK(section::settable() == expected);
  auto made = with_particulars("");
  for (const std::string_view name : section::settable()) {
    const std::string value = name.find("datum") != std::string_view::npos ? "2025-11-12" : "concept";
    CHECK(checked(name, value) == Lines{});
    CHECK(set(made, name, value) == Lines{});
  }
  const auto& data = made.particulars;
  for (const auto& value : {data.organisation, data.document, data.year, data.status, data.version, data.reference,
                            data.portfolio_holder, data.meetings.at(0).name, data.meetings.at(0).agenda_item})
    CHECK(value->text == "concept");
  CHECK(data.date->text == "2025-11-12");
  CHECK(data.meetings.at(0).date->text == "2025-11-12");
}

TEST_CASE("an unknown name, a bad date and what XML cannot hold are refused before any section is read") {
  CHECK(
      checked("veld", "x") ==
      Lines{"0:0: error: `gegevens` kent geen \"veld\"; kies uit: organisatie, document, jaar, status, versie, datum, "
            "kenmerk, portefeuillehouder, vergadering, agendapunt, vergaderdatum [set-unknown]"});
  const std::string date =
      "0:0: error: \"2025-02-30\" is geen geldige datum; schrijf jaar-maand-dag, bijvoorbeeld "
      "2025-11-12 [invalid-date]";
  CHECK(checked("datum", "2025-02-30") == Lines{date});
  CHECK(checked("vergaderdatum", " 2025-02-30 ") == Lines{date});
  const auto refused = [](std::string_view what) {
    return Lines{
        fmt::format("0:0: error: de waarde van status bevat {}, dat niet in XML kan staan; haal het weg "
                    "[set-character]",
                    what)};
  };
  CHECK(checked("status", "a\x01") == refused("U+0001"));
  CHECK(checked("status", std::string_view("a\0b", 3)) == refused("U+0000"));
  CHECK(checked("status", "\uFFFE") == refused("U+FFFE"));
  CHECK(checked("status", "caf\xE9") == refused("0xE9"));
  CHECK(checked("status", "\xC0\x80") == refused("0xC0"));
  CHECK(checked("status", "\xE0\x80\x80") == refused("0xE0"));
  CHECK(checked("status", "\xED\xA0\x80") == refused("0xED"));
  CHECK(checked("status", "\xF4\x90\x80\x80") == refused("0xF4"));
  CHECK(checked("status", "\xE2\x82") == refused("0xE2"));
  CHECK(checked("status", "€ \U0001F600 é\t") == Lines{});
}

TEST_CASE("a control character that is one of Windows is refused with the character that was meant") {
  diagnostics::Diagnostics sink;
  section::check_override("versie", "2026\u00962028", sink);
  section::check_override("versie", "a\x7F", sink);
  const auto said = sink.take_sorted();
  REQUIRE(said.size() == 2);
  CHECK(text(said[0], diagnostics::Language::nl) ==
        "de waarde van versie bevat het besturingsteken U+0096, dat in Windows – is; schrijf –");
  CHECK(said[1].code == diagnostics::Code::set_character);
}

TEST_CASE("what XML cannot hold is refused in a name as well, before anything else is said of it") {
  const auto refused = [](std::string_view name, std::string_view what) {
    return Lines{fmt::format(
        "0:0: error: de naam \"{}\" bevat {}, dat in geen naam van een gegeven kan staan; haal het weg of zet "
        "er een spatie [set-name-character]",
        name, what)};
  };
  for (const auto& [name, what] :
       std::initializer_list<std::pair<std::string_view, std::string_view>>{{"veld:A\x02", "U+0002"},
                                                                            {std::string_view("veld:A\0", 7), "U+0000"},
                                                                            {"veld:A\tB", "U+0009"},
                                                                            {"veld:A\nB", "U+000A"},
                                                                            {"veld:\x1F"
                                                                             "A",
                                                                             "U+001F"},
                                                                            {"veld:A\x7F", "U+007F"},
                                                                            {"veld:A\u0081", "U+0081"},
                                                                            {"veld:A\uFFFE", "U+FFFE"},
                                                                            {"veld:A\uFFFF", "U+FFFF"},
                                                                            {"veld:caf\xE9", "0xE9"},
                                                                            {"veld:A\xED\xA0\x80", "0xED"},
                                                                            {"stat\x02us", "U+0002"}}) {
    INFO(what);
    CHECK(checked(name, "x") == refused(name, what));
    CHECK(checked(name, "\x03") == refused(name, what));
  }
  CHECK(checked("veld:Fase\u0096jaar", "x") == Lines{"0:0: error: de naam \"veld:Fase\u0096jaar\" bevat het "
                                                     "besturingsteken U+0096, dat in Windows – is; schrijf – "
                                                     "[set-name-windows-character]"});
  CHECK(section::is_settable("veld:A\x02"));
  CHECK(checked("veld:Súdwest – € \U0001F600", "x") == Lines{});
}

TEST_CASE("a value replaces what the file says, collapsed, and an empty one removes it") {
  auto made = with_particulars("<status>concept</status><vergadering datum='2025-11-12' agendapunt='7'/>");
  CHECK(set(made, "status", "  geredigeerd \n concept ") == Lines{});
  CHECK(made.particulars.status->text == "geredigeerd concept");
  CHECK(made.particulars.status->position == diagnostics::Position{});
  CHECK(checked("datum", " ") == Lines{});
  CHECK(set(made, "status", "") == Lines{});
  CHECK_FALSE(made.particulars.status);
  set(made, "agendapunt", "");
  CHECK(made.particulars.meetings.at(0).date->text == "2025-11-12");
  set(made, "vergaderdatum", " ");
  CHECK(made.particulars.meetings.empty());
}

TEST_CASE("a vergadering is made where there is none, but not for an empty value") {
  auto made = with_particulars("");
  set(made, "agendapunt", "");
  CHECK(made.particulars.meetings.empty());
  set(made, "agendapunt", "7");
  CHECK(made.particulars.meetings.at(0).agenda_item->text == "7");
}

TEST_CASE("which of several meetings is meant cannot be known") {
  auto made = with_particulars("<vergadering>A</vergadering><vergadering>B</vergadering>");
  for (const auto* name : {"agendapunt", "vergaderdatum"})
    CHECK(
        set(made, name, "2025-11-12") ==
        Lines{fmt::format("0:0: error: bij welke vergadering {} hoort, is niet te zeggen, want de sectie noemt er meer "
                          "dan één; geef ook vergadering=NAAM [set-several-meetings]",
                          name)});
  diagnostics::Diagnostics sink;
  const std::vector<std::pair<std::string, std::string>> values = {{"agendapunt", "7"}, {"vergadering", "B"}};
  section::set(made, values, sink);
  CHECK(sink.empty());
  CHECK_FALSE(made.particulars.meetings.at(0).agenda_item);
  CHECK(made.particulars.meetings.at(1).agenda_item->text == "7");
  set(made, "vergadering", "C");
  CHECK(made.particulars.meetings.size() == 3);
  set(made, "vergadering", "");
  CHECK(made.particulars.meetings.empty());
}

TEST_CASE("a field is set, added and removed by its name") {
  auto made = with_particulars("<veld naam=\"Afdeling\">A</veld>");
  CHECK(checked("veld:Afdeling", "B") == Lines{});
  CHECK(checked("veld: ", "B").size() == 1);
  set(made, "veld:Afdeling", "B");
  set(made, "veld:Steller", "C");
  REQUIRE(made.particulars.fields.size() == 2);
  CHECK(made.particulars.fields[0].value.text == "B");
  CHECK(made.particulars.fields[1].name.text == "Steller");
  set(made, "veld:Afdeling", "");
  CHECK(made.particulars.fields.size() == 1);
}

TEST_CASE("an unusual status is a warning at the section") {
  auto made = with_particulars("");
  CHECK(checked("status", "voorlopig") == Lines{});
  CHECK(
      set(made, "status", "voorlopig") ==
      Lines{"0:0: warning: de status \"voorlopig\" is niet bekend en wordt afgedrukt zoals hij er staat; gebruikelijk "
            "zijn: concept, geredigeerd concept, definitief, vastgesteld, gewijzigd vastgesteld [unknown-status]"});
}

TEST_CASE("whether a section has a value already") {
  const auto made = with_particulars(
      "<status>vastgesteld</status><vergadering agendapunt=\"7\">Raad</vergadering><veld naam=\"Afdeling\">OOV</veld>");
  const auto has = [&](std::string_view name, std::string_view value) { return section::has(made, name, value); };
  CHECK(has("status", " vastgesteld"));
  CHECK_FALSE(has("status", "concept"));
  CHECK_FALSE(has("jaar", "2026"));
  CHECK(has("agendapunt", "7"));
  CHECK(has("vergadering", "Raad"));
  CHECK_FALSE(has("vergaderdatum", "2025-11-12"));
  CHECK(has("veld:Afdeling", "OOV"));
  CHECK_FALSE(has("veld:Afdeling", "Zorg"));
}
