#include "cli/set_values.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "batch/inputs.hpp"
#include "batch/read_file.hpp"
#include "batch/rewrite_input.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Severity;

// An input with the bytes that it shall have.
struct Changed {
  std::string name, file, bytes;
};

class Setting {
 public:
  Setting(const Options& options, const Program& program, Log& log) : options_(options), program_(program), log_(log) {}

  int operator()() {
    divide_words();
    check_values();
    if (status_ != all_well) return status_;
    const std::vector<batch::Job> jobs = find_jobs();
    log_.begin(jobs.size());
    for (const batch::Job& job : jobs) change(job);
    closing_.total = jobs.size();
    if (status_ == all_well) write();
    closing_.dry_run = options_.dry_run;
    closing_.exit_status = status_;
    log_.close(closing_);
    return status_;
  }

 private:
  // NAME=VALUE where a known name stands before the first =; else an input, for a file may have any name.
  void divide_words() {
    for (const std::string& word : options_.inputs) {
      const std::size_t sign = word.find('=');
      const bool known = sign != std::string::npos &&
                         std::any_of(program_.kinds.begin(), program_.kinds.end(),
                                     [&](const rows::Kind& kind) { return kind.knows_value(word.substr(0, sign)); });
      if (known)
        values_.emplace_back(word.substr(0, sign), word.substr(sign + 1));
      else
        inputs_.push_back(word);
    }
    if (values_.empty()) say("", {Code::no_value, {}, {}}, wrong_usage);
    if (inputs_.empty()) say("", {Code::no_input, {}, {}}, wrong_usage);
  }

  void check_values() {
    for (const auto& [name, value] : values_) {
      Diagnostics sink;
      for (const rows::Kind& kind : program_.kinds) kind.check_value(name, value, sink);
      for (const Diagnostic& diagnostic : sink.take_sorted()) say(name, diagnostic, wrong_usage);
    }
  }

  std::vector<batch::Job> find_jobs() {
    batch::Inputs inputs = batch::find_inputs(inputs_, {});
    for (const batch::Notice& notice : inputs.notices) say(notice.name, notice.diagnostic, input_errors);
    return std::move(inputs.jobs);
  }

  void change(const batch::Job& job) {
    // That two would make one report does not matter here.
    if (job.problem && job.problem->code != Code::output_conflict)
      return say(job.name, *job.problem, job.problem->code == Code::input_unreadable ? machine_fault : input_errors);
    const auto read = batch::read_file(job.file, program_.max_bytes);
    if (const auto* problem = std::get_if<Diagnostic>(&read))
      return say(job.name, *problem, problem->code == Code::input_unreadable ? machine_fault : input_errors);
    const std::string& bytes = std::get<std::string>(read);
    Diagnostics sink;
    auto changed = program_.change_values(bytes, values_, sink);
    for (const Diagnostic& diagnostic : sink.take_sorted())
      if (entry(diagnostic.code).severity == Severity::error) say(job.name, diagnostic, input_errors);
    if (!changed) return;
    if (*changed == bytes)
      ++closing_.same;
    else
      changed_.push_back({job.name, job.file, std::move(*changed)});
  }

  void write() {
    for (const Changed& input : changed_) {
      if (!options_.dry_run) {
        if (const std::error_code failed = batch::rewrite_input(input.file, input.bytes)) {
          say(input.name, {Code::write_failed, {}, {input.name, failed.message()}}, machine_fault);
          continue;
        }
      }
      ++closing_.changed;
      log_.changed(input.name);
    }
  }

  void say(const std::string& name, const Diagnostic& diagnostic, int status_of_error) {
    if (entry(diagnostic.code).severity == Severity::error) status_ = std::max(status_, status_of_error);
    log_.notice(name, diagnostic);
  }

  const Options& options_;
  const Program& program_;
  Log& log_;
  std::vector<std::string> inputs_;
  std::vector<std::pair<std::string, std::string>> values_;
  std::vector<Changed> changed_;
  ChangeClosing closing_;
  int status_ = all_well;
};

}  // namespace

int set_values(const Options& options, const Program& program, Log& log) { return Setting(options, program, log)(); }

}  // namespace cli
