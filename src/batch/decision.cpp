#include "batch/decision.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "batch/folder.hpp"
#include "batch/list_beside.hpp"
#include "batch/open_elsewhere.hpp"
#include "batch/own_file.hpp"
#include "batch/pairs.hpp"
#include "batch/read_beside.hpp"
#include "diagnostics/listed.hpp"

namespace batch {
namespace {

using diagnostics::Code;

bool unchanged(const Job& job, const manifest::Source& source) {
  // The files of a comparison lie anywhere; which they are, the listing of its pairs says.
  const auto bytes = job.compared ? read_beside_recorded(job.file, source.name)
                                  : read_beside(job.file, job.file.substr(0, job.below), source.name);
  const auto* read = std::get_if<std::string>(&bytes);
  return read != nullptr && manifest::sha256(*read) == source.sha256;
}

bool unchanged(const Job& job, const Selection* selection, const manifest::Listing& listing) {
  const auto names = list_beside(job, selection, listing.folder);
  const auto* listed = std::get_if<std::vector<std::string>>(&names);
  return listed != nullptr && manifest::digest_of(*listed) == listing.sha256;
}

// All that was read for the report beside its input.
bool same_beside(const Job& job, const Selection* selection, const manifest::Entry& entry) {
  if (job.compared && entry.listings != listings_of(job)) return false;
  return std::all_of(entry.sources.begin() + 1, entry.sources.end(),
                     [&](const manifest::Source& source) { return unchanged(job, source); }) &&
         (job.compared ||
          std::all_of(entry.listings.begin(), entry.listings.end(),
                      [&](const manifest::Listing& listing) { return unchanged(job, selection, listing); }));
}

bool same_dictionaries(const Task& task, const manifest::Entry& entry) {
  return std::all_of(entry.dictionaries.begin(), entry.dictionaries.end(), [&](const auto& dictionary) {
    return task.dictionary && task.dictionary(dictionary.language) == dictionary.sha256;
  });
}

const std::string* value_of(const manifest::Values& values, std::string_view name) {
  const auto found =
      std::find_if(values.rbegin(), values.rend(), [&](const auto& value) { return value.first == name; });
  return found == values.rend() ? nullptr : &found->second;
}

std::string option(const BuildInputs& inputs, std::string_view name) {
  const std::string* value = value_of(inputs.options, name);
  return value == nullptr ? std::string() : *value;
}

// How one file of a report stands.
enum class Standing { intact, absent, changed, blocked };

class Deciding {
 public:
  Deciding(Files& files, const Task& task, const Job& job, const manifest::Digest& input)
      : files_(files), task_(task), records_(*task.records), job_(job), input_(input) {}

  Decision run() {
    decision_.values = task_.values;
    if (auto found = records_.find(job_.report); found && found->is_report()) look_at(std::move(*found));
    if (decision_.course == Decision::Course::make) wait_for_editor();
    return std::move(decision_);
  }

 private:
  void look_at(manifest::Entry entry) {
    const bool same_input = entry.input().sha256 == input_;
    const bool same = same_input && same_beside(job_, task_.selection, entry);
    // Of another kind it may be by now, where it changed.
    if (same_input) decision_.values = rows::known_values(task_.kinds, entry.kind, task_.values);
    const bool known = rows::find(task_.kinds, entry.kind) != nullptr;
    if (same_input && known && task_.outputs_of(entry.kind).empty()) {
      decision_.course = Decision::Course::pass;
      decision_.entry = std::move(entry);
      return;
    }
    if (task_.force) return make(Reason::forced);
    keep_values(entry, same);
    // A value that this run gives and that is another makes it another report.
    const std::vector<std::string> other_values = values_unlike(entry);
    const bool newer = !same || !other_values.empty();
    if (rows::is_adopted(task_.kinds, entry.kind, entry.identity.status)) {
      if (!newer) return leave_adopted(std::move(entry));
      decision_.adopted_before = adopted_before(entry.identity.status, same, other_values);
    }
    const bool files_stand = look_at_files(entry, newer);
    if (!same) return make(same_input ? Reason::beside : Reason::section);
    // The XML's name stands in a PDF/A-3.
    if (file_name(entry.input().name) != file_name(job_.file)) return make(Reason::section);
    if (entry.values != decision_.values) return make(Reason::values);
    if (rows::leads_to_pages(task_.kinds, entry.kind) && entry.page_extension != task_.page_extension_for(job_))
      return make(Reason::options);
    if (entry.made_with != records_.made_with()) return make(other_inputs(entry));
    if (!same_dictionaries(task_, entry)) return make(Reason::dictionary);
    if (!files_stand) return make(why_);
    keep(std::move(entry));
  }

  void make(Reason reason) {
    decision_.course = Decision::Course::make;
    decision_.reason = reason;
  }

  void keep(manifest::Entry entry) {
    entry.sources.front().name = records_.from_output(job_.file);
    entry.stale.reset();
    decision_.course = Decision::Course::keep;
    decision_.entry = std::move(entry);
  }

  // What an earlier run was given stays in the report as long as its section does.
  void keep_values(const manifest::Entry& entry, bool same) {
    manifest::Values lost;
    for (const auto& [name, value] : entry.values)
      if (!value.empty() && value_of(task_.values, name) == nullptr) lost.emplace_back(name, value);
    if (lost.empty()) return;
    if (same) {
      decision_.kept_values = lost;
      decision_.values.insert(decision_.values.begin(), lost.begin(), lost.end());
      return order_as(entry.values, decision_.values);
    }
    decision_.former = std::move(lost);
  }

  // So that the same values count as the same, in whatever order they came.
  static void order_as(const manifest::Values& known, manifest::Values& values) {
    if (std::is_permutation(known.begin(), known.end(), values.begin(), values.end())) values = known;
  }

