// The marks around a word of a text.
#pragma once
#include <string_view>

namespace language {

// Brackets and quotes before it.
std::string_view without_opening(std::string_view word);
// Marks of a sentence and a round bracket behind it.
std::string_view without_closing(std::string_view word);

// En and em dash, minus and hyphen, alone.
bool is_dash(std::string_view word);

}  // namespace language
