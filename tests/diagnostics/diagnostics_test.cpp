#include "diagnostics/diagnostics.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "diagnostics/machine_fault.hpp"

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;

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

TEST_CASE("A machine fault carries its diagnostic and is called by its code") {
  const diagnostics::MachineFault fault(Code::font_missing, {"Carlito"});
  CHECK(fault.diagnostic() == Diagnostic{Code::font_missing, {}, {"Carlito"}});
  CHECK(std::string(fault.what()) == "font-missing");
}
