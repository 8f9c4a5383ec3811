// What an author is told of an element that may not stand where it is. Whoever follows the advice comes nearer to a
// section that is read, and loses no text: a test follows it.
#pragma once
#include "section/elements.hpp"
#include "section/strict.hpp"

namespace section {

// `child` is none that the row of `parent` allows. The row to read it by; null where it cannot be read here.
const ElementType* advise(Context& context, const xml::Element& child, const TypedElement& parent);

}  // namespace section
