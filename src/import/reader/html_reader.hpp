// Web pages as browsers save them (HTML), by their elements.
#pragma once
#include <string_view>

#include "import/source.hpp"

namespace importing {

// What stands in `main`, where there is one, or else in `body`; menus, headers, footers and buttons are furniture of
// the page. Scripts are not run and nothing is fetched.
Read read_html(std::string_view bytes);

}  // namespace importing
