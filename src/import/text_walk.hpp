// Every text of a section that may have marks in it.
#pragma once
#include <variant>
#include <vector>

#include "section/section.hpp"

namespace importing {

// Calls with every text of a section, in the order of the report.
template <class Visit>
class TextWalk {
 public:
  explicit TextWalk(const Visit& visit) : visit_(visit) {}

  void section(section::Section& section) {
    visit_(section.title, section.position);
    if (section.goals) {
      flow(section.goals->before);
      if (section.goals->priorities) items(section.goals->priorities->items);
      flow(section.goals->after);
      below(section.goals->subsections);
    }
    if (section.developments) {
      flow(section.developments->flow);
      for (section::Development& development : section.developments->developments) {
        visit_(development.title, development.position);
        flow(development.flow);
        below(development.subsections);
      }
    }
    if (section.actions) {
      flow(section.actions->before);
      for (section::Action& action : section.actions->actions) {
        visit_(action.content, action.position);
        if (action.note) visit_(*action.note, action.position);
      }
      flow(section.actions->after);
    }
    if (section.costs) {
      flow(section.costs->flow);
      below(section.costs->subsections);
    }
  }

 private:
  void below(std::vector<section::Subsection>& subsections) {
    for (section::Subsection& subsection : subsections) {
      visit_(subsection.title, subsection.position);
      flow(subsection.flow);
    }
  }

  void items(std::vector<section::Item>& items) {
    for (section::Item& item : items) {
      visit_(item.content, item.position);
      for (section::List& nested : item.nested) this->items(nested.items);
    }
  }

  void flow(section::Flow& flow) {
    for (section::FlowMember& member : flow) std::visit([this](auto& each) { this->member(each); }, member);
  }

  void member(section::Paragraph& paragraph) { visit_(paragraph.content, paragraph.position); }
  void member(section::List& list) { items(list.items); }
  void member(section::Norm& norm) { items(norm.themes); }
  void member(section::Table& table) {
    if (table.caption) visit_(*table.caption, table.position);
    for (std::vector<section::Row>* rows : {&table.head, &table.rows})
      for (section::Row& row : *rows)
        for (section::Cell& cell : row.cells) visit_(cell.content, cell.position);
  }
  void member(section::Figure& figure) {
    if (figure.caption) visit_(*figure.caption, figure.position);
  }
  void member(section::Quotation& quotation) {
    for (section::Paragraph& paragraph : quotation.paragraphs) member(paragraph);
  }

  const Visit& visit_;
};

}  // namespace importing
