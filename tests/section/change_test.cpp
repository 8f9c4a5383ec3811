// Values written into the XML of a section: what changes, and that nothing else does.
#include "section/change.hpp"

#include <fstream>
#include <iterator>

#include "catch.hpp"

using Values = std::vector<std::pair<std::string, std::string>>;

namespace {

const std::string blocks =
    "<doelstellingen><alinea>Wij willen een veilige stad.</alinea></doelstellingen>\n</sectie>\n";

std::string with(const std::string& particulars) {
  return "<sectie formaat=\"1\">\n  <titel>Veiligheid</titel>\n" + particulars + "  " + blocks;
}

std::string changed(const std::string& bytes, const Values& values) {
  diagnostics::Diagnostics sink;
  const auto out = section::change(bytes, values, sink);
  std::string said;
  for (const auto& diagnostic : sink.take_sorted()) said += std::string(diagnostics::entry(diagnostic.code).name) + " ";
  return out ? *out : said;
}

}  // namespace

TEST_CASE("a value is replaced where it stands, whatever stands around it") {
  CHECK(changed(with("  <gegevens>\n    <!-- laat staan -->\n    <status>concept</status> <!-- x -->\n  </gegevens>\n"),
                {{"status", "vastgesteld"}}) ==
        with("  <gegevens>\n    <!-- laat staan -->\n    <status>vastgesteld</status> <!-- x -->\n  </gegevens>\n"));
  CHECK(changed(with("<gegevens><status/></gegevens>"), {{"status", "concept"}}) ==
        with("<gegevens><status>concept</status></gegevens>"));
}

TEST_CASE("a value that is not there comes in its place, indented as what stands before it") {
  CHECK(changed(with("  <gegevens>\n    <jaar>2026</jaar>\n  </gegevens>\n"),
                {{"versie", "2"}, {"status", "concept"}, {"organisatie", "Merenveld"}}) ==
        with("  <gegevens>\n    <organisatie>Merenveld</organisatie>\n    <jaar>2026</jaar>\n    "
             "<status>concept</status>\n    <versie>2</versie>\n  </gegevens>\n"));
  CHECK(changed(with("  <gegevens/>\n"), {{"jaar", "2027"}, {"status", "concept"}}) ==
        with("  <gegevens>\n    <jaar>2027</jaar>\n    <status>concept</status>\n  </gegevens>\n"));
  CHECK(changed(with(""), {{"jaar", "2027"}}) == with("  <gegevens>\n    <jaar>2027</jaar>\n  </gegevens>\n"));
}

TEST_CASE("an empty value takes the element away, with its line") {
  CHECK(changed(with("  <gegevens>\n    <jaar>2026</jaar>\n    <versie>1</versie>\n  </gegevens>\n"),
                {{"versie", ""}, {"kenmerk", ""}}) == with("  <gegevens>\n    <jaar>2026</jaar>\n  </gegevens>\n"));
  CHECK(changed(with("<gegevens><jaar>2026</jaar><versie>1</versie></gegevens>"), {{"jaar", ""}}) ==
        with("<gegevens><versie>1</versie></gegevens>"));
}

TEST_CASE("a meeting is the one of that name, or one more") {
  const std::string two =
      "<gegevens><vergadering datum=\"2025-10-28\">Commissie</vergadering><vergadering "
      "agendapunt=\"3\">Gemeenteraad</vergadering></gegevens>";
  CHECK(changed(with(two), {{"vergadering", "Gemeenteraad"}, {"agendapunt", "7"}, {"vergaderdatum", "2025-11-12"}}) ==
        with("<gegevens><vergadering datum=\"2025-10-28\">Commissie</vergadering><vergadering agendapunt=\"7\" "
             "datum=\"2025-11-12\">Gemeenteraad</vergadering></gegevens>"));
  CHECK(changed(with(two), {{"vergadering", "Presidium"}}) ==
        with("<gegevens><vergadering datum=\"2025-10-28\">Commissie</vergadering><vergadering "
             "agendapunt=\"3\">Gemeenteraad</vergadering><vergadering>Presidium</vergadering></gegevens>"));
  CHECK(changed(with(two), {{"agendapunt", "7"}}) == "set-several-meetings ");
  CHECK(changed(with(two), {{"vergadering", ""}, {"veld:Afdeling", "Veiligheid & Wijken"}}) ==
        with("<gegevens><veld naam=\"Afdeling\">Veiligheid &amp; Wijken</veld></gegevens>"));
}

TEST_CASE("a field is found by its name") {
  const std::string one = "<gegevens><veld naam=\"Afdeling\">A</veld></gegevens>";
  CHECK(changed(with(one), {{"veld:Afdeling", "B"}}) == with("<gegevens><veld naam=\"Afdeling\">B</veld></gegevens>"));
  CHECK(changed(with(one), {{"veld:Steller", "C"}}) ==
        with("<gegevens><veld naam=\"Afdeling\">A</veld><veld naam=\"Steller\">C</veld></gegevens>"));
  CHECK(changed(with(one), {{"veld:Afdeling", ""}}) == with("<gegevens></gegevens>"));
}

TEST_CASE("what stands there already changes no byte, and line ends stay as they are") {
  const std::string windows =
      "<sectie formaat=\"1\">\r\n <titel>V</titel>\r\n <gegevens>\r\n  <jaar>2026</jaar>\r\n "
      "</gegevens>\r\n <doelstellingen><alinea>x</alinea></doelstellingen>\r\n</sectie>";
  CHECK(changed(windows, {{"jaar", "2026"}}) == windows);
  std::string wanted = windows;
  wanted.insert(wanted.find("</jaar>") + 7, "\r\n  <status>concept</status>");
  CHECK(changed(windows, {{"status", "concept"}}) == wanted);
}

TEST_CASE("a section with errors is not changed, and all its errors are said") {
  CHECK(changed("<sectie formaat=\"1\"><titel>V</titel><gegevens><datum>morgen</datum></gegevens><x/></sectie>",
                {{"status", "concept"}}) == "invalid-date unknown-element ");
}

TEST_CASE("in the samples a status is set and taken away again, byte by byte") {
  for (const char* name :
       {"alle-elementen", "veiligheid-2.6.1", "leeg-blok", "zonder-actiepunten", "sport-en-cultuur-2.3.5"}) {
    std::ifstream stream(std::string(PROJECT_FILES "/input/") + name + ".xml", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const std::string set = changed(bytes, {{"kenmerk", "Z/26/1"}, {"veld:Proef", "1"}});
    INFO(name);
    CHECK(set.find("Z/26/1") != std::string::npos);
    CHECK(changed(set, {{"kenmerk", "Z/26/2"}}).size() == set.size());
    if (bytes.find("<kenmerk>") == std::string::npos)
      CHECK(changed(set, {{"kenmerk", ""}, {"veld:Proef", ""}}) == bytes);
  }
}
