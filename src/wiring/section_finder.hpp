// Finds the reports of ours among documents in folders.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "apart/ask.hpp"

// For each file whether a section can be opened in it: read together, for a folder has many. May throw MachineFault.
std::function<std::vector<bool>(const std::vector<std::string>& files)> section_finder(apart::Reader reader);
