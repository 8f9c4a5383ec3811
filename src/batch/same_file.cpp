#include "batch/same_file.hpp"

#include <algorithm>
#include <string_view>

#include "batch/folder.hpp"
#include "unicode/folding.hpp"

namespace batch {
namespace {

bool is_listed(Files& files, const std::string& path) {
  const std::vector<std::string> names = files.names(folder_of(path));
  return std::find(names.begin(), names.end(), file_name(path)) != names.end();
}

// Whether every part in which the two differ stands in its folder under either spelling.
bool both_listed(Files& files, std::string one, std::string other) {
  while (one != other) {
    if (file_name(one) != file_name(other) && !(is_listed(files, one) && is_listed(files, other))) return false;
    one = folder_of(one);
    other = folder_of(other);
  }
  return true;
}

}  // namespace

bool is_same_file(Files& files, const std::string& one, const std::string& other) {
  const Files::State a = files.state(one), b = files.state(other);
  if (a.kind == Files::Kind::absent || b.kind == Files::Kind::absent) return false;
  if (a.identity == b.identity) return true;
  return unicode::folded(one) == unicode::folded(other) && !both_listed(files, one, other);
}

}  // namespace batch
