#include "cli/verification.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <new>
#include <optional>
#include <set>
#include <system_error>
#include <thread>
#include <variant>
#include <vector>

#include "batch/folder.hpp"
#include "batch/folder_page_name.hpp"
#include "batch/in_order.hpp"
#include "batch/lock.hpp"
#include "batch/records.hpp"
#include "batch/reports.hpp"
#include "batch/run_draft.hpp"
#include "cli/extensions.hpp"
#include "diagnostics/machine_fault.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

using Clock = std::chrono::steady_clock;

constexpr int most_folders = 100;  // that are looked into for a manifest

// A report and what kept it from being read back.
struct Outcome {
  VerifiedReport report;
  bool machine_fault = false;
};

class Verification {
 public:
  Verification(const Options& options, const Program& program, const Environment& environment, Log& log)
      : options_(options), program_(program), environment_(environment), log_(log) {}

  int operator()() {
    try {
      if (find_folder(options_.inputs.at(0))) verify();
    } catch (const diagnostics::MachineFault& fault) {
      say({"", fault.diagnostic()}, machine_fault);
    }
    return status_;
  }

 private:
  bool exists(const std::string& path) const { return environment_.files.kind(path) != batch::Files::Kind::absent; }

  // A folder, or one report: its file, or its path without extension. The manifest stands in a folder above that, which
  // the path names, or which is above the folder that it starts in.
  bool find_folder(const std::string& named) {
    folder_ = named;
    if (exists(batch::join(named, "."))) return true;  // behind the slash it may be a link
    if (find_above(named) || find_above(without_links(named))) return true;
    say({named, {exists(named) ? Code::not_a_folder : Code::input_missing, {}, {}}}, input_errors);
    return false;
  }

  // Absolute, and all but the last part without links; empty where there is no such folder.
  static std::string without_links(const std::string& path) {
    std::error_code failed;
    const std::filesystem::path whole = std::filesystem::absolute(path, failed);
    const std::filesystem::path folder = std::filesystem::canonical(whole.parent_path(), failed);
    return failed ? "" : (folder / whole.filename()).string();
  }

  // The nearest folder that the path names and that has a manifest. More folders than these no output folder has.
  bool find_above(std::string rest) {
    std::string below;
    for (int folders = 0; !rest.empty() && folders < most_folders; ++folders) {
      const std::size_t slash = rest.rfind('/');
      const std::string name = rest.substr(slash == std::string::npos ? 0 : slash + 1);
      if (name != ".") below = below.empty() ? name : batch::join(name, below);
      folder_ = slash == std::string::npos ? "." : slash == 0 ? "/" : rest.substr(0, slash);
      if (batch::has_manifest(environment_.files, folder_)) {
        report_ = below;
        return true;
      }
      rest.resize(slash == std::string::npos ? 0 : slash);
    }
    return false;
  }

  bool is_asked_for(const batch::Entry& entry) const {
    return !report_ || entry.report == *report_ ||
           std::any_of(entry.outputs.begin(), entry.outputs.end(),
                       [&](const auto& output) { return entry.report + "." + output.format == *report_; });
  }

  void verify() {
    const Clock::time_point start = Clock::now();
    const batch::Reports reports = report_ ? batch::Reports{} : batch::find_reports(folder_, extensions(program_));
    for (const batch::Notice& notice : reports.unreadable) say(notice, machine_fault);
    if (!reports.unreadable.empty() && reports.unreadable[0].name == folder_) return;
    const batch::Locks locks = batch::hold_to_read(environment_.files, folder_);
    batch::Records records(environment_.files, folder_, extensions(program_), {});
    bool broken = false;
    for (const batch::Notice& notice : records.load()) {
      if (notice.diagnostic.code == Code::journal_broken) say(notice, input_errors);
      if (notice.diagnostic.code != Code::manifest_unreadable) continue;
      broken = true;
      say({notice.name, {Code::manifest_broken, {}, {}}}, input_errors);
    }
    for (const std::string& name : records.altered()) say({name, {Code::manifest_altered, {}, {}}}, input_errors);
    if (!records.found()) {
      if (!broken && reports.unreadable.empty()) say({folder_, {Code::no_manifest, {}, {}}}, input_errors);
      return;
    }
    VerifyClosing closing;
    read_back(records, closing);
    if (environment_.arrived() == 0) closing.unlisted = name_unlisted(records, reports.files);
    closing.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    closing.folder = folder_;
    closing.exit_status = status_;
    log_.close(closing);
  }

