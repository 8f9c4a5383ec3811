// Pieces of PDF syntax as text (ISO 32000-1, 7.3).
#pragma once
#include <string>
#include <string_view>

#include "layout/pages.hpp"

namespace pdf {

void append_hex(std::string& out, unsigned value);  // four digits
void append_integer(std::string& out, long long value);

// Three decimals at most, no exponent, no trailing zeros, whatever the locale.
void append_number(std::string& out, double value);

// "0.043 0.310 0.424 rg "
void append_fill_colour(std::string& out, layout::Colour colour);

// A text string as UTF-16BE with a byte order mark, in hexadecimal: needs no escapes.
std::string text_string(std::string_view utf8);

// A byte string of ASCII, escaped.
std::string ascii_string(std::string_view ascii);

std::u16string utf16(std::string_view utf8);

}  // namespace pdf
