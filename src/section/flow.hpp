// Inline content and what is built from it: items, lists, norms, tables, figures, quotations, paragraphs.
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
// As read_plain_inlines, of a titel: it holds no note.
Inlines read_title(Context& context, const xml::Element& element);
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

Table read_table(Context& context, const xml::Element& element);
// kop or rij: a cell of kop may say how its column is aligned.
enum class RowKind { head, body };
Row read_row(Context& context, const xml::Element& element, RowKind kind);
Cell read_cell(Context& context, const xml::Element& element, RowKind kind);

Figure read_figure(Context& context, const xml::Element& element);
Quotation read_quotation(Context& context, const xml::Element& element);
// `child` is named alinea, lijst, tabel, afbeelding, citaat or norm.
FlowMember read_flow_member(Context& context, const Child& child);

}  // namespace section
