// The formats that reports are made in. A new one is a room that writes it and a row here.
#pragma once
#include <string>
#include <vector>

#include "rows/format.hpp"

// In the order in which a report's files are made and named. `reader` is the program that reads files back in a process
// of its own.
std::vector<rows::Format> formats(const std::string& reader);
