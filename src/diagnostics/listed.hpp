// Names in a message.
#pragma once
#include <cstddef>
#include <span>
#include <string>

namespace diagnostics {

// "a, b, c": the first `most` of them, and ", ..." where there are more.
std::string listed(std::span<const std::string> names, std::size_t most = static_cast<std::size_t>(-1));

}  // namespace diagnostics
