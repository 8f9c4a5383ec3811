#include "cli/program.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <new>
#include <set>
#include <system_error>
#include <thread>

#include "batch/folder.hpp"
#include "batch/gone.hpp"
#include "batch/lock.hpp"
#include "batch/marked_inputs.hpp"
#include "batch/missed.hpp"
#include "batch/prune.hpp"
#include "batch/records.hpp"
#include "batch/replace.hpp"
#include "batch/respelled.hpp"
#include "batch/run_file.hpp"
#include "batch/without_report.hpp"
#include "cli/asked_formats.hpp"
#include "cli/comparison.hpp"
#include "cli/explain.hpp"
#include "cli/extensions.hpp"
#include "cli/given_values.hpp"
#include "cli/help.hpp"
#include "cli/import_documents.hpp"
#include "cli/kept_values.hpp"
#include "cli/make_log.hpp"
#include "cli/make_template.hpp"
#include "cli/needs.hpp"
#include "cli/run_file.hpp"
#include "cli/set_values.hpp"
#include "cli/verification.hpp"
#include "cli/without_memory.hpp"
#include "diagnostics/listed.hpp"
#include "diagnostics/machine_fault.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Severity;

using Clock = std::chrono::steady_clock;

// A run from the options to the closing line; knows the exit status at any time.
class Run {
 public:
  Run(const Options& options, const Program& program, const Environment& environment, Log& log)
      : options_(options), program_(program), environment_(environment), log_(log), mode_(mode_of(options)) {}

  int operator()() {
    check_values();
    check_recipients();
    if (options_.verb == Verb::compare)
      if (const auto notice = formats_for_nothing(options_.formats, program_.kinds)) say(*notice, wrong_usage);
    if (status_ != all_well) return status_;
    try {
      Prepared prepared = program_.prepare(options_);
      for (const batch::Notice& notice : prepared.notices)
        if (mode_ == batch::Mode::check || entry(notice.diagnostic.code).severity != Severity::remark)
          say(notice, wrong_usage);
      if (!prepared.convert) return std::max(status_, wrong_usage);
      make_reports(prepared);
    } catch (const diagnostics::MachineFault& fault) {
      say({"", fault.diagnostic()}, machine_fault);
    }
    return status_;
  }

 private:
  void check_values() {
    for (const batch::Notice& notice : wrong_values(options_.values, program_.kinds, "--set "))
      say(notice, wrong_usage);
  }

  void check_recipients() {
    for (const auto& [name, recipients] :
         {std::pair("--to", &options_.recipients), std::pair("mail-to", &options_.mail_to)}) {
      Diagnostics sink;
      for (const std::string& recipient : *recipients) program_.check_recipient(recipient, sink);
      for (Diagnostic& diagnostic : sink.take_sorted()) say({name, std::move(diagnostic)}, wrong_usage);
    }
  }

  void make_reports(const Prepared& prepared) {
    std::optional<batch::Inputs> compared;
    if (options_.verb == Verb::compare) {
      compared = find_pairs(options_, program_, environment_.files);
      for (const batch::Notice& notice : compared->notices) say(notice, status_of_refusal(notice));
      if (compared->jobs.empty()) {
        for (const batch::Notice& notice : batch::missed_files(*compared, nullptr)) say(notice, input_errors);
        return;
      }
    }
    const batch::Locks locks = take_output_folder();
    if (mode_ == batch::Mode::write && locks.empty()) return stopped(0, 0);
    start_ = Clock::now();
    batch::Inputs inputs =
        compared ? std::move(*compared)
                 : batch::find_inputs(options_.inputs, extensions(program_), options_.selection, output_folder());
    if (mode_ == batch::Mode::check) {
      batch::take_marked(inputs, nullptr, environment_.files, program_.are_sections);
      say_notices(inputs);
      for (const batch::Notice& notice : batch::missed_files(inputs, nullptr)) say(notice, input_errors);
      return make_reports(prepared, inputs, nullptr);
    }

    batch::Records records(environment_.files, options_.output, extensions(program_), prepared.build_inputs,
                           options_.shard, prepared.draft_build_inputs);
    for (const batch::Notice& notice : records.load()) say(notice, machine_fault);
    if (has_others(records, program_)) {
      const Code code = compared ? Code::comparison_among_reports : Code::reports_among_comparisons;
      return say({"", {code, {}, {options_.output}}}, wrong_usage);
    }
    if (!compared) batch::take_marked(inputs, &records, environment_.files, program_.are_sections);
    say_notices(inputs, compared.has_value());
    for (const batch::Notice& notice : batch::missed_files(inputs, &records)) say(notice, input_errors);
    if (mode_ == batch::Mode::write) records.recover(batch::report_folders(inputs.jobs, options_.output));
    batch::follow_respelled(environment_.files, records, inputs.jobs, mode_ == batch::Mode::write);
    make_reports(prepared, inputs, &records);
  }

