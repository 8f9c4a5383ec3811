#include "check/resolution.hpp"

#include <cmath>
#include <string>

namespace check {

void remark_on_resolution(const document::Document& document, const document::Plan& plan,
                          std::span<const diagnostics::Position> positions, diagnostics::Diagnostics& sink) {
  constexpr double least = 100, points_an_inch = 72, centimetres_an_inch = 2.54;
  std::size_t next = 0;
  for (const document::Block& block : document.blocks) {
    const auto* figure = std::get_if<document::Figure>(&block.kind);
    if (figure == nullptr) continue;
    const double inches = plan.figures[next++].width / points_an_inch;
    const document::Image& image = document.images[figure->image];
    const double resolution = image.width / inches;
    if (resolution < least)
      sink.add(
          diagnostics::Code::coarse_picture, positions[figure->image],
          {image.file, std::to_string(std::lround(resolution)),
           std::to_string(std::lround(inches * centimetres_an_inch)), std::to_string(std::lround(inches * least))});
  }
}

}  // namespace check
