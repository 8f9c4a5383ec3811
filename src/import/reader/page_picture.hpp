// A picture of a web page: held by the page itself (RFC 2397), or only named by it.
#pragma once
#include <string_view>

#include "import/source.hpp"

namespace importing {

// By the `src` of its element. Without bytes where the page does not hold it; then it has the address, and "link" for
// its extension. Nothing is fetched.
Picture page_picture(std::string_view source);

}  // namespace importing
