// Which format a template is made in.
#pragma once
#include <span>
#include <string_view>

#include "rows/format.hpp"

namespace cli {

// By the end of the file's name; null where people do not edit files of that format.
const rows::Format* template_format(std::span<const rows::Format> formats, std::string_view file);

}  // namespace cli
