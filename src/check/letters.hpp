// Code points of UTF-8 text and what a reader of Dutch sees in them, without a library: Latin, Greek and Cyrillic have
// case, every other script is letters without case.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace check {

struct CodePoint {
  char32_t value;
  std::size_t size;  // in bytes; at least 1
};

// The code point at byte `at`, which lies inside `text`. A byte that begins none is U+FFFD.
CodePoint code_point(std::string_view text, std::size_t at);
void append(std::string& text, char32_t value);

bool is_space(char32_t c);   // any white space, U+00A0 and U+202F too
bool is_unseen(char32_t c);  // soft hyphen and other characters that do not show
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_letter(char32_t c);  // combining marks too
bool is_hyphen(char32_t c);
bool is_apostrophe(char32_t c);
char32_t lower(char32_t c);

// Lower case, with one form of hyphen and of apostrophe: equal for words that differ in nothing else.
std::string folded(std::string_view text);

// Trimmed, runs of white space as one space.
std::string collapsed(std::string_view text);

}  // namespace check
