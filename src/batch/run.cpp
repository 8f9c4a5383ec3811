#include "batch/run.hpp"

#include <new>
#include <utility>

#include "batch/folder.hpp"
#include "batch/read_beside.hpp"
#include "batch/read_file.hpp"
#include "batch/replace.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::MachineFault;
using diagnostics::Severity;

// The system, not the author, keeps such an input from being read.
bool is_machine_fault(const Diagnostic& diagnostic) { return diagnostic.code == Code::input_unreadable; }

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == 0 ? "/" : path.substr(0, slash);
}

class Worker {
 public:
  Worker(const Task& task, const Convert& convert, Files& files) : task_(task), convert_(convert), files_(files) {}

  Result operator()(const Job& job) {
    Result result;
    result.input = job.name;
    try {
      make(job, result);
    } catch (const MachineFault& fault) {
      fail(result, fault.diagnostic(), true);
    } catch (const std::bad_alloc&) {
      fail(result, {Code::out_of_memory, {}, {}}, true);
    }
    if (result.status != Status::good) warn_of_earlier_report(job, result);
    return result;
  }

 private:
  void make(const Job& job, Result& result) {
    if (job.problem) return fail(result, *job.problem, is_machine_fault(*job.problem));
    const auto input = read_file(job.file, task_.max_bytes);
    if (const auto* problem = std::get_if<Diagnostic>(&input)) {
      return fail(result, *problem, is_machine_fault(*problem));
    }
    Made made = convert_(std::get<std::string>(input), std::string_view(job.name).substr(job.name.rfind('/') + 1),
                         [&](std::string_view name) { return read_beside(job.file, name); });
    result.diagnostics = std::move(made.diagnostics);
    result.pages = made.pages;
    result.status = made.failed ? Status::failed : made.empty ? Status::empty : Status::good;
    if (result.status == Status::good && task_.mode != Mode::judge) deliver(job, made, result);
  }

  void deliver(const Job& job, const Made& made, Result& result) {
    std::vector<Replacement> replacements;
    for (const Output& output : made.outputs) replacements.push_back({target(job, output.extension), output.bytes});
    if (task_.mode == Mode::write) {
      replace(files_, folder_of(target(job, "")), replacements);
    } else {
      for (const Replacement& replacement : replacements) {
        if (files_.kind(replacement.target) == Files::Kind::other) {
          throw MachineFault(Code::target_not_a_file, {replacement.target});
        }
      }
    }
    for (Replacement& replacement : replacements) result.outputs.push_back(std::move(replacement.target));
  }

  std::string target(const Job& job, std::string_view extension) const {
    return join(task_.output, job.report).append(".").append(extension);
  }

  static void fail(Result& result, const Diagnostic& diagnostic, bool machine_fault) {
    result.status = Status::failed;
    result.machine_fault = machine_fault;
    result.pages = 0;
    result.diagnostics.push_back(diagnostic);
  }

  void warn_of_earlier_report(const Job& job, Result& result) {
    if (task_.mode == Mode::judge || job.report.empty()) return;
    std::string kept;
    for (const std::string& extension : task_.extensions) {
      const std::string path = target(job, extension);
      if (files_.kind(path) == Files::Kind::plain) kept.append(kept.empty() ? "" : ", ").append(path);
    }
    if (kept.empty()) return;
    result.stale = result.status == Status::failed;
    result.diagnostics.push_back({Code::stale_report, {}, {kept}});
  }

  const Task& task_;
  const Convert& convert_;
  Files& files_;
};

}  // namespace

Summary run(const Task& task, const Convert& convert, Files& files, const std::function<void(const Result&)>& finished,
            const std::function<bool()>& stop) {
  Worker worker(task, convert, files);
  Summary summary;
  summary.total = task.jobs.size();
  for (const Job& job : task.jobs) {
    if (stop()) break;
    const Result result = worker(job);
    switch (result.status) {
      case Status::good: ++summary.good; break;
      case Status::empty: ++summary.empty; break;
      case Status::failed: ++summary.failed; break;
    }
    if (result.stale) ++summary.stale;
    finished(result);
  }
  return summary;
}

}  // namespace batch
