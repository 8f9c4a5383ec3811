// Gives an input file other bytes.
#pragma once
#include <string>
#include <string_view>
#include <system_error>

namespace batch {

// Whole or not at all, with the permissions that the file had: the bytes are written beside it, brought to the disk and
// renamed. `file` is a plain file.
std::error_code rewrite_input(const std::string& file, std::string_view bytes);

}  // namespace batch
