// Where the errors of an image that is read go, with the name that they have for it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"

namespace image {

struct ImageErrors {
  std::string_view name;
  diagnostics::Position position;
  diagnostics::Diagnostics& sink;

  // `arguments` are those behind the name, {1} and on.
  std::nullopt_t refuse(diagnostics::Code code, std::vector<std::string> arguments = {}) const;

  // Whether the size that a file declares is within the limits, with an error if not.
  bool accepts_size(std::uint32_t width, std::uint32_t height) const;
  std::nullopt_t refuse_size(std::uint32_t width, std::uint32_t height, std::uint64_t most_pixels) const;
};

}  // namespace image
