#include "section/visible.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "section/particulars.hpp"

namespace section {
namespace {

struct Range {
  char32_t first, last;
};

// White_Space and Default_Ignorable_Code_Point of Unicode; `zichtbaar` in input/sectie.xsd has the same.
constexpr std::array<Range, 22> without_ink = {
    {{0x00, 0x20},     {0x85, 0x85},       {0xA0, 0xA0},       {0xAD, 0xAD},      {0x34F, 0x34F},   {0x61C, 0x61C},
     {0x115F, 0x1160}, {0x1680, 0x1680},   {0x17B4, 0x17B5},   {0x180B, 0x180F},  {0x2000, 0x200F}, {0x2028, 0x202F},
     {0x205F, 0x206F}, {0x3000, 0x3000},   {0x3164, 0x3164},   {0xFE00, 0xFE0F},  {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
     {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}}};

// The code point that begins the text, which is valid UTF-8, and its bytes.
std::pair<char32_t, std::size_t> first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return char32_t{static_cast<unsigned char>(text[i])}; };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t code = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) code = code << 6U | (byte(i) & 0x3FU);
  return {code, length};
}

template <typename Container>
bool any_visible(const Container& container) {
  return std::ranges::any_of(container, [](const auto& member) { return visible(member); });
}

}  // namespace

bool visible(std::string_view text) {
  while (!text.empty()) {
    const auto [code, length] = first_character(text);
    if (std::ranges::none_of(without_ink, [&](const Range& r) { return code >= r.first && code <= r.last; }))
      return true;
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
