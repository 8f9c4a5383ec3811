// A section as XML, as a careful clerk would write it: indented, an element of text a line, in the order of the schema.
#pragma once
#include <string>

#include "section/section.hpp"

namespace section {

// UTF-8, with the declaration and the address of sectie.xsd beside it. What `read` makes of it is `same` as the
// section, provided that the section is one that `read` could have given: its texts without control characters, its
// ids distinct, its tables with rows that fill the columns. A table that takes its rows from a file is written with the
// attributes that name the file, and without rows.
std::string write(const Section& section);

}  // namespace section
