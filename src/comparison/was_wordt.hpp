// What changed, as councils know it: the old and the new beside each other.
#pragma once
#include <string>
#include <vector>

#include "comparison/counts.hpp"
#include "comparison/units.hpp"
#include "document/document.hpp"

namespace comparison {

// An action whose planning is another, as people read it.
struct MovedPlanning {
  std::string action, old, now;  // `action` with its number
};

struct WasWordt {
  document::Document document;  // by the sections' headings a table of two columns, of what changed alone
  Counts counts;
  std::vector<MovedPlanning> planning;
};

WasWordt was_wordt(const Version& old, const Version& now);

}  // namespace comparison
