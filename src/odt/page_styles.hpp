// The pages of styles.xml, with what stands above and below the text of each (part 3, 16.5 and 16.9).
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "image/image.hpp"
#include "style/style.hpp"

namespace odt {

// office:automatic-styles and office:master-styles: the first page, without a header; the pages behind it; turned ones.
// A book has those for its parts and chapters too: their header has the name of the one that the page stands in.
// The first page has less of a margin where it begins with a logo; `logo` is null where it does not.
std::string page_styles(const document::Document& document, const style::Style& style, const image::Image* logo);

}  // namespace odt
