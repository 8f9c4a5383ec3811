#include "pdf/syntax.hpp"

#include <algorithm>
#include <charconv>

#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace pdf {

namespace {}  // namespace

void append_hex(std::string& out, unsigned value, int digits) {
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) out += "0123456789ABCDEF"[value >> shift & 0xFU];
}

void append_integer(std::string& out, long long value) {
  if (value >= 0 && value <= 9) {
    out += static_cast<char>('0' + value);
    return;
  }
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, static_cast<std::size_t>(end - digits));
}

void append_reference(std::string& out, Reference object) {
  append_integer(out, object.number);
  out += " 0 R";
}

void append_name(std::string& out, std::string_view name) {
  out += '/';
  if (std::ranges::all_of(name, unicode::is_ascii_alphanumeric)) {  // nearly every one
    out += name;
    return;
  }
  for (const char c : name) {
    const bool regular = c > ' ' && c <= '~' && std::string_view("()<>[]{}/%#").find(c) == std::string_view::npos;
    if (regular)
      out += c;
    else
      append_hex(out += '#', static_cast<unsigned char>(c), 2);
  }
}

void append_thousandths(std::string& out, long long value) {
  if (value < 0) {
    out += '-';
    value = -value;
  }
  append_integer(out, value / 1000);
  auto rest = static_cast<int>(value % 1000);
  if (rest == 0) return;
  out += '.';
  for (int digit = 100; rest > 0; digit /= 10) {
    out += static_cast<char>('0' + rest / digit);
    rest %= digit;
  }
}

void append_numbers(std::string& out, std::span<const double> values) {
  out += '[';
  for (const double& value : values) {
    if (&value != values.data()) out += ' ';
    append_number(out, value);
  }
  out += ']';
}

void append_fill_colour(std::string& out, layout::Colour colour) {
  for (const auto component : {colour.red, colour.green, colour.blue}) {
    append_number(out, component / 255.0);
    out += ' ';
  }
  out += "rg ";
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string text_string(std::string_view utf8) {
  if (is_ascii(utf8)) return ascii_string(utf8);
  std::string out = "<FEFF";
  for (const char16_t unit : unicode::utf16(utf8)) append_hex(out, unit, 4);
  return out + '>';
}

std::string ascii_string(std::string_view ascii) {
  std::string out = "(";
  for (const char c : ascii) {
    if (c == '(' || c == ')' || c == '\\') out += '\\';
    out += c;
  }
  return out + ')';
}

}  // namespace pdf
