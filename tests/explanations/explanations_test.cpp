// The texts of explanations, and how they are found and printed.
#include <fmt/format.h>

#include <algorithm>

#include "catch.hpp"
#include "explanations/explanation.hpp"

using diagnostics::Code;
using diagnostics::Language;
using explanations::Example;
using explanations::Explanation;

namespace {

// What is wrong with the words of an explanation; empty when nothing is.
std::string fault_in(std::string_view text) {
  if (text.size() < 40) return "is too short to explain anything";
  if (text.size() > 900) return "is too long to be read";
  if (!text.ends_with('.') && !text.ends_with('?')) return "does not end in a full stop";
  if (text.find("  ") != std::string_view::npos || text.find('\n') != std::string_view::npos)
    return "has stray white space";
  if (std::count(text.begin(), text.end(), '`') % 2 != 0) return "has an odd number of backticks";
  return {};
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    lines.emplace_back(text.substr(0, text.find('\n')));
    text.remove_prefix(std::min(lines.back().size() + 1, text.size()));
  }
  return lines;
}

}  // namespace

TEST_CASE("no code is explained twice, and all are in the order of the codes") {
  for (std::size_t i = 1; i < explanations::all().size(); ++i) {
    INFO(diagnostics::entry(explanations::all()[i].code).name);
    CHECK(explanations::all()[i - 1].code < explanations::all()[i].code);
  }
}

TEST_CASE("every code is explained") {
  for (const diagnostics::Entry& entry : diagnostics::entries()) {
    INFO(entry.name);
    CHECK(explanations::find(entry.name) != nullptr);
  }
}

TEST_CASE("an explanation has a few sentences in both languages, which differ") {
  for (const Explanation& explanation : explanations::all()) {
    INFO(diagnostics::entry(explanation.code).name);
    CHECK(fault_in(explanation.nl) == "");
    CHECK(fault_in(explanation.en) == "");
    CHECK(explanation.nl != explanation.en);
    const std::string dutch = fmt::format(" {} ", explanation.nl);
    for (const char* word : {" je ", " jij ", " jouw ", " jullie ", " Je "})
      CHECK(dutch.find(word) == std::string::npos);
  }
}

TEST_CASE("the check of explanations can fail") {
  CHECK(fault_in("Dit is een uitleg van een zin die lang genoeg is.") == "");
  CHECK(fault_in("Kort.") != "");
  CHECK(fault_in("Dit is een uitleg van een zin die lang genoeg is") != "");
  CHECK(fault_in("Dit is een uitleg van een  zin die lang genoeg is.") != "");
  CHECK(fault_in("Dit is een `uitleg van een zin die lang genoeg is.") != "");
}

TEST_CASE("a page has the message, the explanation and an example, wrapped for a terminal") {
  const Explanation* date = explanations::find("invalid-date");
  REQUIRE(date != nullptr);
  const std::string page = explanations::page(*date, Language::nl);
  CHECK(
      page.starts_with("invalid-date (fout)\n\n\"…\" is geen geldige datum; schrijf jaar-maand-dag, bijvoorbeeld "
                       "2025-11-12\n\nEen datum wordt in het verslag voluit"));
  CHECK(page.ends_with("\nVoor:\n    <datum>12-11-2025</datum>\n\nNa:\n    <datum>2025-11-12</datum>\n"));
  CHECK(explanations::page(*date, Language::en).find("\nBefore:\n    <datum>12-11-2025</datum>\n") !=
        std::string::npos);
  for (const Explanation& explanation : explanations::all())
    for (const std::string& line : lines_of(explanations::page(explanation, Language::en))) {
      INFO(line);
      CHECK(line.size() <= 110);
    }
}

TEST_CASE("the list has every code with its severity and what is wrong") {
  const std::vector<std::string> lines = lines_of(explanations::list(Language::nl));
  REQUIRE(lines.size() == diagnostics::entries().size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const diagnostics::Entry& entry = diagnostics::entries()[i];
    INFO(lines[i]);
    CHECK(lines[i].starts_with(fmt::format("{} ", entry.name)));
    CHECK(lines[i].find(fmt::format(" {} ", diagnostics::severity_word(entry.severity, Language::nl))) !=
          std::string::npos);
    CHECK(lines[i].find("; ") == std::string::npos);
    CHECK(lines[i].find('{') == std::string::npos);
  }
}

TEST_CASE("a code that is none gets the nearest names, the nearest first") {
  CHECK(explanations::find("invalid-dat") == nullptr);
  CHECK(explanations::nearest("invalid-dat").front() == "invalid-date");
  CHECK(explanations::nearest("invalid-dat").size() == 3);
  CHECK(explanations::nearest(std::string(100000, 'x')).size() == 3);
}
