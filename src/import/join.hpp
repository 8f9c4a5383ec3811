// Edits that come back: what a person changed in a report of ours goes into the XML that it was made of, which somebody
// may have changed meanwhile. What the two changed in different paragraphs is joined; every byte elsewhere stays.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace importing {

struct Joined {
  std::string bytes;      // the XML with the edits; the same bytes where there are none
  std::size_t edits = 0;  // paragraphs, cells, values that were put in, changed or taken away
  // Why there is nothing to write: what both changed, each differently, quoted.
  std::vector<diagnostics::Diagnostic> conflicts;
};

// `base` is the section that the report was made of and `edited` what is in the report now, both as section::write has
// them; `there` is the XML as it is now, in any of the encodings and forms that an author may use.
// What was joined has been read back: it holds what the report says wherever that differs from `base`.
Joined join(std::string_view base, std::string_view edited, std::string_view there);

}  // namespace importing
