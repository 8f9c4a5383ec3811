// Where a run says what happens.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "batch/run.hpp"
#include "diagnostics/diagnostic.hpp"

namespace cli {

struct Closing {
  batch::Mode mode = batch::Mode::write;
  batch::Summary summary;
  std::size_t warnings = 0, remarks = 0;
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
  // A file of a report whose input is gone; in a rehearsal, one that would be removed.
  virtual void removed(std::string_view file) = 0;
  virtual void close(const Closing& closing) = 0;
};

// What is said of one file: remarks only when asked for, 100 in all at most. Where some must go, errors stay rather
// than warnings, and warnings rather than remarks.
struct Selection {
  std::vector<const diagnostics::Diagnostic*> shown;  // in source order
  std::size_t left_out = 0;
};
Selection select(const batch::Result& result, bool with_remarks);
// Of each severity, those that were not kept as well.
diagnostics::Counts counts_of(const batch::Result& result);

}  // namespace cli
