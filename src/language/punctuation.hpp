// The marks around a word of a text.
#pragma once
#include <string_view>

namespace language {

// Brackets and quotes before it.
std::string_view without_opening(std::string_view word);
// Marks of a sentence and a round bracket behind it.
std::string_view without_closing(std::string_view word);

// A mark or a sign by itself, behind what it belongs to: "?", "=", "...". One before what it belongs to is none: "(",
// "\u20ac".
bool is_lone_sign(std::string_view word);
// A bracket, a quote or a number sign by itself, before what it belongs to: "(", "\u201c", "#".
bool is_lone_opening(std::string_view word);

// En and em dash, minus and hyphen, alone.
bool is_dash(std::string_view word);

}  // namespace language
