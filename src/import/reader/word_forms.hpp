// Forms in a DOCX: fields of Word 97 (17.16.17), content controls (17.5.2).
#pragma once
#include <string>

#include <pugixml.hpp>

namespace importing {

// What the mark of a field shows where that is no text of the document: the choice from a list, a box with a cross or
// without. Empty for all others.
std::string shown_by_form(const pugi::xml_node& field_mark, const std::string& prefix);

// Whether a content control shows what Word says of it, such as "Click or tap here", and nobody's words.
bool shows_placeholder(const pugi::xml_node& control, const std::string& prefix);
// The same of the control that a paragraph, row or cell stands in.
bool in_placeholder(const pugi::xml_node& node, const std::string& prefix);

}  // namespace importing
