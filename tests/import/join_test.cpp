// Edits of a report that go into the XML that is there.
#include "import/join.hpp"

#include <chrono>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "section/reader.hpp"
#include "section/writer.hpp"
#include "xml/document.hpp"

using diagnostics::Code;
using importing::join;
using importing::Joined;

namespace {

std::string written(std::string_view xml) {
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(xml, sink);
  const auto section = document ? section::read(*document, sink) : std::nullopt;
  return section::write(section.value());
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

// As a clerk wrote it: a comment, short lines, a tab.
const std::string there = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Jan: wacht op de wethouder -->
<sectie formaat="1" nummer="2.6.1">
	<titel>Veiligheid</titel>
	<gegevens>
		<status>concept</status>
	</gegevens>
	<doelstellingen>
		<alinea>Wij willen dat de stad
		        veilig is.</alinea>
		<!-- deze alinea komt uit 2024 -->
		<alinea>De politie <sterk>helpt</sterk> mee.</alinea>
		<prioriteiten>
			<prioriteit id="jeugd">Jeugd</prioriteit>
			<prioriteit id="wijk">Wijk</prioriteit>
		</prioriteiten>
	</doelstellingen>
	<actiepunten>
		<actie id="a1" planning="2e kwartaal" type="Raad">Beleidsplan</actie>
	</actiepunten>
</sectie>
)";

const std::string base = written(there);

std::vector<Code> codes(const Joined& joined) {
  std::vector<Code> out;
  for (const auto& each : joined.conflicts) out.push_back(each.code);
  return out;
}

}  // namespace

TEST_CASE("a report in which nothing changed leaves every byte of the XML") {
  const Joined joined = join(base, base, there);
  CHECK(joined.conflicts.empty());
  CHECK(joined.edits == 0);
  CHECK(joined.bytes == there);
}

TEST_CASE("a blank before a note stands behind it in the report, and is no edit") {
  const auto noted = [](const std::string& words) { return replaced(there, "stad\n\t\t        veilig is.", words); };
  const std::string link = "<link href=\"https://merenveld.nl\">veilig</link>";
  const std::string now = noted("stad <noot>Alle wijken.</noot>" + link + "<sterk> is</sterk> <noot>En zo </noot>.");
  const std::string printed = noted("stad<noot>Alle wijken.</noot> " + link + " <sterk>is</sterk><noot>En zo</noot>.");
  const Joined joined = join(written(now), written(printed), now);
  CHECK(joined.edits == 0);
  CHECK(joined.bytes == now);
  const std::string closed = noted("stad<noot>Alle wijken.</noot>" + link + " <sterk>is</sterk><noot>En zo</noot>.");
  CHECK(join(written(now), written(closed), now).edits == 1);
}

TEST_CASE("a changed paragraph is changed in its place, and comments and indentation stay") {
  const Joined joined = join(base, replaced(base, "stad veilig is", "stad heel veilig is"), there);
  CHECK(joined.edits == 1);
  CHECK(joined.bytes ==
        replaced(there, "Wij willen dat de stad\n\t\t        veilig is.", "Wij willen dat de stad heel veilig is."));
}

TEST_CASE("edits of the document and of the XML in different paragraphs are joined") {
  const std::string edited = replaced(base, "helpt</sterk> mee", "helpt</sterk> graag mee");
  const std::string now = replaced(there, "Wij willen dat", "Wij eisen dat");
  const Joined joined = join(base, edited, now);
  CHECK(joined.conflicts.empty());
  CHECK(joined.bytes == replaced(now, "helpt</sterk> mee", "helpt</sterk> graag mee"));
}

TEST_CASE("one paragraph that both changed is a conflict that quotes both, and nothing is written") {
  const Joined joined = join(base, replaced(base, "veilig is", "rustig is"), replaced(there, "veilig is", "schoon is"));
  REQUIRE(codes(joined) == std::vector{Code::import_conflict});
  CHECK(joined.conflicts[0].arguments == std::vector<std::string>{"Wij willen dat de stad veilig is.",
                                                                  "Wij willen dat de stad rustig is.",
                                                                  "Wij willen dat de stad schoon is."});
  CHECK(joined.bytes.empty());
}

