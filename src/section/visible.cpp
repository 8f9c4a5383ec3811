#include "section/visible.hpp"

#include <algorithm>

#include "section/particulars.hpp"
#include "unicode/visible.hpp"

namespace section {
namespace {

template <typename Container>
bool any_visible(const Container& container) {
  return std::ranges::any_of(container, [](const auto& member) { return visible(member); });
}

}  // namespace

bool visible(std::string_view text) { return unicode::is_visible(text); }

bool visible(const Inlines& inlines) {
  return std::ranges::any_of(inlines, [](const Inline& node) {
    switch (node.kind) {
      case Inline::Kind::text: return visible(std::string_view(node.text));
      case Inline::Kind::reference: return true;  // without content it prints the name of what it refers to
      default: return visible(node.children);
    }
  });
}

bool visible(const Item& item) {
  return visible(item.content) ||
         std::ranges::any_of(item.nested, [](const List& list) { return visible(list.items); });
}

bool visible(const std::vector<Item>& items) { return any_visible(items); }

bool visible(const Row& row) {
  return std::ranges::any_of(row.cells, [](const Cell& cell) { return visible(cell.content); });
}

bool visible(const std::vector<Row>& rows) { return any_visible(rows); }
bool visible(const Table& table) { return table.rows_file != 0 || visible(table.rows); }

bool visible(const FlowMember& member) {
  struct Look {
    bool operator()(const Paragraph& paragraph) const { return visible(paragraph.content); }
    bool operator()(const List& list) const { return visible(list.items); }
    bool operator()(const Norm& norm) const { return visible(norm.themes); }
    bool operator()(const Table& table) const { return visible(table); }
    bool operator()(const Figure&) const { return true; }
    bool operator()(const Quotation& quotation) const {
      return std::ranges::any_of(quotation.paragraphs,
                                 [](const Paragraph& paragraph) { return visible(paragraph.content); });
    }
  };
  return std::visit(Look{}, member);
}

bool visible(const Flow& flow) { return any_visible(flow); }
bool visible(const Subsection& subsection) { return visible(subsection.title) || visible(subsection.flow); }
bool visible(const std::vector<Subsection>& subsections) { return any_visible(subsections); }

bool visible(const Development& development) {
  return visible(development.title) || visible(development.flow) || visible(development.subsections);
}

bool visible(const Action& action) { return visible(action.content); }

bool visible(const Particulars& particulars) {
  return !particulars.meetings.empty() ||
         std::ranges::any_of(particulars.fields, [](const Field& field) { return !field.value.text.empty(); }) ||
         std::ranges::any_of(single_values,
                             [&](const SingleValue& single) { return (particulars.*single.member).has_value(); });
}

bool visible(const Goals& goals) {
  return visible(goals.before) || (goals.priorities && visible(goals.priorities->items)) || visible(goals.after) ||
         visible(goals.subsections);
}

bool visible(const Developments& developments) {
  return visible(developments.flow) || any_visible(developments.developments);
}

bool visible(const Actions& actions) {
  return visible(actions.before) || any_visible(actions.actions) || visible(actions.after);
}

bool visible(const Costs& costs) { return visible(costs.flow) || visible(costs.subsections); }

}  // namespace section
