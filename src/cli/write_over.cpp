#include "cli/write_over.hpp"

#include <fmt/format.h>

#include <variant>
#include <vector>

#include "batch/folder.hpp"
#include "batch/replace.hpp"

namespace cli {
namespace {

std::string free_backup_name(batch::Files& files, const std::string& target) {
  std::string name = target + ".bak";
  for (int count = 2; files.kind(name) != batch::Files::Kind::absent; ++count)
    name = fmt::format("{}.{}.bak", target, count);
  return name;
}

}  // namespace

Place place_of(batch::Files& files, const std::string& target, std::string_view bytes) {
  if (files.kind(target) == batch::Files::Kind::absent) return Place::empty;
  const auto there = files.read(target);
  const auto* read = std::get_if<std::string>(&there);
  return read != nullptr && *read == bytes ? Place::same : Place::other;
}

void write_over(batch::Files& files, const std::string& target, std::string_view bytes, bool keeps_other) {
  std::vector<batch::Move> aside;
  if (keeps_other) aside.push_back({target, free_backup_name(files, target)});
  const std::vector<batch::Replacement> file = {{target, bytes}};
  batch::replace(files, batch::folder_of(target), file, {}, {}, aside);
}

}  // namespace cli
