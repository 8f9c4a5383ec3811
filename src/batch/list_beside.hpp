// Lists what stands in a folder that an input names: only inside the folder of that input.
#pragma once
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "batch/jobs.hpp"
#include "batch/selection.hpp"
#include "diagnostics/diagnostic.hpp"

namespace batch {

// The paths, from the folder of `input`, of the XML files below `folder` in it, sorted. Other files are none of its
// business: what is listed is made anew when the list changes. Names that begin with . or ~$ are passed over and no
// link is followed. Else what is wrong: folder-missing, folder-unreadable or folder-outside. `input` is as for
// read_beside.
std::variant<std::vector<std::string>, diagnostics::Diagnostic> list_beside(const std::string& input,
                                                                            std::string_view folder);

// The same of a job, without what a selection excludes; null: nothing.
std::variant<std::vector<std::string>, diagnostics::Diagnostic> list_beside(const Job& job, const Selection* selection,
                                                                            std::string_view folder);

// The same of an input that a manifest records.
std::variant<std::vector<std::string>, diagnostics::Diagnostic> list_beside_recorded(const std::string& input,
                                                                                     std::string_view folder);

}  // namespace batch
