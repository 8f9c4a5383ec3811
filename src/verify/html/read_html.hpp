// A web page read back as a browser parses it (HTML Living Standard, 13.2).
#pragma once
#include <string_view>

#include "verify/reading.hpp"

namespace verify {

// Every text is a page to a browser, so nothing is refused.
HtmlReading read_html(std::string_view bytes);

}  // namespace verify
