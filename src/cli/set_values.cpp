#include "cli/set_values.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "batch/inputs.hpp"
#include "batch/marked_inputs.hpp"
#include "batch/read_file.hpp"
#include "batch/rewrite_input.hpp"
#include "cli/given_values.hpp"
#include "cli/value_list.hpp"
#include "csv/file.hpp"
#include "diagnostics/machine_fault.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Severity;

using Values = std::vector<std::pair<std::string, std::string>>;

// An input with the bytes that it shall have.
struct Changed {
  std::string name, file, bytes;
};

class SetCommand {
 public:
  SetCommand(const Options& options, const Program& program, batch::Files& files, Log& log)
      : options_(options), program_(program), files_(files), log_(log) {}

  int operator()() {
    divide_words();
    check_values();
    if (status_ != all_well || !read_list()) return status_;
    const std::vector<batch::Job> jobs = find_jobs();
    log_.begin(jobs.size());
    for (const batch::Job& job : jobs) change(job);
    check_numbers();
    closing_.total = jobs.size();
    if (status_ == all_well) write();
    closing_.dry_run = options_.dry_run;
    closing_.exit_status = status_;
    log_.close(closing_);
    return status_;
  }

 private:
  // NAME=VALUE where a known name stands before the first =; else an input, for a file may have any name. What is
  // neither is taken for a name that was misspelt.
  bool is_value(const std::string& word) const {
    const std::size_t sign = word.find('=');
    if (sign == std::string::npos) return false;
    if (rows::knows_value(program_.kinds, word.substr(0, sign))) return true;
    std::error_code unknown;
    return word.find('/') > sign && !std::filesystem::exists(std::filesystem::symlink_status(word, unknown));
  }

  void divide_words() {
    for (const std::string& word : options_.inputs) {
      const std::size_t sign = word.find('=');
      if (is_value(word))
        values_.emplace_back(word.substr(0, sign), word.substr(sign + 1));
      else
        inputs_.push_back(word);
    }
    if (values_.empty() && !options_.list && !options_.ids) say("", {Code::no_value, {}, {}}, wrong_usage);
    if (inputs_.empty()) say("", {Code::no_input, {}, {}}, wrong_usage);
  }

  void check_values() {
    for (const batch::Notice& notice : wrong_values(values_, program_.kinds, ""))
      say(notice.name, notice.diagnostic, wrong_usage);
  }

  std::vector<batch::Job> find_jobs() {
    batch::Inputs inputs = batch::find_inputs(inputs_, {});
    std::set<std::string> known;
    for (const batch::Job& job : inputs.jobs) known.insert(job.file);
    batch::take_marked(inputs, nullptr, files_, program_.are_sections);
    for (const batch::Notice& notice : inputs.notices) say(notice.name, notice.diagnostic, input_errors);
    std::erase_if(inputs.jobs, [&](const batch::Job& job) {
      if (known.contains(job.file)) return false;
      say(job.name, {Code::document_not_set, {}, {}}, input_errors);
      all_read_ = false;
      return true;
    });
    return std::move(inputs.jobs);
  }

  // Whether there is something to go on with: of a row that has errors the section is read too, so that all is said.
  bool read_list() {
    if (!options_.list) return true;
    const auto read = batch::read_file(*options_.list, csv::max_bytes);
    if (const auto* problem = std::get_if<Diagnostic>(&read)) {
      const bool other = problem->code == Code::input_not_a_file;
      say(*options_.list, other ? Diagnostic{Code::list_not_a_file, {}, {}} : *problem, status_of(*problem));
      return false;
    }
    Diagnostics sink;
    rows_ = read_value_list(std::get<std::string>(read), program_.kinds, sink);
    say_of_list(sink);
    return !rows_.empty() || status_ == all_well;
  }

  void say_of_list(Diagnostics& sink) {
    for (const Diagnostic& diagnostic : sink.take_sorted()) say(*options_.list, diagnostic, input_errors);
  }

  static int status_of(const Diagnostic& problem) {
    return problem.code == Code::input_unreadable ? machine_fault : input_errors;
  }

