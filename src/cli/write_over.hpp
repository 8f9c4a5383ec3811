// Writes a file where another may stand.
#pragma once
#include <string>
#include <string_view>

#include "batch/files.hpp"

namespace cli {

enum class Place { empty, same, other };  // what stands there: nothing, these bytes, something else
Place place_of(batch::Files& files, const std::string& target, std::string_view bytes);

// What stands there may be the only text of somebody's work: where it is to be kept it is called TARGET.bak, or
// TARGET.2.bak and so on where one of that name is there. Its folder is there. Throws MachineFault.
void write_over(batch::Files& files, const std::string& target, std::string_view bytes, bool keeps_other);

}  // namespace cli
