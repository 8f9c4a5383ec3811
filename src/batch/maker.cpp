#include "batch/maker.hpp"

#include <algorithm>
#include <filesystem>
#include <new>
#include <optional>
#include <utility>

#include "batch/folder.hpp"
#include "batch/list_beside.hpp"
#include "batch/lock.hpp"
#include "batch/read_beside.hpp"
#include "batch/read_file.hpp"
#include "batch/remove_report.hpp"
#include "batch/windows_name.hpp"
#include "diagnostics/listed.hpp"
#include "diagnostics/machine_fault.hpp"

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

// So that what is said of a file that the input names is said of it by a path for the user.
void name_sources(const Job& job, const Making& making, Result& result) {
  const std::filesystem::path folder = std::filesystem::path(job.name).parent_path();
  for (std::size_t i = 1; i < making.sources.size(); ++i)
    result.sources.push_back((folder / making.sources[i].name).lexically_normal().string());
}

std::string number_of(const std::string& kind, const rows::Identity& identity) {
  return identity.number.empty() ? std::string() : kind + " " + identity.number;
}

void append(std::vector<Diagnostic>& all, const std::vector<Diagnostic>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

Result Maker::operator()(const Job& job) const {
  Result result;
  result.input = job.name;
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
    case Decision::Course::make: return convert(job, bytes, decision, making, result);
  }
}

void Maker::convert(const Job& job, std::string_view bytes, const Decision& decision, Making& making,
                    Result& result) const {
  const rows::Sources reading = sources(job, making);
  Made made =
      convert_({bytes, file_name(job.name), decision.values, decision.former, standing(job, decision), reading});
  append(result.diagnostics, made.diagnostics);
  name_sources(job, making, result);
  if (task_.mode == Mode::check) {
    if (const auto refused = refused_by_windows(job.report))
      result.diagnostics.push_back({Code::windows_name, {}, {refused->part, refused->what}});
  }
  result.left_out = made.left_out;
  result.pages = made.pages;
  result.kind = made.kind;
  result.number = number_of(made.kind, made.identity);
  result.identity = made.identity;
  result.status = made.failed ? Status::failed : made.empty ? Status::empty : Status::good;
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
  result.number = number_of(entry.kind, entry.identity);
  result.identity = entry.identity;
  for (const std::string& format : task_.outputs_of(entry.kind)) {
    if (format == manifest::draft && entry.no_draft) {
      result.no_draft = true;
      result.diagnostics.push_back(entry.no_draft->diagnostic);
    } else {
      result.outputs.push_back(target(task_, job, format));
    }
  }
  if (task_.mode == Mode::write && decision.entry != task_.records->find(job.report)) task_.records->put(entry);
}

void Maker::wait(const Job& job, Result& result) const {
  result.status = Status::waiting;
  const auto entry = task_.records->find(job.report);
  if (!entry) return;
  result.pages = entry->pages;
  result.kind = entry->kind;
  result.number = number_of(entry->kind, entry->identity);
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
            const auto index = static_cast<std::uint32_t>(making.sources.size());
            making.sources.push_back({std::string(name), {}});
            if (task_.records != nullptr) making.sources.back().sha256 = manifest::sha256(bytes);
            return rows::SourceFile{std::move(bytes), index};
          },
          [&](std::string_view folder) {
            auto names = list_beside(job.file, folder);
            if (const auto* listed = std::get_if<std::vector<std::string>>(&names);
                listed != nullptr && task_.records != nullptr)
              making.listings.push_back({std::string(folder), manifest::digest_of(*listed)});
            return names;
          }};
}

void Maker::look_after_earlier_report(const Job& job, Result& result) const {
  const bool failed = result.status == Status::failed;
  if ((!failed && result.status != Status::empty) || task_.mode == Mode::check || job.report.empty()) return;
  if (!failed && task_.records != nullptr) return remove_earlier_report(job, result);
  if (task_.mode == Mode::write && task_.records != nullptr) mark_stale(job, result);
  const std::vector<std::string> kept = earlier_files(job);
  if (kept.empty()) return;
  result.stale = failed;
  result.diagnostics.push_back({Code::stale_report, {}, {diagnostics::listed(kept)}});
}

// Of a section that has become empty.
void Maker::remove_earlier_report(const Job& job, Result& result) const {
  const std::vector<std::string> before = earlier_files(job);
  // Nothing is removed on the word of a manifest that is not as it was written.
  const bool doubtful = task_.records->doubtful(job.report);
  const Removal removal = remove_report(files_, *task_.records, job.report, task_.mode == Mode::write);
  for (const std::string& path : before) {
    if (std::find(removal.removed.begin(), removal.removed.end(), path) != removal.removed.end()) continue;
    result.diagnostics.push_back({doubtful ? Code::stale_report : Code::changed_report_kept, {}, {path}});
  }
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
  if (!entry || entry->stale == result.diagnostics) return;
  entry->stale = result.diagnostics;
  task_.records->put(*entry);
}

}  // namespace batch
