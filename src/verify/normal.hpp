// Text as it is compared: in NFC, U+00A0 and U+202F as a space, U+00AD, U+200B, U+2060 and the marks of direction
// U+200E and U+200F removed, U+2011 as a hyphen, white space collapsed and trimmed.
#pragma once
#include <string>
#include <string_view>

namespace verify {

std::string normal(std::string_view text);

}  // namespace verify
