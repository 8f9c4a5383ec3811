// What inlines stand around: for those who walk through a text and care for some kinds of inline only. Who writes a
// format has a case for each kind.
#pragma once
#include "document/document.hpp"

namespace document {

// Null where it stands around nothing: a Text and a Counter. That of a Note is a text of its own.
const Inlines* content_of(const Inline& piece);
Inlines* content_of(Inline& piece);

// The text without its notes, each of which is a text of its own; markup is left out.
std::string text_without_notes(const Inlines& content);

// As it stands elsewhere a second time: what links or is a place is text there, a counter its number, and no note is
// named again.
Inlines without_targets(const Inlines& content);

}  // namespace document
