// Characters that no reader could read, or that another program lost before.
#pragma once
#include "import/messages.hpp"
#include "import/source.hpp"

namespace importing {

// Each paragraph with U+FFFD in it is named once, with the words around the first.
void say_lost_characters(const Source& source, Messages& messages);

}  // namespace importing
