// Takes back a report that the manifest lists.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "batch/records.hpp"

namespace batch {

struct Removal {
  std::vector<std::string> removed;
  std::vector<std::string> kept;  // changed since they were written: someone's own work
};

// Removes the files that are as they were written, and the entry; only says which they are where not `for_good`. What
// people changed stays listed, so that every later run tells of it, and `verify`. May throw MachineFault
// (write-failed).
Removal remove_report(Files& files, Records& records, std::string_view report, bool for_good = true);

}  // namespace batch
