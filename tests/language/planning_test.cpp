#include "language/parse_planning.hpp"

#include <fmt/format.h>

#include <string>

#include "catch.hpp"

namespace {

std::string shown(const std::optional<language::Day>& day) {
  if (!day) return "";
  const std::string within = fmt::format("{:02}-{:02}", day->month, day->day);
  return day->year ? fmt::format("{}-{}", *day->year, within) : within;
}

// "2026-01-01..2026-03-31, ongoing"; "?" for what is not understood.
std::string shown(const std::optional<language::Planning>& planning) {
  if (!planning) return "?";
  std::vector<std::string> parts;
  for (const language::Period& period : planning->periods)
    parts.push_back(period.first == period.last ? shown(period.first)
                                                : fmt::format("{}..{}", shown(period.first), shown(period.last)));
  if (planning->ongoing) parts.emplace_back("ongoing");
  if (planning->undecided) parts.emplace_back("undecided");
  if (planning->soon) parts.emplace_back("soon");
  if (planning->not_applicable) parts.emplace_back("not applicable");
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string parsed(std::string_view text, std::string_view language) {
  return shown(language::parse_planning(text, language::rules_of(language)));
}

std::string dutch(std::string_view text) { return parsed(text, "nl"); }
std::string english(std::string_view text) { return parsed(text, "en-GB"); }

struct Case {
  std::string_view words, days;
};

template <std::size_t count>
void check_all(const Case (&cases)[count], std::string_view language) {
  for (const Case& each : cases) {
    INFO(each.words);
    CHECK(parsed(each.words, language) == each.days);
  }
}

}  // namespace

TEST_CASE("every form of a Dutch planning has its first and last day") {
  static constexpr Case cases[] = {// years
                                   {"2026", "2026-01-01..2026-12-31"},
                                   {"heel 2026", "2026-01-01..2026-12-31"},
                                   {"in de loop van 2026", "2026-01-01..2026-12-31"},
                                   {"2026/2027", "2026-01-01..2027-12-31"},
                                   {"2026/27", "2026-01-01..2027-12-31"},
                                   {"2026-2029", "2026-01-01..2029-12-31"},
                                   {"2026 – 2029", "2026-01-01..2029-12-31"},
                                   {"2026 t/m 2028", "2026-01-01..2028-12-31"},
                                   {"2026 en 2028", "2026-01-01..2026-12-31, 2028-01-01..2028-12-31"},
                                   // halves
                                   {"1e helft 2026", "2026-01-01..2026-06-30"},
                                   {"2e helft van 2026", "2026-07-01..2026-12-31"},
                                   {"1e halfjaar 2026", "2026-01-01..2026-06-30"},
                                   {"tweede half jaar van 2026", "2026-07-01..2026-12-31"},
                                   {"H2 2026", "2026-07-01..2026-12-31"},
                                   // quarters
                                   {"1e kwartaal 2026", "2026-01-01..2026-03-31"},
                                   {"2de kwartaal van 2026", "2026-04-01..2026-06-30"},
                                   {"derde kwartaal 2026", "2026-07-01..2026-09-30"},
                                   {"4e kw. 2026", "2026-10-01..2026-12-31"},
                                   {"4e kw.", "10-01..12-31"},
                                   {"kw4 2026", "2026-10-01..2026-12-31"},
                                   {"kw 4 2026", "2026-10-01..2026-12-31"},
                                   {"kw. 4", "10-01..12-31"},
                                   {"kwartaal 1 2026", "2026-01-01..2026-03-31"},
                                   {"Q3 2026", "2026-07-01..2026-09-30"},
                                   {"Q3", "07-01..09-30"},
                                   {"2026-Q2", "2026-04-01..2026-06-30"},
                                   {"2026 Q2", "2026-04-01..2026-06-30"},
                                   {"Q2-2026", "2026-04-01..2026-06-30"},
                                   {"Q2/2026", "2026-04-01..2026-06-30"},
                                   {"2026, 2e kwartaal", "2026-04-01..2026-06-30"},
                                   // seasons
                                   {"voorjaar 2026", "2026-03-01..2026-05-31"},
                                   {"lente", "03-01..05-31"},
                                   {"zomer 2026", "2026-06-01..2026-08-31"},
                                   {"najaar 2026", "2026-09-01..2026-11-30"},
                                   {"in het najaar van 2026", "2026-09-01..2026-11-30"},
                                   {"herfst", "09-01..11-30"},
                                   {"winter 2026", "2026-12-01..2027-02-28"},
                                   {"winter 2026/2027", "2026-12-01..2027-02-28"},
                                   {"winter 2027/2028", "2027-12-01..2028-02-29"},
                                   {"winter", "12-01..02-28"},
                                   // months
                                   {"februari 2028", "2028-02-01..2028-02-29"},
                                   {"februari", "02-01..02-28"},
                                   {"dec. 2026", "2026-12-01..2026-12-31"},
                                   {"2026-05", "2026-05-01..2026-05-31"},
                                   {"mei/juni 2026", "2026-05-01..2026-05-31, 2026-06-01..2026-06-30"},
                                   // weeks
                                   {"week 40 2026", "2026-09-28..2026-10-04"},
                                   {"week 40", "10-01..10-07"},
                                   {"wk40 2026", "2026-09-28..2026-10-04"},
                                   {"2026-W40", "2026-09-28..2026-10-04"},
                                   {"week 1 2026", "2025-12-29..2026-01-04"},
                                   {"week 53 2026", "2026-12-28..2027-01-03"},
                                   {"week 40 t/m 42 2026", "2026-09-28..2026-10-18"},
                                   {"weken 40 en 42 van 2026", "2026-09-28..2026-10-04, 2026-10-12..2026-10-18"},
                                   // days
                                   {"1 december 2026", "2026-12-01"},
                                   {"1 dec. 2026", "2026-12-01"},
                                   {"1 december", "12-01"},
                                   {"2026-12-01", "2026-12-01"},
                                   {"1-12-2026", "2026-12-01"},
                                   {"01/12/2026", "2026-12-01"},
                                   {"29 februari 2028", "2028-02-29"},
                                   {"1 t/m 5 december 2026", "2026-12-01..2026-12-05"},
                                   {"1 en 15 december 2026", "2026-12-01, 2026-12-15"},
                                   // deadlines and beginnings
                                   {"vóór 1 juli 2026", "..2026-06-30"},
                                   {"vo\u0301o\u0301r 1 juli", "..06-30"},
                                   {"voor 1 januari 2027", "..2026-12-31"},
                                   {"voor de zomer", "..05-31"},
                                   {"vóór 2e kwartaal 2026", "..2026-03-31"},
                                   {"vóór eind 2026", "..2026-12-31"},
                                   {"uiterlijk 1 juli 2026", "..2026-07-01"},
                                   {"uiterlijk 2e kwartaal 2026", "..2026-06-30"},
                                   {"uiterlijk eind 2026", "..2026-12-31"},
                                   {"uiterlijk voor 1 juli", "..06-30"},
                                   {"t/m 2027", "..2027-12-31"},
                                   {"vanaf 2027", "2027-01-01.."},
                                   {"vanaf 1 juli t/m 31 augustus 2026", "2026-07-01..2026-08-31"},
                                   {"na de zomer van 2026", "2026-09-01.."},
                                   // parts
                                   {"begin 2026", "2026-01-01..2026-03-31"},
                                   {"medio 2026", "2026-04-01..2026-09-30"},
                                   {"eind 2026", "2026-10-01..2026-12-31"},
                                   {"begin", "01-01..03-31"},
                                   {"eind van het jaar", "10-01..12-31"},
                                   {"eind 1e helft 2026", "2026-05-01..2026-06-30"},
                                   {"medio Q2", "05-01..05-31"},
                                   {"eind zomer 2026", "2026-08-01..2026-08-31"},
                                   {"begin maart 2026", "2026-03-01..2026-03-10"},
                                   {"medio maart 2026", "2026-03-11..2026-03-20"},
                                   {"eind maart 2026", "2026-03-21..2026-03-31"},
                                   // without a moment
                                   {"doorlopend", "ongoing"},
                                   {"Structureel", "ongoing"},
                                   {"continu", "ongoing"},
                                   {"jaarlijks", "ongoing"},
                                   {"halfjaarlijks", "ongoing"},
                                   {"elk kwartaal", "ongoing"},
                                   {"per kwartaal", "ongoing"},
                                   {"maandelijks", "ongoing"},
                                   {"jaarlijks in mei", "05-01..05-31, ongoing"},
                                   {"jaarlijks, 4e kwartaal", "10-01..12-31, ongoing"},
                                   {"doorlopend vanaf 2027", "2027-01-01.., ongoing"},
                                   {"doorlopend t/m 2027", "..2027-12-31, ongoing"},
                                   {"4e kwartaal 2026 en doorlopend", "2026-10-01..2026-12-31, ongoing"},
                                   {"n.t.b.", "undecided"},
                                   {"N.T.B", "undecided"},
                                   {"nog te bepalen", "undecided"},
                                   {"nader te bepalen", "undecided"},
                                   {"Q1 en n.t.b.", "01-01..03-31, undecided"},
                                   {"z.s.m.", "soon"},
                                   {"zo spoedig mogelijk", "soon"},
                                   {"n.v.t.", "not applicable"},
                                   {"niet van toepassing", "not applicable"}};
  check_all(cases, "nl");
}

TEST_CASE("every form of an English planning has its first and last day") {
  static constexpr Case cases[] = {
      {"2026", "2026-01-01..2026-12-31"},
      {"2026/2027", "2026-01-01..2027-12-31"},
      {"2026 to 2028", "2026-01-01..2028-12-31"},
      {"first half of 2026", "2026-01-01..2026-06-30"},
      {"2nd half 2026", "2026-07-01..2026-12-31"},
      {"H1 2026", "2026-01-01..2026-06-30"},
      {"4th quarter 2026", "2026-10-01..2026-12-31"},
      {"fourth quarter of 2026", "2026-10-01..2026-12-31"},
      {"the 1st and 3rd quarters of 2026", "2026-01-01..2026-03-31, 2026-07-01..2026-09-30"},
      {"Q4", "10-01..12-31"},
      {"2026-Q2", "2026-04-01..2026-06-30"},
      {"spring 2026", "2026-03-01..2026-05-31"},
      {"summer", "06-01..08-31"},
      {"autumn 2026", "2026-09-01..2026-11-30"},
      {"fall of 2026", "2026-09-01..2026-11-30"},
      {"winter 2026/27", "2026-12-01..2027-02-28"},
      {"May 2026", "2026-05-01..2026-05-31"},
      {"Sept.", "09-01..09-30"},
      {"week 40 2026", "2026-09-28..2026-10-04"},
      {"week 40", "10-01..10-07"},
      {"1 December 2026", "2026-12-01"},
      {"1st of December 2026", "2026-12-01"},
      {"December 1, 2026", "2026-12-01"},
      {"December 1", "12-01"},
      {"2026-12-01", "2026-12-01"},
      {"before 1 July 2026", "..2026-06-30"},
      {"by 1 July 2026", "..2026-07-01"},
      {"by the end of 2026", "..2026-12-31"},
      {"no later than Q2 2026", "..2026-06-30"},
      {"until 2027", "..2027-12-31"},
      {"from 2027", "2027-01-01.."},
      {"from July to August 2026", "2026-07-01..2026-08-31"},
      {"after the summer of 2026", "2026-09-01.."},
      {"early 2026", "2026-01-01..2026-03-31"},
      {"mid-2026", "2026-04-01..2026-09-30"},
      {"late 2026", "2026-10-01..2026-12-31"},
      {"end of March 2026", "2026-03-21..2026-03-31"},
      {"ongoing", "ongoing"},
      {"continuous", "ongoing"},
      {"annually", "ongoing"},
      {"every quarter", "ongoing"},
      {"half-yearly", "ongoing"},
      {"monthly", "ongoing"},
      {"annually in May", "05-01..05-31, ongoing"},
      {"to be determined", "undecided"},
      {"TBD", "undecided"},
      {"as soon as possible", "soon"},
      {"a.s.a.p.", "soon"},
      {"n/a", "not applicable"},
      {"not applicable", "not applicable"}};
  check_all(cases, "en");
}

TEST_CASE("a planning is read in the words of its own language only") {
  CHECK(english("4e kwartaal 2026") == "?");
  CHECK(english("najaar 2026") == "?");
  CHECK(english("1-12-2026") == "?");  // January or December
  CHECK(dutch("fourth quarter of 2026") == "?");
  CHECK(dutch("december 1, 2026") == "?");
  CHECK(dutch("by 1 july") == "?");
  for (const char* language : {"de", "fy", "ar", ""}) CHECK(parsed("2026", language) == "?");
}

TEST_CASE("every month is known by its names") {
  static constexpr std::string_view names[][12] = {
      {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
       "december"},
      {"jan", "feb.", "mrt", "apr.", "mei", "jun", "jul", "aug", "sept.", "okt", "nov.", "dec"}};
  static constexpr std::string_view english_names[][12] = {
      {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
       "December"},
      {"Jan.", "Feb", "Mar", "Apr.", "May", "Jun", "Jul", "Aug.", "Sep", "Oct", "Nov", "Dec."}};
  for (int month = 0; month < 12; ++month) {
    const std::string expected = fmt::format("2027-{:02}-15", month + 1);
    for (const auto& row : names) CHECK(dutch(fmt::format("15 {} 2027", row[month])) == expected);
    for (const auto& row : english_names) CHECK(english(fmt::format("15 {} 2027", row[month])) == expected);
  }
}

TEST_CASE("moments are joined, and what they share is written once") {
  static constexpr Case cases[] = {
      {"1e en 3e kwartaal", "01-01..03-31, 07-01..09-30"},
      {"1e, 2e en 4e kwartaal 2026", "2026-01-01..2026-03-31, 2026-04-01..2026-06-30, 2026-10-01..2026-12-31"},
      {"1e t/m 3e kwartaal 2026", "2026-01-01..2026-09-30"},
      {"januari t/m mei 2026", "2026-01-01..2026-05-31"},
      {"Q1 tot en met Q2", "01-01..06-30"},
      {"Q1-Q2", "01-01..06-30"},
      {"Q1 t/m Q2 en Q4", "01-01..06-30, 10-01..12-31"},
      {"2e kwartaal en 2e helft", "04-01..06-30, 07-01..12-31"},
      {"begin en eind 2026", "2026-01-01..2026-03-31, 2026-10-01..2026-12-31"},
      {"Q4 t/m Q2 2027", "2026-10-01..2027-06-30"},
      {"Q4 2026 t/m Q2", "2026-10-01..2027-06-30"},
      {"Q1 2026 en Q3", "2026-01-01..2026-03-31, 2026-07-01..2026-09-30"},
      {"Q3 t/m Q2", "07-01..06-30"},
      {"Q4 2026 t/m 2027", "2026-10-01..2027-12-31"},
      {"winter en voorjaar 2027", "2026-12-01..2027-02-28, 2027-03-01..2027-05-31"}};
  check_all(cases, "nl");
}

TEST_CASE("case and white space of any kind do not matter") {
  CHECK(dutch("  4E \n KWARTAAL\t2026 ") == "2026-10-01..2026-12-31");
  CHECK(dutch("4e\u00A0kwartaal\u202F2026") == "2026-10-01..2026-12-31");
  CHECK(dutch("VÓÓR 1 JULI") == "..06-30");
}

TEST_CASE("what is not understood in any part has no value") {
  for (const char* words : {"",
                            "  ",
                            ",",
                            "-",
                            ".",
                            "binnenkort",
                            "5e kwartaal",
                            "0e kwartaal",
                            "3e helft",
                            "Q5",
                            "1e",
                            "12",
                            "kwartaal",
                            "jaar",
                            "4e kwartaal 26",
                            "4e kwartaal 2026 of later",
                            "eerste week van",
                            "en",
                            "Q1 en",
                            "Q1 t/m",
                            "Q1 t/m Q2 t/m Q3",
                            "Q1 Q2",
                            "Q4 2026 t/m Q1 2026",
                            "n.v.t. en Q1",
                            "Q1 en n.v.t.",
                            "2026 t/m doorlopend",
                            "12026",
                            "1e kwartaal van",
                            "maart 2026 2027",
                            "2027/2026",
                            "2026-2026",
                            "begin eind",
                            "vóór",
                            "uiterlijk",
                            "vóór mei t/m juni",
                            "mei t/m vanaf juni",
                            "31 april 2026",
                            "29 februari 2026",
                            "32 januari",
                            "2026-13-01",
                            "2026-02-30",
                            "week 0",
                            "week 54 2026",
                            "week 53 2025",
                            "medio week 40",
                            "begin 1 december",
                            "eind 2026/2027",
                            "0000",
                            "99999999999999999999"})
    CHECK((words + (": " + dutch(words))) == words + std::string(": ?"));
}

TEST_CASE("a planning without a year is one of the year that is given for it, and one with a year keeps its own") {
  const auto in_2026 = [](std::string_view text) {
    return shown(language::parse_planning(text, language::rules_of("nl"), 2026));
  };
  CHECK(in_2026("4e kwartaal") == "2026-10-01..2026-12-31");
  CHECK(in_2026("Q4 t/m Q1") == "2026-10-01..2027-03-31");
  CHECK(in_2026("Q1 en Q3") == "2026-01-01..2026-03-31, 2026-07-01..2026-09-30");
  CHECK(in_2026("week 1") == "2025-12-29..2026-01-04");
  CHECK(in_2026("v\u00F3\u00F3r 1 juli") == "..2026-06-30");
  CHECK(in_2026("Q1 t/m Q2 2028") == "2028-01-01..2028-06-30");
  CHECK(in_2026("doorlopend") == "ongoing");
}
