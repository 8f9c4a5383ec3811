// The manifest of an output folder: raadstuk.json, or the part of it that a shard writes.
//
// {"format": 2, "serial": 7,
//  "made_with": [{"fingerprint", "version", "options": [{"name", "value"}], "files": [{"name", "sha256"}]}],
//  "reports": [{"report", "kind", "number", "title", "date", "status", "values": [{"name", "value"}],
//               "page_extension",
//               "sources": [{"name", "sha256"}], "listings": [{"folder", "sha256"}],
//               "dictionaries": [{"language", "sha256"}], "made_with",
//               "outputs": [{"format", "sha256", "size", "mtime_ns", "outdated", "made_with"}], "pages",
//               "no_draft": {"made_with", "diagnostics"}, "kept": [{"name", "sha256"}],
//               "diagnostics": [{"code", "source", "line", "column", "arguments"}], "stale": [diagnostics]}],
//  "sha256"}
//
// The last is of all bytes before its line, so that a byte that changed in the manifest itself is noticed.
// The made_with of an output is left out where it is that of its report. A name that is not UTF-8 is
// {"percent": "a%FF.xml"}. What is empty, false or 0 is left out.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "manifest/entry.hpp"
#include "manifest/shard.hpp"

namespace manifest {

inline constexpr int current_format = 2;

using Entries = std::map<std::string, Entry, std::less<>>;  // by report

struct Manifest {
  std::uint64_t serial = 0;  // grows with each file that is written: of two, the higher knows better
  std::map<Digest, BuildInputs> made_with;
  Entries entries;

  void put(Entry entry);  // in place of an earlier one of the same report
};

// Why a text is not taken for a manifest or a journal.
struct Refusal {
  int format = 0;  // a later one than this program knows; 0: the text is none of ours
};

// Reads format 1, of version 0.1.0, too.
std::variant<Manifest, Refusal> read(std::string_view json);

// The text is, to the byte, what `write` gave.
bool intact(std::string_view json);

// In pieces, so that a large one needs little memory. Only build inputs that an entry names.
void write(const Manifest& manifest, const std::function<void(std::string_view)>& piece);

// Lays `later` over `manifest`: for the reports of its shard it alone is right, without one for all.
void join(Manifest& manifest, Manifest later, const std::optional<Shard>& shard);

}  // namespace manifest
