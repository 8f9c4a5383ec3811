// A picture of an ODT.
#pragma once
#include "import/reader/odt_styles.hpp"
#include "import/reader/package.hpp"
#include "import/source.hpp"

namespace importing {

// What a draw:frame with a draw:image shows (OpenDocument 1.3, 10.4.4); its bytes where they stand in the package.
Picture odt_picture(unzip::Archive& package, const OdtStyles& styles, const pugi::xml_node& frame);

}  // namespace importing
