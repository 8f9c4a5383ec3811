// Reports whose input was renamed from A.xml to a.xml, so that names differ by case or normal form alone.
#pragma once
#include "batch/jobs.hpp"
#include "batch/records.hpp"

namespace batch {

// Gives the files of such reports, and their entries, the new name, before any is made: on a disk that ignores case it
// would otherwise write over the old file under its old name, and the old entry would have it removed. Where one of
// them is not as it was written, where another file has the new name, or where nothing may be renamed, all keep the old
// name, and the job gets it: a second report beside what people made would be out of date at once. May throw
// MachineFault.
void follow_respelled(Files& files, Records& records, Jobs& jobs, bool may_rename);

}  // namespace batch
