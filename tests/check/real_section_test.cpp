#include <fstream>
#include <iterator>
#include <utility>

#include "catch.hpp"
#include "section/reader.hpp"
#include "table_files_on_disk.hpp"
#include "written.hpp"

namespace {

section::Section section_of(const std::string& name) {
  std::ifstream file(PROJECT_FILES "/input/" + name);
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(bytes, sink);
  REQUIRE(document);
  auto section = section::read(*document, sink);
  REQUIRE(section);
  fill_tables(*section, PROJECT_FILES "/input", sink);
  return std::move(*section);
}

}  // namespace

TEST_CASE("Of the sample with every element a careful reader has nothing to say") {
  CHECK(written::said(section_of("alle-elementen.xml")) == written::Lines{});
}

TEST_CASE("Of the sample with the tables of a budget a careful reader has nothing to say: its sums are right") {
  CHECK(written::said(section_of("sport-en-cultuur-2.3.5.xml")) == written::Lines{});
}

TEST_CASE("Of the real section a careful reader says four things, each at its place") {
  CHECK(written::said(section_of("veiligheid-2.6.1.xml")) ==
        written::Lines{
            "9:117: de afkorting \"IVP\" wordt nergens uitgelegd; zet de betekenis erbij tussen haakjes of gebruik "
            "`afk` [unexplained-abbreviation]",
            "23:672: de afkorting \"OM\" wordt nergens uitgelegd; zet de betekenis erbij tussen haakjes of gebruik "
            "`afk` [unexplained-abbreviation]",
            "26:14: \"Noord Hollandse\" staat elders als \"Noord-Hollandse\"; kies een van beide "
            "[inconsistent-hyphen]",
            "63:6: deze actie heeft geen planning; vul het attribuut `planning` in [action-without-planning]"});
}
