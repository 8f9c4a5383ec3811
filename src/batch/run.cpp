#include "batch/run.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <new>
#include <optional>
#include <utility>

#include "batch/folder.hpp"
#include "batch/in_order.hpp"
#include "batch/list_beside.hpp"
#include "batch/lock.hpp"
#include "batch/own_file.hpp"
#include "batch/read_beside.hpp"
#include "batch/read_file.hpp"
#include "batch/remove_report.hpp"
#include "batch/replace.hpp"
#include "batch/up_to_date.hpp"
#include "batch/windows_name.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::MachineFault;

// The system, not the author, keeps such an input from being read.
bool is_machine_fault(const Diagnostic& diagnostic) { return diagnostic.code == Code::input_unreadable; }

// What a job reads, for the manifest: the input first.
struct Making {
  std::vector<manifest::Source> sources;
  std::vector<manifest::Listing> listings;
};

// Makes one report; used by several threads.
class Maker {
 public:
  Maker(const Task& task, const Convert& convert, Files& files) : task_(task), convert_(convert), files_(files) {}

  Result operator()(const Job& job) const {
    Result result;
    result.input = job.name;
    try {
      make(job, result);
    } catch (const MachineFault& fault) {
      if (ends_the_run(fault.diagnostic())) throw;
      fail(result, fault.diagnostic(), true);
    } catch (const std::bad_alloc&) {
      fail(result, {Code::out_of_memory, {}, {}}, true);
    }
    try {
      look_after_earlier_report(job, result);
    } catch (const MachineFault& fault) {
      if (ends_the_run(fault.diagnostic())) throw;
      fail(result, fault.diagnostic(), true);
    } catch (const std::bad_alloc&) {
      fail(result, {Code::out_of_memory, {}, {}}, true);
    }
    return result;
  }

 private:
  void make(const Job& job, Result& result) const {
    if (job.problem) return fail(result, *job.problem, is_machine_fault(*job.problem));
    const auto input = read_input(job.file, task_.max_bytes);
    if (const auto* problem = std::get_if<Diagnostic>(&input)) {
      return fail(result, *problem, is_machine_fault(*problem));
    }
    const std::string& bytes = std::get<std::string>(input);
    Making making;
    if (task_.records != nullptr)
      making.sources.push_back({task_.records->from_output(job.file), manifest::sha256(bytes)});
    if (keeps(job, making, result)) return;
    Made made = convert_(bytes, file_name(job.name), sources(job, making));
    result.diagnostics = std::move(made.diagnostics);
    if (task_.mode == Mode::check) {
      if (const auto refused = refused_by_windows(job.report))
        result.diagnostics.push_back({Code::windows_name, {}, {refused->part, refused->what}});
    }
    result.left_out = made.left_out;
    result.pages = made.pages;
    result.number = made.identity.number.empty() ? "" : made.kind + " " + made.identity.number;
    result.status = made.failed ? Status::failed : made.empty ? Status::empty : Status::good;
    if (result.status == Status::good && task_.mode != Mode::check) deliver(job, made, making, result);
  }

  rows::Sources sources(const Job& job, Making& making) const {
    return {[&](std::string_view name) { return read(job, name, making); },
            [&](std::string_view folder) { return list(job, folder, making); }};
  }

  std::variant<std::string, Diagnostic> read(const Job& job, std::string_view name, Making& making) const {
    auto bytes = read_beside(job.file, name);
    if (const auto* read = std::get_if<std::string>(&bytes); read != nullptr && task_.records != nullptr) {
      making.sources.push_back({std::string(name), manifest::sha256(*read)});
    }
    return bytes;
  }

  std::variant<std::vector<std::string>, Diagnostic> list(const Job& job, std::string_view folder,
                                                          Making& making) const {
    auto names = list_beside(job.file, folder);
    if (const auto* listed = std::get_if<std::vector<std::string>>(&names);
        listed != nullptr && task_.records != nullptr)
      making.listings.push_back({std::string(folder), manifest::digest_of(*listed)});
    return names;
  }

  // Whether the report can stay as it is.
  bool keeps(const Job& job, const Making& making, Result& result) const {
    if (task_.records == nullptr || task_.force) return false;
    const auto entry = up_to_date(files_, task_, job, making.sources.front().sha256);
    if (!entry) return false;
    result.status = Status::current;
    result.pages = entry->pages;
    result.number = entry->identity.number.empty() ? "" : entry->kind + " " + entry->identity.number;
    for (const std::string& format : task_.outputs_of(entry->kind)) {
      if (format == manifest::draft && entry->no_draft)
        tell(entry->no_draft->diagnostic, result);
      else
        result.outputs.push_back(target(job, format));
    }
    if (task_.mode == Mode::write && entry != task_.records->find(job.report)) task_.records->put(*entry);
    return true;
  }

