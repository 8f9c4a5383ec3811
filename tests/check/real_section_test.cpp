#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "section/reader.hpp"
#include "written.hpp"

TEST_CASE("Of the real section a careful reader says four things, each at its place") {
  std::ifstream file(PROJECT_FILES "/input/veiligheid-2.6.1.xml");
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(bytes, sink);
  REQUIRE(document);
  const auto section = section::read(*document, sink);
  REQUIRE(section);
  CHECK(written::said(*section) ==
        written::Lines{
            "9:117: de afkorting \"IVP\" wordt nergens uitgelegd; zet de betekenis erbij tussen haakjes of gebruik "
            "`afk` [unexplained-abbreviation]",
            "23:672: de afkorting \"OM\" wordt nergens uitgelegd; zet de betekenis erbij tussen haakjes of gebruik "
            "`afk` [unexplained-abbreviation]",
            "26:14: \"Noord Hollandse\" staat elders als \"Noord-Hollandse\"; kies een van beide "
            "[inconsistent-hyphen]",
            "63:6: deze actie heeft geen planning; vul het attribuut `planning` in [action-without-planning]"});
}
