// The children of an element, with an error for all that does not belong there.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "xml/document.hpp"

namespace style {

// Those in `known`, in the file's order.
std::vector<const xml::Element*> children_of(const xml::Element& element, std::span<const std::string_view> known,
                                             diagnostics::Diagnostics& sink);

// The text of an element that holds nothing else, as it was typed.
std::string text_of(const xml::Element& element, diagnostics::Diagnostics& sink);

// Runs of XML space become one space, ends are trimmed, as in a section.
std::string collapsed(std::string_view text);

// For an element that says all in its attributes.
void expect_no_content(const xml::Element& element, diagnostics::Diagnostics& sink);

}  // namespace style
