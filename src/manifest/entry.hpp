// What a run knows of a report that it made.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "manifest/sha256.hpp"

namespace manifest {

// A file that was read. Names and paths are bytes.
struct Source {
  std::string name;
  Digest sha256{};
  bool operator==(const Source&) const = default;
};

// The extension of the output that has copies of the others in it: a mail draft.
inline constexpr std::string_view draft = "eml";

struct Output {
  std::string extension;  // "pdf"
  Digest sha256{};
  std::uint64_t size = 0;
  std::int64_t mtime = 0;  // nanoseconds since 1970
  bool outdated = false;   // made of something else than the entry says: a later run made only the other format
  std::optional<Digest> made_with = {};  // of a draft alone: Circumstances of its own, beside those of the entry
  bool operator==(const Output&) const = default;
};

// Why a report that is good has no draft, though one was asked for.
struct NoDraft {
  Digest made_with{};  // as of an output
  diagnostics::Diagnostic diagnostic;
  bool operator==(const NoDraft&) const = default;
};

struct Entry {
  std::string report;          // path below the output folder, without extension: "a/b"
  Source source;               // the XML, by its path from the output folder
  Digest made_with{};          // Circumstances
  std::vector<Source> beside;  // images, by their names in the XML
  std::vector<Output> outputs;
  std::optional<NoDraft> no_draft;
  std::size_t pages = 0;
  std::vector<diagnostics::Diagnostic> diagnostics;
  // Why the last run could not bring the report up to date; no value: it is.
  std::optional<std::vector<diagnostics::Diagnostic>> stale;

  const Output* output(std::string_view extension) const;
  bool operator==(const Entry&) const = default;
};

// What all reports of a run are made with. Two that have the same fingerprint give the same bytes for the same XML.
struct Circumstances {
  std::string version;                                       // of the program
  std::vector<std::pair<std::string, std::string>> options;  // those that change bytes, in a fixed order
  std::vector<Source> files;  // style with its bases and logo, fonts with their fallbacks, hyphenation
  bool operator==(const Circumstances&) const = default;

  // Not of the files' names: a font that moves is the same font.
  Digest fingerprint() const;
};

}  // namespace manifest
