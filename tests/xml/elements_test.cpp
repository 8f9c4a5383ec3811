// Ways through a tree, and trees of files beside an input.
#include "xml/elements.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "diagnostics/diagnostics.hpp"
#include "xml/document.hpp"
#include "xml/element_edits.hpp"

namespace {

const std::string letter = "<brief><kop soort=\"klein\">Aan</kop><blok><kop>de raad</kop><leeg/></blok></brief>";

xml::Document document_of(const std::string& bytes) {
  diagnostics::Diagnostics sink;
  return xml::Document::parse(bytes, sink).value();
}

}  // namespace

TEST_CASE("an element is found among the children of another, and below it at any depth") {
  const xml::Document document = document_of(letter);
  const xml::Element& root = document.root();
  CHECK(xml::text_of(xml::child(&root, "kop")) == "Aan");
  CHECK(xml::child(&root, "leeg") == nullptr);
  CHECK(xml::child(nullptr, "kop") == nullptr);
  REQUIRE(xml::find(root, "leeg") != nullptr);
  CHECK(xml::find(root, "leeg")->name == "leeg");
  CHECK(xml::find(root, "brief") == &root);
  CHECK(xml::find(root, "slot") == nullptr);
}

TEST_CASE("what is not there has neither attributes nor text") {
  const xml::Document document = document_of(letter);
  const xml::Element& root = document.root();
  CHECK(xml::attribute(xml::child(&root, "kop"), "soort") == "klein");
  CHECK(xml::attribute(xml::child(&root, "kop"), "maat").empty());
  CHECK(xml::attribute(nullptr, "soort").empty());
  CHECK(xml::text_of(nullptr).empty());
  CHECK(xml::text_of(xml::find(root, "leeg")).empty());
  CHECK(xml::text_of(&root).empty());
}

TEST_CASE("elements of some names are walked in the order in which they stand") {
  const xml::Document document = document_of(letter);
  std::vector<std::string> found;
  xml::for_each_below(document.root(), {"kop", "leeg"},
                      [&](const xml::Element& element) { found.push_back(std::string(element.name)); });
  CHECK(found == std::vector<std::string>{"kop", "kop", "leeg"});
}

TEST_CASE("what is wrong in a file beside an input is said of that file") {
  constexpr std::uint32_t file = 3;
  diagnostics::Diagnostics sink;
  CHECK_FALSE(xml::Document::parse("<brief>\n<kop></brief>", sink, {}, file));
  const auto said = sink.take_sorted();
  REQUIRE(!said.empty());
  CHECK(said[0].position.source == file);
  CHECK(said[0].position.line == 2);
  const auto document = xml::Document::parse("<brief>\n<kop/></brief>", sink, {}, file);
  REQUIRE(document);
  CHECK(xml::find(document->root(), "kop")->position.source == file);
}

TEST_CASE("a part of a package is a tree, or what is wrong with it is said") {
  diagnostics::Diagnostics sink;
  const auto part = xml::Document::parse_part("<w:p><w:t>Tekst</w:t></w:p>", sink, {});
  REQUIRE(part);
  CHECK(xml::text_of(xml::child(&part->root(), "w:t")) == "Tekst");
  CHECK(sink.empty());
  CHECK_FALSE(xml::Document::parse_part("<w:p><w:t>Tekst</w:p>", sink, {}));
  CHECK(sink.has_errors());
  xml::Limits small;
  small.bytes = 10;
  CHECK_FALSE(xml::Document::parse_part("<w:p>Te veel</w:p>", sink, small));
}

TEST_CASE("the comments and instructions of markup are kept, in their order") {
  CHECK(xml::comments("<a><!-- een <b> --><b/><?twee?>tekst<!---->") == "<!-- een <b> --><?twee?><!---->");
  CHECK(xml::comments("<a>geen</a>").empty());
}
