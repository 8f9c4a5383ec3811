#include "xml/writer.hpp"
#include "catch.hpp"

using xml::Writer;

TEST_CASE("the writer escapes text once") {
  std::string out;
  xml::append_escaped(out, "R&D < \"5\" > 4 &amp;\t\r\n", false);
  CHECK(out == "R&amp;D &lt; \"5\" &gt; 4 &amp;amp;\t&#13;\n");
}

TEST_CASE("the writer escapes quotes and line ends in an attribute, which a reader would normalise away") {
  std::string out;
  xml::append_escaped(out, "a\"b\tc\nd\re 'f'", true);
  CHECK(out == "a&quot;b&#9;c&#10;d&#13;e 'f'");
}

TEST_CASE("the writer nests, closes what is open and shortens empty elements") {
  Writer writer;
  writer.open("a").attribute("n", 12LL).open("b").text("één").close().empty("c").value("d", "x").value("e", -3LL);
  writer.open("f").raw("<g/>");
  CHECK(std::move(writer).finish() ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<a n=\"12\"><b>één</b><c/><d w:val=\"x\"/><e w:val=\"-3\"/><f><g/></f></a>");
}

TEST_CASE("the writer makes a fragment without a declaration") {
  Writer writer(false);
  writer.open("a").attribute("b", "<&>").text("");
  CHECK(std::move(writer).finish() == "<a b=\"&lt;&amp;&gt;\"></a>");
}
