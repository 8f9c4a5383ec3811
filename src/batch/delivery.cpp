#include "batch/delivery.hpp"

#include <algorithm>
#include <utility>

#include "batch/folder.hpp"
#include "batch/own_file.hpp"
#include "batch/put_aside.hpp"
#include "diagnostics/listed.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::MachineFault;

// An input that moved is the same input.
bool same_sources(const std::vector<manifest::Source>& a, const std::vector<manifest::Source>& b) {
  if (a.empty() || b.empty()) return a.empty() == b.empty();
  return a.front().sha256 == b.front().sha256 && std::equal(a.begin() + 1, a.end(), b.begin() + 1, b.end());
}

bool same(const manifest::Entry& a, const manifest::Entry& b) {
  return same_sources(a.sources, b.sources) && a.made_with == b.made_with && a.values == b.values &&
         a.page_extension == b.page_extension && a.listings == b.listings && a.dictionaries == b.dictionaries;
}

}  // namespace

std::string target(const Task& task, const Job& job, std::string_view format) {
  return join(task.output, job.report).append(".").append(format);
}

void Delivery::operator()(const Made& made, const Making& making, Result& result) {
  if (task_.records != nullptr) earlier_ = task_.records->find(job_.report);
  if (earlier_ && earlier_->outputs.empty()) earlier_.reset();  // it had no report
  for (const Output& output : made.outputs) {
    if (is_left(output.format)) continue;
    const Files::State state = files_.state(target(output.format));
    expect_replaceable(state, target(output.format));
    put_aside(state, output, result);
  }
  if (decision_.adopted_before && is_another(made)) result.diagnostics.push_back(*decision_.adopted_before);
  if (task_.mode == Mode::write) write(made, making, result);
  for (const Output& output : made.outputs) {
    result.outputs.push_back(target(output.format));
    if (task_.mode == Mode::dry_run && !is_left(output.format))
      result.planned.push_back({output.format, manifest::sha256(output.bytes), output.bytes.size()});
  }
  if (made.no_draft) {
    result.no_draft = true;
    result.diagnostics.push_back(*made.no_draft);
  }
}

bool Delivery::is_left(std::string_view format) const {
  return std::find(decision_.left.begin(), decision_.left.end(), format) != decision_.left.end();
}

// Not where the status alone moved from --set into the XML.
bool Delivery::is_another(const Made& made) const {
  return std::any_of(made.outputs.begin(), made.outputs.end(), [&](const Output& output) {
    const manifest::Output* known = earlier_ ? earlier_->output(output.format) : nullptr;
    return output.format != manifest::draft && (known == nullptr || known->sha256 != manifest::sha256(output.bytes));
  });
}

// A file that nobody listed, or that is not as it was written, is somebody's work.
void Delivery::put_aside(const Files::State& state, const Output& output, Result& result) {
  if (task_.records == nullptr || state.kind != Files::Kind::plain) return;
  const manifest::Output* known = earlier_ ? earlier_->output(output.format) : nullptr;
  if (known != nullptr && is_own(files_, *task_.records, job_.report, *known)) return;
  const std::string file = target(output.format);
  const auto hash = files_.hash(file);
  if (!hash || *hash == manifest::sha256(output.bytes)) return;
  // It could not be read a moment ago.
  if (known != nullptr && *hash == known->sha256 && !task_.records->doubtful(job_.report)) return;
  kept_.push_back({place_aside(files_, *task_.records, job_.report, output.format, state.mtime), *hash});
  aside_.push_back({file, join(task_.output, kept_.back().name)});
  result.diagnostics.push_back({Code::changed_report_moved, {}, {file, aside_.back().to}});
}

void Delivery::write(const Made& made, const Making& making, Result& result) {
  std::vector<Replacement> changed;
  const std::string folder = folder_of(target(""));
  if (task_.records == nullptr) {
    for (const Output& output : made.outputs) changed.push_back({target(output.format), output.bytes});
    return replace(files_, folder, changed);
  }
  manifest::Entry entry = describe(made, making, result);
  const std::string removed = earlier_ ? draft_to_remove(entry) : "";
  std::vector<std::size_t> begun;  // indices, for outputs are added
  for (const Output& output : made.outputs) {
    const auto noted = std::find_if(entry.outputs.begin(), entry.outputs.end(),
                                    [&](const auto& other) { return other.format == output.format; });
    const std::string file = target(output.format);
    if (is_left(output.format)) continue;
    if (is_written_already(earlier_ ? earlier_->output(output.format) : nullptr, output, files_.state(file), *noted))
      continue;
    changed.push_back({file, output.bytes});
    begun.push_back(static_cast<std::size_t>(noted - entry.outputs.begin()));
  }
  bool journalled = false;
  try {
    const auto written = [&](std::span<const std::string> temporaries) {
      Temporaries named;
      for (std::size_t i = 0; i < temporaries.size(); ++i) {
        const Files::State state = files_.state(temporaries[i]);
        manifest::Output& output = entry.outputs[begun[i]];
        output.size = state.size;
        output.mtime = state.mtime;
        named.emplace_back(output.format, temporaries[i]);
      }
      if (earlier_) carry_over(removed, entry);
      task_.records->begin(entry, named);
      journalled = true;
    };
    replace(files_, folder, changed, written, removed, aside_);
  } catch (const MachineFault&) {
    if (journalled) task_.records->abandoned(job_.report);
    throw;
  }
  task_.records->done(entry);
  if (!removed.empty() && !made.no_draft) result.diagnostics.push_back({Code::draft_removed, {}, {removed}});
  warn_outdated(entry, result);
}

