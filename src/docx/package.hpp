// The container: parts -> a ZIP archive as the Open Packaging Conventions want it (ECMA-376, part 2).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "docx/deflated_parts.hpp"

namespace docx {

struct Part {
  std::string name;               // without a leading slash
  std::string_view content_type;  // empty: the name's extension says it
  std::string bytes;
};

// In this order, with [Content_Types].xml put before them. No clock, no disk. Throws MachineFault.
std::string package(const std::vector<Part>& parts, DeflatedParts& deflated);

}  // namespace docx
