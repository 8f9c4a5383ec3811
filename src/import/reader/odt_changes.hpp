// The tracked changes of an ODT (OpenDocument 1.3, 5.5), whose text stands in its place where it was not deleted.
#pragma once
#include <pugixml.hpp>

#include "import/source.hpp"

namespace importing {

inline void count_changes(const pugi::xml_node& tracked, Source& out) {
  for (const pugi::xml_node& region : tracked.children("text:changed-region")) {
    if (region.child("text:insertion")) ++out.insertions;
    if (region.child("text:deletion")) ++out.deletions;
  }
}

}  // namespace importing