TEST_CASE("the same edit on both sides is no conflict") {
  const std::string now = replaced(there, "veilig is", "rustig is");
  const Joined joined = join(base, replaced(base, "veilig is", "rustig is"), now);
  CHECK(joined.conflicts.empty());
  CHECK(joined.bytes == now);
}

TEST_CASE("new items come behind those that they stand behind, with the indentation of the place") {
  const std::string edited = replaced(base, "<prioriteit id=\"wijk\">",
                                      "<prioriteit>Ondermijning</prioriteit>\n      <prioriteit id=\"wijk\">");
  const Joined joined = join(base, edited, there);
  CHECK(joined.edits == 1);
  CHECK(joined.bytes ==
        replaced(there, "Jeugd</prioriteit>", "Jeugd</prioriteit>\n\t\t\t<prioriteit>Ondermijning</prioriteit>"));
}

TEST_CASE("what was taken out of the document goes with its line") {
  const Joined joined = join(base, replaced(base, "      <prioriteit id=\"wijk\">Wijk</prioriteit>\n", ""), there);
  CHECK(joined.edits == 1);
  CHECK(joined.bytes == replaced(there, "\t\t\t<prioriteit id=\"wijk\">Wijk</prioriteit>\n", ""));
}

TEST_CASE("what the document lost and the XML changed, and the other way, are conflicts") {
  const std::string without = "      <prioriteit id=\"wijk\">Wijk</prioriteit>\n";
  CHECK(codes(join(base, replaced(base, without, ""), replaced(there, ">Wijk<", ">De wijk<"))) ==
        std::vector{Code::import_conflict_deleted});
  CHECK(codes(join(base, replaced(base, ">Wijk<", ">De wijk<"),
                   replaced(there, "\t\t\t<prioriteit id=\"wijk\">Wijk</prioriteit>\n", ""))) ==
        std::vector{Code::import_conflict_removed});
}

TEST_CASE("an item that both sides put into other words is a conflict that quotes both") {
  const std::string now = replaced(there, ">Wijk<", ">De wijken van de stad<");
  const Joined joined = join(base, replaced(base, ">Wijk<", ">Harde aanpak van ondermijning<"), now);
  REQUIRE(codes(joined) == std::vector{Code::import_conflict});
  CHECK(joined.conflicts[0].arguments ==
        std::vector<std::string>{"Wijk", "Harde aanpak van ondermijning", "De wijken van de stad"});
  const auto item = [](const std::string& text) {
    return "<prioriteit>Jeugd voorop;</prioriteit><prioriteit>" + text + "</prioriteit><prioriteit>Wonen</prioriteit>";
  };
  const std::string around = "<sectie formaat=\"1\"><titel>T</titel><doelstellingen><prioriteiten>";
  const auto all = [&](const std::string& text) {
    return around + item(text) + "</prioriteiten></doelstellingen></sectie>";
  };
  const std::string before = all("Overlast aanpakken in de wijk;");
  const std::string mine = all("Harde maatregelen tegen jongeren;"), theirs = all("Aanpak van overlast in de wijken;");
  REQUIRE(codes(join(written(before), written(mine), theirs)) == std::vector{Code::import_conflict});
  CHECK(join(written(before), written(mine), theirs).conflicts[0].arguments[1] == "Harde maatregelen tegen jongeren;");
  REQUIRE(codes(join(written(before), written(theirs), mine)) == std::vector{Code::import_conflict});
  CHECK(join(written(before), written(theirs), mine).conflicts[0].arguments[2] == "Harde maatregelen tegen jongeren;");
}

