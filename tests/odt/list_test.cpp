#include "catch.hpp"
#include "write_odt.hpp"

namespace {

using Strings = std::vector<std::string>;

// The names of the styles of lists, from the outermost, and of the items' paragraphs.
void append_items(Odt& odt, pugi::xml_node list, std::size_t level, Strings& out) {
  for (const pugi::xml_node item : list.children()) {
    CHECK(item.name() == std::string("text:list-item"));
    const auto paragraph = item.child("text:p");
    out.push_back(fmt::format("{} {} {} {}", level, list.attribute("text:style-name").value(), odt.named(paragraph),
                              shown(paragraph)));
    for (const pugi::xml_node nested : item.children("text:list")) append_items(odt, nested, level + 1, out);
  }
}

Strings items(Odt& odt) {
  Strings out;
  for (const pugi::xml_node list : odt.text().children("text:list")) append_items(odt, list, 1, out);
  return out;
}

}  // namespace

TEST_CASE("lists of an ODT are lists, nested in their items, with a style by kind and level") {
  document::List outer = sample::numbers({"een", "twee"});
  outer.items[0].nested = {sample::bullets({"bol"})};
  Odt odt({{outer}, {sample::bullets({"los"})}});
  CHECK(items(odt) == Strings{"1 Raadstuk_20_Numbers List_20_Number een",
                              "2 Raadstuk_20_Bullets List_20_Bullet_20_2 bol",
                              "1 Raadstuk_20_Numbers List_20_Number twee", "1 Raadstuk_20_Bullets List_20_Bullet los"});
}

TEST_CASE("each list begins at one: none continues another") {
  Odt odt({{sample::numbers({"een"})}, {sample::numbers({"een"})}});
  const auto lists = all(odt.text(), "text:list");
  REQUIRE(lists.size() == 2);
  for (const auto list : lists) {
    CHECK(list.attribute("text:continue-list").empty());
    CHECK(list.attribute("text:continue-numbering").empty());
  }
}

TEST_CASE("the styles of lists print the labels of the document, on both levels") {
  Odt odt(std::vector<document::Block>{});
  const auto styles = odt.styles().child("office:styles");
  for (const auto& [name, element, label] : {std::tuple{"Raadstuk_20_Numbers", "text:list-level-style-number", "1."},
                                             {"Raadstuk_20_Bullets", "text:list-level-style-bullet", "\u2022"}}) {
    const auto list = styles.find_child_by_attribute("text:list-style", "style:name", name);
    int level = 0;
    for (const auto& each : list.children(element)) {
      CHECK(each.attribute("text:level").as_int() == ++level);
      CHECK(std::string(each.attribute("text:bullet-char").value()) + each.attribute("style:num-format").value() +
                each.attribute("style:num-suffix").value() ==
            label);
    }
    CHECK(level == 2);
  }
}

TEST_CASE("the first item has the white above a list, the last that below it, and both keep that between items") {
  Odt odt({{sample::numbers({"een", "twee", "drie"})}});
  CHECK(odt.property(with_text(odt.text(), "een"), "fo:margin-bottom") == "4.80pt");
  CHECK(odt.named(with_text(odt.text(), "twee")) == "List_20_Number");
  CHECK(odt.property(with_text(odt.text(), "drie"), "fo:margin-bottom") == "9.50pt");
  CHECK(odt.property(with_text(odt.text(), "drie"), "fo:margin-top") == "0pt");
}
