// Reports whose input was renamed from A.xml to a.xml, so that names differ by case or normal form alone.
#pragma once
#include "batch/jobs.hpp"
#include "batch/records.hpp"

namespace batch {

// Gives the files of such reports, and their entries, the new name, before any is made: on a disk that ignores case it
// would otherwise write over the old file under its old name, and the old entry would have it removed. A file that is
// not as it was written keeps its name. May throw MachineFault.
void rename_respelled(Files& files, Records& records, const Jobs& jobs);

}  // namespace batch