namespace {

const std::string parking = "De parkeertarieven in het centrum gaan volgend jaar omhoog.";
const std::string plan = "Het bestemmingsplan voor de haven wordt dit jaar herzien.";
const std::string safety = "De wijkagenten lopen elke avond door alle straten van de stad.";

std::string of_alineas(const std::vector<std::string>& texts) {
  std::string out = "<sectie formaat=\"1\"><titel>T</titel><doelstellingen>";
  for (const std::string& text : texts) out += "<alinea>" + text + "</alinea>";
  return out + "</doelstellingen></sectie>";
}

Joined join_alineas(const std::vector<std::string>& before, const std::vector<std::string>& edited,
                    const std::vector<std::string>& now) {
  return join(written(of_alineas(before)), written(of_alineas(edited)), of_alineas(now));
}

}  // namespace

TEST_CASE("a paragraph that the XML moved takes the edit of the document there, and is never there twice") {
  const std::string lower = replaced(parking, "omhoog", "omlaag");
  const std::vector<std::string> before = {parking, plan, safety}, moved = {plan, safety, parking};
  for (const auto& edited : {std::vector{lower, plan, safety}, std::vector{plan, safety, lower}}) {
    const Joined joined = join_alineas(before, edited, moved);
    CHECK(joined.conflicts.empty());
    CHECK(joined.bytes == of_alineas({plan, safety, lower}));
  }
  CHECK(join_alineas(before, moved, moved).bytes == of_alineas(moved));
  CHECK(join_alineas(before, before, moved).bytes == of_alineas(moved));
  CHECK(join_alineas(before, moved, before).bytes == of_alineas(moved));
}

TEST_CASE("a moved paragraph that the other side took out, or changed too, is a conflict that quotes it") {
  const std::vector<std::string> before = {parking, plan, safety}, moved = {plan, safety, parking};
  const std::vector<std::string> without = {plan, safety};
  const Joined deleted = join_alineas(before, without, moved), removed = join_alineas(before, moved, without);
  REQUIRE(codes(deleted) == std::vector{Code::import_conflict_deleted});
  CHECK(deleted.conflicts[0].arguments == std::vector{parking, parking});
  REQUIRE(codes(removed) == std::vector{Code::import_conflict_removed});
  CHECK(removed.conflicts[0].arguments == std::vector{parking, parking});
  const std::string mine = replaced(parking, "omhoog", "omlaag"), theirs = replaced(parking, "jaar", "voorjaar");
  const Joined both = join_alineas(before, {plan, safety, mine}, {plan, safety, theirs});
  REQUIRE(codes(both) == std::vector{Code::import_conflict});
  CHECK(both.conflicts[0].arguments == std::vector{parking, mine, theirs});
}

TEST_CASE("where one side moved what the other took out, what they mean alike is done") {
  const std::string longer = replaced(plan, "dit jaar", "in het voorjaar van volgend jaar");
  const Joined joined = join_alineas({safety, parking, longer}, {safety, longer, parking}, {safety, parking});
  CHECK(joined.conflicts.empty());
  CHECK(joined.bytes == of_alineas({safety, parking}));
}

