#include "batch/reports.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "batch/folder.hpp"
#include "batch/put_aside.hpp"
#include "unicode/natural_order.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;

class ReportSearch {
 public:
  ReportSearch(const std::string& folder, std::span<const std::string> extensions)
      : folder_(folder), extensions_(extensions) {}

  Reports run() {
    open_.emplace_back();
    while (!open_.empty()) {
      const std::string below = std::move(open_.back());
      open_.pop_back();
      look_into(below);
    }
    std::sort(reports_.files.begin(), reports_.files.end(), unicode::natural_less);
    return std::move(reports_);
  }

 private:
  bool is_report(std::string_view name) const {
    return std::any_of(extensions_.begin(), extensions_.end(), [&](const std::string& extension) {
      return name.size() > extension.size() && name.ends_with(extension) &&
             name[name.size() - extension.size() - 1] == '.';
    });
  }

  // The manifest, its parts and what a run tells of itself.
  static bool is_our_own(const std::string& below, std::string_view name) {
    return below.empty() && name.starts_with("raadstuk.") && name.ends_with(".json");
  }

  void look_into(const std::string& below) {
    const std::string path = below.empty() ? folder_ : join(folder_, below);
    std::error_code failed;
    for (fs::directory_iterator entry(path, failed), end; !failed && entry != end; entry.increment(failed)) {
      const std::string name = entry->path().filename().string();
      if (name.starts_with('.') || name.starts_with("~$")) continue;
      std::error_code unknown;
      const std::string found = join(below, name);
      if (entry->symlink_status(unknown).type() == fs::file_type::directory) {
        if (!is_kept_aside(found + "/")) open_.push_back(found);
      } else if (is_report(name) && !is_our_own(below, name)) {
        reports_.files.push_back(found);
      }
    }
    if (failed) reports_.unreadable.push_back({path, {Code::input_unreadable, {}, {failed.message()}}});
  }

  const std::string& folder_;
  std::span<const std::string> extensions_;
  std::vector<std::string> open_;  // subfolders
  Reports reports_;
};

}  // namespace

Reports find_reports(const std::string& folder, std::span<const std::string> extensions) {
  return ReportSearch(folder, extensions).run();
}

}  // namespace batch
