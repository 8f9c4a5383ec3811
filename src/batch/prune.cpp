#include "batch/prune.hpp"

#include <algorithm>

#include "batch/gone.hpp"
#include "batch/own_file.hpp"
#include "batch/remove_report.hpp"

namespace batch {
namespace {

using diagnostics::Code;

// More are only counted.
constexpr std::size_t most_gone_named = 100;

void say_changed(const std::string& file, PruneOutcome& outcome) {
  outcome.notices.push_back({file, {Code::changed_report_kept, {}, {file}}});
}

// Nothing is left of it but what people changed, which an earlier --prune passed over.
bool is_left_over(Files& files, const Records& records, const std::string& report) {
  const auto entry = records.find(report).value();
  const std::vector<std::string> changed = changed_files(files, records, entry);
  return !changed.empty() && changed.size() == entry.outputs.size();
}

void name(const std::string& report, bool is_named, Files& files, const Records& records, PruneOutcome& outcome) {
  const auto entry = records.find(report).value();
  if (is_named) {
    for (const manifest::Output& output : entry.outputs)
      outcome.notices.push_back(
          {records.target(report, output.format), {Code::input_gone, {}, {records.absolute(entry.input().name)}}});
  }
  for (const std::string& file : changed_files(files, records, entry)) say_changed(file, outcome);
}

void remove(const std::string& report, const Task& task, Files& files, PruneOutcome& outcome) {
  Removal removal = remove_report(files, *task.records, report, task.mode == Mode::write);
  ++(!removal.removed.empty() || removal.kept.empty() ? outcome.removed : outcome.gone);
  for (std::string& file : removal.removed) outcome.files.push_back(std::move(file));
  for (const std::string& file : removal.kept) say_changed(file, outcome);
}

}  // namespace

PruneOutcome look_after_gone(const Task& task, Files& files, const Inputs& inputs, bool prune) {
  PruneOutcome outcome;
  const Records& records = *task.records;
  if (inputs.incomplete) {
    if (prune) outcome.notices.push_back({"", {Code::prune_nothing, {}, {*inputs.incomplete}}});
    return outcome;
  }
  const std::vector<std::string> reports = gone(files, records, inputs);
  const std::size_t all = records.count();
  const auto removable = static_cast<std::size_t>(std::count_if(
      reports.begin(), reports.end(), [&](const auto& report) { return !is_left_over(files, records, report); }));
  const bool refused = prune && !task.force && 2 * removable > all;
  if (refused)
    outcome.notices.push_back({"", {Code::prune_refused, {}, {std::to_string(removable), std::to_string(all)}}});
  // On the word of a manifest that is not as it was written nothing is removed, and that has been said.
  const bool doubtful =
      std::any_of(reports.begin(), reports.end(), [&](const auto& report) { return records.doubtful(report); });
  const bool removes = prune && !refused && !doubtful;
  if (!removes) outcome.gone = reports.size();
  try {
    for (std::size_t i = 0; i < reports.size(); ++i) {
      if (removes)
        remove(reports[i], task, files, outcome);
      else
        name(reports[i], i < most_gone_named, files, records, outcome);
    }
  } catch (const diagnostics::MachineFault& fault) {
    outcome.fault = fault;
  }
  return outcome;
}

}  // namespace batch
