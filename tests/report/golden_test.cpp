// The sections of input/ as whole reports. RAADSTUK_GOLDEN=write in the environment writes the dumps anew.
#include <cstdlib>

#include "catch.hpp"
#include "composing.hpp"

namespace {

void check_golden(const std::string& name, const composing::Lines& said = {}) {
  INFO(name);
  const auto result = composing::compose(composing::file(PROJECT_FILES "/input/" + name + ".xml"));
  REQUIRE(result.document);
  CHECK(result.said == said);
  const std::string dump = document::dump(*result.document), path = TEST_FILES "/report/" + name + ".txt";
  if (const char* what = std::getenv("RAADSTUK_GOLDEN"); what != nullptr && std::string_view(what) == "write")
    std::ofstream(path, std::ios::binary) << dump;
  CHECK(dump == composing::file(path));
}

}  // namespace

TEST_CASE("the real section becomes the report that its author wrote") { check_golden("veiligheid-2.6.1"); }

TEST_CASE("the sample with every element becomes the report that it describes") { check_golden("alle-elementen"); }

TEST_CASE("an empty block leaves no trace in the report") { check_golden("leeg-blok"); }

TEST_CASE("an absent block leaves no trace in the report") { check_golden("zonder-actiepunten"); }

TEST_CASE("the tables of a budget become those that its author wrote") { check_golden("sport-en-cultuur-2.3.5"); }
