// Abbreviations that an organisation knows, whatever section they stand in.
#pragma once
#include <string>

namespace document {

struct KnownAbbreviation {
  std::string abbreviation;  // as it stands in a text; not empty
  std::string expansion;     // not empty
  bool operator==(const KnownAbbreviation&) const = default;
};

}  // namespace document
