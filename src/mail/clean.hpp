// Text that may stand in a header: whatever comes in, it begins no line of its own.
#pragma once
#include <string>
#include <string_view>

namespace mail {

// UTF-8 without control characters, U+0080 to U+009F among them.
bool is_clean(std::string_view text);

// The same with a space for each control character that is not in `kept`, and "_" for each byte that is no UTF-8.
std::string cleaned(std::string_view text, std::string_view kept = "");

}  // namespace mail
