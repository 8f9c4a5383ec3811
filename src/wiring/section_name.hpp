// What a section is called, told from its XML before it is read: also of one that has errors.
#pragma once
#include <string>

#include "xml/tree.hpp"

struct SectionName {
  std::string number, title;  // as they are printed; may be empty
};
SectionName section_name(const xml::Element& root);
