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

// How many lines of `said` end in each code.
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
  std::string counted;
  for (const auto& [code, count] : codes) counted += fmt::format("{} {}\n", count, code);
  CHECK(counted ==
        "94 [attribute-without-value]\n"
        "1 [bare-ampersand]\n"
        "1 [empty-file]\n"
        "1 [invalid-reference]\n"
        "169 [mismatched-tag]\n"
        "4 [no-root]\n"
        "1 [reserved-target]\n"
        "770 [unclosed-element]\n"
        "706 [unclosed-markup]\n"
        "5 [unexpected-character]\n"
        "11 [unquoted-value]\n"
        "32 [xml-declaration]\n");
  const auto lines = lines_of(said);
  REQUIRE(lines.size() == sample.size() - 1);
  CHECK(lines[0] == "T/in/00000.xml: error: this file is empty; fill it or remove it [empty-file]");
  CHECK(lines[1] == "T/in/00001.xml:1:1: error: what begins with < here does not end; end it with > [unclosed-markup]");
  CHECK(lines[200] ==
        "T/in/00200.xml:2:1: error: what begins with <!-- here does not end; end it with --> [unclosed-markup]");
  CHECK(lines.back() ==
        "T/in/01794.xml:44:1: error: what begins with </sectie here does not end; end it with > [unclosed-markup]");
}

TEST_CASE("what is not well-formed is said where it stands") {
  CHECK(said_of("") == " error: this file is empty; fill it or remove it [empty-file]");
  CHECK(said_of(" \n ") ==
        "2:2: error: there is no element in this file; begin with the root element, such as <sectie formaat=\"1\"> "
        "[no-root]");
  CHECK(said_of("geen XML") ==
        " error: this is plain text without XML; put <alinea>...</alinea> around each paragraph, <doelstellingen> "
        "around those, and around all <sectie formaat=\"1\"> with a <titel> first [plain-text-file]");
  CHECK(said_of(section_with("<alinea>a\xFF</alinea>")) ==
        "1:62: error: these bytes are not valid UTF-8; save the file again as UTF-8 [invalid-bytes]");
  CHECK(said_of(section_with("<alinea>\xC3</alinea>")) ==
        "1:61: error: these bytes are not valid UTF-8; save the file again as UTF-8 [invalid-bytes]");
  CHECK(said_of(section_with("<alinea>\xED\xA0\x80</alinea>")) ==
        "1:61: error: these bytes are not valid UTF-8; save the file again as UTF-8 [invalid-bytes]");
  CHECK(said_of(section_with("<alinea>\xC0\xAF</alinea>")) ==
        "1:61: error: these bytes are not valid UTF-8; save the file again as UTF-8 [invalid-bytes]");
  CHECK(said_of(section_with("<alinea>a</alinae>")) ==
        "1:64: error: `</alinae>` does not match `<alinea>` at 1:54; close `alinea` first [mismatched-tag]");
  CHECK(said_of(section_with("<alinea>a</doelstellingen>")) ==
        "1:64: error: `</doelstellingen>` does not match `<alinea>` at 1:54; close `alinea` first [mismatched-tag]");
  CHECK(said_of("<sectie formaat='1' formaat='1'/>") ==
        "1:21: error: the attribute `formaat` stands twice in this element; remove one [duplicate-attribute]");
  CHECK(said_of("<sectie/>\n<sectie/>") ==
        "2:2: error: there is a second root element `sectie`; put it in a file of its own [second-root]");
  CHECK(said_of(section_with("<alinea>a" + std::string(1, '\0') + "</alinea>")) ==
        "1:62: error: the character U+0000 is not allowed in XML; remove it [forbidden-character]");
  CHECK(said_of(section_with("<alinea>a\x07</alinea>")) ==
        "1:62: error: the character U+0007 is not allowed in XML; remove it [forbidden-character]");
  CHECK(said_of(section_with("<alinea>\x1B[31mrood\x1B[0m</alinea>")) ==
        "1:61: error: the character U+001B is not allowed in XML; remove it [forbidden-character]");
  CHECK(said_of(section_with("<alinea>&#x1B;</alinea>")) ==
        "1:61: error: &#x1B; refers to no valid character; write the character itself [invalid-reference]");
  CHECK(said_of(section_with("<alinea>\xEF\xBF\xBE</alinea>")) ==
        "1:61: error: the character U+FFFE is not allowed in XML; remove it [forbidden-character]");
  CHECK(said_of("\xFF\xFE<") ==
        "1:1: error: these bytes are not valid UTF-16; save the file again as UTF-8 [invalid-bytes]");
}

