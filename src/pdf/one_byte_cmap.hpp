// The CMap of fonts whose codes have one byte (ISO 32000-1, 9.7.5.3): code n is CID n. There is no predefined one.
#pragma once
#include "pdf/objects.hpp"

namespace pdf {

// The character collection of codes that are CIDs themselves (9.7.3), here and in the fonts.
Dictionary identity_collection();

Reference one_byte_cmap(Objects& objects);

}  // namespace pdf
