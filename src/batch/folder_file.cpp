#include "batch/folder_file.hpp"

#include <utility>

namespace batch {

using diagnostics::Code;
using diagnostics::Diagnostic;

std::vector<Notice> deliver_folder_file(const Task& task, Files& files, const std::string& report, const Made& made,
                                        const Making& making, manifest::Values values) {
  Decision decision;
  decision.values = std::move(values);
  const Job job{report, "", report, {}};
  Result result;
  Delivery(task, files, job, decision)(made, making, result);
  std::vector<Notice> notices;
  for (Diagnostic& diagnostic : result.diagnostics) {
    // There is no XML that it could go into.
    if (diagnostic.code == Code::changed_report_moved) diagnostic.code = Code::folder_page_moved;
    notices.push_back({task.records->target(report, made.outputs.front().format), std::move(diagnostic)});
  }
  return notices;
}

std::vector<Notice> verify_folder_file(
    Files& files, const Records& records, const manifest::Entry& entry,
    const std::function<std::optional<Diagnostic>(const manifest::Output& output)>& further) {
  std::vector<Notice> notices;
  for (const manifest::Output& output : entry.outputs) {
    const std::string file = records.target(entry.report, output.format);
    const auto hash = files.hash(file);
    if (files.kind(file) == Files::Kind::absent)
      notices.push_back({file, {Code::report_missing, {}, {}}});
    else if (hash != output.sha256)
      notices.push_back({file, {Code::report_changed, {}, {}}});
    else if (auto wrong = further(output))
      notices.push_back({file, *std::move(wrong)});
  }
  for (const manifest::Source& kept : entry.kept) {
    const std::string file = records.path(kept.name);
    if (files.kind(file) == Files::Kind::plain) notices.push_back({file, {Code::kept_file, {}, {}}});
  }
  return notices;
}

}  // namespace batch
