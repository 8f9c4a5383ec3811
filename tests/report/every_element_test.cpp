// Wherever the vocabulary lets an element stand, a reader reads it and the report shows its text.
#include <algorithm>

#include "catch.hpp"
#include "composing.hpp"
#include "document/dump.hpp"
#include "section/vocabulary.hpp"

namespace {

using section::ElementType;
using section::Names;

constexpr std::string_view marker = "MERKTEKEN";

std::string attributes_of(std::string_view name) {
  if (name == "sectie") return " formaat=\"1\"";
  if (name == "veld") return " naam=\"Afdeling\"";
  if (name == "link") return " href=\"https://a.nl\"";
  if (name == "afk") return " voluit=\"a b\"";
  if (name == "taal") return " code=\"en\"";
  if (name == "verwijzing") return " naar=\"doel\"";
  if (name == "afbeelding") return " bestand=\"a.png\" alt=\"een kaart\"";
  return {};
}

std::string element(std::string_view name, std::string_view content) {
  return fmt::format("<{}{}>{}</{}>", name, attributes_of(name), content, name);
}

// What stands in a book or an overview only, for which composing is another thing.
constexpr section::NameList of_book = {"bundel",    "deel",     "hoofdstuk",  "secties",
                                       "overzicht", "selectie", "groepering", "signalering"};

// An element with the text somewhere in it.
std::string with_text(std::string_view name, std::string_view text) {
  const ElementType& type = *section::find_type(name, {});
  if (type.text_in.empty()) return element(name, text);
  if (name == "tabel") return element(name, with_text("rij", text));
  return element(name, with_text(Names(type.children)[0], text));
}

// An element with `child` in it, and with what must stand beside that.
std::string around(const ElementType& type, std::string_view child_name, const std::string& child) {
  const bool titled = type.children.has("titel") && child_name != "titel";
  std::string content = (titled ? "<titel>T</titel>" : "") + child;
  if (child_name == "toelichting") content = "Actie" + child;
  if (type.name == "tabel" && child_name == "bijschrift") content = child + "<rij><cel>c</cel></rij>";
  if (child_name == "kop") content = child + "<rij><cel>c</cel></rij>";
  return element(type.name, content);
}

// The whole section with `xml`, an element of that row, where it may stand. A title takes less than a paragraph.
std::string section_around(std::string xml, const ElementType* type) {
  while (type->name != "sectie") {
    const auto parent = std::ranges::find_if(section::vocabulary, [&](const ElementType& each) {
      return each.name != "titel" && !of_book.has(each.name) && each.children.has(type->name) &&
             section::find_type(type->name, each.name) == type;
    });
    xml = around(*parent, type->name, xml);
    type = &*parent;
  }
  // A section in which all blocks are empty gives no report.
  if (xml.find("<beleidsontwikkelingen>") == std::string::npos)
    xml.insert(xml.rfind("</sectie>"), "<beleidsontwikkelingen><alinea>x</alinea></beleidsontwikkelingen>");
  // What references lead to.
  if (xml.find("<kosten>") == std::string::npos)
    xml.insert(xml.rfind("</sectie>"),
               "<kosten><onderdeel id=\"doel\"><titel>D</titel><alinea>x</alinea></onderdeel></kosten>");
  else
    xml.insert(xml.rfind("</kosten>"), "<onderdeel id=\"doel\"><titel>D</titel><alinea>x</alinea></onderdeel>");
  return xml;
}

bool is_refused(std::string_view parent, std::string_view child) {
  return parent == child || (child == "noot" && (parent == "titel" || parent == "link" || parent == "verwijzing")) ||
         (child == "verwijzing" && (parent == "titel" || parent == "link")) ||
         (child == "link" && parent == "verwijzing");
}

}  // namespace

TEST_CASE("what an element holds stands in the report, wherever the vocabulary lets the element stand") {
  for (const ElementType& type : section::vocabulary)
    for (const std::string_view child : Names(type.children)) {
      if (of_book.has(type.name)) continue;
      if (is_refused(type.name, child)) continue;
      const bool day = child == "datum";
      const std::string xml = section_around(around(type, child, with_text(child, day ? "2025-11-12" : marker)), &type);
      INFO(xml);
      const auto result = composing::compose(xml);
      REQUIRE(result.document);
      std::string all;
      for (const std::string& text : document::plain_text(*result.document)) all += text + "\n";
      CHECK(all.find(day ? "12 november 2025" : marker) != std::string::npos);
    }
}
