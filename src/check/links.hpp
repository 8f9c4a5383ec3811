// Links whose text says nothing of where they go. Readers of a screen hear links alone, and on paper no one can click.
#pragma once
#include "diagnostics/diagnostics.hpp"
#include "language/rules.hpp"
#include "section/section.hpp"

namespace check {

// A bare address as text is no such link: on paper it is the most that a reader can use. A note in `content` is a text
// of its own, and not looked into.
void remark_on_links(const section::Inlines& content, const language::Rules& rules, diagnostics::Diagnostics& sink);

}  // namespace check
