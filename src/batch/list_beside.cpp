#include "batch/list_beside.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "batch/each_entry.hpp"
#include "batch/folder.hpp"
#include "manifest/names.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostic;

}  // namespace

std::variant<std::vector<std::string>, Diagnostic> list_beside(const std::string& input, std::string_view folder) {
  const std::string asked(folder);
  if (folder != "." && !manifest::is_inner(folder)) return Diagnostic{Code::folder_outside, {}, {asked}};
  const std::string base = fs::absolute(input).parent_path().string();
  std::vector<std::string> names, open = {folder == "." ? "" : asked};
  while (!open.empty()) {
    const std::string below = std::move(open.back());
    open.pop_back();
    const std::string path = below.empty() ? base : join(base, below);
    const std::error_code failed = each_entry(path, [&](const dirent& entry) {
      const std::string name = entry.d_name;
      if (is_hidden(name)) return;
      const std::string found = below.empty() ? name : join(below, name);
      std::error_code unknown;
      const fs::file_type type = fs::symlink_status(join(path, name), unknown).type();
      if (type == fs::file_type::directory) open.push_back(found);
      if (type == fs::file_type::regular) names.push_back(found);
    });
    if (failed == std::errc::no_such_file_or_directory || failed == std::errc::not_a_directory)
      return Diagnostic{Code::folder_missing, {}, {asked}};
    if (failed) return Diagnostic{Code::folder_unreadable, {}, {below.empty() ? asked : below, failed.message()}};
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace batch
