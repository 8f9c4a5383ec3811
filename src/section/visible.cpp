#include "section/visible.hpp"

#include <algorithm>

#include "section/particulars.hpp"

namespace section {
namespace {

// White space of Unicode and characters that never leave ink: U+00A0, U+00AD, U+2000-U+200F, U+2028-U+202F,
// U+205F-U+206F, U+3000, variation selectors, U+FEFF. Each is matched as its bytes in UTF-8.
std::size_t invisible_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const auto third = byte(2);
  if (byte(0) <= 0x20) return 1;
  if (byte(0) == 0xC2 && (byte(1) == 0x85 || byte(1) == 0xA0 || byte(1) == 0xAD)) return 2;
  if (byte(0) == 0xE1) return (byte(1) == 0x9A && third == 0x80) || (byte(1) == 0xA0 && third == 0x8E) ? 3 : 0;
  if (byte(0) == 0xE2 && byte(1) == 0x80) return third <= 0x8F || (third >= 0xA8 && third <= 0xAF) ? 3 : 0;
  if (byte(0) == 0xE2 && byte(1) == 0x81) return third >= 0x9F && third <= 0xAF ? 3 : 0;
  if (byte(0) == 0xE3) return byte(1) == 0x80 && third == 0x80 ? 3 : 0;
  if (byte(0) == 0xEF) return (byte(1) == 0xBB && third == 0xBF) || (byte(1) == 0xB8 && third <= 0x8F) ? 3 : 0;
  return 0;
}

template <typename Container>
bool any_visible(const Container& container) {
  return std::ranges::any_of(container, [](const auto& member) { return visible(member); });
}

}  // namespace

bool visible(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = invisible_length(text);
    if (length == 0) return true;
    text.remove_prefix(length);
  }
  return false;
}

bool visible(const Inlines& inlines) {
  return std::ranges::any_of(inlines, [](const Inline& node) {
    return node.kind == Inline::Kind::text ? visible(std::string_view(node.text)) : visible(node.children);
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

bool visible(const Table& table) { return any_visible(table.rows); }

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

}  // namespace section
