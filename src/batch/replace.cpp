#include "batch/replace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "batch/folder.hpp"
#include "batch/lock.hpp"
#include "batch/windows_name.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::MachineFault;

// What it is in the name that a disk does not take, where it says no more than that something is not right.
std::optional<std::string> refused_name(std::error_code error, const std::string& target) {
  if (error == std::errc::filename_too_long) return fmt::format("{} bytes", target.size() - target.rfind('/') - 1);
  // exFAT through FUSE knows no file of such a name, and so none can be made.
  if (error != std::errc::invalid_argument && error != std::errc::no_such_file_or_directory) return std::nullopt;
  const auto refused = refused_by_windows(target);
  return refused ? std::optional(refused->what) : std::nullopt;
}

// Takes back what it did, unless it came to its end.
class Exchange {
 public:
  Exchange(Files& files, const std::string& folder) : files_(files), folder_(folder) {}
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;

  ~Exchange() {
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
      if (!finished_) undo(*step);
      if (!step->old.empty()) files_.remove(step->old);
    }
    if (!finished_)
      for (auto move = moved_.rbegin(); move != moved_.rend(); ++move)
        static_cast<void>(files_.rename(move->to, move->from));  // no more can be done
  }

  // The step first: what is written must be known to who takes it back, also where memory runs out.
  void write(const Replacement& replacement, bool replaces) {
    steps_.push_back({replacement.target, "", "", replaces, false});
    const std::error_code failed = write_bytes(replacement.bytes, steps_.back().temporary);
    if (failed) steps_.pop_back();  // it left nothing
    expect(failed, replacement.target);
  }

  // After all were written.
  void remove(const std::string& file) {
    Step& step = *steps_.insert(steps_.begin(), {file, "", "", true, false});
    keep(step);
    step.done = true;
    files_.remove(file);
    if (files_.kind(file) != Files::Kind::absent) expect(std::make_error_code(std::errc::permission_denied), file);
  }

  // After all were written.
  void move_aside(const Move& move) {
    expect(files_.make_folder(folder_of(move.to)), move.to);
    expect_held(files_, folder_);
    expect_held(files_, folder_of(move.to));
    moved_.push_back(move);
    const std::error_code failed = files_.rename(move.from, move.to);
    if (failed) moved_.pop_back();
    expect_renamed(failed, move.from);
    expect(files_.sync(folder_of(move.to)), move.to);
  }

  std::vector<std::string> temporaries() const {
    std::vector<std::string> names;
    for (const Step& step : steps_) names.push_back(step.temporary);
    return names;
  }

  void finish() {
    // All old ones first: what cannot be taken back is not begun.
    for (Step& step : steps_)
      if (!step.done && step.replaces) keep(step);
    for (Step& step : steps_) {
      if (step.done) continue;
      expect_held(files_, folder_);
      expect_renamed(files_.rename(step.temporary, step.target), step.target);
      step.done = true;
    }
    expect(files_.sync(folder_), folder_);
    finished_ = true;
  }

 private:
  struct Step {
    std::string target, temporary;
    std::string old;  // second name of what the target was
    bool replaces = false;
    bool done = false;  // renamed, or removed
  };

  void keep(Step& step) {
    const std::error_code failed = files_.keep(folder_, step.target, step.old);
    if (failed) step.old.clear();
    // Who took it away meanwhile wants it no more.
    if (failed != std::errc::no_such_file_or_directory) expect(failed, step.target);
  }

  void undo(Step& step) {
    if (!step.done) {
      files_.remove(step.temporary);
    } else if (step.old.empty()) {
      files_.remove(step.target);
    } else if (!files_.rename(step.old, step.target)) {
      step.old.clear();
    }
  }

  // The folder is there, but for the first report that comes into it.
  std::error_code write_bytes(std::string_view bytes, std::string& temporary) {
    const std::error_code failed = files_.write(folder_, bytes, temporary);
    if (failed != std::errc::no_such_file_or_directory) return failed;
    const std::error_code unmade = files_.make_folder(folder_);
    return unmade ? unmade : files_.write(folder_, bytes, temporary);
  }

  static void expect_renamed(std::error_code error, const std::string& target) {
    if (is_in_use(error)) throw MachineFault(Code::file_in_use, {target, error.message()});
    expect(error, target);
  }

  static void expect(std::error_code error, const std::string& target) {
    if (const auto refused = refused_name(error, target)) throw MachineFault(Code::name_refused, {target, *refused});
    if (error == std::errc::too_many_symbolic_link_levels) throw MachineFault(Code::output_link, {target});
    if (error) throw MachineFault(Code::write_failed, {target, error.message()});
  }

  Files& files_;
  const std::string& folder_;
  std::vector<Step> steps_;
  std::vector<Move> moved_;
  bool finished_ = false;
};

void expect_folder(std::error_code error, const std::string& folder) {
  if (error) throw MachineFault(Code::output_folder, {folder, error.message()});
}

}  // namespace

void replace(Files& files, const std::string& folder, std::span<const Replacement> replacements, const Written& written,
             const std::string& removed, std::span<const Move> aside) {
  std::vector<bool> replaces;
  for (const Replacement& replacement : replacements) {
    const Files::State state = files.state(replacement.target);
    expect_replaceable(state, replacement.target);
    const bool moves =
        std::any_of(aside.begin(), aside.end(), [&](const Move& move) { return move.from == replacement.target; });
    replaces.push_back(state.kind == Files::Kind::plain && !moves);
  }
  Exchange exchange(files, folder);
  for (std::size_t i = 0; i < replacements.size(); ++i) exchange.write(replacements[i], replaces[i]);
  if (written) written(exchange.temporaries());
  if (!removed.empty()) exchange.remove(removed);
  for (const Move& move : aside) exchange.move_aside(move);
  exchange.finish();
}

void expect_replaceable(const Files::State& state, const std::string& target) {
  if (state.behind_link) throw MachineFault(Code::output_link, {target});
  if (state.kind == Files::Kind::other) throw MachineFault(Code::target_not_a_file, {target});
}

void prepare_folder(Files& files, const std::string& folder) {
  expect_folder(files.make_folder(folder), folder);
  expect_folder(files.hold(folder), folder);
  std::string temporary;
  expect_folder(files.write(folder, "", temporary), folder);
  files.remove(temporary);
}

void expect_writable(Files& files, const std::string& folder) {
  expect_folder(files.writable(folder), folder);
  static_cast<void>(files.hold(folder));  // it may be yet to be made
}

}  // namespace batch
