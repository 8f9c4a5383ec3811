// Reads what an input names: only inside the folder of that input, or where its path leads up, inside the folder in
// which the run found it.
#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "rows/sources.hpp"

namespace batch {

inline constexpr std::size_t max_image_bytes = 32U << 20;

using Beside = std::variant<std::string, rows::Unread>;

// The bytes of the file that `name` leads to from the folder of `input`, or what is wrong. It is outside where its
// first parts `..` lead out of the folder `root`, or a link leads out of the folder that they lead to. `input` and
// `root` are absolute, the one below the other; no part of their paths was a link when they were found, and none is
// followed now. Where `root` is empty it is the folder of the input.
Beside read_beside(const std::string& input, const std::string& root, std::string_view name);

// The same of an input that a manifest records: its folder may have become a link since, and `name`, which is recorded
// with it, may lead anywhere up.
Beside read_beside_recorded(const std::string& input, std::string_view name);

}  // namespace batch
