// What Word needs to know of a language beside its tag.
#pragma once
#include <string_view>

namespace docx {

// By the script subtag of a BCP 47 tag, else by the script that is usual for its language.
bool is_right_to_left(std::string_view tag);

}  // namespace docx
