// Every example is tried, so that what an explanation tells stays true.
#include "catch.hpp"
#include "trying.hpp"

using explanations::Example;
using explanations::Explanation;

TEST_CASE("every example gives its code and no other before, and nothing after") {
  for (const Explanation& explanation : explanations::all()) {
    if (explanation.kind == Example::situation) continue;
    const std::string name = trying::name_of(explanation.code);
    INFO(name);
    CHECK(trying::codes_of(explanation.kind, explanation.before) == trying::Codes{name});
    CHECK(trying::codes_of(explanation.kind, explanation.after) == trying::Codes{});
  }
}

TEST_CASE("what a situation tells to run can be run") {
  for (const Explanation& explanation : explanations::all()) {
    if (explanation.kind != Example::situation) continue;
    INFO(trying::name_of(explanation.code));
    CHECK(explanation.before.empty());
    CHECK_FALSE(explanation.after.empty());
    std::string_view lines = explanation.after;
    while (!lines.empty()) {
      const std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(line.size() + 1, lines.size()));
      if (!line.starts_with("raadstuk ")) continue;
      INFO(line);
      CHECK(trying::of_command(line) == trying::Codes{});
    }
  }
}
