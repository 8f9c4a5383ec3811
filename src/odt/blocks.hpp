// The blocks of a Document.
#pragma once
#include <span>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "image/image.hpp"
#include "odt/body.hpp"

namespace odt {

// `images`: by document::Figure::image.
void write_blocks(const document::Document& document, const document::Plan& plan,
                  std::span<const image::Image* const> images, Body& body);

}  // namespace odt