namespace {

struct Side {
  std::vector<std::string> texts;
  std::vector<bool> gone;
};

// Takes out, moves, changes and adds one or two paragraphs of `base`, whose i-th begins with "<i>x".
template <typename Roll>
Side varied(const std::vector<std::string>& base, const std::string& by, Roll roll) {
  Side out{base, std::vector<bool>(base.size())};
  for (std::size_t edits = 1 + roll(2); edits > 0; --edits) {
    const auto at = out.texts.begin() + static_cast<std::ptrdiff_t>(roll(out.texts.size()));
    const std::string text = *at;
    const std::size_t kind = roll(4);
    if (kind == 0) {
      out.texts.insert(at, "Nieuw " + by + std::to_string(edits) + " is een heel andere alinea.");
    } else if (text.starts_with("Nieuw") || kind == 1) {
      *at += " " + by;
    } else {
      out.texts.erase(at);
      if (kind == 2)
        out.gone[std::stoul(text)] = true;
      else
        out.texts.insert(out.texts.begin() + static_cast<std::ptrdiff_t>(roll(out.texts.size() + 1)), text);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("however two sides edit and move paragraphs, each is there once that neither took out, with every edit") {
  std::mt19937 random(7);
  const auto roll = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  std::size_t joins = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<std::string> base(4 + roll(4));
    for (std::size_t i = 0; i < base.size(); ++i) {
      base[i] = std::to_string(i) + "x";
      for (std::size_t word = 0; word < 9 + i % 3; ++word) base[i] += " " + std::to_string(100 * i + word) + "w";
    }
    const Side mine = varied(base, "document", roll), theirs = varied(base, "hand", roll);
    const Joined joined = join_alineas(base, mine.texts, theirs.texts);
    if (!joined.conflicts.empty()) continue;
    ++joins;
    INFO(of_alineas(mine.texts) << "\n" << of_alineas(theirs.texts) << "\n" << joined.bytes);
    const auto count = [](const std::string& text, const std::string& what) {
      std::size_t found = 0;
      for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; ++at) ++found;
      return found;
    };
    for (std::size_t i = 0; i < base.size(); ++i)
      CHECK(count(joined.bytes, ">" + std::to_string(i) + "x ") == (mine.gone[i] || theirs.gone[i] ? 0 : 1));
    CHECK(count(joined.bytes, "document") == count(of_alineas(mine.texts), "document"));
    CHECK(count(joined.bytes, "hand") == count(of_alineas(theirs.texts), "hand"));
  }
  CHECK(joins > 250);
}

TEST_CASE("thousands of paragraphs that the document put into other words are joined in little time") {
  std::vector<std::string> before, edited;
  for (int i = 0; i < 4000; ++i) {
    before.push_back("oud" + std::to_string(i));
    edited.push_back("nieuw" + std::to_string(i));
  }
  const auto begin = std::chrono::steady_clock::now();
  CHECK(join_alineas(before, edited, before).bytes == of_alineas(edited));
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("what is written out though it is meant without it too is no change of the XML") {
  const std::string around = "<sectie formaat=\"1\"><titel>T</titel><doelstellingen><alinea>A.</alinea>";
  const auto with = [&](const std::string& list, const std::string& cell, const std::string& picture) {
    return around + "<lijst" + list + "><punt>Een</punt></lijst><tabel><rij><cel" + cell +
           ">Twee</cel></rij></tabel><afbeelding bestand=\"a.png\" alt=\"Drie\"" + picture +
           "/></doelstellingen></sectie>";
  };
  const std::string before = with("", "", "");
  const std::string now = with(" soort=\"opsomming\"", " kop=\"nee\" xml:space=\"preserve\"", " decoratief=\"nee\"");
  const std::string after = around + "</doelstellingen></sectie>";
  const Joined joined = join(written(before), written(after), now);
  CHECK(joined.conflicts.empty());
  CHECK(joined.bytes == after);
  CHECK(join(written(before), written(before), now).bytes == now);
}

TEST_CASE("a table whose figures stand in a file takes a new caption, and figures that were changed name that file") {
  const std::string around = "<sectie formaat=\"1\"><titel>T</titel><doelstellingen>";
  const auto with = [&](const std::string& attribute, const std::string& caption, const std::string& rows) {
    return around + "<tabel" + attribute + "><bijschrift>" + caption + "</bijschrift>" + rows +
           "</tabel></doelstellingen></sectie>";
  };
  const auto row = [](const std::string& figure) { return "<rij><cel>Lasten</cel><cel>" + figure + "</cel></rij>"; };
  const std::string now = with(" bestand=\"cijfers.csv\"", "Kosten", "");
  const std::string before = written(with("", "Kosten", row("10")));
  const Joined named = join(before, written(with("", "Lasten", row("10"))), now);
  CHECK(named.conflicts.empty());
  CHECK(named.bytes == with(" bestand=\"cijfers.csv\"", "Lasten", ""));
  const Joined changed = join(before, written(with("", "Kosten", row("11"))), now);
  REQUIRE(codes(changed) == std::vector{Code::import_figures_elsewhere});
  CHECK(changed.conflicts[0].arguments == std::vector<std::string>{"cijfers.csv"});
}

TEST_CASE("values of an action are joined one by one") {
  const std::string now = replaced(there, "type=\"Raad\"", "type=\"College\"");
  const Joined joined = join(base, replaced(base, "2e kwartaal", "4e kwartaal"), now);
  CHECK(joined.bytes == replaced(now, "2e kwartaal", "4e kwartaal"));
  CHECK(codes(join(base, replaced(base, "type=\"Raad\"", "type=\"Burgemeester\""), now)) ==
        std::vector{Code::import_conflict});
}

TEST_CASE("a value that a run set is not written into XML that lacks it, unless it was edited") {
  const std::string with_version = replaced(base, "</status>\n", "</status>\n    <versie>0.3</versie>\n");
  CHECK(join(with_version, with_version, there).bytes == there);
  const Joined joined = join(with_version, replaced(with_version, ">0.3<", ">0.4<"), there);
  CHECK(joined.bytes == replaced(there, "</status>\n", "</status>\n\t\t<versie>0.4</versie>\n"));
}

TEST_CASE("comments inside a changed paragraph stay behind its words") {
  const std::string now = replaced(there, "veilig is.", "veilig <!-- nog nagaan --> is.");
  const Joined joined = join(base, replaced(base, "veilig is.", "heel veilig is."), now);
  CHECK(joined.bytes.find("heel veilig is.<!-- nog nagaan --></alinea>") != std::string::npos);
}

TEST_CASE("a block that was added comes where it belongs, with the line ends and the indentation of the file") {
  std::string crlf;
  for (const char c : there) crlf += c == '\n' ? "\r\n" : std::string(1, c);
  const std::string costs = "  <kosten>\n    <alinea>Het kost niets.</alinea>\n  </kosten>\n";
  const Joined joined = join(base, replaced(base, "</sectie>", costs + "</sectie>"), crlf);
  CHECK(joined.bytes ==
        replaced(crlf, "</actiepunten>\r\n",
                 "</actiepunten>\r\n\t<kosten>\r\n\t\t<alinea>Het kost niets.</alinea>\r\n\t</kosten>\r\n"));
}

TEST_CASE("an empty block that a colleague fills is filled in its place") {
  const std::string empty = R"(<sectie formaat="1"><titel>T</titel><doelstellingen/></sectie>)";
  const std::string before = written(empty);
  const Joined joined =
      join(before, replaced(before, "<doelstellingen>\n", "<doelstellingen>\n    <alinea>Doel.</alinea>\n"), empty);
  CHECK(joined.bytes ==
        R"(<sectie formaat="1"><titel>T</titel><doelstellingen><alinea>Doel.</alinea></doelstellingen></sectie>)");
}

TEST_CASE("in a real section any two paragraphs can be edited on two sides") {
  std::ifstream file(PROJECT_FILES "/input/alle-elementen.xml", std::ios::binary);
  const std::string real = written(std::string(std::istreambuf_iterator<char>(file), {}));
  std::vector<std::size_t> texts;  // where a text ends
  for (std::size_t at = 0; (at = real.find("</", at)) != std::string::npos; ++at)
    if (real[at - 1] != '>' && real[at - 1] != ' ' && real[at - 1] != '\n') texts.push_back(at);
  REQUIRE(texts.size() > 100);
  for (std::size_t i = 1; i < texts.size(); ++i) {
    const std::size_t line = real.rfind('\n', texts[i - 1]), next = real.rfind('\n', texts[i]);
    if (line == next) continue;  // of one paragraph
    INFO(real.substr(line + 1, texts[i] - line));
    std::string edited = real, now = real, both = real;
    edited.insert(texts[i], " document");
    now.insert(texts[i - 1], " hand");
    both.insert(texts[i], " document").insert(texts[i - 1], " hand");
    const Joined joined = join(real, edited, now);
    CHECK(codes(joined).empty());
    CHECK(joined.bytes == both);
  }
}
