// A line of a file under the message about it, with a caret below the place.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cli {

// Two lines of at most `width` columns, each with its end: the line, cut where it is longer, and a caret below the code
// point `column` (from 1). What a terminal would act on comes out as U+FFFD.
std::string excerpt(std::string_view line, std::uint32_t column, std::size_t width);

}  // namespace cli
