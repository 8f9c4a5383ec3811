// A report with nothing in it but help, for people to type over: every place of a section, in the words of a house
// style.
#pragma once
#include <span>

#include "document/document.hpp"
#include "document/labels.hpp"

namespace report {

// In the language of the first labels, of which there must be one. It carries the marks by which it is read back as a
// section (section/marks.hpp), and what is left of the help is none of it.
document::Document compose_template(std::span<const document::Labels> labels);

}  // namespace report
