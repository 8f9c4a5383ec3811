// Which reports lie in an output folder, whoever put them there.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "batch/inputs.hpp"

namespace batch {

struct Reports {
  std::vector<std::string> files;  // paths below the folder, in natural order
  std::vector<Notice> unreadable;  // subfolders, or the folder itself: path for the user
};

// Names that begin with . or ~$ are passed over. No link to a folder is followed; a link that has the name of a report
// counts as one. `extensions`: "pdf", "docx".
Reports find_reports(const std::string& folder, std::span<const std::string> extensions);

}  // namespace batch
