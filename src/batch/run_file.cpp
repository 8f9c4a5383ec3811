#include "batch/run_file.hpp"

#include "batch/folder.hpp"
#include "batch/replace.hpp"

namespace batch {

void write_run_file(Files& files, const std::string& output, const std::optional<Shard>& shard, std::string_view text) {
  const std::string name = shard ? "raadstuk.run." + shard->name() + ".json" : "raadstuk.run.json";
  const Replacement file{join(output, name), text};
  replace(files, output, {&file, 1});
}

}  // namespace batch
