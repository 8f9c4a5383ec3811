#include "batch/remove_report.hpp"

#include <system_error>

#include "batch/folder.hpp"
#include "batch/lock.hpp"
#include "batch/own_file.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {
namespace {

// Not on the word of a manifest that is not as it was written, nor what is no report.
void keep_listed(Files& files, Records& records, manifest::Entry entry) {
  const std::size_t before = entry.outputs.size();
  const bool doubtful = records.doubtful(entry.report);
  std::erase_if(entry.outputs, [&](const manifest::Output& output) {
    return doubtful || !records.makes(output.format) ||
           files.kind(records.target(entry.report, output.format)) != Files::Kind::plain;
  });
  if (entry.outputs.empty()) return records.remove(entry.report);
  if (entry.outputs.size() < before) records.put(entry);
}

}  // namespace

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
  keep_listed(files, records, *entry);
  return removal;
}

}  // namespace batch
