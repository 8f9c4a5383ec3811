// Code points of UTF-8 text and what a reader of Dutch sees in them, without a library: Latin, Greek and Cyrillic have
// case, every other script is letters without case.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "unicode/classes.hpp"

namespace language {

bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_letter(char32_t c);  // combining marks too
using unicode::is_apostrophe;
using unicode::is_hyphen;
char32_t lower(char32_t c);

// Lower case, with one form of hyphen and of apostrophe: equal for words that differ in nothing else.
std::string folded(std::string_view text);

// Trimmed, runs of white space as one space.
std::string collapsed(std::string_view text);

}  // namespace language
