// What the XMP packet of a PDF says of it (ISO 16684-1, ISO 19005-2, 6.6, ISO 14289-1, 5).
#pragma once
#include <string>
#include <string_view>

namespace verify {

struct Xmp {
  std::string title;
  std::string archival;    // "PDF/A-2a", or empty
  std::string accessible;  // "PDF/UA-1", or empty
};

// What is no XMP says nothing.
Xmp read_xmp(std::string_view packet);

}  // namespace verify
