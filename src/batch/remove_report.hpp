// Takes back a report that the manifest lists.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "batch/records.hpp"

namespace batch {

// Removes the files that are as they were written, and the entry. Gives the files that were changed since, which stay.
std::vector<std::string> remove_report(Files& files, Records& records, std::string_view report);

}  // namespace batch
