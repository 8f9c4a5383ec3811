// What a file is called that makes room for another.
#pragma once
#include <string>

#include "batch/files.hpp"

namespace cli {

// An earlier one may hold the only text of somebody's work.
std::string free_backup_name(batch::Files& files, const std::string& target);

}  // namespace cli
