// What a PDF and a web page say, beside what every format does.
//
// C++17, like all that stands between the program and the one that reads PDFs: the headers of qpdf 11 are no C++20.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rows/reading.hpp"
#include "verify/xmp.hpp"

namespace verify {

using rows::Reading;
using Heading = Reading::Heading;
using Table = Reading::Table;

// What stands among the links for one to a place that the report does not have: no report has such an address.
inline std::string nowhere(std::string_view place) { return "#?" + std::string(place); }

struct PdfReading {
  Reading reading;
  std::vector<Heading> bookmarks;
  bool marked = false;            // MarkInfo
  bool has_structure = false;     // StructTreeRoot
  bool shows_title = false;       // ViewerPreferences, DisplayDocTitle
  bool tabs_by_structure = true;  // on every page
  std::size_t pages = 0;
  Xmp xmp;
  std::vector<std::string> missing_fonts;  // names of those that are not embedded
  std::size_t undescribed_links = 0;       // without Contents, or without a place in the tree
  std::size_t heads_without_scope = 0;     // of tables
  std::vector<std::string> attachments;    // hexadecimal SHA-256 of associated files
  std::vector<std::string> damage;         // what the library had to mend
};

struct HtmlReading {
  Reading reading;
  std::size_t heads_without_scope = 0;  // of tables
  std::string repeated_id;              // the first that two elements have; empty: none is
};

}  // namespace verify
