// Classes of characters that text, schema and messages agree on. They are tables of ours, for a report may not change
// with the version of a library; a test compares them with ICU's.
#pragma once

namespace unicode {

inline constexpr char32_t soft_hyphen = 0x00AD;

// Cc.
constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

// White_Space: U+00A0 and U+202F too.
bool is_white_space(char32_t c);

// Default_Ignorable_Code_Point: shaping removes these.
bool is_ignorable(char32_t c);

// Bidi_Control: marks that turn the direction of text.
bool is_direction_control(char32_t c);

// Whether it has the general category Cf: it shows nothing itself, and tells programs how to show what stands around
// it.
bool is_format(char32_t c);

// Between the parts of a word; a dash is none.
constexpr bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
constexpr bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2BC; }

// Co, with the last two code points of each of its planes, which are no characters.
constexpr bool is_private_use(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }

}  // namespace unicode
