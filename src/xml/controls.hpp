// The control characters U+007F to U+009F. XML allows them, but nobody writes one on purpose: they are bytes of
// windows-1252 that were taken for code points, and a report would lose the quotation mark or dash that was meant.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "xml/problem.hpp"

namespace xml {

constexpr bool is_windows_control(char32_t character) { return character >= 0x7F && character <= 0x9F; }

// The character that windows-1252 has at this byte; 0 where it has none.
char32_t windows_character(char32_t control);

// "U+0096" of U+0096.
std::string code_point(char32_t character);

// What to say of the control character at `offset`, written as `written` or as itself where that is empty.
Problem control_problem(char32_t control, std::size_t offset, std::string_view written = {});

}  // namespace xml
