#include "section/flow.hpp"

#include <array>
#include <cassert>

#include "section/targets.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 2> list_kinds = {"opsomming", "genummerd"};

// A list that stands in an item is inner, and its items hold no list.
enum class Depth { outer, inner };

List read_list_at(Context& context, const TypedElement& element, Depth depth);

Item read_item_at(Context& context, const TypedElement& element, Depth depth) {
  Item out;
  out.position = element.position();
  const Attributes attributes(context, element);
  if (element.type->attributes.has("id")) out.id = read_id(context, attributes, element.name());
  Tail list{"lijst", Code::text_after_list};
  out.content = read_inlines(context, element, &list);
  if (list.element != nullptr) {
    if (depth == Depth::inner) context.sink.add(Code::nested_list, list.element->position);
    out.nested.push_back(read_list_at(context, {list.element, &type_of("lijst")}, Depth::inner));
  }
  complete_target(context, out.id, visible(out), true);
  return out;
}

List read_list_at(Context& context, const TypedElement& element, Depth depth) {
  List out;
  out.position = element.position();
  const Attributes attributes(context, element);
  const auto kind = attributes.choose("soort", list_kinds);
  out.numbered = kind && kind->text == "genummerd";
  for (const TypedElement& child : children(context, element)) out.items.push_back(read_item_at(context, child, depth));
  return out;
}

}  // namespace

static_assert(own_children("punt") == inline_names);  // and `lijst`
Item read_item(Context& context, const TypedElement& element) { return read_item_at(context, element, Depth::outer); }

static_assert(own_children("lijst") == NameList{"punt"});
List read_list(Context& context, const TypedElement& element) { return read_list_at(context, element, Depth::outer); }

static_assert(own_children("norm") == NameList{"thema"});
Norm read_norm(Context& context, const TypedElement& element) {
  Norm out;
  out.position = element.position();
  out.name = Attributes(context, element).find_visible("naam");
  for (const TypedElement& child : children(context, element)) out.themes.push_back(read_item(context, child));
  return out;
}

static_assert(own_children("alinea") == inline_names);
Paragraph read_paragraph(Context& context, const TypedElement& element) {
  return {read_plain_inlines(context, element), element.position()};
}

static_assert(type_of("citaat").children == NameList{"alinea"});
Quotation read_quotation(Context& context, const TypedElement& element) {
  Quotation out;
  out.position = element.position();
  out.source = Attributes(context, element).find_visible("bron");
  for (const TypedElement& child : children(context, element)) out.paragraphs.push_back(read_paragraph(context, child));
  return out;
}

FlowMember read_flow_member(Context& context, const TypedElement& child) {
  assert(child.type->flow != nullptr);
  return child.type->flow(context, child);
}

}  // namespace section
