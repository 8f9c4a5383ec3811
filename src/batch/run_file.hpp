// What the last run came to, for whoever looks after the night's work: beside the manifest.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "batch/files.hpp"
#include "batch/records.hpp"

namespace batch {

// Whole or not at all: raadstuk.run.json in the output folder, raadstuk.run.2-8.json for a shard. A run over all takes
// the place of those of shards. Throws MachineFault (write-failed).
void write_run_file(Files& files, const std::string& output, const std::optional<Shard>& shard, std::string_view text);

}  // namespace batch
