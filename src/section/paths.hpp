// Paths of files that an author names.
#pragma once
#include <string>
#include <string_view>

namespace section {

// What `..` means in a path.
enum class Upward { refused, allowed };

// The path without the parts that change nothing ("./kaart.png", "beelden//kaart.png", "a/../kaart.png"), so that a
// file has one name. Empty where `..` is refused, or where it would lead nowhere in Windows: an address, a drive, a
// path from the root.
std::string plain_path(std::string_view path, Upward upward);

}  // namespace section
