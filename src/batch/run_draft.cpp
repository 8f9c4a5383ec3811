#include "batch/run_draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <utility>
#include <variant>

#include "batch/folder.hpp"
#include "batch/folder_file.hpp"
#include "batch/own_file.hpp"
#include "batch/remove_report.hpp"
#include "batch/run_draft_name.hpp"
#include "diagnostics/listed.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::MachineFault;

namespace {

std::string path_of(const Brought& section, const Attached& file) { return section.report + "." + file.format; }

// The files that the draft brought stand there as they were, by what the manifest says of them.
bool fits(const Records& records, const manifest::Entry& draft) {
  return std::all_of(draft.sources.begin(), draft.sources.end(), [&](const manifest::Source& source) {
    const std::size_t dot = source.name.rfind('.');
    const auto entry = records.find(std::string_view(source.name).substr(0, dot));
    const manifest::Output* output =
        entry && dot != std::string::npos ? entry->output(std::string_view(source.name).substr(dot + 1)) : nullptr;
    return output != nullptr && output->sha256 == source.sha256 && !output->outdated;
  });
}

void remove(const Task& task, Files& files, const std::string& report, RunDraftOutcome& outcome) {
  const Removal removal = remove_report(files, *task.records, report, task.mode == Mode::write);
  for (const std::string& file : removal.removed) {
    outcome.removed.push_back(file);
    outcome.notices.push_back({file, {Code::run_draft_removed, {}, {}}});
  }
  for (const std::string& file : removal.kept) outcome.notices.push_back({file, {Code::stale_report, {}, {file}}});
}

}  // namespace

void RunDrafts::add(const Result& result) {
  switch (result.status) {
    case Status::good:
    case Status::current:
    case Status::adopted: {
      made_.push_back({result.input, name_of(result.identity), result.outputs, result.planned});
      return;
    }
    case Status::waiting:
    case Status::failed: missing_.push_back(result.input); return;
    case Status::passed:
    case Status::empty: return;
  }
}

// Delivers the drafts of one run.
class Delivering {
 public:
  Delivering(const RunDrafts& run, const Task& task, Files& files, const RunDraftWriter& writer)
      : run_(run), task_(task), files_(files), writer_(writer), records_(*task.records) {}

  RunDraftOutcome operator()() {
    std::vector<std::string> missing = run_.missing_;
    for (const auto& made : run_.made_) sections_.push_back(brought(made));
    std::vector<Part> parts = writer_.divide(sections_);
    std::erase_if(parts, [&](const Part& part) {
      if (part.bytes <= writer_.limit) return false;
      const std::string& input = sections_.at(part.first).input;
      missing.push_back(input);
      outcome_.notices.push_back(
          {input, {Code::run_draft_without, {}, {std::to_string(part.bytes), std::to_string(writer_.limit)}}});
      return true;
    });
    for (std::size_t i = 0; i < parts.size(); ++i) deliver(parts[i], i + 1, parts.size());
    if (!missing.empty() && !parts.empty()) tell_missing(missing);
    for (std::size_t number = parts.size() + 1; records_.find(run_draft_name_of(number)); ++number)
      remove(task_, files_, run_draft_name_of(number), outcome_);
    return std::move(outcome_);
  }

 private:
  Brought brought(const RunDrafts::Made& made) const {
    Brought section{made.input, "", made.name, {}};
    for (const std::string& file : made.files) {
      const std::string below = file.substr(join(task_.output, "").size());
      const std::size_t dot = below.rfind('.');
      section.report = below.substr(0, dot);
      Attached attached{below.substr(dot + 1)};
      const auto planned = std::find_if(made.planned.begin(), made.planned.end(),
                                        [&](const Planned& each) { return each.format == attached.format; });
      if (planned != made.planned.end()) {
        attached.sha256 = planned->sha256;
        attached.size = planned->size;
      } else {
        const auto hash = files_.hash(file);
        if (!hash) fail(file, std::make_error_code(std::errc::no_such_file_or_directory));
        attached.sha256 = *hash;
        attached.size = files_.state(file).size;
      }
      section.files.push_back(std::move(attached));
    }
    return section;
  }

