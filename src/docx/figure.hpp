// Pictures of the author, each in a paragraph of its own, with their captions below them.
#pragma once
#include <optional>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "docx/body.hpp"
#include "image/image.hpp"

namespace docx {

// `before`: twips above it, where they are more than its style has.
void write_figure(const document::Figure& figure, const image::Image& image, const document::Plan::Figure& plan,
                  std::optional<int> before, Body& body);

}  // namespace docx