  void read_back(const batch::Records& records, VerifyClosing& closing) {
    std::vector<batch::Entry> entries;
    records.each([&](const batch::Entry& entry) {
      const bool is_file = entry.is_report() || !entry.has_input();
      if (is_file && is_asked_for(entry)) entries.push_back(entry);
    });
    if (report_ && entries.empty()) {
      const std::string& named = options_.inputs.at(0);
      say({named, {exists(named) ? Code::report_unlisted : Code::input_missing, {}, {}}}, input_errors);
    }
    for (const batch::Entry& entry : entries)
      ++(entry.is_run_draft() ? closing.run_drafts : entry.is_folder_index() ? closing.index_pages : closing.reports);
    log_.begin(entries.size());
    verify_report_ = program_.prepare_verify(options_.language);
    batch::do_in_order<Outcome>(
        entries.size(), std::thread::hardware_concurrency(),
        [&](std::size_t i) { return read_back(entries[i], records); },
        [&](Outcome&& outcome) {
          if (outcome.report.interrupted) return;
          ++(outcome.report.good() ? closing.good : closing.different);
          if (!outcome.report.good()) raise(outcome.machine_fault ? machine_fault : input_errors);
          log_.verified(outcome.report);
        },
        [this] { return environment_.arrived() != 0; });
    if (environment_.arrived() == 0) return;
    const std::size_t done = closing.good + closing.different;
    say({"", {Code::interrupted, {}, {fmt::to_string(done), fmt::to_string(entries.size())}}}, input_errors);
    raise(signalled + environment_.arrived());
  }

  Outcome read_back(const batch::Entry& entry, const batch::Records& records) const {
    const std::string place = batch::join(folder_, entry.report);
    Outcome outcome;
    try {
      outcome.report =
          entry.has_input()
              ? verify_report_({entry, records.build_inputs(entry), place, records.absolute(entry.input().name)})
              : verify_made_of_reports(entry, records);
      // Some file could not be read, by no fault of its own.
      outcome.machine_fault =
          std::any_of(outcome.report.notices.begin(), outcome.report.notices.end(), [](const batch::Notice& notice) {
            return notice.diagnostic.code == Code::input_unreadable ||
                   notice.diagnostic.code == Code::source_unreadable;
          });
    } catch (const diagnostics::MachineFault& fault) {
      fail(place, fault.diagnostic(), outcome);
    } catch (const std::bad_alloc&) {
      fail(place, {Code::out_of_memory, {}, {}}, outcome);
    }
    outcome.report.report = entry.report;
    return outcome;
  }

  // It is what was written, and brings or lists what stands there.
  VerifiedReport verify_made_of_reports(const batch::Entry& entry, const batch::Records& records) const {
    VerifiedReport report;
    for (const auto& output : entry.outputs) report.files.push_back(records.target(entry.report, output.format));
    report.notices = entry.is_run_draft() ? batch::verify_run_draft(environment_.files, records, entry)
                                          : batch::verify_index(environment_.files, records, entry, program_.index_page,
                                                                program_.version);
    return report;
  }

  static void fail(const std::string& place, const Diagnostic& diagnostic, Outcome& outcome) {
    outcome = {};
    outcome.report.notices.push_back({place, diagnostic});
    outcome.machine_fault = true;
  }

  std::size_t name_unlisted(const batch::Records& records, const std::vector<std::string>& files) {
    std::set<std::string> listed;
    records.each([&](const batch::Entry& entry) {
      for (const auto& output : entry.outputs) listed.insert(entry.report + "." + output.format);
    });
    std::size_t unlisted = 0;
    for (const std::string& file : files) {
      if (listed.count(file) > 0 || is_page_of_messages(file)) continue;
      ++unlisted;
      say({batch::join(folder_, file), {Code::report_unlisted, {}, {}}}, input_errors);
    }
    return unlisted;
  }

  // No manifest lists it, and it says itself that it is as it was written.
  bool is_page_of_messages(const std::string& file) const {
    const std::size_t dot = std::min(file.rfind('.'), file.size());
    if (file.substr(dot) != "." + std::string(batch::page_format) || !batch::is_messages_page(file.substr(0, dot)))
      return false;
    const auto bytes = environment_.files.read(batch::join(folder_, file));
    const auto* text = std::get_if<std::string>(&bytes);
    return text != nullptr && batch::is_sealed_page(*text);
  }

  void say(const batch::Notice& notice, int status_of_error) {
    if (entry(notice.diagnostic.code).severity == diagnostics::Severity::error) raise(status_of_error);
    log_.notice(notice.name, notice.diagnostic);
  }

  void raise(int status) { status_ = std::max(status_, status); }

  const Options& options_;
  const Program& program_;
  const Environment& environment_;
  Log& log_;
  std::string folder_;
  std::optional<std::string> report_;  // the only one that is asked for, below the folder
  Verify verify_report_;
  int status_ = all_well;
};

}  // namespace

int verify_folder(const Options& options, const Program& program, const Environment& environment, Log& log) {
  return Verification(options, program, environment, log)();
}

}  // namespace cli
