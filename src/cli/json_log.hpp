// The log for programs (--log json): one JSON object a line on stderr, nothing on stdout.
//
// Every object has "type", then "time" (UTC), "run" (the same in all lines of a run, and in no other run) and "version"
// (of the program).
//
// {"type":"diagnostic", "file", "line", "column", "severity", "code", "message", "arguments"}
//     file is the input, or a file that it names; it is left out of what concerns the run; line and column (from 1, in
//     code points) of what concerns a whole file; severity is error, warning or remark; message is in the language of
//     the run, code and arguments are in none
// {"type":"more", "file", "count"}
//     diagnostics of a style that are not logged, behind the hundred that are
// {"type":"report", "input", "outputs", "status", "pages", "errors", "warnings", "remarks", "stale",
//  "no_draft"}
//     one for each input, behind its diagnostics; status is written, to-write (--dry-run), accepted (check),
//     up-to-date, empty or failed; what was said of a report that is up to date is not said again; pages are the PDF's;
//     the counts are of all diagnostics, of which 100 at most are logged; stale: it failed and a report of an earlier
//     run still stands there; no_draft: it is good, but too large for the mail draft that was asked for
// {"type":"removed", "file"}
//     by --prune, or would be removed (--dry-run)
// {"type":"summary", "sections", "good", "up_to_date", "no_draft", "empty", "failed", "stale", "gone", "removed",
//  "warnings", "remarks", "seconds", "output", "exit_status"}
//     the last line; good are the written, to-write or accepted; gone and removed are reports without input that stay
//     or went, and no sections; output is left out by check
//
// {"type":"verified", "report", "files", "section", "title", "language", "status", "checks", "found", "for_a_person"}
//     of verify, one for each report of the manifest, behind its diagnostics; status is in-order or different; checks
//     are objects {"check", "file", "outcome"}, where outcome is passed, failed or unchecked; found has the numbers of
//     pages, words, headings, lists, tables, pictures, decorative, links and notes; for_a_person has what a person must
//     still judge, by name, with the number of things that the question is about
// {"type":"changed", "file"}
//     by set, or would be changed (--dry-run)
// {"type":"summary", "sections", "changed", "same", "unlisted", "exit_status"}
//     of set, the last line
// {"type":"summary", "reports", "in_order", "different", "unlisted", "seconds", "folder", "exit_status"}
//     of verify, the last line
//
// Names that are not UTF-8 are percent-encoded. All is ASCII, the rest is written as \uXXXX.
#pragma once
#include <functional>
#include <ostream>
#include <string>

#include "cli/log.hpp"
#include "json/value.hpp"

namespace cli {

class JsonLog : public Log {
 public:
  // What every line carries behind its type; what is empty is left out.
  struct Stamp {
    std::function<std::string()> now;
    std::string run, version;
  };

  JsonLog(std::ostream& err, diagnostics::Language language, batch::Mode mode, Stamp stamp = {});

  void notice(std::string_view file, const diagnostics::Diagnostic& diagnostic) override;
  void more(std::string_view file, std::size_t count) override;
  void begin(std::size_t total) override;
  void finished(const batch::Result& result) override;
  void removed(std::string_view file) override;
  void draft(std::string_view file, std::size_t sections, bool made) override;
  void close(const Closing& closing) override;
  void verified(const VerifiedReport& report) override;
  void close(const VerifyClosing& closing) override;
  void changed(std::string_view file) override;
  void close(const ChangeClosing& closing) override;
  void close(const ImportClosing& closing) override;

 private:
  std::string line(json::Object object) const;

  std::ostream& err_;
  diagnostics::Language language_;
  batch::Mode mode_;
  Stamp stamp_;
};

}  // namespace cli
