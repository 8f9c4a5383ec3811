// Inline content and what is built from it: items, lists, norms, tables, figures, quotations, paragraphs.
#pragma once
#include <string_view>

#include "diagnostics/code.hpp"
#include "section/elements.hpp"
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
Inlines read_inlines(Context& context, const TypedElement& element, Tail* tail = nullptr);
// As read_plain_inlines, of a titel: it holds no note.
Inlines read_title(Context& context, const TypedElement& element);
// An element such as alinea: inline content and no attributes.
Inlines read_plain_inlines(Context& context, const TypedElement& element);
Inline read_inline(Context& context, const TypedElement& element);

Paragraph read_paragraph(Context& context, const TypedElement& element);
List read_list(Context& context, const TypedElement& element);
Item read_item(Context& context, const TypedElement& element);  // punt, prioriteit or thema
Norm read_norm(Context& context, const TypedElement& element);

Table read_table(Context& context, const TypedElement& element);
Row read_row(Context& context, const TypedElement& element);  // kop or rij
// A cell of kop may say how its column is aligned, one of rij not.
Cell read_head_cell(Context& context, const TypedElement& element);
Cell read_body_cell(Context& context, const TypedElement& element);

Figure read_figure(Context& context, const TypedElement& element);
Quotation read_quotation(Context& context, const TypedElement& element);
// `child` is of a row with a reader that makes a member of a flow.
FlowMember read_flow_member(Context& context, const TypedElement& child);

}  // namespace section
