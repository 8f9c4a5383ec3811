// In which direction a language is written.
#pragma once
#include <string_view>

namespace language {

// By its tag (BCP 47): the script that the tag names, else that of the language. True of ar, he, fa, ur and their kin.
bool is_right_to_left(std::string_view tag);

// U+200F or U+200E, by the direction of a language. Neither LibreOffice nor every Word knows of isolates; between two
// marks of its own direction, and one of that around it behind them, a text stands nearly as in one (UAX #9, 2.6).
std::string_view direction_mark(std::string_view tag);

}  // namespace language
