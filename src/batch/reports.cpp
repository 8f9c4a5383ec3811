#include "batch/reports.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "batch/folder.hpp"
#include "batch/natural_order.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;

class ReportSearch {
 public:
  explicit ReportSearch(const std::string& folder) : folder_(folder) {}

  Reports run() {
    open_.emplace_back();
    while (!open_.empty()) {
      const std::string below = std::move(open_.back());
      open_.pop_back();
      look_into(below);
    }
    std::sort(reports_.files.begin(), reports_.files.end(), natural_less);
    return std::move(reports_);
  }

 private:
  void look_into(const std::string& below) {
    const std::string path = below.empty() ? folder_ : join(folder_, below);
    std::error_code failed;
    for (fs::directory_iterator entry(path, failed), end; !failed && entry != end; entry.increment(failed)) {
      const std::string name = entry->path().filename().string();
      if (name.starts_with('.') || name.starts_with("~$")) continue;
      std::error_code unknown;
      const std::string found = join(below, name);
      if (entry->symlink_status(unknown).type() == fs::file_type::directory) {
        open_.push_back(found);
      } else if (name.ends_with(".pdf") || name.ends_with(".docx")) {
        reports_.files.push_back(found);
      }
    }
    if (failed) reports_.unreadable.push_back({path, {Code::input_unreadable, {}, {failed.message()}}});
  }

  const std::string& folder_;
  std::vector<std::string> open_;  // subfolders
  Reports reports_;
};

}  // namespace

Reports find_reports(const std::string& folder) { return ReportSearch(folder).run(); }

}  // namespace batch
