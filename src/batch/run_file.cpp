#include "batch/run_file.hpp"

#include "batch/folder.hpp"
#include "batch/replace.hpp"

namespace batch {
namespace {

constexpr std::string_view run_head = "raadstuk.run.", run_tail = ".json";

bool is_of_shard(std::string_view name) {
  return name.size() > run_head.size() + run_tail.size() && name.starts_with(run_head) && name.ends_with(run_tail) &&
         parse_shard(name.substr(run_head.size(), name.size() - run_head.size() - run_tail.size()), '-').has_value();
}

}  // namespace

void write_run_file(Files& files, const std::string& output, const std::optional<Shard>& shard, std::string_view text) {
  const std::string name = shard ? std::string(run_head).append(shard->name()).append(run_tail) : "raadstuk.run.json";
  const Replacement file{join(output, name), text};
  replace(files, output, {&file, 1});
  if (shard) return;
  for (const std::string& other : files.names(output))
    if (is_of_shard(other) && files.kind(join(output, other)) == Files::Kind::plain) files.remove(join(output, other));
}

}  // namespace batch
