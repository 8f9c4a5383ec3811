// The body of the report.
#pragma once
#include <span>

#include "html/page.hpp"
#include "image/image.hpp"

namespace html {

void write_blocks(std::span<const image::Image* const> images, Page& page);

// The notes that the texts have named so far.
void write_notes(Page& page);

}  // namespace html
