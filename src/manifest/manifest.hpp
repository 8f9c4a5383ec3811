// The manifest of an output folder: raadstuk.json, or the part of it that a shard writes.
//
// {"format": 1, "serial": 7,
//  "made_with": [{"fingerprint", "version", "options": [{"name", "value"}], "files": [{"name", "sha256"}]}],
//  "reports": [{"report", "source": {"name", "sha256"}, "made_with", "beside": [{"name", "sha256"}],
//               "outputs": [{"format", "sha256", "size", "mtime_ns", "outdated", "made_with"}], "pages",
//               "no_draft": {"made_with", "diagnostics"},
//               "diagnostics": [{"code", "line", "column", "arguments"}], "stale": [diagnostics]}],
//  "sha256"}
//
// The last is of all bytes before its line, so that a byte that changed in the manifest itself is noticed.
// A mail draft (format "eml") has a made_with of its own: a run without drafts does not change the reports. A name that
// is not UTF-8 is {"percent": "a%FF.xml"}. What is empty or false is left out.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "manifest/entries.hpp"
#include "manifest/entry.hpp"
#include "manifest/shard.hpp"

namespace manifest {

struct Manifest {
  std::uint64_t serial = 0;  // grows with each file that is written: of two, the higher knows better
  std::map<Digest, Circumstances> made_with;
  Entries entries;
};

// Empty where the text is no manifest that this program can read.
std::optional<Manifest> read(std::string_view json);

// The text is, to the byte, what `write` gave.
bool intact(std::string_view json);

// In pieces, so that a large one needs little memory. Only circumstances that an entry names.
void write(const Manifest& manifest, const std::function<void(std::string_view)>& piece);

// Lays `later` over `manifest`: for the reports of its shard it alone is right, without one for all.
void join(Manifest& manifest, Manifest later, const std::optional<Shard>& shard);

}  // namespace manifest
