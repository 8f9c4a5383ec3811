// Bytes of a CSV file to UTF-8: spreadsheets write it with a byte order mark, or in the encoding of Windows, and no
// file says which.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"

namespace csv {

// UTF-8 where the bytes are that, with or without a byte order mark, which goes; else windows-1252. Line ends become
// \n. Empty exactly when an error was added: not-csv where the bytes are a file of another kind, csv-encoding. `source`
// is that of the positions (diagnostics::Position).
std::optional<std::string> decode(std::string_view bytes, diagnostics::Diagnostics& sink, std::uint32_t source = 0);

}  // namespace csv
