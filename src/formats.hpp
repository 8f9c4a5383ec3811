// The formats that reports are made in. A new one is a room that writes it and a row here.
#pragma once
#include <vector>

#include "apart/ask.hpp"
#include "rows/format.hpp"

// In the order in which a report's files are made and named. `reader` is the program that reads files back in a process
// of its own.
std::vector<rows::Format> formats(const apart::Reader& reader);
