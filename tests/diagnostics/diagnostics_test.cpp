#include "diagnostics/diagnostics.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Position;

TEST_CASE("A new sink is empty and has no errors") {
  Diagnostics sink;
  CHECK(sink.empty());
  CHECK_FALSE(sink.has_errors());
  CHECK(sink.take_sorted().empty());
}

TEST_CASE("Diagnostics come out by line and then by column, the file as a whole first") {
  Diagnostics sink;
  sink.add(Code::empty_title, {10, 1});
  sink.add(Code::empty_title, {2, 30});
  sink.add(Code::empty_title, {2, 4});
  sink.add(Code::empty_file, {});
  const std::vector<Diagnostic> sorted = sink.take_sorted();
  CHECK(sorted == std::vector<Diagnostic>{{Code::empty_file, {0, 0}, {}},
                                          {Code::empty_title, {2, 4}, {}},
                                          {Code::empty_title, {2, 30}, {}},
                                          {Code::empty_title, {10, 1}, {}}});
}

TEST_CASE("Diagnostics come out file by file, the input first") {
  Diagnostics sink;
  sink.add(Code::unknown_element, {1, 1, 2});
  sink.add(Code::unknown_element, {9, 9, 1});
  sink.add(Code::unknown_element, {5, 5});
  std::vector<Position> places;
  for (const Diagnostic& diagnostic : sink.take_sorted()) places.push_back(diagnostic.position);
  CHECK(places == std::vector<Position>{{5, 5}, {9, 9, 1}, {1, 1, 2}});
  CHECK(Position{5, 5, 1}.behind('x') == Position{5, 6, 1});
  CHECK(Position{5, 5, 1}.behind('\n') == Position{6, 1, 1});
  CHECK(Position{0, 0, 1}.is_whole());
}

TEST_CASE("Two things said of one place keep their order") {
  Diagnostics sink;
  std::vector<Diagnostic> expected;
  // More than the few that an unstable sort would happen to leave in place.
  for (int i = 0; i < 100; ++i) {
    sink.add(Code::unknown_element, {5, 5}, {std::to_string(i)});
    expected.push_back({Code::unknown_element, {5, 5}, {std::to_string(i)}});
  }
  sink.add(Code::empty_title, {1, 1});
  expected.insert(expected.begin(), {Code::empty_title, {1, 1}, {}});
  CHECK(sink.take_sorted() == expected);
}

TEST_CASE("Only errors are errors") {
  Diagnostics sink;
  sink.add(Code::block_order, {1, 1}, {"a", "b"});
  sink.add(Code::action_without_planning, {1, 1});
  CHECK_FALSE(sink.empty());
  CHECK_FALSE(sink.has_errors());
  sink.add(Code::empty_title, {1, 1}, {"titel"});
  CHECK(sink.has_errors());
}

TEST_CASE("What was taken is gone") {
  Diagnostics sink;
  sink.add(Code::empty_title, {1, 1}, {"titel"});
  CHECK(sink.take_sorted().size() == 1);
  CHECK(sink.empty());
  CHECK_FALSE(sink.has_errors());
  CHECK(sink.take_sorted().empty());
}

TEST_CASE("Of a million diagnostics the first thousand come out, errors before warnings, and the rest is counted") {
  Diagnostics sink;
  // Backwards, so that the first are not the first that were added.
  for (unsigned line = 1'000'000; line > 0; --line)
    sink.add(line % 2 == 0 ? Code::empty_title : Code::title_only, {line, 1});
  sink.add(Code::action_without_planning, {1, 1});
  CHECK(sink.errors() == 500'000);
  const std::vector<Diagnostic> sorted = sink.take_sorted();
  REQUIRE(sorted.size() == Diagnostics::most_kept);
  for (unsigned i = 0; i < sorted.size(); ++i)
    REQUIRE(sorted[i] == Diagnostic{Code::empty_title, {2 * (i + 1), 1}, {}});
  CHECK(sink.left_out() == diagnostics::Counts{499'000, 500'000, 1});
  sink.add(Code::empty_title, {1, 1});
  CHECK(sink.take_sorted().size() == 1);
  CHECK(sink.left_out() == diagnostics::Counts{});
}

TEST_CASE("Of two diagnostics at one place the first is kept") {
  Diagnostics sink;
  std::vector<Diagnostic> expected;
  for (std::size_t i = 0; i < 5 * Diagnostics::most_kept; ++i) {
    sink.add(Code::unknown_element, {5, 5}, {std::to_string(i)});
    if (i < Diagnostics::most_kept) expected.push_back({Code::unknown_element, {5, 5}, {std::to_string(i)}});
  }
  CHECK(sink.take_sorted() == expected);
}

TEST_CASE("Of an argument of megabytes the beginning is kept, cut between two characters") {
  Diagnostics sink;
  std::string name = "a";
  for (int i = 0; i < 1'000'000; ++i) name += "ë";
  sink.add(Code::unknown_element, {1, 1}, {name, std::string(Diagnostics::longest_argument, 'x')});
  const auto said = sink.take_sorted();
  CHECK(said.at(0).arguments.at(0) == name.substr(0, Diagnostics::longest_argument - 1) + "…");
  CHECK(said.at(0).arguments.at(1) == std::string(Diagnostics::longest_argument, 'x'));
}

TEST_CASE("A machine fault carries its diagnostic and is called by its code") {
  const diagnostics::MachineFault fault(Code::font_missing, {"Carlito"});
  CHECK(fault.diagnostic() == Diagnostic{Code::font_missing, {}, {"Carlito"}});
  CHECK(std::string(fault.what()) == "font-missing");
}
