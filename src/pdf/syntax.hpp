// Pieces of PDF syntax as text (ISO 32000-1, 7.3).
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "layout/pages.hpp"
#include "pdf/reference.hpp"

namespace pdf {

// To the nearest; without the library call that std::lround is.
constexpr int rounded(double value) { return static_cast<int>(value < 0 ? value - 0.5 : value + 0.5); }

void append_hex(std::string& out, unsigned value, int digits);
void append_integer(std::string& out, long long value);
void append_reference(std::string& out, Reference object);  // "12 0 R"
void append_name(std::string& out, std::string_view name);  // "/text#2Fxml"

// Three decimals at most, no exponent, no trailing zeros, whatever the locale.
constexpr long long thousandths(double value) {
  return static_cast<long long>(value * 1000 + (value < 0 ? -0.5 : 0.5));
}
void append_thousandths(std::string& out, long long value);
inline void append_number(std::string& out, double value) { append_thousandths(out, thousandths(value)); }

void append_numbers(std::string& out, std::span<const double> values);  // "[0 0 595.276 841.89]"

// "0.043 0.310 0.424 rg "
void append_fill_colour(std::string& out, layout::Colour colour);

// Whether PDFDocEncoding has the text as it stands, and no byte of it is a control character.
bool is_ascii(std::string_view text);

// A text string (7.9.2.2): of ASCII as it is, else as UTF-16BE with a byte order mark, in hexadecimal.
std::string text_string(std::string_view utf8);

// A byte string of ASCII, escaped.
std::string ascii_string(std::string_view ascii);

}  // namespace pdf
