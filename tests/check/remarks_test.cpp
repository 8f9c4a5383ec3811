#include "check/remarks.hpp"

#include "catch.hpp"
#include "written.hpp"

using written::element;
using written::Kind;
using written::Lines;
using written::said;
using written::text;

namespace {

section::Action action(std::string words, std::optional<std::string> planning) {
  section::Action result;
  if (!words.empty()) result.content = {text(std::move(words), {7, 20})};
  if (planning) result.planning = section::Value{*planning, {7, 13}};
  result.position = {7, 6};
  return result;
}

section::Section with_action(section::Action action) {
  section::Section result;
  result.actions.emplace().actions.push_back(std::move(action));
  return result;
}

section::Section with_link(std::string words) {
  return written::paragraph(
      {text("Zie "), element(Kind::link, "https://example.nl", {text(std::move(words))}, {3, 9})});
}

}  // namespace

TEST_CASE("A section in which a careful reader finds nothing gets no remark") {
  CHECK(said(section::Section{}) == Lines{});
  CHECK(said({"De gemeente Amstelveen werkt aan veiligheid."}) == Lines{});
}

TEST_CASE("An action without planning is remarked on at its element") {
  CHECK(said(with_action(action("Vaststellen", std::nullopt))) ==
        Lines{"7:6: deze actie heeft geen planning; vul het attribuut `planning` in [action-without-planning]"});
  CHECK(said(with_action(action("Vaststellen", "4e kwartaal"))) == Lines{});
}

TEST_CASE("An action that is not printed needs no planning") {
  CHECK(said(with_action(action("", std::nullopt))) == Lines{});
  CHECK(said(with_action(action(" \n\u00A0", std::nullopt))) == Lines{});
}

TEST_CASE("A planning that is not understood is remarked on where it stands") {
  CHECK(
      said(with_action(action("Vaststellen", "als de\n zomer komt"))) ==
      Lines{
          "7:13: het programma begrijpt de planning \"als de zomer komt\" niet; schrijf bijvoorbeeld 4e kwartaal 2026 "
          "[unknown-planning]"});
}

TEST_CASE("A link text that does not say where it goes is remarked on") {
  CHECK(said(with_link("hier")) ==
        Lines{"3:9: de linktekst \"hier\" zegt niet waar de link heen gaat; noem het doel [vague-link]"});
}

TEST_CASE("A vague link text is known by its words, however they are written") {
  for (const char* words : {"Klik hier", "deze\n link", "(lees meer)", "» Meer informatie", "Link", "hier\u00A0",
                            "klik\u00A0hier!", "h\u00ADier"})
    CHECK(said(with_link(words)).size() == 1);
}

TEST_CASE("A vague link text is found inside other markup and around it") {
  const auto link = [](section::Inlines content) { return element(Kind::link, "https://a.nl", std::move(content)); };
  CHECK(said(written::paragraph({link({element(Kind::strong, "", {text("hi")}), text("er")})})).size() == 1);
  CHECK(said(written::paragraph({element(Kind::strong, "", {link({text("hier")})})})).size() == 1);
}

TEST_CASE("A link text that names its target is not remarked on") {
  for (const char* words : {"het Integraal Veiligheidsplan", "hier staat het Integraal Veiligheidsplan",
                            "https://www.amstelveen.nl/veiligheid", "Amstelveen.nl", "burgemeester@amstelveen.nl",
                            "meer informatie over cybercrime", "hierheen", "downloads van de raad"})
    CHECK(said(with_link(words)) == Lines{});
  CHECK(said({"Klik hier, dat is geen link."}) == Lines{});
}

