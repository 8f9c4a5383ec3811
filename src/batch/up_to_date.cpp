#include "batch/up_to_date.hpp"

#include <algorithm>
#include <variant>

#include "batch/list_beside.hpp"
#include "batch/read_beside.hpp"

namespace batch {
namespace {

bool unchanged(const Job& job, const manifest::Source& source) {
  const auto bytes = read_beside(job.file, source.name);
  const auto* read = std::get_if<std::string>(&bytes);
  return read != nullptr && manifest::sha256(*read) == source.sha256;
}

bool unchanged(const Job& job, const manifest::Listing& listing) {
  const auto names = list_beside(job.file, listing.folder);
  const auto* listed = std::get_if<std::vector<std::string>>(&names);
  return listed != nullptr && manifest::digest_of(*listed) == listing.sha256;
}

// All that was read for the report beside its input.
bool same_sources(const Task& task, const Job& job, const manifest::Entry& entry) {
  const auto same = [&](const auto& read) { return unchanged(job, read); };
  return std::all_of(entry.sources.begin() + 1, entry.sources.end(), same) &&
         std::all_of(entry.listings.begin(), entry.listings.end(), same) &&
         std::all_of(entry.dictionaries.begin(), entry.dictionaries.end(), [&](const auto& dictionary) {
           return task.dictionary && task.dictionary(dictionary.language) == dictionary.sha256;
         });
}

// All outputs that the task asks for, made with what it makes them with.
bool all_there(Files& files, const Task& task, const Job& job, manifest::Entry& entry) {
  const Records& records = *task.records;
  for (const std::string& format : task.outputs_of(entry.kind)) {
    const bool is_draft = format == manifest::draft;
    if (is_draft && entry.no_draft && entry.no_draft->made_with == records.drafts_made_with()) continue;
    const auto output = std::find_if(entry.outputs.begin(), entry.outputs.end(),
                                     [&](const auto& known) { return known.format == format; });
    if (output == entry.outputs.end() || output->outdated || !intact(files, records, job.report, *output)) return false;
    if (output->made_with != (is_draft ? records.drafts_made_with() : records.made_with())) return false;
  }
  return true;
}

}  // namespace

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

bool intact(Files& files, const Records& records, std::string_view report, manifest::Output& output) {
  const std::string file = records.target(report, output.format);
  const Files::State state = files.state(file);
  if (state.kind != Files::Kind::plain || state.size != output.size) return false;
  if (state.mtime == output.mtime) return true;
  if (files.hash(file) != output.sha256) return false;
  output.mtime = state.mtime;
  return true;
}

std::optional<manifest::Entry> up_to_date(Files& files, const Task& task, const Job& job,
                                          const manifest::Digest& input) {
  const Records& records = *task.records;
  auto found = records.find(job.report);
  if (!found || found->input().sha256 != input || found->made_with != records.made_with() ||
      found->values != task.values)
    return std::nullopt;
  // The XML's name stands in a PDF/A-3.
  if (file_name(found->input().name) != file_name(job.file)) return std::nullopt;
  if (!all_there(files, task, job, *found) || !same_sources(task, job, *found)) return std::nullopt;
  found->sources.front().name = records.from_output(job.file);
  found->stale.reset();
  return found;
}

}  // namespace batch
