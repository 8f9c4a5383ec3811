// content.xml: the text, and the styles that only it uses.
#pragma once
#include <string>

#include "document/document.hpp"
#include "document/plan.hpp"
#include "odt/media.hpp"
#include "odt/odt.hpp"

namespace odt {

struct Content {
  std::string part;
  std::vector<Part> pictures;
};

Content content_part(const document::Document& document, const document::Plan& plan, const style::Style& style,
                     const Spaces& spaces, const image::Shown& images);

}  // namespace odt
