// What an ODT says of itself (OpenDocument 1.3, 4.3).
#pragma once
#include "import/reader/package.hpp"
#include "import/source.hpp"

namespace importing {

// Its title and custom properties.
void read_odt_meta(unzip::Archive& package, Source& out);

}  // namespace importing