  [[noreturn]] static void fail(const std::string& file, const std::error_code& why) {
    throw MachineFault(Code::attachment_unreadable, {file, why.message()});
  }

  void tell_missing(const std::vector<std::string>& missing) {
    constexpr std::size_t most = 5;
    outcome_.notices.push_back(
        {outcome_.drafts.front().file,
         {Code::run_draft_incomplete, {}, {std::to_string(missing.size()), diagnostics::listed(missing, most)}}});
  }

  void deliver(const Part& part, std::size_t number, std::size_t of) {
    const std::string report = run_draft_name_of(number), file = records_.target(report, manifest::draft);
    manifest::Entry wanted;
    wanted.identity.number = fmt::format("{}/{}", number, of);
    for (std::size_t i = part.first; i < part.first + part.count; ++i)
      for (const Attached& attached : sections_[i].files)
        wanted.sources.push_back({path_of(sections_[i], attached), attached.sha256});
    const bool made = !is_current(report, file, wanted);
    outcome_.drafts.push_back({file, made, part.count});
    if (made && task_.mode == Mode::write) write(part, number, of, report, std::move(wanted));
  }

  // Such a draft stays, as does one that people changed, of what is still the same.
  bool is_current(const std::string& report, const std::string& file, const manifest::Entry& wanted) {
    const auto known = records_.find(report);
    const manifest::Output* output = known ? known->output(manifest::draft) : nullptr;
    if (task_.force || output == nullptr || known->sources != wanted.sources || known->identity != wanted.identity ||
        known->made_with != records_.made_with() || output->made_with != records_.drafts_made_with() ||
        files_.kind(file) != Files::Kind::plain)
      return false;
    manifest::Output found = *output;
    if (!intact(files_, records_, report, found)) outcome_.notices.push_back({file, {Code::run_draft_changed, {}, {}}});
    return true;
  }

  void write(const Part& part, std::size_t number, std::size_t of, const std::string& report, manifest::Entry wanted) {
    std::vector<std::string> bytes;
    for (const manifest::Source& source : wanted.sources) {
      const std::string file = join(task_.output, source.name);
      auto read = files_.read(file);
      if (const auto* failed = std::get_if<std::error_code>(&read)) fail(file, *failed);
      bytes.push_back(std::move(std::get<std::string>(read)));
    }
    Made made;
    made.kind = manifest::run_draft;
    made.identity = wanted.identity;
    made.outputs.push_back({std::string(manifest::draft), writer_.write(sections_, part, bytes, number, of)});
    bytes.clear();
    for (Notice& notice : deliver_folder_file(task_, files_, report, made, {std::move(wanted.sources), {}}, {}))
      outcome_.notices.push_back(std::move(notice));
  }

  const RunDrafts& run_;
  const Task& task_;
  Files& files_;
  const RunDraftWriter& writer_;
  Records& records_;
  std::vector<Brought> sections_;
  RunDraftOutcome outcome_;
};

RunDraftOutcome RunDrafts::deliver(const Task& task, Files& files, const RunDraftWriter& writer) const {
  return Delivering(*this, task, files, writer)();
}

RunDraftOutcome drop_outdated_run_drafts(const Task& task, Files& files) {
  RunDraftOutcome outcome;
  bool all_fit = true;
  std::vector<std::string> drafts;
  task.records->each([&](const manifest::Entry& entry) {
    if (entry.is_run_draft()) drafts.push_back(entry.report);
  });
  for (const std::string& draft : drafts) all_fit = all_fit && fits(*task.records, *task.records->find(draft));
  // They are the parts of one mail.
  if (!all_fit)
    for (const std::string& draft : drafts) remove(task, files, draft, outcome);
  return outcome;
}

std::vector<Notice> verify_run_draft(Files& files, const Records& records, const manifest::Entry& draft) {
  return verify_folder_file(files, records, draft, [&](const manifest::Output&) -> std::optional<Diagnostic> {
    if (fits(records, draft)) return std::nullopt;
    return Diagnostic{Code::run_draft_outdated, {}, {}};
  });
}

}  // namespace batch
