// Reads a report back: is it the file that was made, and does it say what its section says?
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "manifest/entry.hpp"
#include "rows/format.hpp"
#include "rows/sources.hpp"
#include "verify/expected.hpp"

namespace verify {

// The bytes of a file, or what keeps it from being read (input-missing, input-unreadable, ...).
using Bytes = std::variant<std::string, diagnostics::Diagnostic>;

struct Subject {
  const manifest::Entry& entry;
  const manifest::BuildInputs& made_with;
  std::string place;    // path without extension, for the user: "output/a/b"
  std::string section;  // the XML, to open
};

// What the room may not see for itself.
struct Tools {
  std::function<Bytes(const std::string& file)> read;
  // A file that the section names.
  std::function<std::variant<std::string, rows::Unread>(const std::string& section, std::string_view name)> read_beside;
  // The report as it was meant, from the XML's bytes, with the values, style and options of then; else source-refused
  // or style-changed.
  std::function<std::variant<Original, diagnostics::Diagnostic>(std::string_view xml, const Subject& subject)> original;
  std::span<const rows::Format> formats;
  std::string version;                  // of the program that runs now
  std::function<bool()> interrupted{};  // nobody waits for the result any more
};

// How far a file could be looked at.
enum class Depth { bytes, content, meaning };

struct File {
  std::string name;                      // "output/a/b.pdf"
  const rows::Format* format = nullptr;  // none: a mail draft, or of a format that the program does not know
  Depth depth = Depth::bytes;
  std::vector<diagnostics::Diagnostic> diagnostics;
  std::size_t left_out = 0;  // of more diagnostics than those
};

struct Found {
  std::size_t pages = 0, words = 0, headings = 0, lists = 0, tables = 0, pictures = 0, decorative = 0, links = 0,
              notes = 0;
  std::vector<std::string> alternatives;
  std::vector<std::string> languages;  // of parts, each once
};

struct Findings {
  std::string title;                               // of data alone the manifest's; empty where nothing could be read
  std::string language;                            // of the report
  std::string section;                             // as in Subject
  std::string version;                             // that made it
  std::vector<diagnostics::Diagnostic> of_report;  // what concerns both formats
  std::vector<File> files;
  std::vector<std::string> kept;  // files that people changed and that were not looked into, for the user
  Found found;
  bool interrupted = false;  // it was given up half-way
};

// Whether one of the files is a text to read: data says no title and has no words.
bool has_document(const Findings& findings);

// May throw MachineFault. Calls nothing but `tools`, so that several can run at a time.
Findings inspect(const Subject& subject, const Tools& tools);

}  // namespace verify
