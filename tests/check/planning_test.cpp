#include "catch.hpp"
#include "language/parse_planning.hpp"
#include "written.hpp"

TEST_CASE("what is written of a planning names one that is understood, in its own language") {
  const auto advice = [](std::string language) {
    section::Section section;
    section.language = std::move(language);
    section::Action action;
    action.content = {written::text("Vaststellen")};
    action.planning = section::Value{"ooit", {}};
    section.actions.emplace().actions.push_back(action);
    return written::found(diagnostics::Code::unknown_planning, section);
  };
  CHECK(advice("nl") == written::Lines{"ooit|4e kwartaal 2026"});
  CHECK(advice("en-GB") == written::Lines{"ooit|4th quarter 2026"});
  CHECK(advice("de") == written::Lines{});  // who has no words of planning judges none
  for (const char* language : {"nl", "en"}) {
    const language::Rules& rules = language::rules_of(language);
    CHECK(language::parse_planning(rules.planning->example, rules));
    for (const language::PlanningTerm& term : rules.planning->terms) CHECK_FALSE(term.words.empty());
  }
}
