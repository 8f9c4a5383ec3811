#include "batch/gone.hpp"

#include <algorithm>
#include <filesystem>

#include "batch/folder.hpp"

namespace batch {

std::vector<std::string> gone(const Records& records, const Inputs& inputs) {
  std::vector<std::string> reports;
  records.each([&](const manifest::Entry& entry) {
    if (makes(inputs.jobs, entry.report)) return;
    const std::string source = records.absolute(entry.input().name);
    const bool inside = std::any_of(inputs.folders.begin(), inputs.folders.end(),
                                    [&](const std::string& folder) { return source.starts_with(join(folder, "")); });
    std::error_code unknown;
    if (inside && std::filesystem::symlink_status(source, unknown).type() == std::filesystem::file_type::not_found) {
      reports.push_back(entry.report);
    }
  });
  return reports;
}

}  // namespace batch
