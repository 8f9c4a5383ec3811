// How lists are numbered (part 3, 16.30).
#pragma once
#include <string_view>

#include "style/style.hpp"
#include "xml/writer.hpp"

namespace odt {

// Of numbers, of bullets, of the rows of tables; and that headings have none.
void write_list_styles(xml::Writer& xml, const style::Style& style, bool from_right);

}  // namespace odt
