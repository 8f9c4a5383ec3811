// Makes the reports of a run: reads, converts, writes, tells.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "batch/files.hpp"
#include "batch/inputs.hpp"
#include "batch/records.hpp"
#include "diagnostics/diagnostics.hpp"

namespace batch {

enum class Mode {
  write,     // export
  rehearse,  // export --dry-run: all but the writing
  judge      // check: no outputs at all
};

struct Output {
  std::string extension;  // "pdf"
  std::string bytes;
};

// What the conversion made of one input.
struct Made {
  bool failed = false;  // there were errors
  bool empty = false;   // nothing to report
  std::vector<Output> outputs;
  std::size_t pages = 0;
  std::vector<diagnostics::Diagnostic> diagnostics;
  diagnostics::Counts left_out{};                     // of more diagnostics than those
  std::optional<diagnostics::Diagnostic> no_draft{};  // why a draft that was asked for is not among the outputs
};

// The bytes of a file beside an input, or what kept it from being read.
using ReadBeside = std::function<std::variant<std::string, diagnostics::Diagnostic>(std::string_view name)>;

// Of an input's bytes and the last part of its name. Must be safe to call from several threads; may throw MachineFault.
using Convert = std::function<Made(std::string_view bytes, std::string_view name, const ReadBeside& read)>;

struct Task {
  const Jobs* jobs = nullptr;
  Mode mode = Mode::write;
  std::string output;                   // the folder
  std::vector<std::string> extensions;  // of the outputs that the conversion makes
  std::size_t max_bytes = 0;            // of an input; one byte more is read, for the conversion to refuse
  std::size_t threads = 1;              // 0 counts as 1
  Records* records = nullptr;           // of the output folder; without them everything is made and nothing is noted
  bool force = false;                   // make even what is up to date
};

enum class Status {
  good,
  current,  // nothing had to be made
  empty,
  failed
};

struct Result {
  std::string input;
  std::vector<std::string> outputs;  // written, to be written, or up to date
  Status status = Status::good;
  bool machine_fault = false;  // it failed by no fault of its input
  bool stale = false;          // it failed, and a report of an earlier run stands in its place
  bool no_draft = false;       // it is good, but for its mail draft
  std::size_t pages = 0;
  std::vector<diagnostics::Diagnostic> diagnostics;
  diagnostics::Counts left_out{};  // of more diagnostics than those
};

struct Summary {
  std::size_t total = 0;  // of the jobs; fewer were done when the run was stopped
  std::size_t good = 0, empty = 0, failed = 0;
  std::size_t stale = 0;     // of those that failed
  std::size_t current = 0;   // up to date
  std::size_t gone = 0;      // reports without input, which stay
  std::size_t removed = 0;   // reports without input, taken away
  std::size_t no_draft = 0;  // of those that are good or up to date
  std::size_t done() const { return good + current + empty + failed; }
};

// Calls `finished` once a job, in their order and never two at a time. Before each job `stop` is asked whether to go
// on, and not again once it said so. A machine fault of one report does not keep the others from being made. One report
// is made by one thread; with one thread that is the caller's. Throws bad_alloc where there is no memory even to say
// so, when all threads have ended.
Summary run(const Task& task, const Convert& convert, Files& files, const std::function<void(const Result&)>& finished,
            const std::function<bool()>& stop);

}  // namespace batch
