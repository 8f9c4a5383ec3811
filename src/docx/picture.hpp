// A picture that stands in the line like a letter (20.4.2.8 inline).
#pragma once
#include <string_view>

#include "xml/writer.hpp"

namespace docx {

struct Picture {
  std::string_view relationship;
  std::string_view name;         // of the part's file
  std::string_view alternative;  // for those who do not see it
  int id = 1;                    // unique in the document
  double width = 0, height = 0;  // points
};

// A run.
void write(xml::Writer& xml, const Picture& picture);

}  // namespace docx
