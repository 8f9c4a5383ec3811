#include "batch/remove_report.hpp"

#include "batch/up_to_date.hpp"

namespace batch {

std::vector<std::string> remove_report(Files& files, Records& records, std::string_view report) {
  std::vector<std::string> kept;
  const manifest::Entry* entry = records.find(report);
  if (entry == nullptr) return kept;
  for (manifest::Output output : entry->outputs) {
    const std::string file = records.target(report, output.extension);
    if (intact(files, records, report, output)) {
      files.remove(file);
    } else if (files.kind(file) != Files::Kind::absent) {
      kept.push_back(file);
    }
  }
  records.remove(report);
  return kept;
}

}  // namespace batch
