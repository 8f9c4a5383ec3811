// What authors type by hand and the report makes itself: numbers, bullets, lists, headings and tables for the eye only.
// Each is a warning, for the council would see it twice, or a screen reader not at all.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace report {

void warn_typed_title(const section::Inlines& title, diagnostics::Diagnostics& sink);
// An item, a priority, a theme or an action.
void warn_typed_item(const section::Inlines& content, diagnostics::Diagnostics& sink);
void warn_typed_caption(const section::Inlines& caption, diagnostics::Diagnostics& sink);
// The paragraphs of a flow, which tell a list or a heading only beside each other.
void warn_typed_paragraphs(const section::Flow& flow, diagnostics::Diagnostics& sink);

}  // namespace report
