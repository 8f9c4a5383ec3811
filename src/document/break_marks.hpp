// Characters that only say where a line may end: U+00AD, U+200B and U+2060.
#pragma once
#include <string>
#include <string_view>

namespace document {

// Where text is searched, or named elsewhere, they would part its words.
std::string without_break_marks(std::string_view text);

}  // namespace document
