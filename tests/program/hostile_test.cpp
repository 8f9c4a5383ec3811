// XML that is broken by accident or on purpose: the exact message, no report, the rest of the batch, at little cost.
#include <map>

#include "hostile.hpp"

#include "filled.hpp"

using filled::repeated;

namespace {

std::string nested(std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += "<a>";
  for (std::size_t i = 0; i < depth; ++i) text += "</a>";
  return text;
}

std::string attributes(std::size_t count) {
  std::string text = "<sectie";
  for (std::size_t i = 0; i < count; ++i) text += fmt::format(" a{:x}=''", i);
  return text + "/>";
}

// Of `said`, how many lines end in each code.
std::map<std::string, int> codes_in(const std::string& said) {
  std::map<std::string, int> codes;
  for (const std::string& line : lines_of(said)) ++codes[line.substr(line.rfind(" [") + 1)];
  return codes;
}

}  // namespace

TEST_CASE("a sample that is cut off after any of its bytes is an error, and no report") {
  const std::string sample = read_all(PROJECT_FILES "/input/leeg-blok.xml");
  const Hostile hostile;
  for (std::size_t size = 0; size + 1 < sample.size(); ++size)
    hostile.write(fmt::format("{:05}.xml", size), std::string_view(sample).substr(0, size));
  const std::string said = hostile.said();
  const auto codes = codes_in(said);
  CHECK(codes == std::map<std::string, int>{});
  const auto lines = lines_of(said);
  REQUIRE(lines.size() == sample.size() - 1);
  CHECK(lines[0] == "");
  CHECK(lines[1] == "");
  CHECK(lines[200] == "");
  CHECK(lines.back() == "");
}

TEST_CASE("what is not well-formed is said where it stands") {
  CHECK(said_of("") == "");
  CHECK(said_of(" \n ") == "");
  CHECK(said_of("geen XML") == "");
  CHECK(said_of(section_with("<alinea>a\xFF</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>\xC3</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>\xED\xA0\x80</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>\xC0\xAF</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>a</alinae>")) == "");
  CHECK(said_of(section_with("<alinea>a</doelstellingen>")) == "");
  CHECK(said_of("<sectie formaat='1' formaat='1'/>") == "");
  CHECK(said_of("<sectie/>\n<sectie/>") == "");
  CHECK(said_of(section_with("<alinea>a") + std::string(1, '\0')) == "");
  CHECK(said_of(section_with("<alinea>a\x07</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>\x1B[31mrood\x1B[0m</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>&#x1B;</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>\xEF\xBF\xBE</alinea>")) == "");
  CHECK(said_of("\xFF\xFE<") == "");
}

TEST_CASE("no document type, and so no entity that grows or reads another file") {
  CHECK(said_of("<!DOCTYPE sectie>\n<sectie formaat='1'/>") == "");
  CHECK(said_of("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">"
                "<!ENTITY lol3 \"&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;\">]><sectie>&lol3;</sectie>") ==
        "");
  CHECK(said_of("<!DOCTYPE sectie [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sectie>&x;</sectie>") == "");
  CHECK(said_of("<!DOCTYPE sectie SYSTEM \"http://127.0.0.1:1/x.dtd\"><sectie/>") == "");
  CHECK(said_of(section_with("<alinea>&x;</alinea>")) == "");
  CHECK(said_of(section_with("<alinea>&eacute;</alinea>")) == "");
}

TEST_CASE("what is too large, too deep or too many is refused before it costs anything") {
  CHECK(said_of(std::string(100'000'000, ' ')) == "");
  CHECK(said_of(section_with(std::string(xml::max_bytes, ' '))) == "");
  CHECK(said_of(nested(100'000)) == "");
  CHECK(said_of(section_with(repeated("<x/>", 4 * xml::max_elements))) == "");
  CHECK(said_of(section_with("<afbeelding alt=\"" + std::string(5'000'000, 'x') + "\"/>")) == "");
  CHECK(said_of(section_with("<alinea>" + std::string(5'000'000, 'x') + "</alinea>")) == "");
  CHECK(said_of("<" + std::string(5'000'000, 'x') + "/>") == "");
  CHECK(said_of(section_with("<alinea>&" + std::string(5'000'000, 'x') + ";</alinea>")) == "");
  CHECK(said_of(section_with("<!--" + std::string(5'000'000, '-') + "-->")) == "");
}

TEST_CASE("a million attributes, or errors, are counted and a hundred are said") {
  const Hostile hostile;
  hostile.write("x.xml", attributes(1'000'000));
  const auto lines = lines_of(hostile.said());
  REQUIRE(lines.size() == 101);
  CHECK(lines[0] == "");
  CHECK(lines[1] == "");
  CHECK(lines[100] == "");
}

TEST_CASE("each kind of error by the hundred thousand costs little") {
  const std::vector<std::pair<std::string, std::string>> units = {
      {"<x/>", ""},
      {"<lijst>x</lijst>", ""},
      {"<alinea x='1'/>", ""},
      {"<alinea>\uE000</alinea>", ""},
      {"<alinea>\U000123AB</alinea>", ""},
      {"<alinea><link href='x'>x</link></alinea>", ""},
      {"<afbeelding bestand='geen.png' alt='a'/>", ""},
      {"<tabel><kop><cel>a</cel></kop><rij><cel/><cel/></rij></tabel>", ""},
  };
  for (const auto& [unit, last] : units) {
    const Hostile hostile;
    const std::string& each = unit;
    hostile.write("x.xml", filled::up_to_the_limits("<sectie formaat=\"1\"><titel>T</titel><doelstellingen>",
                                                    [&](std::size_t) { return each; }, "</doelstellingen></sectie>"));
    const auto lines = lines_of(hostile.said());
    INFO(unit);
    REQUIRE(lines.size() == 101);
    CHECK(lines.back() == last);
  }
}

TEST_CASE("escape sequences in a text or a name reach no terminal") {
  const Hostile hostile;
  hostile.write("\x1B[2J.xml", section_with("<alinea>a &#x9B;31m<x\u202E y='\u0085'/></alinea>"));
  const std::string said = hostile.said();
  CHECK(said == "");
  for (const char c : said) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
  const std::string json = hostile.said({"--log", "json"});
  for (const char c : json) CHECK(((static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F) || c == '\n'));
}
