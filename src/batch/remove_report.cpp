#include "batch/remove_report.hpp"

#include <system_error>

#include "batch/folder.hpp"
#include "batch/lock.hpp"
#include "batch/own_file.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {

Removal remove_report(Files& files, Records& records, std::string_view report, bool for_good) {
  Removal removal;
  const auto entry = records.find(report);
  if (!entry) return removal;
  for (const manifest::Output& output : entry->outputs) {
    std::string file = records.target(report, output.format);
    if (is_own(files, records, report, output)) {
      removal.removed.push_back(std::move(file));
    } else if (files.kind(file) != Files::Kind::absent) {
      removal.kept.push_back(std::move(file));
    }
  }
  if (!for_good) return removal;
  expect_held(files, folder_of(records.target(report, "")));
  for (const std::string& file : removal.removed) {
    files.remove(file);
    if (files.kind(file) == Files::Kind::absent) continue;
    throw diagnostics::MachineFault(diagnostics::Code::write_failed,
                                    {file, std::make_error_code(std::errc::permission_denied).message()});
  }
  records.remove(report);
  return removal;
}

}  // namespace batch
