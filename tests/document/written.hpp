// Documents by hand, in few words.
#pragma once
#include <initializer_list>
#include <string>
#include <utility>

#include "document/document.hpp"

namespace written {

using document::Inline;
using document::Inlines;

inline Inline text(std::string utf8) { return {document::Text{std::move(utf8), {}}}; }
inline Inline strong(Inlines content) { return {document::Strong{std::move(content)}}; }
inline Inline emphasis(Inlines content) { return {document::Emphasis{std::move(content)}}; }
inline Inline link(std::string target, Inlines content) {
  return {document::Link{std::move(target), std::move(content), {}}};
}
inline Inline abbreviation(std::string expansion, Inlines content) {
  return {document::Abbreviation{std::move(expansion), std::move(content)}};
}
inline Inline foreign(std::string language, Inlines content) {
  return {document::Foreign{std::move(language), std::move(content)}};
}

inline Inline note(int number, Inlines content) { return {document::Note{number, std::move(content)}}; }

inline document::Block heading(int level, std::string utf8) {
  return {document::Heading{
      level, level == 2 ? document::HeadingRole::block : document::HeadingRole::topic, {text(std::move(utf8))}}};
}
inline document::Block paragraph(Inlines content) { return {document::Paragraph{std::move(content)}}; }
inline document::Block lead_in(Inlines content) { return {document::Paragraph{std::move(content), true}}; }
inline document::ListItem item(std::string label, std::string utf8) {
  return {std::move(label), {text(std::move(utf8))}, {}};
}
inline document::Cell cell(std::initializer_list<std::string> paragraphs, bool heads_row = false) {
  document::Cell made;
  for (const std::string& paragraph : paragraphs) made.paragraphs.push_back({text(paragraph)});
  made.heads_row = heads_row;
  return made;
}

// Every field of a Document filled, every kind of block and inline once.
inline document::Document everything() {
  document::Document made;
  made.metadata = {
      "2.6.1 Veiligheid", "Gemeente Amstelveen",  "nl-NL", document::Date{.year = 2025, .month = 3, .day = 9},
      "Z/25/7",           {{"kenmerk", "Z/25/7"}}};
  made.organisation = {text("Gemeente Amstelveen")};
  made.name = {text("Programmabegroting 2026")};
  made.number = "2.6.1";
  made.title = {text("Veiligheid")};
  made.facts = {{{text("Status")}, {text("concept")}}, {{text("Jaar")}, {text("2026")}}};
  made.contents = document::Contents{{text("Inhoud")}};
  made.running = {"2.6.1 Veiligheid", "concept", "Gemeente Amstelveen", "Pagina {pagina} van {paginas}", "", "nl-NL"};

  made.blocks.push_back(heading(2, "Doelstellingen"));
  made.blocks.push_back(lead_in({text("Zie "), strong({text("het "), emphasis({text("hele")})}), text(" "),
                                 link("https://example.nl/", {text("plan")}), text(" van het "),
                                 abbreviation("Openbaar Ministerie", {text("OM")}), text(" en "),
                                 foreign("fr-FR", {text("la police")}), text(".")}));
  document::List inner{document::Numbering::bullet, {}, {item("\xE2\x80\xA2", "ook dit")}};
  document::List outer{
      document::Numbering::decimal, {text("Een norm")}, {item("1.", "eerst"), item("2.", "dan")}, true};
  outer.items[0].nested.push_back(std::move(inner));
  made.blocks.push_back({std::move(outer)});
  made.blocks.push_back(heading(3, "Een kop"));
  made.blocks.push_back({document::Table{{text("De acties")},
                                         "Elke actie op een rij.",
                                         {{document::Alignment::right, true},
                                          {document::Alignment::left},
                                          {document::Alignment::centre},
                                          {document::Alignment::decimal}},
                                         {{{cell({"Nr."}), cell({"Wat?"}), cell({"Wie"}), cell({"Euro"})}}},
                                         {{{cell({"1"}), cell({"Doen", "met uitleg"}, true), cell({"Raad"}),
                                            document::Cell{{{text("3,50")}}, false, 1}}}}}});
  made.images = {{"kaart.png", 600, 400}};
  made.blocks.push_back({document::Figure{0, "Een kaart", 0.6, {text("De wijken")}}});
  made.blocks.push_back({document::Figure{0, "", 0, {}}});
  made.blocks.push_back({document::Quotation{
      {{text("Veilig"), note(1, {text("Zie "), emphasis({text("bijlage 1")})}), text(" zijn.")}, {text("En blijven.")}},
      {text("De burgemeester")}}});
  return made;
}

}  // namespace written
