// What a run knows of a report that it made.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "manifest/sha256.hpp"
#include "rows/identity.hpp"

namespace manifest {

// A file that was read. Names and paths are bytes.
struct Source {
  std::string name;
  Digest sha256{};
  bool operator==(const Source&) const = default;
};

// The names that a folder had below it, so that one more makes the report anew.
struct Listing {
  std::string folder;  // from the input's folder
  Digest sha256{};     // `digest_of` the names
  bool operator==(const Listing&) const = default;
};

Digest digest_of(const std::vector<std::string>& names);

// A hyphenation dictionary that a text asked for.
struct Dictionary {
  std::string language;          // primary: "nl"
  std::optional<Digest> sha256;  // none: it was missed
  bool operator==(const Dictionary&) const = default;
};

// The format of the output that has copies of the others in it: a mail draft.
inline constexpr std::string_view draft = "eml";

// The kind of the entry of a mail draft of a run. It has no input: its sources are the files that it brings, by their
// paths below the output folder, and its number says which of how many drafts it is: "1/2".
inline constexpr std::string_view run_draft = "run-draft";

// The kind of the entry of what changed between two folders; its json is no list of rows.
inline constexpr std::string_view changes_of_folder = "wijzigingen";

// The kind of the entry of index.html, the list of a folder's reports. It has neither input nor sources; what it was
// asked to list are its values.
inline constexpr std::string_view folder_index = "folder-index";

struct Output {
  std::string format;  // "pdf", the extension too
  Digest sha256{};
  std::uint64_t size = 0;
  std::int64_t mtime = 0;  // nanoseconds since 1970
  bool outdated = false;   // made of other sources than the entry says: a later run made only another format
  Digest made_with{};      // BuildInputs
  bool operator==(const Output&) const = default;
};

// Why a report that is good has no draft, though one was asked for.
struct NoDraft {
  Digest made_with{};  // as of an output
  diagnostics::Diagnostic diagnostic;
  bool operator==(const NoDraft&) const = default;
};

// NAME=VALUE of --set.
using Values = std::vector<std::pair<std::string, std::string>>;

struct Entry {
  std::string report;  // path below the output folder, without extension: "a/b"
  std::string kind;    // root element of the input; empty where it was never understood
  rows::Identity identity;
  Values values;  // of --set, that the report was made with
  // Of the web pages of other reports that it leads to, as Composing::page_extension; empty: it leads to none.
  std::string page_extension;
  // What was read: the input by its path from the output folder, then what it names, by names from the input's folder.
  // Positions of diagnostics have an index in it. Empty only of a folder index.
  std::vector<Source> sources;
  std::vector<Listing> listings;
  std::vector<Dictionary> dictionaries;
  Digest made_with{};           // BuildInputs of the last run that made some of it
  std::vector<Output> outputs;  // none: what was said of an input that has no report
  std::optional<NoDraft> no_draft;
  std::vector<Source> kept;  // files that people changed, put aside: by path below the output folder
  std::size_t pages = 0;
  std::vector<diagnostics::Diagnostic> diagnostics;
  // Why the last run could not bring the report up to date; no value: it is.
  std::optional<std::vector<diagnostics::Diagnostic>> stale;

  const Source& input() const { return sources.front(); }
  bool is_run_draft() const { return kind == run_draft; }
  bool is_folder_index() const { return kind == folder_index; }
  bool has_input() const { return !is_run_draft() && !is_folder_index(); }
  // Else it is about a file that is no report, or an input has none.
  bool is_report() const { return has_input() && !outputs.empty(); }
  const Output* output(std::string_view format) const;
  bool operator==(const Entry&) const = default;
};

// What all reports of a run are made with. Two that have the same fingerprint give the same bytes for the same sources,
// values and dictionaries.
struct BuildInputs {
  std::string version;                                       // of the program
  std::vector<std::pair<std::string, std::string>> options;  // those that change bytes, in a fixed order
  std::vector<Source> files;  // style with its bases, logo and letterhead, fonts with their fallbacks
  bool operator==(const BuildInputs&) const = default;

  // Not of the files' names: a font that moves is the same font.
  Digest fingerprint() const;
};

}  // namespace manifest
