#include "cli/program.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <system_error>

#include "batch/replace.hpp"
#include "cli/help.hpp"
#include "cli/json_log.hpp"
#include "cli/text_log.hpp"
#include "diagnostics/machine_fault.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Severity;

constexpr int all_well = 0, input_errors = 1, wrong_usage = 2, machine_fault = 3, signalled = 128;

batch::Mode mode_of(const Options& options) {
  if (options.verb == Verb::check) return batch::Mode::judge;
  return options.dry_run ? batch::Mode::rehearse : batch::Mode::write;
}

std::unique_ptr<Log> make_log(const Options& options, const Environment& environment) {
  const batch::Mode mode = mode_of(options);
  if (options.json_log) return std::make_unique<JsonLog>(environment.err, options.language, mode);
  const TextLog::Settings settings{options.language, mode == batch::Mode::judge, mode == batch::Mode::rehearse,
                                   environment.terminal};
  return std::make_unique<TextLog>(environment.out, environment.err, settings);
}

// A run from the options to the closing line; knows the exit status at any time.
class Run {
 public:
  Run(const Options& options, const Program& program, const Environment& environment, Log& log)
      : options_(options), program_(program), environment_(environment), log_(log) {}

  int operator()() {
    check_overrides();
    if (status_ != all_well) return status_;
    try {
      Prepared prepared = program_.prepare(options_);
      for (const batch::Notice& notice : prepared.notices) say(notice, wrong_usage);
      if (!prepared.convert) return std::max(status_, wrong_usage);
      expect_output_folder();
      make_reports(prepared.convert);
    } catch (const diagnostics::MachineFault& fault) {
      say({"", fault.diagnostic()}, machine_fault);
    }
    return status_;
  }

 private:
  void check_overrides() {
    for (const auto& [name, value] : options_.overrides) {
      Diagnostics sink;
      program_.check_override(name, value, sink);
      for (Diagnostic& diagnostic : sink.take_sorted()) say({"--set " + name, std::move(diagnostic)}, wrong_usage);
    }
  }

  void expect_output_folder() {
    switch (mode_of(options_)) {
      case batch::Mode::write: batch::prepare_folder(environment_.files, options_.output); break;
      case batch::Mode::rehearse: batch::expect_writable(environment_.files, options_.output); break;
      case batch::Mode::judge: break;
    }
  }

  void make_reports(const batch::Convert& convert) {
    const auto start = std::chrono::steady_clock::now();
    const batch::Inputs inputs = batch::find_inputs(options_.inputs);
    for (const batch::Notice& notice : inputs.notices) say(notice, input_errors);
    log_.begin(inputs.jobs.size());

    batch::Task task;
    task.jobs = inputs.jobs;
    task.mode = mode_of(options_);
    task.output = options_.output;
    if (options_.pdf) task.extensions.emplace_back("pdf");
    if (options_.docx) task.extensions.emplace_back("docx");
    task.max_bytes = program_.max_bytes;
    Closing closing;
    closing.summary = batch::run(
        task, convert, environment_.files, [this](const batch::Result& result) { finished(result); },
        [this] { return environment_.arrived() != 0; });

    if (const int signal = environment_.arrived(); signal != 0) {
      const auto number = [](std::size_t count) { return fmt::format("{}", count); };
      say({"", {Code::interrupted, {}, {number(closing.summary.done()), number(closing.summary.total)}}}, input_errors);
      raise(signalled + signal);
    }
    closing.mode = task.mode;
    closing.warnings = warnings_;
    closing.remarks = remarks_;
    closing.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    closing.output = options_.output;
    closing.exit_status = status_;
    log_.close(closing);
  }

  void finished(const batch::Result& result) {
    for (const Diagnostic& diagnostic : result.diagnostics) count(diagnostic);
    if (result.status == batch::Status::failed) raise(result.machine_fault ? machine_fault : input_errors);
    log_.finished(result);
  }

  void say(const batch::Notice& notice, int status_of_error) {
    count(notice.diagnostic);
    if (entry(notice.diagnostic.code).severity == Severity::error) raise(status_of_error);
    log_.notice(notice.name, notice.diagnostic);
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
  int status_ = all_well;
  std::size_t warnings_ = 0, remarks_ = 0;
};

// Who reads stdout must not take half of it for the whole.
int told(const Environment& environment, Log& log, int status) {
  if (environment.out.flush()) return status;
  const std::string reason = std::make_error_code(std::errc::io_error).message();
  log.notice("", {Code::write_failed, {}, {"stdout", reason}});
  return std::max(status, machine_fault);
}

}  // namespace

int run(std::span<const std::string> line, const Program& program, const Environment& environment) {
  const ParsedOptions parsed = parse_options(line, environment.variable);
  const Options& options = parsed.options;
  const std::unique_ptr<Log> log = make_log(options, environment);
  for (const batch::Notice& problem : parsed.problems) log->notice(problem.name, problem.diagnostic);
  if (!parsed.problems.empty()) return wrong_usage;
  if (options.version) {
    environment.out << fmt::format("raadstuk {}\n", program.version);
    return told(environment, *log, all_well);
  }
  if (options.help) {
    environment.out << help(options.verb, options.language);
    return told(environment, *log, all_well);
  }
  return told(environment, *log, Run(options, program, environment, *log)());
}

}  // namespace cli
