// Which inputs a run has: the files that were named and those found in the folders that were named.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "batch/jobs.hpp"
#include "batch/selection.hpp"
#include "diagnostics/diagnostic.hpp"

namespace batch {

// Something to say about a path that is no input of a report.
struct Notice {
  std::string name;
  diagnostics::Diagnostic diagnostic;
  std::size_t more = 0;  // of the same path that are not said
};

// Files in a folder that a clerk may take for inputs.
struct Missed {
  std::string name;                // of the folder, for the user
  std::string folder;              // absolute
  std::vector<std::string> files;  // in it, in natural order
};

struct Inputs {
  Jobs jobs;  // in natural order of `report`, whatever the order in which they were named
  std::vector<Notice> notices;
  std::vector<std::string> folders;  // that were named: absolute, without links in them
  std::optional<std::string>
      incomplete;  // the first that is missing, empty or not wholly readable: who is absent is unknown
  Selection selection;
  std::vector<Missed> missed;
  // The jobs are all that is to be made of the folders, so that any other report of theirs is of something gone.
  bool all_of_folders = false;

  // Whether a file below one of the folders is selected; nothing for one that is below none.
  std::optional<bool> selects(std::string_view absolute) const;
};

// The file or folder of our own, at the top of the output folder, in whose place a report of this folded name would
// come.
std::optional<std::string> our_own_file(std::string_view folded);

// Each input once: as a folder puts it rather than as a file that was named, and as the outermost folder puts it.
// Inputs that would write the same report, on a disk that ignores case and normal form, all have the problem
// output-conflict; so have one whose report needs a folder and one that has a file of that name, with one of the
// `extensions`, and one whose report would bear a name of our own. Nothing is opened but folders. What lies in the
// folder `output` is no input, unless that folder itself, or one in it, was named.
Inputs find_inputs(std::span<const std::string> named, std::span<const std::string> extensions,
                   Selection selection = {}, const std::string& output = {});

}  // namespace batch
