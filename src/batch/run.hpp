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
#include "batch/reason.hpp"
#include "batch/records.hpp"
#include "diagnostics/diagnostics.hpp"
#include "rows/format.hpp"
#include "rows/kind.hpp"

namespace batch {

enum class Mode {
  write,    // export
  dry_run,  // export --dry-run: all but the writing
  check     // check: no outputs at all
};

struct Output {
  std::string format;  // the name of its row, or manifest::draft
  std::string bytes;
};

// What the conversion made of one input.
struct Made {
  bool failed = false;  // there were errors
  bool empty = false;   // nothing to report
  bool passed = false;  // it is of a kind that can be made in none of the formats asked for
  std::string kind;     // the name of its row; empty where the input is not understood so far
  rows::Identity identity;
  manifest::Values undone{};                       // former values that it no longer has
  std::vector<manifest::Dictionary> dictionaries;  // that its words were looked up in, or missed
  std::vector<Output> outputs;
  std::size_t pages = 0;
  std::vector<diagnostics::Diagnostic> diagnostics;
  diagnostics::Counts left_out{};                     // of more diagnostics than those
  std::optional<diagnostics::Diagnostic> no_draft{};  // why a draft that was asked for is not among the outputs
};

// A version of a section that is compared.
struct OpenedVersion {
  std::string bytes;
  std::uint32_t source = 0;  // what a diagnostics::Position in it has as `source`
  rows::Sources sources{};   // what it names; outlived by the file that it was opened by
};

// What is to be converted. All of it outlives the conversion.
struct Request {
  std::string_view bytes;          // of the input
  std::string_view name;           // the last part of the input's
  const manifest::Values& values;  // of --set, those that an earlier run gave among them
  const manifest::Values& former;  // that an earlier run gave and this one does not
  std::string page_extension;      // of the web pages that the run makes, where reports can lead to them; else empty
  std::vector<Output> standing;    // files of the report that stay as they are, for a draft to bring
  const rows::Sources& sources;
  const Compared* compared = nullptr;  // of a comparison
  // Opens a file of it; what is wrong else, with a position in it.
  std::function<std::variant<OpenedVersion, diagnostics::Diagnostic>(const VersionFile& file)> open{};
};

// Must be safe to call from several threads; may throw MachineFault.
using Convert = std::function<Made(const Request& request)>;

struct Task {
  const Jobs* jobs = nullptr;
  Mode mode = Mode::write;
  std::string output;                // the folder
  std::vector<std::string> formats;  // to make; empty: those that each kind is made in by default
  std::string page_format;           // of those, the one whose files others lead to; empty: it is not among them
  bool drafts = false;               // a mail draft beside them
  std::span<const rows::Kind> kinds;
  const Selection* selection = nullptr;  // what --exclude leaves out is not listed for an input either; null: nothing
  manifest::Values values;               // of --set
  // The hyphenation dictionary of a language as it is now; none: there is none.
  std::function<std::optional<manifest::Digest>(const std::string& language)> dictionary;
  std::size_t max_bytes = 0;   // of an input; one byte more is read, for the conversion to refuse
  std::size_t threads = 1;     // 0 counts as 1
  Records* records = nullptr;  // of the output folder; without them everything is made and nothing is noted
  bool force = false;          // make even what is up to date

  // What is made of an input of a kind, by formats, a draft among them; of an unknown kind ("") all that could be.
  std::vector<std::string> outputs_of(std::string_view kind) const;
  // Of the pages that a report leads to: the sections of an input that was found in a folder have theirs where it has
  // its own.
  std::string page_extension_for(const Job& job) const { return job.below == 0 ? std::string() : page_format; }
};

// A file of a report as it would be written.
struct Planned {
  std::string format;
  manifest::Digest sha256{};
  std::uint64_t size = 0;
};

enum class Status {
  good,
  current,  // nothing had to be made
  adopted,  // by the council: it stays, whatever would be made now
  waiting,  // somebody has it open
  passed,   // of a kind that can be made in none of the formats asked for
  empty,
  failed
};

struct Result {
  std::string input;
  std::string report;                  // its path below the output folder, without extension; may be empty
  std::vector<std::string> sources{};  // the further files that it was made of, for the user
  std::vector<std::string> outputs;    // written, to be written, or up to date
  Status status = Status::good;
  bool machine_fault = false;    // it failed by no fault of its input
  bool stale = false;            // it failed, and a report of an earlier run stands in its place
  bool no_draft = false;         // it is good, but for its mail draft
  bool comparison = false;       // it is made of versions of sections
  bool waited_before = false;    // an earlier run waited for it too
  std::optional<Reason> reason;  // why it was made, where an output folder tells
  manifest::Values kept_values;  // of --set, from an earlier run
  std::string kind;              // the name of its row; empty where the input is not understood
  rows::Identity identity{};
  std::vector<Planned> planned{};  // in a dry run
  std::size_t pages = 0;
  std::vector<diagnostics::Diagnostic> diagnostics;
  diagnostics::Counts left_out{};  // of more diagnostics than those

  // It is good, but for something that it was to have.
  bool incomplete() const;

  // The file that a diagnostic is of, for the user.
  const std::string& file_of(const diagnostics::Diagnostic& diagnostic) const {
    const std::size_t source = diagnostic.position.source;
    return source == 0 || source > sources.size() ? input : sources[source - 1];
  }
};

struct Summary {
  std::size_t total = 0;  // of the jobs; fewer were done when the run was stopped
  std::size_t good = 0, empty = 0, failed = 0;
  std::size_t stale = 0;       // of those that failed
  std::size_t current = 0;     // up to date
  std::size_t gone = 0;        // reports without input, which stay
  std::size_t removed = 0;     // reports without input, taken away
  std::size_t no_draft = 0;    // of those that are good or up to date
  std::size_t adopted = 0;     // left as the council adopted them
  std::size_t waiting = 0;     // for somebody who has them open
  std::size_t passed = 0;      // of kinds that can be made in none of the formats asked for
  std::size_t run_drafts = 0;  // mail drafts of the run that stand there, or would
  std::size_t incomplete = 0;  // of those that are good
  std::size_t done() const { return good + current + adopted + waiting + passed + empty + failed; }
};

// Calls `finished` once a job, in their order and never two at a time. Before each job `stop` is asked whether to go
// on, and not again once it said so. A machine fault of one report does not keep the others from being made. One report
// is made by one thread; with one thread that is the caller's. Throws bad_alloc where there is no memory even to say
// so, when all threads have ended.
Summary run(const Task& task, const Convert& convert, Files& files, const std::function<void(const Result&)>& finished,
            const std::function<bool()>& stop);

}  // namespace batch
