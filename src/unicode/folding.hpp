// Names that differ in case or in normal form only.
#pragma once
#include <string>
#include <string_view>

namespace unicode {

// Full case folding and NFC (Unicode, D145: canonical caseless matching), so that two names fold alike if a disk that
// ignores case or normalises may hold one of them only. Bytes that are not UTF-8 stay as they are, and are equal to
// nothing but themselves.
std::string folded(std::string_view name);

}  // namespace unicode