  // Those of other shards are theirs.
  void say_notices(batch::Inputs& inputs, bool said = false) {
    if (options_.shard)
      std::erase_if(inputs.jobs, [&](const batch::Job& job) { return !options_.shard->has(job.report); });
    if (said) return;
    for (const batch::Notice& notice : inputs.notices) say(notice, input_errors);
  }

  // Where no report is written, nothing is known of a folder for them.
  std::string output_folder() const { return mode_ == batch::Mode::check ? "" : options_.output; }

  // No locks where a signal ended the waiting, or nothing is to be written.
  batch::Locks take_output_folder() {
    if (mode_ == batch::Mode::dry_run) batch::expect_writable(environment_.files, options_.output);
    if (mode_ != batch::Mode::write) return {};
    if (options_.shard) environment_.files.mark(options_.shard->name());
    batch::prepare_folder(environment_.files, options_.output);
    std::optional<batch::Waiting> waiting;
    if (options_.wait) {
      waiting = {[this](const std::string& holder) {
                   say({"", {Code::waiting_for_output, {}, {options_.output, holder}}}, all_well);
                 },
                 [this] { return environment_.arrived() != 0; }};
    }
    return batch::hold(environment_.files, options_.output, options_.shard, waiting);
  }

  void make_reports(const Prepared& prepared, const batch::Inputs& inputs, batch::Records* records) {
    log_.begin(inputs.jobs.size());
    Closing closing;
    closing.summary = batch::run(
        task(prepared, inputs, records), prepared.convert, environment_.files,
        [this](const batch::Result& result) { finished(result); }, [this] { return environment_.arrived() != 0; });
    if (environment_.arrived() != 0) {
      stopped(closing.summary.done(), closing.summary.total);
    }
    // A shard may well have no input that knows a value, or can be made in a format.
    if (!options_.shard && environment_.arrived() == 0) say_what_was_for_nothing();
    if (records != nullptr) finish(prepared, inputs, *records, closing.summary);
    if (records != nullptr && mode_ == batch::Mode::write) leave_messages(*records);
    closing.mode = mode_;
    closing.warnings = warnings_;
    closing.remarks = remarks_;
    closing.needs_you = mode_ == batch::Mode::check ? 0 : needs_.count();
    closing.seconds = std::chrono::duration<double>(Clock::now() - start_).count();
    closing.output = options_.output;
    closing.exit_status = status_;
    if (mode_ == batch::Mode::write) leave_run_file(closing);
    closing.exit_status = status_;
    log_.close(closing);
  }

  void say_what_was_for_nothing() {
    for (const batch::Notice& notice : values_for_nothing(options_.values, kinds_, program_.kinds))
      say(notice, wrong_usage);
    if (const auto notice = formats_for_nothing(options_.formats, kinds_, program_.kinds)) say(*notice, wrong_usage);
  }

  // Behind all that is said of the reports; what is said of the page itself is in the log alone.
  void leave_messages(const batch::Records& records) {
    if (!program_.messages_page) return;
    try {
      const batch::MessagesPage page{options_.language, options_.shard,
                                     messages_.gather(environment_.files, options_.output, records)};
      for (const batch::Notice& notice :
           batch::deliver_messages(environment_.files, options_.output, records, page, program_.messages_page))
        say(notice, machine_fault);
    } catch (const diagnostics::MachineFault& fault) {
      say({"", fault.diagnostic()}, machine_fault);
    }
  }

  void leave_run_file(const Closing& closing) {
    const RunOf run{environment_.now ? environment_.now() : "", environment_.run_id, program_.version};
    try {
      batch::write_run_file(environment_.files, options_.output, options_.shard, run_file(closing, needs_, run));
    } catch (const diagnostics::MachineFault& fault) {
      say({"", fault.diagnostic()}, machine_fault);
    }
  }

