// Classes of characters in ASCII, of bytes and of code points alike. They are objects, so that an algorithm takes them.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace unicode {

inline constexpr auto is_digit = [](auto c) { return c >= '0' && c <= '9'; };
inline bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

// The value of a hexadecimal digit; 16 where it is none.
constexpr unsigned hex_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return 16;
}
inline constexpr auto is_hex_digit = [](char c) { return hex_value(c) < 16; };

inline constexpr auto is_ascii_letter = [](auto c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
inline constexpr auto is_ascii_alphanumeric = [](auto c) { return is_ascii_letter(c) || is_digit(c); };

// Every other character stays: for names of standards, which are ASCII.
constexpr char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char ascii_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
inline std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = ascii_lower(c);
  return out;
}

}  // namespace unicode
