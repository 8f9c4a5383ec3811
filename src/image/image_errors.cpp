#include "image/image_errors.hpp"

#include <fmt/format.h>

#include <utility>

#include "image/image.hpp"

namespace image {

using diagnostics::Code;

std::nullopt_t ImageErrors::refuse(Code code, std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), std::string(name));
  sink.add(code, position, std::move(arguments));
  return std::nullopt;
}

bool ImageErrors::accepts_size(std::uint32_t width, std::uint32_t height) const {
  if (std::uint64_t{width} * height > max_pixels) {
    refuse_size(width, height, max_pixels);
    return false;
  }
  if (width > max_side || height > max_side) {
    refuse(Code::image_too_long, {fmt::to_string(width), fmt::to_string(height), fmt::to_string(max_side)});
    return false;
  }
  return true;
}

std::nullopt_t ImageErrors::refuse_size(std::uint32_t width, std::uint32_t height, std::uint64_t most_pixels) const {
  return refuse(Code::image_too_large,
                {fmt::to_string(width), fmt::to_string(height), fmt::to_string(most_pixels / 1'000'000)});
}

}  // namespace image
