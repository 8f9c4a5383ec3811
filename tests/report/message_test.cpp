// What the mail says that brings a report.
#include "report/message.hpp"

#include "catch.hpp"
#include "composing.hpp"

namespace {

std::vector<document::Labels> words(std::string_view subject, std::string_view text) {
  std::vector<document::Labels> labels = {composing::dutch(), composing::english()};
  labels[0].mail_subject = subject;
  labels[0].mail_text = text;
  labels[1].mail_subject = "Subject {titel}";
  labels[1].mail_text = "{datum}\n";
  return labels;
}

document::Message message(const std::string& xml, std::string_view subject, std::string_view text = "x\n") {
  diagnostics::Diagnostics sink;
  const auto tree = xml::Document::parse(xml, sink);
  REQUIRE(tree);
  const auto section = section::read(*tree, sink);
  REQUIRE(section);
  return report::message(*section, words(subject, text));
}

std::string written(std::string_view particulars, std::string_view attributes = "",
                    std::string_view title = "Veiligheid") {
  return fmt::format(
      "<sectie formaat=\"1\"{}><titel>{}</titel><gegevens>{}</gegevens><doelstellingen><alinea>Doel</alinea>"
      "</doelstellingen></sectie>",
      attributes, title, particulars);
}

std::string subject(std::string_view particulars, std::string_view words) {
  return message(written(particulars), words).subject;
}
std::string text(std::string_view particulars, std::string_view words) {
  return message(written(particulars), "x", words).text;
}

const std::string two_meetings =
    "<vergadering datum=\"2025-10-28\" agendapunt=\"4b\">Commissie</vergadering>"
    "<vergadering datum=\"2025-11-12\">Raad</vergadering>";

}  // namespace

TEST_CASE("every value that the words may name is filled in") {
  const std::string xml = written(
      "<organisatie>Gemeente</organisatie><document>Begroting</document><status>concept</status><versie>1.3</versie>"
      "<datum>2025-10-01</datum><jaar>2026</jaar><kenmerk>Z/25</kenmerk><portefeuillehouder>Wethouder"
      "</portefeuillehouder><vergadering datum=\"2025-11-12\" agendapunt=\"7\">Raad</vergadering>",
      " nummer=\"2.6.1\"");
  std::string all;
  for (const std::string_view value : document::mail_values) all.append(value).append("|");
  CHECK(message(xml, all).subject ==
        "2.6.1|Veiligheid|Begroting|Gemeente|concept|1.3|1 oktober 2025|2026|Z/25|Wethouder|Raad, 12 november 2025|7|");
  CHECK(message(xml, "x", all + "\n").text == message(xml, all).subject + "\n");
}

TEST_CASE("what is missing takes its part in brackets with it, and leaves no space") {
  CHECK(subject("", "[{nummer} ]{titel}[ ({document}, {status})][, {versie}] {jaar} !") == "Veiligheid !");
  CHECK(subject("<document>D</document>", "{titel}[ ({document}, {status})]") == "Veiligheid");
  CHECK(subject("<document>D</document><status>concept</status>", "{titel}[ ({document}, {status})]") ==
        "Veiligheid (D, concept)");
  CHECK(subject("<status>&#xA0;</status>", "{titel}[, {status}]") == "Veiligheid");
}

TEST_CASE("a line of which nothing is left vanishes, and empty lines never stand together or at an end") {
  CHECK(text("", "[{status}]\n\nA\n\n[{status}]\n[{versie}]\n\nB\n[{jaar}]\nC\n\n[{organisatie}]\n") == "A\n\nB\nC\n");
  CHECK(text("<status>concept</status>", "A\n\n[Status: {status}]\n\nB\n") == "A\n\nStatus: concept\n\nB\n");
}

TEST_CASE("lines that name a meeting come once for each, those under one another together") {
  const std::string_view words = "[Vergadering: {vergadering}]\n[Agendapunt: {agendapunt}]\nEinde\n";
  CHECK(text(two_meetings, words) ==
        "Vergadering: Commissie, 28 oktober 2025\nAgendapunt: 4b\nVergadering: Raad, 12 november 2025\nEinde\n");
  CHECK(text("", words) == "Einde\n");
  CHECK(text("<vergadering agendapunt=\"7\"/>", words) == "Agendapunt: 7\nEinde\n");
}

TEST_CASE("the subject names a meeting only where there is one") {
  CHECK(subject(two_meetings, "{titel}[, agendapunt {agendapunt}][, {vergadering}]") == "Veiligheid");
  CHECK(subject("<vergadering agendapunt=\"7\"/>", "{titel}[, agendapunt {agendapunt}]") == "Veiligheid, agendapunt 7");
}

TEST_CASE("a value is not read as words, and loses markup and soft hyphens") {
  const auto made =
      message(written("<status>[{titel}]</status>", "", "Vei\u00ADlig <nadruk>heid</nadruk>\n"), "{titel}: {status}");
  CHECK(made.subject == "Veilig heid: [{titel}]");
}

TEST_CASE("the words are those of the section's language, else the first") {
  const auto english = message(written("<datum>2025-10-01</datum>", " taal=\"en\""), "Onderwerp");
  CHECK(english.subject == "Subject Veiligheid");
  CHECK(english.text == "October 1, 2025\n");
  CHECK(english.language == "en-GB");
  const auto frisian = message(written("", " taal=\"fy\""), "Onderwerp");
  CHECK(frisian.subject == "Onderwerp");
  CHECK(frisian.language == "nl-NL");
}

TEST_CASE("a mail that brings several reports says how many, and lists them behind that line or at the end") {
  const std::vector<std::string> names = {"2.6.1 Veiligheid [a]", "2.6.2  {titel}", "Jeugd"};
  const auto of = [&](std::string_view text, std::size_t count) {
    return report::message_of_all(std::span(names).first(count), words("[{nummer} ]{titel}[, {status}]", text)[0]);
  };
  const document::Message all = of("Beste raad,\n\nHierbij [{nummer} ]{titel}.\n\n[Status: {status}]\n\nGroet\n", 3);
  CHECK(all.subject == "3 stukken");
  CHECK(all.text == "Beste raad,\n\nHierbij 3 stukken.\n\n- 2.6.1 Veiligheid [a]\n- 2.6.2 {titel}\n- Jeugd\n\nGroet\n");
  CHECK(all.language == "nl-NL");
  CHECK(of("Hierbij\n", 1).text == "Hierbij\n\n- 2.6.1 Veiligheid [a]\n");
  CHECK(of("{titel}\n{titel}\n", 1).text == "1 stuk\n\n- 2.6.1 Veiligheid [a]\n\n1 stuk\n");
  CHECK(report::message_of_all(names, words("", "")[1]).subject == "Subject 3 papers");
}
