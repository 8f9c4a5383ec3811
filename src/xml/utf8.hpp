// Well-formed UTF-8 (Unicode, table 3-7): no overlong form, no surrogate, nothing above U+10FFFF.
#pragma once
#include <cstddef>
#include <string_view>

namespace xml {

// How many bytes from the beginning are well-formed: all of them, or up to the first sequence that is not.
std::size_t valid_utf8(std::string_view bytes);

}  // namespace xml
