// Names of files in a manifest: bytes that need not be UTF-8, and paths that must not lead out of the output folder.
#pragma once
#include <string>
#include <string_view>

namespace manifest {

// "a%FF.xml": all but printable ASCII, and the sign itself, as two hexadecimal digits.
std::string percent_encoded(std::string_view name);
std::string percent_decoded(std::string_view encoded);  // throws std::invalid_argument

// A path below a folder: no part of it is empty, "." or "..", and no byte is 0.
bool is_inner(std::string_view path);

}  // namespace manifest