  void deliver(const Job& job, const Made& made, const Making& making, Result& result) const {
    std::vector<Replacement> replacements;
    for (const Output& output : made.outputs) replacements.push_back({target(job, output.format), output.bytes});
    if (task_.mode == Mode::write) {
      write(job, made, making, replacements, result);
    } else {
      for (const Replacement& replacement : replacements) {
        expect_replaceable(files_.state(replacement.target), replacement.target);
      }
    }
    for (Replacement& replacement : replacements) result.outputs.push_back(std::move(replacement.target));
    if (made.no_draft) tell(*made.no_draft, result);
  }

  static void tell(const Diagnostic& no_draft, Result& result) {
    result.no_draft = true;
    result.diagnostics.push_back(no_draft);
  }

  void write(const Job& job, const Made& made, const Making& making, std::span<const Replacement> replacements,
             Result& result) const {
    const std::string folder = folder_of(target(job, ""));
    if (task_.records == nullptr) return replace(files_, folder, replacements);
    manifest::Entry entry = describe(job, made, making, result);
    const auto earlier = task_.records->find(job.report);
    const std::string removed = earlier ? draft_to_remove(job, *earlier, entry) : "";
    std::vector<Replacement> changed;
    std::vector<manifest::Output*> begun;
    for (std::size_t i = 0; i < replacements.size(); ++i) {
      if (earlier && stands(job, *earlier, entry.outputs[i])) continue;
      changed.push_back(replacements[i]);
      begun.push_back(&entry.outputs[i]);
    }
    bool journalled = false;
    try {
      const auto written = [&](std::span<const std::string> temporaries) {
        Temporaries named;
        for (std::size_t i = 0; i < temporaries.size(); ++i) {
          const Files::State state = files_.state(temporaries[i]);
          begun[i]->size = state.size;
          begun[i]->mtime = state.mtime;
          named.emplace_back(begun[i]->format, temporaries[i]);
        }
        if (earlier) carry_over(job, *earlier, removed, entry);
        task_.records->begin(entry, named);
        journalled = true;
      };
      replace(files_, folder, changed, written, removed);
    } catch (const MachineFault&) {
      if (journalled) task_.records->abandoned(job.report);
      throw;
    }
    task_.records->done(entry);
    if (!removed.empty() && !made.no_draft) result.diagnostics.push_back({Code::draft_removed, {}, {removed}});
    warn_outdated(job, entry, result);
  }

  void warn_outdated(const Job& job, const manifest::Entry& entry, Result& result) const {
    std::string outdated;
    const auto add = [&](std::string_view format) {
      outdated.append(outdated.empty() ? "" : ", ").append(target(job, format));
    };
    for (const manifest::Output& output : entry.outputs) {
      if (output.outdated) add(output.format);
    }
    // One that was asked for and is not there must not seem to be.
    if (entry.no_draft && entry.output(manifest::draft) == nullptr &&
        files_.kind(target(job, manifest::draft)) == Files::Kind::plain)
      add(manifest::draft);
    if (!outdated.empty()) result.diagnostics.push_back({Code::stale_report, {}, {outdated}});
  }

  manifest::Entry describe(const Job& job, const Made& made, const Making& making, const Result& result) const {
    manifest::Entry entry;
    entry.report = job.report;
    entry.kind = made.kind;
    entry.identity = made.identity;
    entry.values = task_.values;
    entry.sources = making.sources;
    entry.listings = making.listings;
    entry.dictionaries = made.dictionaries;
    entry.made_with = task_.records->made_with();
    for (const Output& output : made.outputs) {
      entry.outputs.push_back({output.format, manifest::sha256(output.bytes)});
      entry.outputs.back().made_with =
          output.format == manifest::draft ? task_.records->drafts_made_with().value() : entry.made_with;
    }
    if (made.no_draft) entry.no_draft = {task_.records->drafts_made_with().value(), *made.no_draft};
    entry.pages = result.pages;
    entry.diagnostics = result.diagnostics;
    return entry;
  }

  // Whether the very bytes of an output are there already, so that they need not be written; then it gets their time.
  bool stands(const Job& job, const manifest::Entry& earlier, manifest::Output& output) const {
    const manifest::Output* known = earlier.output(output.format);
    if (task_.force || known == nullptr || known->sha256 != output.sha256) return false;
    output.size = known->size;
    output.mtime = known->mtime;
    return intact(files_, *task_.records, job.report, output);
  }

  // The draft of an earlier run has the reports in it as they were. It goes where they are no longer so, and where this
  // run was asked for a draft and can make none; not where someone changed it. Empty: it stays, or there is none.
  std::string draft_to_remove(const Job& job, const manifest::Entry& earlier, const manifest::Entry& entry) const {
    const manifest::Output* known = earlier.output(manifest::draft);
    if (known == nullptr || entry.output(manifest::draft) != nullptr) return "";
    if (!entry.no_draft && !known->outdated && same(earlier, entry)) return "";
    return is_own(files_, *task_.records, job.report, *known) ? target(job, manifest::draft) : "";
  }

  static bool same(const manifest::Entry& a, const manifest::Entry& b) {
    return a.input().sha256 == b.input().sha256 && a.made_with == b.made_with && a.values == b.values &&
           std::equal(a.sources.begin() + 1, a.sources.end(), b.sources.begin() + 1, b.sources.end()) &&
           a.listings == b.listings && a.dictionaries == b.dictionaries;
  }

