#include "check/planning.hpp"

#include <fmt/format.h>

#include <string>

#include "catch.hpp"

namespace {

std::string shown(const check::Quarter& quarter) {
  return quarter.year ? fmt::format("{}Q{}", *quarter.year, quarter.number) : fmt::format("Q{}", quarter.number);
}

// "2026Q1-2026Q2, ongoing"; "?" for what is not understood.
std::string parsed(std::string_view text) {
  const auto planning = check::parse_planning(text);
  if (!planning) return "?";
  std::vector<std::string> parts;
  for (const check::QuarterRange& range : planning->ranges)
    parts.push_back(range.first == range.last ? shown(range.first)
                                              : fmt::format("{}-{}", shown(range.first), shown(range.last)));
  if (planning->ongoing) parts.emplace_back("ongoing");
  if (planning->undecided) parts.emplace_back("undecided");
  if (planning->not_applicable) parts.emplace_back("not applicable");
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

TEST_CASE("A quarter is read with and without a year") {
  CHECK(parsed("1e kwartaal") == "Q1");
  CHECK(parsed("4e kwartaal") == "Q4");
  CHECK(parsed("4e kwartaal 2026") == "2026Q4");
  CHECK(parsed("4e kwartaal van 2026") == "2026Q4");
  CHECK(parsed("tweede kwartaal 2026") == "2026Q2");
  CHECK(parsed("Q3") == "Q3");
  CHECK(parsed("q3 2027") == "2027Q3");
}

TEST_CASE("A half is two quarters") {
  CHECK(parsed("1e helft") == "Q1-Q2");
  CHECK(parsed("2e helft 2026") == "2026Q3-2026Q4");
}

TEST_CASE("Begin, medio and eind are parts of a year, or of the period behind them") {
  CHECK(parsed("begin") == "Q1");
  CHECK(parsed("medio") == "Q2-Q3");
  CHECK(parsed("eind 2026") == "2026Q4");
  CHECK(parsed("eind maart 2026") == "2026Q1");
  CHECK(parsed("eind 1e helft 2026") == "2026Q2");
  CHECK(parsed("medio Q2") == "Q2");
}

TEST_CASE("A month is its quarter, its name whole or short") {
  const std::vector<std::string> names = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                          "juli",    "augustus", "september", "oktober", "november", "december"};
  const std::vector<std::string> brief = {"jan", "feb.", "mrt",   "apr.", "mei",  "jun",
                                          "jul", "aug",  "sept.", "okt",  "nov.", "dec"};
  for (std::size_t i = 0; i < 12; ++i) {
    CHECK(parsed(names[i]) == fmt::format("Q{}", i / 3 + 1));
    CHECK(parsed(brief[i] + " 2026") == fmt::format("2026Q{}", i / 3 + 1));
  }
}

TEST_CASE("A bare year is all of its quarters") {
  CHECK(parsed("2026") == "2026Q1-2026Q4");
  CHECK(parsed("2026 t/m 2028") == "2026Q1-2028Q4");
}

TEST_CASE("Words without a date are read as what they say") {
  CHECK(parsed("doorlopend") == "ongoing");
  CHECK(parsed("Structureel") == "ongoing");
  CHECK(parsed("n.v.t.") == "not applicable");
  CHECK(parsed("nvt") == "not applicable");
  CHECK(parsed("n.t.b.") == "undecided");
  CHECK(parsed("N.T.B") == "undecided");
  CHECK(parsed("4e kwartaal 2026 en doorlopend") == "2026Q4, ongoing");
  CHECK(parsed("Q1 en n.t.b.") == "Q1, undecided");
}

TEST_CASE("Periods are joined by en and t/m") {
  CHECK(parsed("1e en 3e kwartaal") == "Q1, Q3");
  CHECK(parsed("1e, 2e en 4e kwartaal 2026") == "2026Q1, 2026Q2, 2026Q4");
  CHECK(parsed("1e t/m 3e kwartaal 2026") == "2026Q1-2026Q3");
  CHECK(parsed("januari t/m mei 2026") == "2026Q1-2026Q2");
  CHECK(parsed("Q1 tot en met Q2") == "Q1-Q2");
  CHECK(parsed("Q1 t/m Q2 en Q4") == "Q1-Q2, Q4");
  CHECK(parsed("2e kwartaal en 2e helft") == "Q2, Q3-Q4");
  CHECK(parsed("begin en eind 2026") == "2026Q1, 2026Q4");
}

TEST_CASE("A year counts for the periods around it, forward in time") {
  CHECK(parsed("Q4 t/m Q2 2027") == "2026Q4-2027Q2");
  CHECK(parsed("Q4 2026 t/m Q2") == "2026Q4-2027Q2");
  CHECK(parsed("Q1 2026 en Q3") == "2026Q1, 2026Q3");
  CHECK(parsed("Q3 t/m Q2") == "Q3-Q2");
  CHECK(parsed("Q4 2026 t/m 2027") == "2026Q4-2027Q4");
}

TEST_CASE("Case and white space of any kind do not matter") {
  CHECK(parsed("  4E \n KWARTAAL\t2026 ") == "2026Q4");
  CHECK(parsed("4e\u00A0kwartaal\u202F2026") == "2026Q4");
  CHECK(parsed("EIND  Maart") == "Q1");
}

TEST_CASE("What is not understood in any part has no value") {
  for (const char* words : {"",
                            "  ",
                            "binnenkort",
                            "5e kwartaal",
                            "0e kwartaal",
                            "3e helft",
                            "Q5",
                            "1e",
                            "kwartaal",
                            "4e kwartaal 26",
                            "4e kwartaal 2026 of later",
                            "eerste week",
                            "en",
                            "Q1 en",
                            "t/m Q2",
                            "Q1 t/m",
                            "Q1 t/m Q2 t/m Q3",
                            "Q1 Q2",
                            "Q4 2026 t/m Q1 2026",
                            "n.v.t. en Q1",
                            "Q1 en n.v.t.",
                            "doorlopend t/m 2026",
                            "2026 t/m doorlopend",
                            "12026",
                            "1e kwartaal van",
                            "maart 2026 2027",
                            "voor de zomer",
                            "Q1-Q2",
                            "begin eind",
                            "0000",
                            "99999999999999999999"})
    CHECK((words + (": " + parsed(words))) == words + std::string(": ?"));
}
