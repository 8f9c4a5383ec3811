// Where a run says what happens.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/run.hpp"
#include "diagnostics/diagnostic.hpp"

namespace cli {

// A line of a file, from 1, where it can be read.
using SourceLine = std::function<std::optional<std::string>(const std::string& file, std::uint32_t line)>;

struct Closing {
  batch::Mode mode = batch::Mode::write;
  batch::Summary summary;
  std::size_t warnings = 0, remarks = 0;
  std::size_t needs_you = 0;  // sections and files that a person must act on
  double seconds = 0;
  std::string output;
  int exit_status = 0;
};

// A report that was read back.
struct VerifiedReport {
  struct Check {
    std::string name;  // kebab-case
    std::string file;
    std::string outcome;  // passed, failed or unchecked
  };

  std::string report;              // path below the folder, without extension
  std::vector<std::string> files;  // for the user
  std::string title, language, section;
  std::vector<batch::Notice> notices;                         // each of one of the files
  std::vector<std::pair<std::string, std::size_t>> left_out;  // how many more there were, of which file
  std::vector<Check> checks;
  std::vector<std::pair<std::string, std::size_t>> found;      // how many pages, words, headings, ...
  std::vector<std::pair<std::string, std::size_t>> questions;  // for a person, and how many things each is about
  std::vector<std::string> statement;                          // lines: all of it in words, in the run's language

  bool interrupted = false;  // it was given up half-way: it says nothing of the report

  bool good() const;  // no error among the notices
};

struct VerifyClosing {
  std::size_t reports = 0, run_drafts = 0, index_pages = 0;  // that were to be read back; the rest counts all
  std::size_t good = 0, different = 0, unlisted = 0;
  double seconds = 0;
  std::string folder;
  int exit_status = 0;
};

// What `set` did to the inputs.
struct ChangeClosing {
  std::size_t total = 0, changed = 0, same = 0;
  std::size_t unlisted = 0;  // of whose number --list has no row
  bool dry_run = false;
  int exit_status = 0;
};

// What `import` made of documents.
struct ImportClosing {
  std::size_t documents = 0, sections = 0, written = 0;
  std::size_t errors = 0, warnings = 0, remarks = 0;
  bool dry_run = false;
  double seconds = 0;
  std::string output;
  int exit_status = 0;
};

class Log {
 public:
  virtual ~Log() = default;

  // Something about a file that is no report's input, or about the run when `file` is empty.
  virtual void notice(std::string_view file, const diagnostics::Diagnostic& diagnostic) = 0;
  // How many more notices of that file are not said.
  virtual void more(std::string_view file, std::size_t count) = 0;
  // The number of inputs, before the first report.
  virtual void begin(std::size_t total) = 0;
  virtual void finished(const batch::Result& result) = 0;
  // A file of a report whose input is gone; in a dry run, one that would be removed.
  virtual void removed(std::string_view file) = 0;
  // A mail draft of the run with the files of so many sections: written, or to be written; else it was up to date.
  virtual void draft(std::string_view file, std::size_t sections, bool made) = 0;
  virtual void close(const Closing& closing) = 0;
  virtual void verified(const VerifiedReport& report) = 0;
  virtual void close(const VerifyClosing& closing) = 0;
  // An input that got other values, or would.
  virtual void changed(std::string_view file) = 0;
  virtual void close(const ChangeClosing& closing) = 0;
  virtual void close(const ImportClosing& closing) = 0;
};

// What is said of one file: remarks only when asked for, 100 in all at most. Where some must go, errors stay rather
// than warnings, and warnings rather than remarks.
struct ShownDiagnostics {
  std::vector<const diagnostics::Diagnostic*> shown;  // in source order
  std::size_t left_out = 0;
};
ShownDiagnostics select(const batch::Result& result, bool with_remarks);
// Counts those that were not kept as well.
diagnostics::Counts counts_of(const batch::Result& result);

}  // namespace cli
