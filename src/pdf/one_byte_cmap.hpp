// The CMap of fonts whose codes have one byte (ISO 32000-1, 9.7.5.3): code n is CID n. There is no predefined one.
#pragma once
#include "pdf/objects.hpp"

namespace pdf {

HPDF_Dict one_byte_cmap(Objects& objects);

}  // namespace pdf
