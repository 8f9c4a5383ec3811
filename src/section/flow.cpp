#include "section/flow.hpp"

#include <array>

#include "section/values.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 1> list_attributes = {"soort"};
constexpr std::array<std::string_view, 2> list_kinds = {"opsomming", "genummerd"};
constexpr std::array<std::string_view, 1> norm_attributes = {"naam"};
constexpr std::array<std::string_view, 1> priority_attributes = {"id"};
constexpr std::array<std::string_view, 1> quotation_attributes = {"bron"};
constexpr std::array<std::string_view, 1> points = {"punt"};
constexpr std::array<std::string_view, 1> themes = {"thema"};
constexpr std::array<std::string_view, 1> paragraphs = {"alinea"};

// Ids are gathered over the whole file: an action may stand before the priorities that it names.
void take_id(Context& context, const Value& id) {
  if (words(id.text).size() > 1) return context.sink.add(Code::invalid_id, id.position, {id.text});
  const auto [first, is_new] = context.priority_ids.emplace(id.text, id.position);
  if (!is_new)
    context.sink.add(Code::duplicate_id, id.position,
                     {id.text, std::to_string(first->second.line), std::to_string(first->second.column)});
}

}  // namespace

Item read_item(Context& context, const xml::Element& element, std::string_view name, Depth depth) {
  Item out;
  out.position = element.position;
  const Attributes attributes(context, element, name == "prioriteit" ? Names(priority_attributes) : Names());
  out.id = attributes.find("id");
  if (out.id) take_id(context, *out.id);
  Tail list{"lijst", Code::text_after_list};
  out.content = read_inlines(context, element, &list);
  if (list.element == nullptr) return out;
  if (depth == Depth::inner) context.sink.add(Code::nested_list, list.element->position);
  out.nested.push_back(read_list(context, *list.element, Depth::inner));
  return out;
}

List read_list(Context& context, const xml::Element& element, Depth depth) {
  List out;
  out.position = element.position;
  const Attributes attributes(context, element, list_attributes);
  const auto kind = attributes.choose("soort", list_kinds);
  out.numbered = kind && kind->text == "genummerd";
  for (const Child& child : children(context, element, points, "punt"))
    out.items.push_back(read_item(context, *child.element, child.name, depth));
  return out;
}

Norm read_norm(Context& context, const xml::Element& element) {
  Norm out;
  out.position = element.position;
  out.name = Attributes(context, element, norm_attributes).find_visible("naam");
  for (const Child& child : children(context, element, themes, "thema"))
    out.themes.push_back(read_item(context, *child.element, child.name));
  return out;
}

Paragraph read_paragraph(Context& context, const xml::Element& element) {
  return {read_plain_inlines(context, element), element.position};
}

Quotation read_quotation(Context& context, const xml::Element& element) {
  Quotation out;
  out.position = element.position;
  out.source = Attributes(context, element, quotation_attributes).find_visible("bron");
  for (const Child& child : children(context, element, paragraphs, "alinea"))
    out.paragraphs.push_back(read_paragraph(context, *child.element));
  return out;
}

FlowMember read_flow_member(Context& context, const Child& child) {
  if (child.name == "lijst") return read_list(context, *child.element);
  if (child.name == "norm") return read_norm(context, *child.element);
  if (child.name == "tabel") return read_table(context, *child.element);
  if (child.name == "afbeelding") return read_figure(context, *child.element);
  if (child.name == "citaat") return read_quotation(context, *child.element);
  return read_paragraph(context, *child.element);
}

}  // namespace section
