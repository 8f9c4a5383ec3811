// Runs of text, and what is done with them whatever they come from.
#include "import/runs.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using importing::Run;
using importing::Runs;

namespace {

Run words(const std::string& text) {
  Run run;
  run.text = text;
  return run;
}
Run picture(std::uint32_t number) {
  Run run;
  run.picture = number;
  return run;
}
Run note(std::uint32_t number) {
  Run run;
  run.note = number;
  return run;
}

// Pictures as [1], notes as (1).
std::vector<std::string> lines_of(const Runs& runs) {
  std::vector<std::string> out;
  for (const Runs& line : importing::lines(runs)) {
    std::string text;
    for (const Run& run : line) {
      text += run.text;
      if (run.picture > 0) text += "[" + std::to_string(run.picture) + "]";
      if (run.note > 0) text += "(" + std::to_string(run.note) + ")";
    }
    out.push_back(text);
  }
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a picture or a note belongs to the line in which it stands, right before its end too") {
  CHECK(lines_of({picture(1), words("\nBijschrift")}) == Texts{"[1]", "Bijschrift"});
  CHECK(lines_of({words("Tekst"), note(1), words("\nmeer\n"), picture(2)}) == Texts{"Tekst(1)", "meer", "[2]"});
  CHECK(lines_of({words("Een\n"), picture(1), words(" twee")}) == Texts{"Een", "[1] twee"});
}

TEST_CASE("a number that goes takes no picture or note with it") {
  const auto rest = [](const Runs& runs, std::size_t bytes) { return lines_of(importing::without_first(runs, bytes)); };
  CHECK(rest({picture(1), words("- "), note(2), words("streep")}, 2) == Texts{"[1](2)streep"});
  CHECK(rest({words("Tab"), picture(1), words("el 1: Lasten")}, 9) == Texts{"[1]Lasten"});
  CHECK(rest({words("Lasten")}, 0) == Texts{"Lasten"});
}

TEST_CASE("lines that show nothing are left out") {
  CHECK(lines_of({words("\n\nEen\n \ntwee\n")}) == Texts{"Een", "twee"});
  CHECK(lines_of({}).empty());
}
