// Fonts that draw a sign where others have a letter: Symbol, Wingdings and their like.
#pragma once
#include <string>
#include <string_view>

namespace importing {

bool is_symbol_font(std::string_view font);

// The sign that such a font draws for a character, whose code may be counted from U+F000 as Word does; U+FFFD where
// nobody here knows it, for a wrong letter would be read as one.
char32_t drawn_by(std::string_view font, char32_t character);
std::string drawn_by(std::string_view font, std::string_view text);

// The same where it is not known which font draws a private-use character: the bullets, arrows and boxes of Word.
char32_t drawn_by_some_font(char32_t character);

}  // namespace importing