  batch::Task task(const Prepared& prepared, const batch::Inputs& inputs, batch::Records* records) const {
    batch::Task task;
    task.jobs = &inputs.jobs;
    task.selection = &inputs.selection;
    task.mode = mode_;
    task.output = options_.output;
    task.formats = options_.formats;
    for (const std::string& format : options_.formats)
      if (rows::find(program_.formats, format)->is_web_page) task.page_format = format;
    task.drafts = options_.eml && !options_.eml_per_run;
    task.kinds = program_.kinds;
    task.values = options_.values;
    task.dictionary = prepared.dictionary;
    task.max_bytes = program_.max_bytes;
    task.threads = options_.jobs == 0 ? std::thread::hardware_concurrency() : options_.jobs;
    task.records = records;
    task.force = options_.force;
    return task;
  }

  void stopped(std::size_t done, std::size_t total) {
    say({"", {Code::interrupted, {}, {fmt::to_string(done), fmt::to_string(total)}}}, input_errors);
    raise(signalled + environment_.arrived());
  }

  // It is about less than what the inputs that were named have in them.
  bool is_limited(const batch::Inputs& inputs) const {
    return !inputs.selection.empty() || options_.shard || inputs.incomplete;
  }

  // The reports that were made stand, and the journal knows them.
  void finish(const Prepared& prepared, const batch::Inputs& inputs, batch::Records& records, batch::Summary& summary) {
    try {
      const std::vector<std::string> whole = is_limited(inputs) ? std::vector<std::string>() : options_.inputs;
      for (Diagnostic& kept : kept_values_.to_diagnostics(whole, summary.total)) say({"", std::move(kept)}, all_well);
      if (summary.done() == summary.total) {
        look_after_gone(task(prepared, inputs, &records), inputs, summary);
        if (options_.verb != Verb::compare) look_elsewhere(inputs, records);
      }
      if (!options_.shard) look_after_drafts(task(prepared, inputs, &records), prepared, summary);
      if (mode_ == batch::Mode::write) {
        batch::forget_inputs_without_report(records, inputs);
        if (!options_.shard && program_.index_page) leave_index(task(prepared, inputs, &records), prepared);
        records.save();
      }
    } catch (const diagnostics::MachineFault& fault) {
      say({"", fault.diagnostic()}, machine_fault);
    }
  }

  void look_after_gone(const batch::Task& task, const batch::Inputs& inputs, batch::Summary& summary) {
    const batch::PruneOutcome outcome = batch::look_after_gone(task, environment_.files, inputs, options_.prune);
    for (const batch::Notice& notice : outcome.notices) say(notice, input_errors);
    for (const std::string& file : outcome.files) log_.removed(file);
    summary.gone = outcome.gone;
    summary.removed = outcome.removed;
    if (outcome.fault) throw *outcome.fault;
  }

  // A run that was stopped leaves no draft, nor any that it made outdated.
  void look_after_drafts(const batch::Task& task, const Prepared& prepared, batch::Summary& summary) {
    const bool makes = prepared.run_drafts && summary.done() == summary.total;
    const batch::RunDraftOutcome outcome = makes ? run_drafts_.deliver(task, environment_.files, *prepared.run_drafts)
                                                 : batch::drop_outdated_run_drafts(task, environment_.files);
    for (const batch::Notice& notice : outcome.notices) say(notice, input_errors);
    for (const auto& draft : outcome.drafts) log_.draft(draft.file, draft.sections, draft.made);
    for (const std::string& file : outcome.removed) log_.removed(file);
    summary.run_drafts = outcome.drafts.size();
  }

  // Of a run that was stopped too: the reports that it made stand there.
  void leave_index(const batch::Task& task, const Prepared& prepared) {
    const batch::IndexSettings settings{prepared.language, options_.index_statuses};
    for (const batch::Notice& notice : batch::deliver_index(task, environment_.files, settings, program_.index_page))
      say(notice, machine_fault);
  }

  void look_elsewhere(const batch::Inputs& inputs, const batch::Records& records) {
    constexpr std::size_t most = 3;
    const std::vector<std::string> sources = batch::elsewhere(records, inputs);
    if (sources.empty()) return;
    say({"", {Code::input_elsewhere, {}, {std::to_string(sources.size()), diagnostics::listed(sources, most)}}},
        all_well);
  }

