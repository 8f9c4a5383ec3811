#include "xml/document.hpp"

#include <fmt/format.h>

#include "catch.hpp"
#include "xml/said.hpp"

namespace {

void dump(std::string& out, const xml::Element& element) {
  out += fmt::format("<{}@{}:{}", element.name, element.position.line, element.position.column);
  for (const auto& a : element.attributes) {
    out += fmt::format(" {}@{}:{}='{}'", a.name, a.position.line, a.position.column, a.value);
  }
  out += ">";
  for (const xml::Node& child : element.children) {
    if (const auto* text = std::get_if<xml::Text>(&child)) {
      out += fmt::format("[{}@{}:{}]", text->value, text->position.line, text->position.column);
    } else {
      dump(out, std::get<xml::Element>(child));
    }
  }
  out += "</>";
}

// The tree with its positions, or what was said.
std::string tree(std::string_view bytes) {
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(bytes, sink);
  if (!document) return said(bytes);
  CHECK(sink.empty());
  std::string out;
  dump(out, document->root());
  return out;
}

}  // namespace

TEST_CASE("each trap of pugixml is closed") {
  struct Trap {
    const char *what, *bytes, *expected;
  };
  const Trap traps[] = {
      {"offsets count in the converted text: latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9<b/></a>",
       "<a@1:45>[é@1:47]<b@1:49></></>"},
      {"windows-1252 is not known", "<?xml version='1.0' encoding='windows-1252'?><a>\x93</a>", "<a@1:47>[“@1:49]</>"},
      {"white space between inline elements is dropped", "<a><b>x</b> <i>y</i></a>",
       "<a@1:2><b@1:5>[x@1:7]</>[ @1:12]<i@1:14>[y@1:16]</></>"},
      {"white space alone is dropped", "<a> \n</a>", "<a@1:2>[ \n@1:4]</>"},
      {"a DOCTYPE is not seen", "<!DOCTYPE a><a/>",
       "1:1: een DOCTYPE wordt niet gelezen; verwijder de regel [doctype]"},
      {"an attribute twice is taken", "<a b='' b=''/>",
       "1:9: het attribuut `b` staat twee keer in dit element; haal er één weg [duplicate-attribute]"},
      {"two roots are taken", "<a/><b/>",
       "1:6: er staat een tweede hoofdelement `b`; zet het in een eigen bestand [second-root]"},
      {"text outside the root is lost", "x<a/>y",
       "1:1: buiten het hoofdelement staat tekst; verplaats die naar een element erin [text-outside-root]"},
      {"< in an attribute is taken", "<a b='<'/>",
       "1:7: het teken < mag niet in de waarde van `b` staan; schrijf &lt;, of sluit de waarde af met een "
       "aanhalingsteken [less-than-in-attribute]"},
      {"an unknown entity stays as text", "<a>&foo;</a>",
       "1:4: de entiteit `&foo;` is niet bekend; schrijf het teken zelf of een nummer zoals &#233; [unknown-entity]"},
      {"a bare & stays as text", "<a>b & c</a>",
       "1:6: een los &-teken is niet toegestaan; schrijf &amp; [bare-ampersand]"},
      {"invalid UTF-8 passes", "<a>\xC3(</a>",
       "1:4: deze bytes zijn geen geldige UTF-8; sla het bestand opnieuw op als UTF-8 [invalid-bytes]"},
      {"control characters pass", "<a>\x01</a>",
       "1:4: het teken U+0001 mag niet in XML staan; verwijder het [forbidden-character]"},
      {"and so does a reference to one", "<a>&#1;</a>",
       "1:4: &#1; verwijst naar geen geldig teken; schrijf het teken zelf [invalid-reference]"},
      {"the mismatch points into the end tag only", "<a>\n <b>tekst</c></a>",
       "2:12: `</c>` past niet bij `<b>` op 2:3; sluit `b` eerst [mismatched-tag]"},
      {"an unclosed element is shown at its parent's end", "<a>\n <b>tekst</a>",
       "2:12: `</a>` past niet bij `<b>` op 2:3; sluit `b` eerst [mismatched-tag]"},
      {"CDATA is dropped", "<a><![CDATA[<&]]></a>", "<a@1:2>[<&@1:13]</>"},
  };
  for (const Trap& trap : traps) {
    CAPTURE(trap.what);
    CHECK(tree(trap.bytes) == trap.expected);
  }
}

TEST_CASE("positions count code points and lines of every kind") {
  CHECK(tree("\xEF\xBB\xBF<?xml version='1.0'?>\r\n<é ü='€'\r\n  b=\"😀\" c=''>\r\n\r\né😀<b/>€\r<c>\n<d/></c></é>") ==
        "<é@2:2 ü@2:4='€' b@3:3='😀' c@3:9=''>[\n\né😀@3:14]<b@5:4></>[€\n@5:7]<c@6:2>[\n@6:4]<d@7:2></></></>");
}

TEST_CASE("references are expanded and attribute values normalised") {
  CHECK(tree("<a b='&lt;&amp;&quot;&apos;&gt;&#233;&#x1F600;' "
             "c='1\t2\n3\r\n4&#10;5&#9;6&#13;7'>&lt;&#xE9;&amp;amp;&#13;</a>") ==
        "<a@1:2 b@1:4='<&\"'>é😀' c@1:49='1 2 3 4\n5\t6\r7'>[<é&amp;\r@3:21]</>");
}

TEST_CASE(
    "text that a comment, an instruction or a CDATA section cuts in a word is one, and keeps its place at a space") {
  CHECK(tree("<a>een<!-- x --> &lt;twee<?p q?><![CDATA[<drie>]]><![CDATA[]]> vier<b/><!-- y --><![CDATA[]]>vijf</a>") ==
        "<a@1:2>[een@1:4][ <twee<drie>@1:17][ vier@1:63]<b@1:69></>[vijf@1:94]</>");
  CHECK(tree("<a><!-- x --><![CDATA[]]></a>") == "<a@1:2></>");
}

TEST_CASE("an undeclared prefix is well-formed") {
  CHECK(tree("<x:a y:b='1' xmlns:z='u'/>") == "<x:a@1:2 y:b@1:6='1' xmlns:z@1:14='u'></>");
}

TEST_CASE("an attribute is found by its name") {
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse("<a b='1' c=''/>", sink);
  REQUIRE(document);
  REQUIRE(document->root().attribute("b"));
  CHECK(document->root().attribute("b")->value == "1");
  CHECK(document->root().attribute("c")->value.empty());
  CHECK(document->root().attribute("d") == nullptr);
}

TEST_CASE("a document keeps its text when it moves") {
  diagnostics::Diagnostics sink;
  std::optional<xml::Document> moved;
  {
    std::string bytes = "<a b='c'>d</a>";
    auto document = xml::Document::parse(bytes, sink);
    bytes.assign(bytes.size(), '?');
    moved = std::move(document);
  }
  std::string out;
  dump(out, moved->root());
  CHECK(out == "<a@1:2 b@1:4='c'>[d@1:10]</>");
}