TEST_CASE("no document type, and so no entity that grows or reads another file") {
  CHECK(said_of("<!DOCTYPE sectie>\n<sectie formaat='1'/>") ==
        "1:1: error: a DOCTYPE is not read; remove the line [doctype]");
  CHECK(said_of("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">"
                "<!ENTITY lol3 \"&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;\">]><sectie>&lol3;</sectie>") ==
        "1:1: error: a DOCTYPE is not read; remove the line [doctype]");
  CHECK(said_of("<!DOCTYPE sectie [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sectie>&x;</sectie>") ==
        "1:1: error: a DOCTYPE is not read; remove the line [doctype]");
  CHECK(said_of("<!DOCTYPE sectie SYSTEM \"http://127.0.0.1:1/x.dtd\"><sectie/>") ==
        "1:1: error: a DOCTYPE is not read; remove the line [doctype]");
  CHECK(said_of(section_with("<alinea>&x;</alinea>")) ==
        "1:61: error: the entity `&x;` is not known; write the character itself or a number such as &#233; "
        "[unknown-entity]");
  CHECK(said_of(section_with("<alinea>&eacute;</alinea>")) ==
        "1:61: error: the entity `&eacute;` does not exist in XML; write é (&#233;) [known-entity]");
}

TEST_CASE("what is too large, too deep or too many is refused before it costs anything") {
  CHECK(said_of(std::string(100'000'000, ' ')) ==
        " error: this file is larger than 16 MiB; split the section [too-large]");
  CHECK(said_of(section_with(std::string(xml::max_bytes, ' '))) ==
        " error: this file is larger than 16 MiB; split the section [too-large]");
  CHECK(said_of(nested(100'000)) ==
        "1:194: error: elements are nested deeper than 64 levels; make the structure flatter [too-deep]");
  CHECK(said_of(section_with(repeated("<x/>", 4 * xml::max_elements))) ==
        "1:1200042: error: the file has more than 300000 elements; split the section [too-many-elements]");
  CHECK(said_of(section_with("<afbeelding alt=\"" + std::string(5'000'000, 'x') + "\"/>")) ==
        "1:65: error: the value of the attribute `alt` is longer than 2000 bytes; shorten it [long-value]");
  CHECK(said_of(section_with("<alinea>" + std::string(5'000'000, 'x') + "</alinea>")) ==
        "1:54: error: the text of `alinea` has more than 100000 characters; divide it over more elements [long-text]");
  CHECK(said_of("<" + std::string(5'000'000, 'x') + "/>") ==
        "1:2: error: the root element is `" + std::string(1000, 'x') +
            "…`; expected is `sectie`, `bundel`, `overzicht` [wrong-root]");
  CHECK(said_of(section_with("<alinea>&" + std::string(5'000'000, 'x') + ";</alinea>")) ==
        "1:61: error: the entity `&xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…;` is not known; write "
        "the character itself or a number such as &#233; [unknown-entity]");
  CHECK(said_of(section_with("<!--" + std::string(5'000'000, '-') + "-->")) ==
        "1:57: error: two hyphens in a row are not allowed in a comment; remove one [comment-hyphens]");
}

TEST_CASE("a million attributes, or errors, are counted and a hundred are said") {
  const Hostile hostile;
  hostile.write("x.xml", attributes(1'000'000));
  const auto lines = lines_of(hostile.said());
  REQUIRE(lines.size() == 101);
  CHECK(lines[0] == "T/in/x.xml:1:2: error: `sectie` names no formaat; write formaat=\"1\" [missing-format]");
  CHECK(lines[1] ==
        "T/in/x.xml:1:9: error: `sectie` has no attribute `a0`; did you mean `formaat`, `nummer`, `taal`? "
        "[unknown-attribute]");
  CHECK(lines[100] == "T/in/x.xml: and 999,901 more");
}

TEST_CASE("each kind of error by the hundred thousand costs little") {
  const std::pair<std::string, std::string> units[] = {
      {"<x/>", "and 299,897 more"},
      {"<lijst>x</lijst>", "and 299,897 more"},
      {"<alinea x='1'/>", "and 299,897 more"},
      {"<alinea>\uE000</alinea>", "and 299,897 more"},
      {"<alinea>\U000123AB</alinea>", "and 299,897 more"},
      {"<alinea><link href='x'>x</link></alinea>", "and 149,898 more"},
      {"<tabel><kop><cel>a</cel></kop><rij><cel>b</cel><cel>c</cel></rij></tabel>", "and 49,899 more"},
  };
  for (const auto& [unit, last] : units) {
    const Hostile hostile;
    const std::string& each = unit;
    hostile.write("x.xml", filled::up_to_the_limits(
                               "<sectie formaat=\"1\"><titel>T</titel><doelstellingen>",
                               [&](std::size_t) { return each; }, "</doelstellingen></sectie>"));
    const auto lines = lines_of(hostile.said());
    INFO(unit);
    REQUIRE(lines.size() == 101);
    CHECK(lines.back() == "T/in/x.xml: " + last);
  }
}

TEST_CASE("escape sequences in a text or a name reach no terminal") {
  const Hostile hostile;
  hostile.write("\x1B[2J\u009B2J\u202E.xml",
                "<sectie formaat=\"1\" nummer=\"&#x9B;31m\"><titel>T</titel><doelstellingen>"
                "<alinea x='1'/></doelstellingen></sectie>");
  hostile.write("y.xml", section_with("<alinea><link href=\"x&#x9B;31m\u202E&#x7F;\">a</link></alinea>"));
  hostile.write("yy.xml", section_with("<afbeelding bestand=\"&#x9B;2J\u0085.png\" alt=\"a\"/>"));
  hostile.write("z.xml", section_with("<\u202Ealinea/>"));
  const std::string said = hostile.said();
  CHECK(said ==
        "T/in/\\x1b[2J\\u009b2J\\u202e.xml:1:29: error: &#x9B; is an invisible control character, but in Windows it is "
        "\u203A; write \u203A (U+203A) [windows-character]\n"
        "T/in/y.xml:1:74: error: &#x9B; is an invisible control character, but in Windows it is \u203A; write \u203A "
        "(U+203A) [windows-character]\n"
        "T/in/y.xml:1:84: error: &#x7F; is an invisible control character; remove it [control-character]\n"
        "T/in/yy.xml:1:74: error: &#x9B; is an invisible control character, but in Windows it is \u203A; write \u203A "
        "(U+203A) [windows-character]\n"
        "T/in/yy.xml:1:82: error: U+0085 is an invisible control character, but in Windows it is \u2026; write \u2026 "
        "(U+2026) [windows-character]\n"
        "T/in/z.xml:1:54: error: a name is expected here; a name begins with a letter (write a less-than sign as &lt;) "
        "[invalid-name]\n");
  for (const char c : said) CHECK(((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) || c == '\n'));
  for (const char* raw : {"\u009B", "\u202E", "\u0085"}) CHECK(said.find(raw) == std::string::npos);
  const std::string json = hostile.said({"--log", "json"});
  for (const char c : json)
    CHECK(((static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F) || c == '\n'));
}