  // What this run does not make stays, and stays known.
  void carry_over(const Job& job, const manifest::Entry& earlier, std::string_view removed,
                  manifest::Entry& entry) const {
    const bool is_same = same(earlier, entry);
    for (manifest::Output output : earlier.outputs) {
      const std::string file = target(job, output.format);
      if (entry.output(output.format) != nullptr || file == removed || files_.kind(file) != Files::Kind::plain)
        continue;
      output.outdated = output.outdated || !is_same || (output.format == manifest::draft && entry.no_draft);
      entry.outputs.push_back(std::move(output));
    }
    const bool asked = entry.no_draft || entry.output(manifest::draft) != nullptr;
    if (!asked && is_same) entry.no_draft = earlier.no_draft;
  }

  std::string target(const Job& job, std::string_view extension) const {
    return join(task_.output, job.report).append(".").append(extension);
  }

  static void fail(Result& result, const Diagnostic& diagnostic, bool machine_fault) {
    result.status = Status::failed;
    result.machine_fault = machine_fault;
    result.outputs.clear();
    result.pages = 0;
    result.diagnostics.push_back(diagnostic);
  }

  void look_after_earlier_report(const Job& job, Result& result) const {
    if (result.status == Status::good || result.status == Status::current || task_.mode == Mode::check ||
        job.report.empty())
      return;
    const bool failed = result.status == Status::failed;
    if (task_.mode == Mode::write && task_.records != nullptr && task_.records->find(job.report)) {
      if (failed) {
        mark_stale(job, result);
      } else {
        remove_report(files_, *task_.records, job.report);
      }
    }
    const auto entry = task_.records == nullptr ? std::nullopt : task_.records->find(job.report);
    std::vector<std::string> formats = task_.outputs_of(entry ? entry->kind : "");
    if (entry) {
      for (const manifest::Output& output : entry->outputs) {
        if (std::find(formats.begin(), formats.end(), output.format) == formats.end()) formats.push_back(output.format);
      }
    }
    std::string kept;
    for (const std::string& format : formats) {
      const std::string path = target(job, format);
      if (files_.kind(path) == Files::Kind::plain) kept.append(kept.empty() ? "" : ", ").append(path);
    }
    if (kept.empty()) return;
    result.stale = failed;
    result.diagnostics.push_back({Code::stale_report, {}, {kept}});
  }

  void mark_stale(const Job& job, const Result& result) const {
    auto entry = task_.records->find(job.report);
    if (!entry || entry->stale == result.diagnostics) return;
    entry->stale = result.diagnostics;
    task_.records->put(*entry);
  }

  const Task& task_;
  const Convert& convert_;
  Files& files_;
};

// Council members know a section by its number.
class Numbers {
 public:
  // The first input with a number is named at those that follow, where one of the two was made in this run.
  void compare(Result& result) {
    const bool made = result.status == Status::good;
    if (result.number.empty() || (!made && result.status != Status::current)) return;
    const auto [first, fresh] = first_.try_emplace(result.number, result.input, made);
    if (fresh || !(made || first->second.second)) return;
    const std::string number = result.number.substr(result.number.find(' ') + 1);
    result.diagnostics.push_back({Code::same_number, {}, {number, first->second.first}});
  }

 private:
  std::map<std::string, std::pair<std::string, bool>> first_;  // by kind and number: input, and whether it was made
};

void count(const Result& result, Summary& summary) {
  switch (result.status) {
    case Status::good: ++summary.good; break;
    case Status::current: ++summary.current; break;
    case Status::empty: ++summary.empty; break;
    case Status::failed: ++summary.failed; break;
  }
  if (result.stale) ++summary.stale;
  if (result.no_draft) ++summary.no_draft;
}

bool contains(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::vector<std::string> Task::outputs_of(std::string_view kind) const {
  std::vector<std::string> outputs;
  const auto add = [&](std::string_view format) {
    if (std::find(outputs.begin(), outputs.end(), format) == outputs.end()) outputs.emplace_back(format);
  };
  for (const rows::Kind& row : kinds) {
    if (!kind.empty() && row.root != kind) continue;
    if (formats.empty())
      for (const std::string_view format : row.default_formats) add(format);
    for (const std::string& format : formats)
      if (contains(row.formats, format)) add(format);
  }
  if (drafts) add(manifest::draft);
  return outputs;
}

Summary run(const Task& task, const Convert& convert, Files& files, const std::function<void(const Result&)>& finished,
            const std::function<bool()>& stop) {
  const Maker maker(task, convert, files);
  Summary summary;
  Numbers numbers;
  summary.total = task.jobs->size();
  do_in_order<Result>(
      task.jobs->size(), task.threads, [&](std::size_t job) { return maker(task.jobs->at(job)); },
      [&](Result&& result) {
        numbers.compare(result);
        count(result, summary);
        finished(result);
      },
      stop);
  return summary;
}

}  // namespace batch
