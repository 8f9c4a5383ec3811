// Reads what an input names: only inside the folder of that input.
#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "diagnostics/diagnostic.hpp"

namespace batch {

inline constexpr std::size_t max_image_bytes = 32U << 20;

// The bytes of the file `name` beside `input`, or what is wrong: image-missing, image-unreadable or image-outside, when
// a link leads out of the folder or is absolute. `input` is absolute; no part of its path was a link when it was found,
// and none is followed now.
std::variant<std::string, diagnostics::Diagnostic> read_beside(const std::string& input, std::string_view name);

// The same of an input that a manifest records: its folder may have become a link since.
std::variant<std::string, diagnostics::Diagnostic> read_beside_recorded(const std::string& input,
                                                                        std::string_view name);

}  // namespace batch
