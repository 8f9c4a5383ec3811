// Documents by hand, in few words.
#pragma once
#include <initializer_list>
#include <string>

#include "document/document.hpp"

namespace sample {

using document::Inlines;

inline Inlines text(std::string utf8) { return {{document::Text{std::move(utf8), {}}}}; }

inline document::Block heading(int level, std::string utf8) {
  using Role = document::HeadingRole;
  const Role role = level == 2 ? Role::block : level == 3 ? Role::topic : Role::subtopic;
  return {document::Heading{level, role, text(std::move(utf8))}};
}

inline document::Block paragraph(Inlines content) { return {document::Paragraph{std::move(content)}}; }
inline document::Block lead_in(std::string utf8) { return {document::Paragraph{text(std::move(utf8)), true}}; }
inline document::Block paragraph(std::string utf8) { return paragraph(text(std::move(utf8))); }

inline document::List list(document::Numbering numbering, std::initializer_list<std::string> items) {
  document::List made;
  made.numbering = numbering;
  for (const std::string& item : items) {
    const bool counts = numbering == document::Numbering::decimal;
    std::string label = counts ? std::to_string(made.items.size() + 1) + '.' : std::string("\xE2\x80\xA2");
    made.items.push_back({std::move(label), text(item), {}});
  }
  return made;
}
inline document::List numbers(std::initializer_list<std::string> items) {
  return list(document::Numbering::decimal, items);
}
inline document::List bullets(std::initializer_list<std::string> items) {
  return list(document::Numbering::bullet, items);
}

struct Action {
  std::string what, type, planning;
};
inline document::Table actions(std::initializer_list<Action> rows) {
  document::Table table;
  table.summary = "De actiepunten, elk op een eigen rij.";
  table.columns = {{document::Alignment::right, true}, {}, {}, {}};
  table.head = {{{{{text("Nr.")}}, {{text("Wat gaan we doen?")}}, {{text("Type")}}, {{text("Planning")}}}}};
  for (const Action& action : rows) {
    const std::string number = std::to_string(table.rows.size() + 1);
    table.rows.push_back(
        {{{{text(number)}}, {{text(action.what)}, true}, {{text(action.type)}}, {{text(action.planning)}}}});
  }
  return table;
}

// With a title and running text, and no block yet.
inline document::Document document() {
  document::Document made;
  made.metadata = {"2.6.1 Veiligheid (Programmabegroting 2026)", "Gemeente Amstelveen", "nl-NL", {}, ""};
  made.organisation = text("Gemeente Amstelveen");
  made.name = text("Programmabegroting 2026");
  made.number = "2.6.1";
  made.title = text("Veiligheid");
  made.running = {"2.6.1\xE2\x80\x82Veiligheid",   "concept", "Gemeente Amstelveen \xC2\xB7 Programmabegroting 2026",
                  "Pagina {pagina} van {paginas}", "",        "nl-NL"};
  return made;
}

}  // namespace sample
