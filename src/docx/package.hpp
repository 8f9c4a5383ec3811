// The container: parts -> a ZIP archive as the Open Packaging Conventions want it (ECMA-376, part 2).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "zip/deflated_parts.hpp"

namespace docx {

struct Part {
  std::string name;               // without a leading slash
  std::string_view content_type;  // empty: the name's extension says it
  std::string bytes;
  bool stored = false;  // as they are: a picture is compressed already
};

// In this order, with [Content_Types].xml put before them. No clock, no disk. Throws MachineFault.
std::string package(std::vector<Part> parts, zip_archive::DeflatedParts& deflated);

}  // namespace docx
