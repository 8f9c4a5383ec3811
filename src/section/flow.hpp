// Inline content and what is built from it: items, lists, norms, paragraphs.
#pragma once
#include <string_view>

#include "diagnostics/code.hpp"
#include "section/section.hpp"
#include "section/strict.hpp"

namespace section {

// The one child that may follow inline content and ends it: `lijst` in an item, `toelichting` in an action.
struct Tail {
  std::string_view name;
  diagnostics::Code text_after;           // the error for content behind it
  const xml::Element* element = nullptr;  // found by read_inlines
  bool said = false;                      // that there is content behind it
};

// All content of an element that holds inline content; `tail` may be null.
Inlines read_inlines(Context& context, const xml::Element& element, Tail* tail = nullptr);
// An element such as alinea: inline content and no attributes.
Inlines read_plain_inlines(Context& context, const xml::Element& element);
bool is_inline(std::string_view name);
// `element` read as the inline element `name`.
Inline read_inline(Context& context, const xml::Element& element, std::string_view name);

// A list that stands in an item is inner, and its items hold no list.
enum class Depth { outer, inner };
List read_list(Context& context, const xml::Element& element, Depth depth = Depth::outer);
// `name`: punt, prioriteit or thema.
Item read_item(Context& context, const xml::Element& element, std::string_view name, Depth depth = Depth::outer);
Norm read_norm(Context& context, const xml::Element& element);
// `child` is named alinea, lijst or norm; tabel, afbeelding and citaat get their case here.
FlowMember read_flow_member(Context& context, const Child& child);

}  // namespace section
