#include "batch/list_beside.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "batch/each_entry.hpp"
#include "batch/folder.hpp"
#include "batch/open_below.hpp"
#include "manifest/names.hpp"
#include "unicode/ascii.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

std::variant<std::vector<std::string>, Diagnostic> list(const Descriptor& base, const std::string& asked) {
  if (asked != "." && !manifest::is_inner(asked)) return Diagnostic{Code::folder_outside, {}, {asked}};
  std::vector<std::string> names, open = {asked == "." ? "" : asked};
  while (!open.empty()) {
    const std::string below = std::move(open.back());
    open.pop_back();
    const auto look = [&](const dirent& entry) {
      const std::string name = entry.d_name;
      if (is_hidden(name)) return;
      const std::string found = below.empty() ? name : join(below, name);
      struct stat status{};
      unsigned kind = entry.d_type;
      if (kind == DT_UNKNOWN && ::fstatat(base.number(), found.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        kind = IFTODT(status.st_mode);
      if (kind == DT_DIR) open.push_back(found);
      if (kind == DT_REG && unicode::ascii_lower(name).ends_with(".xml")) names.push_back(found);
    };
    const std::error_code failed =
        base ? each_entry(open_below(base.number(), below.empty() ? "." : below, O_RDONLY | O_DIRECTORY, Links::none),
                          look)
             : std::error_code(errno, std::generic_category());
    if (failed == std::errc::too_many_symbolic_link_levels) return Diagnostic{Code::folder_outside, {}, {asked}};
    if (failed == std::errc::no_such_file_or_directory || failed == std::errc::not_a_directory)
      return Diagnostic{Code::folder_missing, {}, {asked}};
    if (failed) return Diagnostic{Code::folder_unreadable, {}, {below.empty() ? asked : below, failed.message()}};
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::variant<std::vector<std::string>, Diagnostic> list_beside(const std::string& input, std::string_view folder) {
  return list(open_below(AT_FDCWD, folder_of(input), O_PATH | O_DIRECTORY, Links::none), std::string(folder));
}

std::variant<std::vector<std::string>, Diagnostic> list_beside(const Job& job, const Selection* selection,
                                                               std::string_view folder) {
  auto listed = list_beside(job.file, folder);
  auto* names = std::get_if<std::vector<std::string>>(&listed);
  if (names == nullptr || selection == nullptr || selection->exclude.empty()) return listed;
  // Patterns are of paths below the folder that was named.
  const std::string beside = folder_of(job.file);
  const std::string below = job.below == 0 || beside.size() <= job.below ? "" : beside.substr(job.below + 1);
  std::erase_if(*names,
                [&](const std::string& name) { return selection->excludes(below.empty() ? name : join(below, name)); });
  return listed;
}

std::variant<std::vector<std::string>, Diagnostic> list_beside_recorded(const std::string& input,
                                                                        std::string_view folder) {
  return list(Descriptor(folder_of(input), O_PATH | O_DIRECTORY), std::string(folder));
}

}  // namespace batch
