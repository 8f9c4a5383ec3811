// The journal of a run under way: what the manifest does not have yet, one JSON object a line.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "manifest/manifest.hpp"

namespace manifest {

// The first line: the serial that the manifest of this run will have, and what its reports and their drafts are made
// with.
std::string journal_head(std::uint64_t serial, const Circumstances& circumstances,
                         const std::optional<Circumstances>& drafts = {});

// About to give `temporaries` (extension, path below the output folder) their names.
std::string journal_begin(const Entry& entry, const std::vector<std::pair<std::string, std::string>>& temporaries);
std::string journal_done(std::string_view report);       // they have them
std::string journal_abandoned(std::string_view report);  // they will not
std::string journal_entry(const Entry& entry);           // an entry that changed without a file
std::string journal_gone(std::string_view report);

struct Unfinished {
  Entry entry;
  std::vector<std::pair<std::string, std::string>> temporaries;  // extension, path below the output folder
};

struct Journal {
  std::uint64_t serial = 0;
  std::vector<Unfinished> unfinished;  // begun, and the run was cut
};

// Lays what is done over the manifest. A line that is not whole is passed over: a run was cut, or a disk full, while it
// was written. A journal whose serial is at most `known` was taken in already and changes nothing.
Journal replay(std::string_view text, std::uint64_t known, Manifest& manifest);

}  // namespace manifest
