// Documents of LibreOffice (OASIS OpenDocument 1.3, text), by style and structure.
#pragma once
#include <string_view>

#include "import/source.hpp"

namespace importing {

// As read_docx.
Read read_odt(std::string_view bytes);

}  // namespace importing
