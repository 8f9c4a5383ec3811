// Pictures that browsers put beside a page when they save it.
#pragma once
#include <string>

#include "import/source.hpp"

// Reads those that the page names by a path below its own folder, where they are PNG or JPEG. Nothing else is opened:
// no link out of that folder is followed, and nothing is fetched. `page` is the path of its file.
void read_pictures_beside(importing::Source& source, const std::string& page);
