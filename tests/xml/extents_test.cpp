#include "xml/extents.hpp"

#include "catch.hpp"
#include "xml/editing.hpp"

namespace {

// "name(parent)[content]" of each element.
std::string shown(const std::string& text) {
  const auto all = xml::extents(text);
  std::string out;
  for (const xml::Extent& extent : all)
    out += extent.name + "(" + all[extent.parent].name + ")[" +
           text.substr(extent.inner_begin, extent.inner_end - extent.inner_begin) + "]";
  return out;
}

}  // namespace

TEST_CASE("each element is found with its content and what it stands in") {
  CHECK(shown("<a><b>x</b><c/></a>") == "a(a)[<b>x</b><c/>]b(a)[x]c(a)[]");
  CHECK(shown("<?xml version='1.0'?>\n<a >\n<b\n>x</b ></a>") == "a(a)[\n<b\n>x</b >]b(a)[x]");
}

TEST_CASE("what looks like a tag in a comment, a section of characters, an instruction or a value is none") {
  CHECK(shown("<a><!-- <b> --><![CDATA[<c>]]><?x <d> ?></a>") == "a(a)[<!-- <b> --><![CDATA[<c>]]><?x <d> ?>]");
  CHECK(shown("<a b='<c>/>' d=\"'>\">x</a>") == "a(a)[x]");
}

TEST_CASE("attributes are found with their values") {
  const std::string text = "<a b = 'x' c=\"\"/>";
  const auto all = xml::extents(text);
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].attributes.size() == 2);
  const auto* b = all[0].attribute("b");
  REQUIRE(b != nullptr);
  CHECK(text.substr(b->value_begin, b->value_end - b->value_begin) == "x");
  CHECK(text.substr(b->begin, b->end - b->begin) == "b = 'x'");
  CHECK(all[0].attribute("c")->value_begin == all[0].attribute("c")->value_end);
  CHECK(all[0].is_empty_tag);
}

TEST_CASE("an edit leaves every other byte, in every encoding, and what the encoding lacks becomes a reference") {
  const auto edited = [](const std::string& bytes, const std::string& text) {
    const xml::Editing editing(bytes);
    const auto all = xml::extents(editing.markup());
    return editing.apply({{all[0].inner_begin, all[0].inner_end, text}});
  };
  CHECK(edited("\xEF\xBB\xBF<a>\r\n</a>\r\n", "\u00e9") == "\xEF\xBB\xBF<a>\u00e9</a>\r\n");
  const std::string latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a><!--\xE9-->";
  CHECK(edited(latin, "\u00eb\u2013") ==
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xEB&#8211;</a><!--\xE9-->");
  for (const std::string name : {"US-ASCII", "us-ascii", "ANSI_X3.4-1968"}) {
    INFO(name);
    const std::string declaration = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>";
    CHECK(edited(declaration + "<a>x</a>", "\u00eb\U0001F600") == declaration + "<a>&#235;&#128512;</a>");
  }
  const std::string utf8 = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
  CHECK(edited(utf8 + "<a>x</a>", "\u00eb") == utf8 + "<a>\u00eb</a>");
  const auto utf16 = [](std::string_view ascii) {
    std::string out = "\xFF\xFE";
    for (const char c : ascii) (out += c) += '\0';
    return out;
  };
  CHECK(edited(utf16("<a>x</a>"), "yz") == utf16("<a>yz</a>"));
}
