// A section that is written and read again is the same: the samples, what their mutations leave that is still a
// section, and a folder of others (RAADSTUK_SECTIONS, such as tests/bench/corpus.py makes).
#include "section/writer.hpp"

#include <cstdlib>
#include <filesystem>
#include <set>

#include "catch.hpp"
#include "mutations.hpp"
#include "reading.hpp"
#include "section/same.hpp"

namespace {

constexpr auto samples = PROJECT_FILES "/input/";

section::Section sample_section(const std::string& name) {
  auto result = reading::read(reading::file(samples + name));
  REQUIRE(result.section);
  return std::move(*result.section);
}

// Whether it comes back the same, and is then written as it was.
bool comes_back(const section::Section& section) {
  const std::string written = section::write(section);
  const auto again = reading::read(written);
  return again.section && section::same(section, *again.section) && section::write(*again.section) == written;
}

std::string body_written(std::string_view body) {
  const auto result = reading::read(reading::section_with(body));
  REQUIRE(result.section);
  const std::string out = section::write(*result.section);
  const std::string_view head = "</titel>\n";
  return out.substr(out.find(head) + head.size());
}

std::size_t check_folder(const std::string& sections) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(sections)) {
    if (entry.path().extension() != ".xml") continue;
    const auto result = reading::read(reading::file(entry.path().string()));
    if (!result.section) continue;
    ++count;
    INFO(entry.path());
    CHECK(comes_back(*result.section));
  }
  return count;
}

}  // namespace

TEST_CASE("every sample that is written and read again is the same") { CHECK(check_folder(samples) >= 5); }

TEST_CASE("real texts that are written and read again are the same") {
  const char* sections = std::getenv("RAADSTUK_SECTIONS");
  if (sections != nullptr) CHECK(check_folder(sections) > 0);
}

TEST_CASE("what mutations leave of a sample comes back too") {
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(reading::file(samples + std::string("alle-elementen.xml")), sink);
  REQUIRE(document);
  std::size_t sections = 0;
  std::set<std::string> known;
  mutations::Generator(mutations::tree_of(document->root()), 5, [&](const std::string& what, const std::string& xml) {
    if (!known.insert(xml).second) return;
    const auto result = reading::read(xml);
    if (!result.section) return;
    ++sections;
    INFO(what);
    if (!comes_back(*result.section)) CHECK(xml == section::write(*result.section));
  }).run();
  CHECK(sections > 200);
}

TEST_CASE("a section is written as a clerk would: indented, in the order of the schema, with its schema named") {
  CHECK(section::write(sample_section("veiligheid-2.6.1.xml"))
            .starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<sectie formaat=\"1\" nummer=\"2.6.1\" taal=\"nl\"\n"
                         "        xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                         "xsi:noNamespaceSchemaLocation=\"sectie.xsd\">\n"
                         "  <titel>Veiligheid, handhaving en crisisbeheersing</titel>\n"
                         "  <gegevens>\n"
                         "    <organisatie>Gemeente "));
  CHECK(
      body_written(
          "<actiepunten><actie type='Raad' prioriteit='a  b'>x <toelichting> y\n z</toelichting></actie></actiepunten>"
          "<doelstellingen><prioriteiten><prioriteit id='a'>een<lijst><punt>twee</punt></lijst></prioriteit>"
          "<prioriteit id='b'>b</prioriteit></prioriteiten></doelstellingen>") ==
      "  <doelstellingen>\n"
      "    <prioriteiten>\n"
      "      <prioriteit id=\"a\">een\n"
      "        <lijst>\n"
      "          <punt>twee</punt>\n"
      "        </lijst>\n"
      "      </prioriteit>\n"
      "      <prioriteit id=\"b\">b</prioriteit>\n"
      "    </prioriteiten>\n"
      "  </doelstellingen>\n"
      "  <actiepunten>\n"
      "    <actie type=\"Raad\" prioriteit=\"a b\">x\n"
      "      <toelichting>y z</toelichting>\n"
      "    </actie>\n"
      "  </actiepunten>\n"
      "</sectie>\n");
}

TEST_CASE("white space is written once, outside and inside of what is marked, and marks are escaped") {
  CHECK(body_written("<doelstellingen><alinea>  a\n <sterk> b &amp; &lt;c </sterk>  d<noot> n </noot> , e "
                     "</alinea></doelstellingen>") ==
        "  <doelstellingen>\n"
        "    <alinea>a <sterk>b &amp; &lt;c </sterk>d<noot>n</noot> , e</alinea>\n"
        "  </doelstellingen>\n"
        "</sectie>\n");
}

TEST_CASE("sections that differ in one value are not the same") {
  const section::Section one = sample_section("alle-elementen.xml");
  section::Section other = one;
  CHECK(section::same(one, other));
  other.goals->priorities->items[0].id = section::Value{"anders", {}};
  CHECK_FALSE(section::same(one, other));
  other = one;
  other.actions->actions[0].planning.reset();
  CHECK_FALSE(section::same(one, other));
  other = one;
  other.title.push_back({section::Inline::Kind::text, "!", {}, {}, {}});
  CHECK_FALSE(section::same(one, other));
}
