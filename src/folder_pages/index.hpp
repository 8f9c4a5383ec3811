// index.html: the list of the reports in a folder, for whoever is to read them.
#pragma once
#include <span>
#include <string>

#include "batch/folder_index.hpp"
#include "rows/format.hpp"

namespace folder_pages {

// HTML (the WHATWG standard), whole, in Dutch or, where the index is in English, in that. `formats`: of all reports, in
// the order in which the forms of each are listed.
std::string index(const batch::FolderIndex& index, std::span<const rows::Format> formats);

}  // namespace folder_pages
