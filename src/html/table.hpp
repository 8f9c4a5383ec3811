// Tables.
#pragma once
#include <string_view>

#include "html/page.hpp"

namespace html {

// `heading`: the id of the heading that the table stands under, by which one without a caption is known. `turned`: its
// page lies on its side.
void write_table(const document::Table& table, const document::Plan::Table& plan, std::string_view heading, bool turned,
                 Page& page);

}  // namespace html
