#include "archive.hpp"
#include "catch.hpp"
#include "sample_document.hpp"
#include "sample_style.hpp"
#include "word_labels.hpp"
#include "write_docx.hpp"

namespace {

void append_labels(const document::List& list, std::vector<std::string>& out) {
  for (const document::ListItem& item : list.items) {
    const auto& text = std::get<document::Text>(item.content.at(0).kind);
    out.push_back(item.label + ' ' + text.utf8);
    for (const document::List& nested : item.nested) append_labels(nested, out);
  }
}

// The labels as the document states them.
std::vector<std::string> stated(const document::Document& document) {
  std::vector<std::string> out;
  for (const document::Block& block : document.blocks)
    if (const auto* list = std::get_if<document::List>(&block.kind)) append_labels(*list, out);
  return out;
}

}  // namespace

TEST_CASE("Word numbers every list as the document does, nested or not") {
  document::List outer = sample::numbers({"een", "twee", "drie"});
  outer.items[0].nested = {sample::numbers({"een een", "een twee"})};
  outer.items[1].nested = {sample::numbers({"twee een"})};
  document::List mixed = sample::bullets({"bol", "nog een bol"});
  mixed.items[0].nested = {sample::numbers({"in bol een", "in bol twee"})};
  mixed.items[1].nested = {sample::numbers({"in tweede bol een"})};
  document::List round = sample::numbers({"nummer een", "nummer twee"});
  round.items[0].nested = {sample::bullets({"bol in nummer"})};
  document::Document document = sample::document();
  document.blocks = {
      {sample::numbers({"los een", "los twee"})}, {outer}, {mixed}, {round}, {sample::numbers({"slot"})}};
  Package package(write_docx(document, sample_style(), {}, {}));
  const std::vector<std::string> labels = word_labels(package);
  CHECK(labels.size() == 17);
  CHECK(labels == stated(document));
}

TEST_CASE("a list that does not restart would count on: the test of labels can fail") {
  document::Document document = sample::document();
  document.blocks = {{sample::numbers({"een"})}, {sample::numbers({"een"})}};
  Package package(write_docx(document, sample_style(), {}, {}));
  package.root("word/numbering.xml").last_child().remove_child("w:lvlOverride");
  CHECK(word_labels(package).back() == "2. een");
}

TEST_CASE("items have Word's own list styles by kind and level") {
  document::List list = sample::numbers({"een"});
  list.items[0].nested = {sample::bullets({"bol"})};
  document::Document document = sample::document();
  document.blocks = {{list}};
  Package package(write_docx(document, sample_style(), {}, {}));
  CHECK(paragraph_style(paragraph_of(package.body(), "een")) == "ListNumber");
  CHECK(paragraph_style(paragraph_of(package.body(), "bol")) == "ListBullet2");
}

TEST_CASE("the caption of a list stands before it in its own style") {
  document::List list = sample::numbers({"een"});
  list.caption = sample::text("Noord-Hollandse Norm");
  document::Document document = sample::document();
  document.blocks = {{list}};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto caption = paragraph_of(package.body(), "Noord-Hollandse Norm");
  CHECK(paragraph_style(caption) == "ListCaption");
  CHECK(visible(caption.next_sibling()) == "een");
  const auto style = package.root("word/styles.xml").find_child_by_attribute("w:style", "w:styleId", "ListCaption");
  CHECK(style.child("w:pPr").child("w:keepNext"));
}

TEST_CASE("a numbered item without text of its own still counts") {
  document::List list = sample::numbers({"een", "", "drie"});
  list.items[1].content.clear();
  list.items[1].nested = {sample::bullets({"alleen dit"})};
  document::Document document = sample::document();
  document.blocks = {{list}};
  Package package(write_docx(document, sample_style(), {}, {}));
  CHECK(word_labels(package) == std::vector<std::string>{"1. een", "2. ", "\xE2\x80\xA2 alleen dit", "3. drie"});
}

TEST_CASE("the last paragraph of a list, nested or not, has the space below a list") {
  document::List list = sample::numbers({"een", "twee"});
  list.items[1].nested = {sample::bullets({"a", "b"})};
  document::Document document = sample::document();
  document.blocks = {{list}};
  Package package(write_docx(document, sample_style(), {}, {}));
  const auto after = [&](const char* text) {
    return std::string(
        paragraph_of(package.body(), text).child("w:pPr").child("w:spacing").attribute("w:after").value());
  };
  CHECK(after("b") == "190");
  CHECK(after("a").empty());
  CHECK(after("twee").empty());
}
