// Bytes of a file to the UTF-8 that everything else reads.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"

namespace xml {

// UTF-8, UTF-16 with a byte order mark, and declared US-ASCII, ISO-8859-1, ISO-8859-15 or windows-1252.
// The text comes without byte order mark and with line ends made \n (XML 1.0, 2.11); its XML declaration, if it has
// one, is valid and agrees with the bytes. Empty exactly when an error was added.
std::optional<std::string> decode(std::string_view bytes, diagnostics::Diagnostics& sink);

// The name that ICU knows the encoding by that a declaration names; empty for one that `decode` does not take.
std::string_view encoding_name(std::string_view declared);

}  // namespace xml
