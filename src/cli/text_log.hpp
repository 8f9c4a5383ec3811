// The log for people: diagnostics on stderr, one a line, and a closing line on stdout.
#pragma once
#include <map>
#include <ostream>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "cli/log.hpp"
#include "cli/progress.hpp"

namespace cli {

// "input/x.xml:12:7: error: ...; ... [unknown-element]", without a newline; "raadstuk" where there is no file.
std::string diagnostic_line(std::string_view file, const diagnostics::Diagnostic& diagnostic,
                            diagnostics::Language language);

// "1000 sections: 994 written, 2 empty, 1 failed, in 4.2 s -> output"; what is 0 is left out. `inputs`: what people
// call so many of them.
std::string closing_line(const Closing& closing, std::string_view inputs, diagnostics::Language language);

// "4 reports: 3 in order, 1 with differences, in 0.3 s <- output".
std::string closing_line(const VerifyClosing& closing, diagnostics::Language language);
std::string closing_line(const ChangeClosing& closing, std::string_view inputs, diagnostics::Language language);

class TextLog : public Log {
 public:
  struct Settings {
    diagnostics::Language language = diagnostics::Language::en;
    bool remarks = false;
    bool dry_run = false;         // name each output that would be written
    bool terminal = false;        // show progress
    bool quiet = false;           // no statements of reports that were read back
    SourceLine source_line = {};  // to show below a message; none: show no line
    std::size_t columns = 80;
    std::span<const rows::Kind> kinds = {};  // for what people call the inputs; outlive the log
  };

  TextLog(std::ostream& out, std::ostream& err, const Settings& settings);

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
  // What is said of inputs that were finished. A warning or remark of one code in many inputs is shown for the first
  // only: nobody reads the sixtieth, and everything else would be lost among them.
  struct Told {
    std::size_t inputs = 0;
    std::set<std::string> kinds;  // of these inputs, by root element
    std::string kept;             // lines of the inputs that may still be too many
  };

  std::string_view input_word(const std::set<std::string>& kinds, std::size_t count) const;
  std::string lines_of(std::string_view file, const diagnostics::Diagnostic& diagnostic) const;
  std::string told_of(const batch::Result& result, const ShownDiagnostics& selection);
  std::string told_at_end() const;

  std::set<std::string> kinds_;  // of all inputs that were finished, by root element
  std::map<diagnostics::Code, Told> told_;
  std::map<batch::Reason, std::size_t> reasons_;  // of what a dry run would make
  std::ostream& out_;
  std::ostream& err_;
  Settings settings_;
  Progress progress_;
};

}  // namespace cli