// An adopted report stays what it was made of; only files are added.
manifest::Entry Delivery::describe(const Made& made, const Making& making, const Result& result) const {
  manifest::Entry entry;
  if (decision_.entry) entry = *decision_.entry;
  entry.report = job_.report;
  if (!decision_.adopted) {
    entry.kind = made.kind;
    entry.identity = made.identity;
    entry.values = rows::known_values(task_.kinds, made.kind, decision_.values);
    if (rows::leads_to_pages(task_.kinds, made.kind)) entry.page_extension = task_.page_extension_for(job_);
    entry.sources = making.sources;
    entry.listings = making.listings;
    entry.dictionaries = made.dictionaries;
    entry.made_with = task_.records->made_with();
    entry.pages = result.pages;
    entry.diagnostics = result.diagnostics;
    if (earlier_) entry.kept = earlier_->kept;
  }
  for (const Output& output : made.outputs) {
    if (is_left(output.format)) continue;
    std::erase_if(entry.outputs, [&](const auto& other) { return other.format == output.format; });
    manifest::Output& noted = entry.outputs.emplace_back();
    noted.format = output.format;
    noted.sha256 = manifest::sha256(output.bytes);
    noted.made_with =
        output.format == manifest::draft ? task_.records->drafts_made_with().value() : task_.records->made_with();
  }
  if (made.no_draft) entry.no_draft = {task_.records->drafts_made_with().value(), *made.no_draft};
  // Who cleared one away needs it no more, and one that stood in its place goes aside.
  std::erase_if(entry.kept, [&](const manifest::Source& kept) {
    const std::string file = join(task_.output, kept.name);
    return files_.kind(file) == Files::Kind::absent ||
           std::any_of(aside_.begin(), aside_.end(), [&](const Move& move) { return move.from == file; });
  });
  entry.kept.insert(entry.kept.end(), kept_.begin(), kept_.end());
  return entry;
}

// Whether the very bytes of an output are there already, so that they need not be written; then it gets their time.
bool Delivery::is_written_already(const manifest::Output* known, const Output& output, const Files::State& state,
                                  manifest::Output& noted) const {
  if (task_.force || state.kind != Files::Kind::plain || state.size != output.bytes.size()) return false;
  const bool as_known =
      known != nullptr && known->sha256 == noted.sha256 && known->size == state.size && known->mtime == state.mtime;
  if (!as_known && files_.hash(target(output.format)) != noted.sha256) return false;
  noted.size = state.size;
  noted.mtime = state.mtime;
  return true;
}

// The draft of an earlier run has the reports in it as they were. It goes where they are no longer so, and where this
// run was asked for a draft and can make none; not where someone changed it. Empty: it stays, or there is none.
std::string Delivery::draft_to_remove(const manifest::Entry& entry) const {
  const manifest::Output* known = earlier_->output(manifest::draft);
  const bool made_anew = entry.output(manifest::draft) != nullptr && !is_left(manifest::draft);
  if (known == nullptr || made_anew || decision_.adopted) return "";
  if (!entry.no_draft && !known->outdated && same(*earlier_, entry)) return "";
  return is_own(files_, *task_.records, job_.report, *known) ? target(manifest::draft) : "";
}

// What this run does not make stays, and stays known.
void Delivery::carry_over(std::string_view removed, manifest::Entry& entry) const {
  if (decision_.adopted) return;
  const bool is_same = same(*earlier_, entry);
  for (manifest::Output output : earlier_->outputs) {
    const std::string file = target(output.format);
    if (entry.output(output.format) != nullptr || file == removed || files_.kind(file) != Files::Kind::plain) continue;
    // A file that people changed is theirs, whatever it was made with.
    if (!is_left(output.format))
      output.outdated = output.outdated || !is_same || (output.format == manifest::draft && entry.no_draft);
    entry.outputs.push_back(std::move(output));
  }
  const bool asked = entry.no_draft || entry.output(manifest::draft) != nullptr;
  if (!asked && is_same) entry.no_draft = earlier_->no_draft;
}

void Delivery::warn_outdated(const manifest::Entry& entry, Result& result) const {
  std::vector<std::string> outdated;
  for (const manifest::Output& output : entry.outputs)
    if (output.outdated) outdated.push_back(target(output.format));
  // One that was asked for and is not there must not seem to be.
  if (entry.no_draft && entry.output(manifest::draft) == nullptr &&
      files_.kind(target(manifest::draft)) == Files::Kind::plain)
    outdated.push_back(target(manifest::draft));
  if (!outdated.empty()) result.diagnostics.push_back({Code::stale_report, {}, {diagnostics::listed(outdated)}});
}

}  // namespace batch