  void change(const batch::Job& job) {
    // That two would make one report does not matter here.
    if (job.problem && job.problem->code != Code::output_conflict) return cannot_read(job, *job.problem);
    const auto read = batch::read_file(job.file, program_.max_bytes);
    if (const auto* problem = std::get_if<Diagnostic>(&read)) return cannot_read(job, *problem);
    const std::string& bytes = std::get<std::string>(read);
    auto changed = options_.list ? changed_by_list(job, bytes) : changed_by(values_, job, bytes);
    if (changed && options_.ids) changed = with_ids(job, *changed);
    if (!changed) return;
    if (*changed == bytes)
      ++closing_.same;
    else
      changed_.push_back({job.name, job.file, *changed});
  }

  void cannot_read(const batch::Job& job, const Diagnostic& problem) {
    all_read_ = false;
    say(job.name, problem, status_of(problem));
  }

  // Nothing where the section has errors, which are said.
  std::optional<std::string> changed_by(const Values& values, const batch::Job& job, std::string_view bytes,
                                        const ListedRow* row = nullptr) {
    if (values.empty()) return std::string(bytes);
    Diagnostics sink;
    auto changed = program_.change_values(bytes, values, sink);
    for (const Diagnostic& diagnostic : sink.take_sorted()) {
      if (entry(diagnostic.code).severity != Severity::error) continue;
      // What is said of no place in the section is said of the row that asks for it.
      if (row != nullptr && diagnostic.position == diagnostics::Position{})
        say(*options_.list, {diagnostic.code, row->position, diagnostic.arguments}, input_errors);
      else
        say(job.name, diagnostic, input_errors);
    }
    return changed;
  }

  std::optional<std::string> with_ids(const batch::Job& job, std::string_view bytes) {
    Diagnostics sink;
    auto changed = program_.give_ids(bytes, sink);
    for (const Diagnostic& diagnostic : sink.take_sorted())
      if (entry(diagnostic.code).severity == Severity::error) say(job.name, diagnostic, input_errors);
    return changed;
  }

  // Nothing too where the list does not name the section, and ids are not asked for.
  std::optional<std::string> changed_by_list(const batch::Job& job, const std::string& bytes) {
    Diagnostics sink;
    const auto number = program_.number_of(bytes, sink);
    if (!number) {
      all_read_ = false;
      for (const Diagnostic& diagnostic : sink.take_sorted()) say(job.name, diagnostic, input_errors);
      return std::nullopt;
    }
    std::optional<std::string> changed = bytes;
    bool listed = false;
    for (const ListedRow& row : rows_) {
      if (row.number != *number) continue;
      if (!listed) sections_[*number].push_back(job.name);
      listed = true;
      if (!row.good) continue;
      Values values = values_;
      values.insert(values.end(), row.values.begin(), row.values.end());
      changed = changed_by(values, job, *changed, &row);
      if (!changed) return std::nullopt;
    }
    if (listed) return changed;
    if (!values_.empty()) return changed_by(values_, job, bytes);
    if (options_.ids) return bytes;
    ++closing_.unlisted;
    return std::nullopt;
  }

  // That no section has a number is certain only when all were read.
  void check_numbers() {
    Diagnostics sink;
    for (const ListedRow& row : rows_) {
      const auto found = sections_.find(row.number);
      if (found == sections_.end()) {
        if (all_read_) sink.add(Code::list_number_unknown, row.position, {row.number});
      } else if (found->second.size() > 1) {
        sink.add(Code::list_number_twice, row.position, {row.number, found->second[0], found->second[1]});
      }
    }
    say_of_list(sink);
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
  batch::Files& files_;
  Log& log_;
  std::vector<std::string> inputs_;
  Values values_;
  std::vector<ListedRow> rows_;                               // of --list
  std::map<std::string, std::vector<std::string>> sections_;  // that have a number of the list
  bool all_read_ = true;
  std::vector<Changed> changed_;
  ChangeClosing closing_;
  int status_ = all_well;
};

}  // namespace

int set_values(const Options& options, const Program& program, batch::Files& files, Log& log) {
  try {
    return SetCommand(options, program, files, log)();
  } catch (const diagnostics::MachineFault& fault) {
    log.notice("", fault.diagnostic());
    return machine_fault;
  }
}

}  // namespace cli