TEST_CASE("Every text of a section is read, in the order of the file") {
  section::Section section;
  section.title = {text("Een VRAAG", {1, 1})};
  auto& goals = section.goals.emplace();
  goals.before.emplace_back(section::Paragraph{{text("AAB", {2, 1})}, {}});
  section::Item item;
  item.content = {text("BBC", {3, 1})};
  section::Item inner;
  inner.content = {text("CCD", {4, 1})};
  item.nested.push_back({.numbered = false, .items = {inner}, .position = {}});
  goals.priorities.emplace().items.push_back(item);
  goals.after.emplace_back(section::Paragraph{{text("DDE", {5, 1})}, {}});
  goals.subsections.push_back({{}, {text("EEF", {6, 1})}, {section::Paragraph{{text("FFG", {7, 1})}, {}}}, {}});
  auto& developments = section.developments.emplace();
  developments.flow.emplace_back(section::Paragraph{{text("GGH", {8, 1})}, {}});
  section::Item theme;
  theme.content = {text("JJK", {11, 1})};
  section::Norm norm{.name = section::Value{"HHJ", {10, 1}}, .themes = {theme}, .position = {}};
  developments.developments.push_back({{}, {text("GHH", {9, 1})}, {norm}, {}, {}});
  auto& actions = section.actions.emplace();
  actions.before.emplace_back(section::Paragraph{{text("KKM", {12, 1})}, {}});
  section::Action deed = action("", "Q1");
  deed.content = {text("MMN", {13, 1})};
  deed.note = section::Inlines{text("NNP", {14, 1})};
  deed.status = section::Value{"PPQ", {13, 30}};
  actions.actions.push_back(deed);
  actions.after.emplace_back(section::Paragraph{{text("QQR", {15, 1})}, {}});
  CHECK(written::found(diagnostics::Code::unexplained_abbreviation, section) ==
        Lines{"VRAAG", "AAB", "BBC", "CCD", "DDE", "EEF", "FFG", "GGH", "GHH", "HHJ", "JJK", "KKM", "MMN", "PPQ", "NNP",
              "QQR"});
}

TEST_CASE("Tables, quotations, captions and notes are read, what stands in for an image is not") {
  section::Section section;
  auto& flow = section.goals.emplace().before;
  const auto cell = [](section::Inline content) {
    section::Cell made;
    made.content = {std::move(content)};
    return made;
  };
  section::Table table;
  table.caption = section::Inlines{text("AAB", {2, 1})};
  table.head.push_back({{cell(text("BBC", {3, 1})), cell(text("CCD", {3, 9}))}, {}, {}});
  table.rows.push_back({{cell(text("DDE", {4, 1})), cell(element(Kind::note, "", {text("EEF", {4, 9})}))}, {}, {}});
  flow.emplace_back(std::move(table));
  section::Figure figure;
  figure.file = {"APV.png", {5, 1}};
  figure.alternative = section::Value{"Het HUP", {5, 9}};
  figure.caption = section::Inlines{text("FFG", {6, 1})};
  flow.emplace_back(std::move(figure));
  flow.emplace_back(section::Quotation{{{{text("GGH", {7, 1})}, {}}}, section::Value{"HHJ", {7, 20}}, {}});
  flow.emplace_back(section::Paragraph{
      {text("Wel JJK", {8, 1}), element(Kind::note, "", {element(Kind::strong, "", {text("Ook KKM", {8, 20})})})}, {}});
  CHECK(written::found(diagnostics::Code::unexplained_abbreviation, section) ==
        Lines{"AAB", "BBC", "CCD", "DDE", "EEF", "FFG", "GGH", "HHJ", "JJK", "KKM"});
}

TEST_CASE("A note is a text of its own, inside a word and between two") {
  const auto note = [](std::string words) { return element(Kind::note, "", {text(std::move(words), {9, 1})}, {8, 1}); };
  CHECK(said(written::paragraph({text("Noord"), note("Zie de veilig-heid."), text("-Holland, veiligheid")})) ==
        Lines{"9:8: in \"veilig-heid\" staat waarschijnlijk nog een afbreekstreepje; haal het weg [stray-hyphen]"});
}

TEST_CASE("A vague link in a note is remarked on once") {
  CHECK(said(written::paragraph(
                 {element(Kind::strong, "",
                          {element(Kind::note, "",
                                   {text("Zie "), element(Kind::link, "https://a.nl", {text("hier")}, {4, 2})})})}))
            .size() == 1);
}

TEST_CASE("Remarks are no errors") {
  diagnostics::Diagnostics sink;
  check::remark(with_action(action("Vaststellen APV", std::nullopt)), {}, {}, sink);
  CHECK_FALSE(sink.empty());
  CHECK_FALSE(sink.has_errors());
}
