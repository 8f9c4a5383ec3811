// Whoever follows the advice of a message comes to a section that is accepted, and loses no word.
#include "following.hpp"

#include <set>

#include "catch.hpp"
#include "composing.hpp"
#include "document/dump.hpp"

namespace {

using diagnostics::Code;

struct Tried {
  std::optional<diagnostics::Diagnostic> error;  // the first
  std::string text;                              // of the report; all attributes that are printed stand in it
};

Tried try_out(const std::string& xml) {
  diagnostics::Diagnostics sink;
  const auto tree = xml::Document::parse(xml, sink);
  const auto section = tree ? section::read(*tree, sink) : std::nullopt;
  if (!section) {
    const auto said = sink.take_sorted();
    const auto error = std::ranges::find_if(said, [](const diagnostics::Diagnostic& each) {
      return diagnostics::entry(each.code).severity == diagnostics::Severity::error;
    });
    return {*error, {}};
  }
  std::vector<document::Image> images;
  for (const section::Figure* figure : section::figures(*section)) images.push_back({figure->file.text, 900, 500});
  const std::vector<document::Labels> labels = {composing::dutch()};
  const auto document = report::compose(*section, std::move(images), labels, document::ContentsPolicy::automatic, sink);
  Tried out;
  if (document)
    for (const std::string& text : document::plain_text(*document)) out.text += text + "\n";
  return out;
}

// What stands between tags.
std::vector<std::string> words_of(std::string_view xml) {
  std::vector<std::string> words(1);
  bool in_tag = false;
  for (const char c : xml) {
    if (c == '<') in_tag = true;
    const bool letter = !in_tag && c != ' ' && c != '\n';
    if (letter) words.back() += c;
    if (!letter && !words.back().empty()) words.emplace_back();
    if (c == '>') in_tag = false;
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// The codes of the messages, in the order in which they were followed; every word must stand in the report.
std::vector<std::string> followed(const std::string& xml, const std::vector<std::string>& words) {
  following::Text text(xml);
  std::vector<std::string> codes;
  for (int step = 0; step < 12; ++step) {
    INFO(text.xml());
    const Tried tried = try_out(text.xml());
    if (!tried.error) {
      for (const std::string& word : words) {
        INFO(word << " in " << tried.text);
        CHECK(tried.text.find(word) != std::string::npos);
      }
      return codes;
    }
    codes.emplace_back(diagnostics::entry(tried.error->code).name);
    INFO(diagnostics::text(*tried.error, diagnostics::Language::nl));
    REQUIRE(text.follow(*tried.error));
  }
  FAIL("no end of errors: " << text.xml());
  return codes;
}

std::vector<std::string> followed(const std::string& xml) { return followed(xml, words_of(xml)); }

std::string section_with_goals(std::string_view body) {
  return composing::section_with(fmt::format("<doelstellingen>{}</doelstellingen>", body));
}
std::string section_with_facts(std::string_view body) {
  return composing::section_with(
      fmt::format("<gegevens>{}</gegevens><doelstellingen><alinea>slot</alinea></doelstellingen>", body));
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("the advice on HTML's names leads to a section with every word") {
  CHECK(followed(section_with_goals(
            "<p>Wij <b>willen</b> <em>een</em> <i>veilige</i> <strong>stad</strong>.</p>"))[0] == "unknown-element");
  CHECK(followed(section_with_goals("<ul><li>een</li><li>twee<ol><li>drie</li></ol></li></ul>")).size() == 5);
  CHECK(followed(section_with_goals(
                     "<table><tr><th>Jaar</th><th>Lasten</th></tr><tr><td>2026</td><td>1,5</td></tr></table>"))
            .size() == 7);
  CHECK(followed(section_with_goals("<p>Zie <a href=\"https://a.nl\">het plan</a>.</p>")).size() == 2);
  CHECK(followed(section_with_goals("<img src=\"a.png\" alt=\"een kaart\"/><p>tekst</p>")) ==
        Codes{"unknown-element", "unknown-attribute", "unknown-element"});
  CHECK(followed(section_with_goals("<alinea>Een regel.<br/>Nog een<br></br>regel.</alinea>")) ==
        Codes{"line-break", "line-break"});
  CHECK(followed(section_with_goals("<blockquote><p>Gezegd</p></blockquote>")).size() == 2);
}

TEST_CASE("the advice on headings makes parts with a title, wherever a heading stands") {
  CHECK(followed(section_with_goals(
            "<alinea>eerst</alinea><h2>Handhaving</h2><alinea>dan</alinea><h2>Zorg</h2><p>slot</p>"))[0] ==
        "heading-element");
  CHECK(followed(section_with_goals("<titel>Handhaving</titel><alinea>dan</alinea>")) == Codes{"heading-element"});
  CHECK(followed(composing::section_with(
            "<beleidsontwikkelingen><h2>Wonen</h2><alinea>dan</alinea></beleidsontwikkelingen>")) ==
        Codes{"heading-element"});
  CHECK(followed(composing::section_with("<actiepunten><h3>Acties</h3><actie>Doen</actie></actiepunten>")) ==
        Codes{"unknown-element"});
  CHECK(
      followed("<sectie formaat=\"1\"><h1>Wonen</h1><doelstellingen><alinea>dan</alinea></doelstellingen></sectie>") ==
      Codes{"unknown-element"});
}

TEST_CASE("the advice on an actiepunt keeps its type and planning") {
  const auto codes =
      followed(composing::section_with(
                   "<actiepunten><actiepunt type=\"Raad\" planning=\"Q1 2026\">Doen</actiepunt></actiepunten>"),
               {"Doen", "Raad", "Q1 2026"});
  CHECK(codes == Codes{"unknown-element"});
  CHECK(followed(composing::section_with(
                     "<actiepunten type=\"Raad\"><actie>Doen<planning>Q1 2026</planning></actie></actiepunten>"),
                 {"Doen", "Raad", "Q1 2026"}) == Codes{"misplaced-attribute", "attribute-element"});
  CHECK(followed(composing::section_with("<actie>Doen</actie><actie>Laten</actie>")) == Codes{"needs-wrapper"});
  CHECK(followed(composing::section_with("<actiepunten>Doen | Raad | Q1 2026</actiepunten>")) ==
        Codes{"unexpected-text"});
}

TEST_CASE("the advice on the words of a town hall keeps each of them") {
  CHECK(followed(section_with_facts(
            "<gemeente>Amstelveen</gemeente><wethouder>Jansen</wethouder><zaaknummer>Z-25</zaaknummer>")) ==
        Codes{"unknown-element", "unknown-element", "unknown-element"});
  CHECK(
      followed(section_with_facts("<afdeling>Zorg</afdeling><onderwerp>Jeugd</onderwerp><behandelaar>Ali</behandelaar>"
                                  "<steller>Bo</steller><archiefdoos>9</archiefdoos>"),
               {"Zorg", "Jeugd", "Ali", "Bo", "9", "Afdeling", "Onderwerp", "Behandelaar", "Steller", "Archiefdoos"}) ==
      Codes(5, "field-element"));
  CHECK(followed(section_with_facts("<vergadering>Raad</vergadering><agendapunt>7b</agendapunt>")) ==
        Codes{"attribute-element"});
}

TEST_CASE("the advice on what stands in a wrong place keeps its words") {
  CHECK(followed(section_with_goals("<prioriteit>een</prioriteit> <prioriteit id=\"a\">twee</prioriteit>")) ==
        Codes{"needs-wrapper"});
  CHECK(followed(section_with_goals("<punt>een</punt><alinea>twee</alinea><punt>drie</punt>")) ==
        Codes{"needs-wrapper", "needs-wrapper"});
  CHECK(followed(section_with_goals("<rij><cel>een</cel></rij><rij><cel>twee</cel></rij>")) == Codes{"needs-wrapper"});
  CHECK(followed(section_with_goals("<tabel><cel>een</cel><cel>twee</cel></tabel><alinea>x</alinea>"))[0] ==
        "needs-wrapper");
  CHECK(followed(section_with_goals("<sterk>een</sterk>")) == Codes{"needs-wrapper"});
  CHECK(followed(composing::section_with("<alinea>een</alinea><alinea>twee</alinea>")) == Codes{"needs-wrapper"});
  CHECK(followed(composing::section_with("<veld naam=\"Plaats\">Hoorn</veld><doelstellingen><alinea>x</alinea>"
                                         "</doelstellingen>")) == Codes{"needs-wrapper"});
  CHECK(followed(
            section_with_goals("<lijst><punt>een</punt><lijst><punt>twee</punt></lijst><punt>drie</punt></lijst>")) ==
        Codes{"list-in-list"});
  CHECK(followed(section_with_goals("<alinea>een <lijst><punt>twee</punt></lijst> drie</alinea>")) ==
        Codes{"move-outside"});
  CHECK(followed(section_with_goals("<alinea>een <alinea>twee</alinea> drie</alinea>")) == Codes{"move-outside"});
  CHECK(followed(section_with_goals("<lijst><punt><p>een</p></punt></lijst>")) ==
        Codes{"unknown-element", "text-only-element"});
  CHECK(followed(section_with_goals("<lijst>een<punt>twee</punt></lijst>")) == Codes{"unexpected-text"});
}

TEST_CASE("the advice on slips of markup leads to a section with every word") {
  CHECK(followed(composing::section_with("<actuele beleidsontwikkelingen><alinea>een</alinea>"
                                         "</actuele beleidsontwikkelingen>")) ==
        Codes{"name-with-space", "unknown-element"});
  CHECK(followed(composing::section_with("<actiepunten><actie type=“Raad” planning=\"Q1”>Doen</actie></actiepunten>"),
                 {"Doen", "Raad", "Q1"}) == Codes{"curly-quotes", "curly-quotes"});
  CHECK(followed("\n <?xml version=\"1.0\"?>\n" + section_with_goals("<alinea>een</alinea>")) ==
        Codes{"space-before-declaration"});
  CHECK(followed(section_with_goals("<alinea>2026&#150;2028 foto&#x92;s \u0080</alinea>"),
                 {"2026–2028", "foto’s", "€"}) == Codes(3, "windows-character"));
  CHECK(
      followed("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + section_with_goals("<alinea>2026\x96 2028</alinea>"),
               {"2026–", "2028"}) == Codes{"windows-byte"});
  CHECK(followed("Wij willen een stad.\n\nDat is veilig.\n") == Codes{"plain-text-file"});
}
