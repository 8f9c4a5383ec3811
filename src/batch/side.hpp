// The sections of one side of a comparison: a file, or those of a folder in whatever form they stand there.
#pragma once
#include <span>
#include <string>

#include "batch/files.hpp"
#include "batch/inputs.hpp"
#include "batch/marked_inputs.hpp"

namespace batch {

struct SideSearch {
  Files& files;
  std::span<const std::string> extensions;  // of reports
  const std::string& output;                // what lies there is of no side
  const AreSections& are_sections;          // none: only XML is looked for
};

// As find_inputs() gives them. A report that the manifest of its folder lists is no section beside the one that it was
// made of; where that is not in the side, it is one, and of several forms of it that nobody changed one is taken. Files
// in Word, OpenDocument and PDF that are neither are `missed`, but for a PDF beside the section of its name.
Inputs find_side(const std::string& named, const SideSearch& how);

}  // namespace batch
