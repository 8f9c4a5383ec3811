// A document in one of the forms that are read.
#pragma once
#include <string_view>

#include "import/form.hpp"
#include "import/source.hpp"

namespace importing {

// Nothing outside of the bytes is read, and nothing in them is run. May throw bad_alloc.
Read read(Form form, std::string_view bytes);

}  // namespace importing
