#include "unicode/classes.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>

#include "catch.hpp"
#include "unicode/ascii.hpp"

// As many characters of a class as differ from ICU's, of all that there are.
template <class Ours, class Theirs>
static long differences(Ours ours, Theirs theirs) {
  long count = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c)
    if (ours(c) != static_cast<bool>(theirs(static_cast<UChar32>(c)))) ++count;
  return count;
}

TEST_CASE("the classes are those of ICU") {
  CHECK(differences(unicode::is_white_space, u_isUWhiteSpace) == 0);
  CHECK(differences(unicode::is_control, [](UChar32 c) { return u_charType(c) == U_CONTROL_CHAR; }) == 0);
  const auto property = [](UProperty which) { return [which](UChar32 c) { return u_hasBinaryProperty(c, which); }; };
  CHECK(differences(unicode::is_ignorable, property(UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) == 0);
  CHECK(differences(unicode::is_direction_control, property(UCHAR_BIDI_CONTROL)) == 0);
  CHECK(differences(unicode::is_private_use, [](UChar32 c) { return u_charType(c) == U_PRIVATE_USE_CHAR; }) ==
        4);  // the last two of planes 15 and 16
}

TEST_CASE("ASCII has ten digits, sixteen hexadecimal ones in two cases, and 52 letters") {
  long digits = 0, hexadecimal = 0, letters = 0, both = 0;
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    digits += unicode::is_digit(c);
    hexadecimal += unicode::is_hex_digit(c);
    letters += unicode::is_ascii_letter(c);
    both += unicode::is_ascii_alphanumeric(c);
  }
  CHECK(digits == 10);
  CHECK(hexadecimal == 22);
  CHECK(letters == 52);
  CHECK(both == 62);
  CHECK(unicode::hex_value('0') == 0);
  CHECK(unicode::hex_value('9') == 9);
  CHECK(unicode::hex_value('a') == 10);
  CHECK(unicode::hex_value('F') == 15);
  CHECK(unicode::hex_value('g') == 16);
  CHECK(unicode::hex_value('@') == 16);
  CHECK(std::ranges::all_of(std::string_view("0123456789"), unicode::is_digit));
  CHECK_FALSE(unicode::is_digit(char32_t{0x0663}));
}
