// Word's documents (ECMA-376, WordprocessingML), by style and structure.
#pragma once
#include <string_view>

#include "import/source.hpp"

namespace importing {

// Inserted text is read and deleted text is not; fields are what they last were; nothing outside of the file is read,
// and no macro or embedded object is opened.
Read read_docx(std::string_view bytes);

}  // namespace importing
