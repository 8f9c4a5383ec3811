// Pictures of the author, each in a paragraph of its own, with their captions below them.
#pragma once
#include "document/document.hpp"
#include "document/plan.hpp"
#include "image/image.hpp"
#include "odt/body.hpp"

namespace odt {

void write_figure(const document::Figure& figure, const image::Image& image, const document::Plan::Figure& plan,
                  Body& body);

}  // namespace odt