  void finished(const batch::Result& result) {
    const diagnostics::Counts counts = counts_of(result);
    warnings_ += counts[1];
    remarks_ += counts[2];
    if (options_.strict && counts[1] + counts[2] > 0) raise(input_errors);
    if (result.status == batch::Status::failed) raise(result.machine_fault ? machine_fault : input_errors);
    if (result.incomplete()) raise(input_errors);
    if (result.no_draft) raise(input_errors);
    needs_.look_at(result);
    if (!result.kind.empty()) kinds_.insert(result.kind);
    kept_values_.look_at(result);
    run_drafts_.add(result);
    if (mode_ == batch::Mode::write) messages_.add(result);
    log_.finished(result);
  }

  void say(const batch::Notice& notice, int status_of_error) {
    count(notice.diagnostic);
    needs_.look_at(notice.name, notice.diagnostic);
    messages_.add(notice);
    if (entry(notice.diagnostic.code).severity == Severity::error) raise(status_of_error);
    log_.notice(notice.name, notice.diagnostic);
    if (notice.more > 0) log_.more(notice.name, notice.more);
  }

  void count(const Diagnostic& diagnostic) {
    const Severity severity = entry(diagnostic.code).severity;
    if (severity == Severity::warning) ++warnings_;
    if (severity == Severity::remark) ++remarks_;
    if (severity != Severity::error && options_.strict) raise(input_errors);
  }

  void raise(int status) { status_ = std::max(status_, status); }

  const Options& options_;
  const Program& program_;
  const Environment& environment_;
  Log& log_;
  const batch::Mode mode_;
  Clock::time_point start_;
  int status_ = all_well;
  std::size_t warnings_ = 0, remarks_ = 0;
  std::set<std::string> kinds_;  // of the inputs that were read
  Needs needs_;
  KeptValues kept_values_;
  batch::RunDrafts run_drafts_;
  batch::Messages messages_;
};

// A full disk under the output, or a reader that went away, is an error: half of it must not pass for the whole.
int flush_output(const Environment& environment, Log& log, int status) {
  const bool messages_read = static_cast<bool>(environment.err.flush());
  if (environment.out.flush()) return messages_read ? status : std::max(status, machine_fault);
  const std::string reason = std::make_error_code(std::errc::io_error).message();
  log.notice("", {Code::write_failed, {}, {"stdout", reason}});
  return std::max(status, machine_fault);
}

int run_line(std::span<const std::string> line, const Program& given, const Environment& environment) {
  const ParsedOptions parsed = parse_options(line, given.formats, environment.variable);
  const Options& options = parsed.options;
  const Program program = options.verb == Verb::compare ? for_comparison(given) : given;
  const std::unique_ptr<Log> log = make_log(options, program, environment);
  for (const batch::Notice& problem : parsed.problems) log->notice(problem.name, problem.diagnostic);
  if (!parsed.problems.empty()) return wrong_usage;
  if (options.version) {
    environment.out << fmt::format("raadstuk {}\n", program.version);
    return flush_output(environment, *log, all_well);
  }
  if (options.help) {
    environment.out << help(options.verb, program.formats, program.kinds, options.language);
    return flush_output(environment, *log, all_well);
  }
  if (options.verb == Verb::verify)
    return flush_output(environment, *log, verify_folder(options, program, environment, *log));
  if (options.verb == Verb::import_documents)
    return flush_output(environment, *log, import_documents(options, program, environment, *log));
  if (options.verb == Verb::make_template)
    return flush_output(environment, *log, make_template(options, program, environment, *log));
  if (options.verb == Verb::set)
    return flush_output(environment, *log, set_values(options, program, environment.files, *log));
  if (options.verb == Verb::explain) return flush_output(environment, *log, explain(options, environment, *log));
  return flush_output(environment, *log, Run(options, program, environment, *log)());
}

}  // namespace

int run(std::span<const std::string> line, const Program& program, const Environment& environment) {
  try {
    return run_line(line, program, environment);
  } catch (const std::bad_alloc&) {
    for (const std::string_view piece : out_of_memory_line()) environment.err << piece;
    environment.err << std::flush;
    return machine_fault;
  }
}

}  // namespace cli