  // Those that are given and that the recorded report was not made with, as NAME=VALUE.
  std::vector<std::string> values_unlike(const manifest::Entry& entry) const {
    std::vector<std::string> unlike;
    for (const auto& [name, value] : decision_.values) {
      const std::string* known = value_of(entry.values, name);
      const bool same = known != nullptr ? *known == value : name == "status" && value == entry.identity.status;
      if (!same) unlike.push_back(std::string(name).append("=").append(value));
    }
    return unlike;
  }

  static diagnostics::Diagnostic adopted_before(const std::string& status, bool same_section,
                                                const std::vector<std::string>& other_values) {
    if (!same_section) return {Code::adopted_changed, {}, {status}};
    return {Code::adopted_set, {}, {status, diagnostics::listed(other_values)}};
  }

  // Hashes a file only where its size and time are not as recorded; then `output` gets the file's time.
  Standing standing(const std::string& format, manifest::Output* output) {
    const std::string file = records_.target(job_.report, format);
    const Files::State state = files_.state(file);
    if (state.kind == Files::Kind::absent) return Standing::absent;
    if (state.kind != Files::Kind::plain) return Standing::blocked;
    if (output == nullptr) return Standing::changed;
    return intact(files_, records_, job_.report, *output) ? Standing::intact : Standing::changed;
  }

  static manifest::Output* output_of(manifest::Entry& entry, std::string_view format) {
    const auto found = std::find_if(entry.outputs.begin(), entry.outputs.end(),
                                    [&](const auto& output) { return output.format == format; });
    return found == entry.outputs.end() ? nullptr : &*found;
  }

  // Whether all files that are asked for are there and as they should be. What people changed stays where it is, unless
  // a newer section comes in its place.
  bool look_at_files(manifest::Entry& entry, bool newer) {
    bool all = true;
    for (const std::string& format : task_.outputs_of(entry.kind)) {
      const bool is_draft = format == manifest::draft;
      if (is_draft && entry.no_draft && entry.no_draft->made_with == records_.drafts_made_with()) continue;
      manifest::Output* output = output_of(entry, format);
      const Standing found = standing(format, output);
      if (found == Standing::changed && !newer && !(output != nullptr && output->outdated)) {
        leave(format);
      } else if (found != Standing::intact) {
        all = false;
        why_ = output != nullptr ? Reason::missing : Reason::format;
      } else if (output->outdated ||
                 output->made_with != (is_draft ? records_.drafts_made_with() : records_.made_with())) {
        all = false;
        why_ = Reason::format;
      }
    }
    return all;
  }

  void leave(const std::string& format) {
    decision_.left.push_back(format);
    decision_.said.push_back({Code::changed_report_kept, {}, {records_.target(job_.report, format)}});
  }

  // Its files stay, but for those that are asked for and not there.
  void leave_adopted(manifest::Entry entry) {
    decision_.adopted = true;
    bool all = true;
    for (const std::string& format : task_.outputs_of(entry.kind)) {
      if (format == manifest::draft && entry.no_draft) continue;
      manifest::Output* output = output_of(entry, format);
      const Standing found = standing(format, output);
      if (found == Standing::changed) list_as_kept(format, entry);
      if (found != Standing::absent) {
        decision_.left.push_back(format);
        continue;
      }
      all = false;
      if (output != nullptr)
        decision_.said.push_back({Code::adopted_file_missing, {}, {records_.target(job_.report, format)}});
    }
    keep(std::move(entry));
    if (!all) make(Reason::missing);
  }

  // It may well be signed.
  void list_as_kept(const std::string& format, manifest::Entry& entry) {
    const std::string file = records_.target(job_.report, format);
    const auto hash = files_.hash(file);
    const manifest::Source kept{job_.report + "." + format, hash.value_or(manifest::Digest{})};
    if (std::find(entry.kept.begin(), entry.kept.end(), kept) != entry.kept.end()) return;
    std::erase_if(entry.kept, [&](const manifest::Source& other) { return other.name == kept.name; });
    entry.kept.push_back(kept);
    decision_.said.push_back({Code::adopted_file_changed, {}, {file}});
  }

  Reason other_inputs(const manifest::Entry& entry) const {
    const BuildInputs& then = records_.build_inputs(entry);
    const BuildInputs& now = records_.build_inputs();
    if (then.version != now.version || option(then, "build") != option(now, "build")) return Reason::program;
    return then.files == now.files ? Reason::options : Reason::style;
  }

  // What a word processor has open cannot be replaced on a share, and on a disk its owner would save the old text
  // over the new.
  void wait_for_editor() {
    for (const std::string& format : task_.outputs_of(decision_.entry ? decision_.entry->kind : "")) {
      if (std::find(decision_.left.begin(), decision_.left.end(), format) != decision_.left.end()) continue;
      const std::string file = records_.target(job_.report, format);
      if (files_.kind(file) != Files::Kind::plain) continue;
      if (const auto open = open_elsewhere(files_, file)) {
        decision_.course = Decision::Course::wait;
        decision_.said.push_back(
            {Code::open_in_word,
             {},
             {file, open->who.empty() ? std::string(file_name(open->owner_file)) : open->who, open->owner_file}});
        return;
      }
    }
  }

  Files& files_;
  const Task& task_;
  const Records& records_;
  const Job& job_;
  const manifest::Digest& input_;
  Reason why_ = Reason::missing;
  Decision decision_;
};

}  // namespace

Decision decide(Files& files, const Task& task, const Job& job, const manifest::Digest& input) {
  return Deciding(files, task, job, input).run();
}

}  // namespace batch
