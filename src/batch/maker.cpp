#include "batch/maker.hpp"

#include <algorithm>
#include <filesystem>
#include <new>
#include <optional>
#include <utility>

#include "batch/folder.hpp"
#include "batch/folder_page_name.hpp"
#include "batch/list_beside.hpp"
#include "batch/lock.hpp"
#include "batch/pairs.hpp"
#include "batch/read_beside.hpp"
#include "batch/read_file.hpp"
#include "batch/remove_report.hpp"
#include "batch/to_act_on.hpp"
#include "batch/windows_name.hpp"
#include "diagnostics/listed.hpp"
#include "diagnostics/machine_fault.hpp"
#include "unicode/ascii.hpp"
#include "unicode/folding.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::MachineFault;

// The system, not the author, keeps such an input from being read.
bool is_machine_fault(const Diagnostic& diagnostic) { return diagnostic.code == Code::input_unreadable; }

void fail(Result& result, const Diagnostic& diagnostic, bool machine_fault) {
  result.status = Status::failed;
  result.machine_fault = machine_fault;
  result.outputs.clear();
  result.pages = 0;
  result.diagnostics.push_back(diagnostic);
}

// A fault of this report alone is said of it.
void attempt(Result& result, const auto& step) {
  try {
    step();
  } catch (const MachineFault& fault) {
    if (ends_the_run(fault.diagnostic())) throw;
    fail(result, fault.diagnostic(), true);
  } catch (const std::bad_alloc&) {
    fail(result, {Code::out_of_memory, {}, {}}, true);
  }
}

// A file that another names, for the user, who named that one.
std::string called_beside(const std::string& named, std::string_view name) {
  return (std::filesystem::path(named).parent_path() / name).lexically_normal().string();
}

