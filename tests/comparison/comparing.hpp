// Versions of a section from XML, and what becomes of tracked changes that are accepted or rejected.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "comparison/tracked.hpp"
#include "comparison/was_wordt.hpp"
#include "document/content.hpp"
#include "document/dump.hpp"
#include "report/composing.hpp"
#include "report/place_names.hpp"

namespace comparing {

inline std::string goals(const std::string& inner) {
  return composing::section_with("<doelstellingen>" + inner + "</doelstellingen>");
}
inline std::string actions(const std::string& inner) {
  return composing::section_with("<actiepunten>" + inner + "</actiepunten>");
}

inline comparison::Version version(std::string_view xml) {
  comparison::Version out;
  out.document = composing::compose(xml).document.value();
  diagnostics::Diagnostics unused;
  const auto tree = xml::Document::parse(xml, unused);
  out.ids = report::PlaceNames(section::read(*tree, unused).value()).given();
  out.file = "zorg.xml";
  out.tells = {"Status", "Versie", "Datum"};
  out.planning = "Planning";
  out.priorities = "Prioriteit";
  out.missing = {"niet vermeld", "geen"};
  for (const document::Image& image : out.document.images)
    out.pictures.push_back(static_cast<std::uint32_t>(std::hash<std::string>()(image.file) % 1000) + 1);
  return out;
}

// Takes one side of marked text.
class Resolved {
 public:
  explicit Resolved(document::Change taken) : taken_(taken) {}

  // The paragraphs, items and cells that say something, each on its own, without the numbers that the program counts.
  std::vector<std::string> texts(const document::Document& document) {
    line(document.organisation);
    line(document.name);
    document::Inlines title;
    if (!document.number.empty()) title.push_back({document::Text{document.number + " ", {}}});
    for (const document::Inline& piece : document.title) title.push_back(piece);
    line(title);
    for (const document::Fact& fact : document.facts)
      if (is_taken(fact.change)) {
        line(fact.label);
        line(fact.value);
      }
    for (const document::Block& block : document.blocks) add(block);
    end();
    return std::move(out_);
  }

 private:
  bool is_taken(document::Change change) const { return change == document::Change::none || change == taken_; }

  void hold(const document::Inlines& content) {
    for (const document::Inline& piece : content) {
      if (const auto* text = std::get_if<document::Text>(&piece.kind))
        held_ += text->utf8;
      else if (std::holds_alternative<document::Counter>(piece.kind) ||
               std::holds_alternative<document::Reference>(piece.kind))
        held_ += "#";
      else if (std::holds_alternative<document::Inserted>(piece.kind)) {
        if (taken_ == document::Change::inserted) hold(*document::content_of(piece));
      } else if (std::holds_alternative<document::Deleted>(piece.kind)) {
        if (taken_ == document::Change::deleted) hold(*document::content_of(piece));
      } else {
        hold(*document::content_of(piece));
      }
    }
  }

  void line(const document::Inlines& content) {
    hold(content);
    end();
  }

  // White space and the form of marks are no change.
  void end() {
    std::string normal;
    for (const likeness::Word& word : likeness::words_of(held_))
      normal += (normal.empty() ? "" : " ") + likeness::normal(held_.substr(word.from, word.end - word.from));
    if (!normal.empty()) out_.push_back(normal);
    held_.clear();
  }

  void add(const document::Block& block) {
    using namespace document;
    if (!is_taken(block.change)) return;
    std::visit(Match{[&](const Heading& heading) { line(heading.content); },
                     [&](const Paragraph& paragraph) {
                       hold(paragraph.content);
                       if (is_taken(paragraph.end)) end();
                     },
                     [&](const List& list) { add(list); }, [&](const Table& table) { add(table); },
                     [&](const Figure& figure) {
                       held_ = "[" + figure.alternative + "]";
                       end();
                       line(figure.caption);
                     },
                     [&](const Quotation& quotation) {
                       for (const Inlines& paragraph : quotation.paragraphs) line(paragraph);
                       line(quotation.source);
                     },
                     [](const DataBlock&) {}},
               block.kind);
  }

  void add(const document::List& list) {
    line(list.caption);
    for (const document::ListItem& item : list.items) {
      if (is_taken(item.change)) line(item.content);
      for (const document::List& nested : item.nested) add(nested);
    }
  }

  void add(const document::Table& table) {
    line(table.caption);
    for (const std::vector<document::Row>* rows : {&table.head, &table.rows})
      for (const document::Row& row : *rows) {
        if (!is_taken(row.change)) continue;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
          const bool counted = rows == &table.rows && i == 0 && table.columns.at(0).ordinal &&
                               row.role != document::RowRole::explanation;
          if (counted) continue;
          for (const document::Inlines& paragraph : row.cells[i].paragraphs) line(paragraph);
        }
      }
    line(table.source);
  }

  document::Change taken_;
  std::string held_;
  std::vector<std::string> out_;
};

using Texts = std::vector<std::string>;

inline Texts accepted(const document::Document& document) {
  return Resolved(document::Change::inserted).texts(document);
}
inline Texts rejected(const document::Document& document) {
  return Resolved(document::Change::deleted).texts(document);
}

// Both ways back, which must hold of every pair.
inline document::Document checked(std::string_view old_xml, std::string_view now_xml) {
  const comparison::Version old = version(old_xml), now = version(now_xml);
  document::Document made = comparison::tracked(old, now, "");
  CHECK(accepted(made) == accepted(now.document));
  CHECK(rejected(made) == accepted(old.document));
  return made;
}

}  // namespace comparing