void append(std::vector<Diagnostic>& all, const std::vector<Diagnostic>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

Result Maker::operator()(const Job& job) const {
  Result result;
  result.input = job.name;
  result.report = job.report;
  result.comparison = job.compared != nullptr;
  attempt(result, [&] { make(job, result); });
  attempt(result, [&] { look_after_earlier_report(job, result); });
  return result;
}

void Maker::make(const Job& job, Result& result) const {
  if (job.problem) return fail(result, *job.problem, is_machine_fault(*job.problem));
  const auto input = read_input(job.file, task_.max_bytes);
  if (const auto* problem = std::get_if<Diagnostic>(&input)) {
    return fail(result, *problem, is_machine_fault(*problem));
  }
  const std::string& bytes = std::get<std::string>(input);
  Making making;
  making.sources.emplace_back();
  making.called.push_back(job.name);
  Decision decision;
  decision.values = task_.values;
  if (task_.records != nullptr) {
    making.sources.front() = {task_.records->from_output(job.file), manifest::sha256(bytes)};
    decision = decide(files_, task_, job, making.sources.front().sha256);
  }
  result.kept_values = decision.kept_values;
  append(result.diagnostics, decision.said);
  switch (decision.course) {
    case Decision::Course::keep: return keep(job, decision, result);
    case Decision::Course::wait: return wait(job, result);
    case Decision::Course::pass: return pass(decision, result);
    case Decision::Course::make: return convert(job, bytes, decision, making, result);
  }
}

void Maker::convert(const Job& job, std::string_view bytes, const Decision& decision, Making& making,
                    Result& result) const {
  const rows::Sources reading = sources(job, making);
  Request request{bytes,           file_name(job.name),           decision.values,
                  decision.former, task_.page_extension_for(job), standing(job, decision),
                  reading};
  request.compared = job.compared.get();
  request.open = [&](const VersionFile& version) { return open(job, bytes, version, making); };
  if (job.compared && task_.records != nullptr) making.listings = listings_of(job);
  Made made = convert_(request);
  append(result.diagnostics, made.diagnostics);
  // So that what is said of a file that the input names is said of it.
  result.sources.assign(making.called.begin() + 1, making.called.end());
  if (task_.mode == Mode::check) {
    if (const auto refused = refused_by_windows(job.report))
      result.diagnostics.push_back({Code::windows_name, {}, {refused->part, refused->what}});
  }
  result.left_out = made.left_out;
  result.pages = made.pages;
  result.kind = made.kind;
  result.identity = made.identity;
  result.status = made.failed   ? Status::failed
                  : made.passed ? Status::passed
                  : made.empty  ? Status::empty
                                : Status::good;
  if (result.status != Status::good || task_.mode == Mode::check) return;
  for (const auto& [name, value] : made.undone) result.diagnostics.push_back({Code::set_undone, {}, {name, value}});
  if (task_.records != nullptr) result.reason = decision.reason;
  Delivery(task_, files_, job, decision)(made, making, result);
}

void Maker::keep(const Job& job, const Decision& decision, Result& result) const {
  const manifest::Entry& entry = *decision.entry;
  result.status = decision.adopted ? Status::adopted : Status::current;
  result.pages = entry.pages;
  result.kind = entry.kind;
  result.identity = entry.identity;
  for (const std::string& format : task_.outputs_of(entry.kind)) {
    if (format == manifest::draft && entry.no_draft) {
      result.no_draft = true;
      result.diagnostics.push_back(entry.no_draft->diagnostic);
    } else {
      result.outputs.push_back(target(task_, job, format));
    }
  }
  for (const Diagnostic& said : entry.diagnostics)
    if (leaves_incomplete(said.code)) result.diagnostics.push_back(said);
  if (task_.mode == Mode::write && decision.entry != task_.records->find(job.report)) task_.records->put(entry);
}

// What stands there of an earlier run, in other formats, stays.
void Maker::pass(const Decision& decision, Result& result) const {
  result.status = Status::passed;
  result.kind = decision.entry->kind;
}

void Maker::wait(const Job& job, Result& result) const {
  result.status = Status::waiting;
  const auto entry = task_.records->find(job.report);
  if (!entry) return;
  result.pages = entry->pages;
  result.kind = entry->kind;
  result.waited_before = entry->stale && std::any_of(entry->stale->begin(), entry->stale->end(),
                                                     [](const auto& said) { return said.code == Code::open_in_word; });
  if (task_.mode == Mode::write) mark_stale(job, result);
}

// What an adopted report has already, so that a draft beside it brings those very files.
std::vector<Output> Maker::standing(const Job& job, const Decision& decision) const {
  std::vector<Output> outputs;
  if (!decision.adopted) return outputs;
  for (const std::string& format : decision.left) {
    auto bytes = files_.read(target(task_, job, format));
    if (auto* read = std::get_if<std::string>(&bytes)) outputs.push_back({format, std::move(*read)});
  }
  return outputs;
}

rows::Sources Maker::sources(const Job& job, Making& making) const {
  return {[&](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
            auto read = read_beside(job.file, job.file.substr(0, job.below), name);
            if (auto* unread = std::get_if<rows::Unread>(&read)) return std::move(*unread);
            auto& bytes = std::get<std::string>(read);
            const std::uint32_t index = note_source(std::string(name), called_beside(job.name, name), &bytes, making);
            return rows::SourceFile{std::move(bytes), index};
          },
          [&](std::string_view folder) {
            auto names = list_beside(job, task_.selection, folder);
            if (const auto* listed = std::get_if<std::vector<std::string>>(&names);
                listed != nullptr && task_.records != nullptr)
              making.listings.push_back({std::string(folder), manifest::digest_of(*listed)});
            return names;
          },
          [&](std::string_view name) {
            if (task_.jobs == nullptr || !unicode::ascii_lower(name).ends_with(".xml")) return false;
            const std::string folder = job.report.substr(0, job.report.rfind('/') + 1);  // npos + 1 is 0
            return makes(*task_.jobs, folder + std::string(name.substr(0, name.rfind('.'))));
          }};
}

// `bytes`: null where it could not be read. Returns its index.
std::uint32_t Maker::note_source(std::string name, std::string called, const std::string* bytes, Making& making) const {
  const auto index = static_cast<std::uint32_t>(making.sources.size());
  making.sources.push_back({std::move(name), {}});
  making.called.push_back(std::move(called));
  if (task_.records != nullptr && bytes != nullptr) making.sources.back().sha256 = manifest::sha256(*bytes);
  return index;
}

std::variant<OpenedVersion, Diagnostic> Maker::open(const Job& job, std::string_view bytes, const VersionFile& version,
                                                    Making& making) const {
  OpenedVersion opened;
  if (version.file == job.file) {
    opened.bytes = bytes;
  } else {
    auto read = read_input(version.file, task_.max_bytes);
    auto* found = std::get_if<std::string>(&read);
    opened.source = note_source(name_from(job, version.file), version.name, found, making);
    if (found == nullptr) {
      Diagnostic problem = std::get<Diagnostic>(std::move(read));
      problem.position.source = opened.source;
      return problem;
    }
    opened.bytes = std::move(*found);
  }
  opened.sources = sources_of(job, version, making);
  return opened;
}

// What a version names stands beside it; in the manifest by its path from the job's file.
rows::Sources Maker::sources_of(const Job& job, const VersionFile& version, Making& making) const {
  return {[this, &job, version, &making](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
            auto read = read_beside(version.file, version.file.substr(0, version.below), name);
            if (auto* unread = std::get_if<rows::Unread>(&read)) return std::move(*unread);
            auto& bytes = std::get<std::string>(read);
            const std::string file = called_beside(version.file, name);
            const std::uint32_t index =
                note_source(name_from(job, file), called_beside(version.name, name), &bytes, making);
            return rows::SourceFile{std::move(bytes), index};
          },
          [](std::string_view folder) -> std::variant<std::vector<std::string>, Diagnostic> {
            return Diagnostic{Code::folder_missing, {}, {std::string(folder)}};  // a section lists none
          }};
}

void Maker::look_after_earlier_report(const Job& job, Result& result) const {
  const bool failed = result.status == Status::failed;
  if ((!failed && result.status != Status::empty) || task_.mode == Mode::check || job.report.empty()) return;
  if (is_folder_page(unicode::folded(job.report))) return;  // which is no report, and has been said
  if (job.problem && job.problem->code == Code::report_over_input) return;
  if (!failed && task_.records != nullptr) return remove_earlier_report(job, result);
  if (task_.mode == Mode::write && task_.records != nullptr) mark_stale(job, result);
  const std::vector<std::string> kept = earlier_files(job);
  if (kept.empty()) return;
  result.stale = failed;
  result.diagnostics.push_back({Code::stale_report, {}, {diagnostics::listed(kept)}});
}

// Of a section that has become empty.
void Maker::remove_earlier_report(const Job& job, Result& result) const {
  if (const auto entry = task_.records->find(job.report); entry && !entry->is_report())
    return note_without_report(job, result);
  const std::vector<std::string> before = earlier_files(job);
  // Nothing is removed on the word of a manifest that is not as it was written.
  const bool doubtful = task_.records->doubtful(job.report);
  const Removal removal = remove_report(files_, *task_.records, job.report, task_.mode == Mode::write);
  for (const std::string& path : before) {
    if (std::find(removal.removed.begin(), removal.removed.end(), path) != removal.removed.end()) continue;
    result.diagnostics.push_back({doubtful ? Code::stale_report : Code::changed_report_kept, {}, {path}});
  }
  note_without_report(job, result);
}

// What is said of an input that has no report, so that the page of messages still knows it after a run over others.
void Maker::note_without_report(const Job& job, const Result& result) const {
  const auto earlier = task_.records->find(job.report);
  if (task_.mode != Mode::write || job.problem || result.machine_fault || result.diagnostics.empty()) return;
  if (earlier && (earlier->is_report() || !earlier->has_input())) return;
  manifest::Entry entry;
  entry.report = job.report;
  entry.kind = result.kind;
  entry.identity = result.identity;
  entry.sources.push_back({task_.records->from_output(job.file), {}});
  entry.made_with = task_.records->made_with();
  if (result.status == Status::failed)
    entry.stale = result.diagnostics;
  else
    entry.diagnostics = result.diagnostics;
  if (earlier != entry) task_.records->put(entry);
}

// All that stands where the job's report would, in any format that is made or listed.
std::vector<std::string> Maker::earlier_files(const Job& job) const {
  const auto entry = task_.records == nullptr ? std::nullopt : task_.records->find(job.report);
  std::vector<std::string> formats = task_.outputs_of(entry ? entry->kind : "");
  if (entry) {
    for (const manifest::Output& output : entry->outputs) {
      if (std::find(formats.begin(), formats.end(), output.format) == formats.end()) formats.push_back(output.format);
    }
  }
  std::vector<std::string> files;
  for (const std::string& format : formats) {
    std::string path = target(task_, job, format);
    if (files_.kind(path) == Files::Kind::plain) files.push_back(std::move(path));
  }
  return files;
}

void Maker::mark_stale(const Job& job, const Result& result) const {
  auto entry = task_.records->find(job.report);
  if (!entry || !entry->is_report()) return note_without_report(job, result);
  if (entry->stale == result.diagnostics) return;
  entry->stale = result.diagnostics;
  task_.records->put(*entry);
}

}  // namespace batch
