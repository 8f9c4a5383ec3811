#include "batch/up_to_date.hpp"

#include <algorithm>
#include <variant>

#include "batch/read_beside.hpp"

namespace batch {
namespace {

bool unchanged(const Job& job, const manifest::Source& source) {
  const auto bytes = read_beside(job.file, source.name);
  const auto* read = std::get_if<std::string>(&bytes);
  return read != nullptr && manifest::sha256(*read) == source.sha256;
}

}  // namespace

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

bool intact(Files& files, const Records& records, std::string_view report, manifest::Output& output) {
  const std::string file = records.target(report, output.extension);
  const Files::State state = files.state(file);
  if (state.kind != Files::Kind::plain || state.size != output.size) return false;
  if (state.mtime == output.mtime) return true;
  if (files.hash(file) != output.sha256) return false;
  output.mtime = state.mtime;
  return true;
}

std::optional<manifest::Entry> up_to_date(Files& files, const Records& records, const Job& job,
                                          const manifest::Digest& xml, std::span<const std::string> extensions) {
  auto found = records.find(job.report);
  if (!found || found->made_with != records.made_with() || found->source.sha256 != xml) return std::nullopt;
  // The XML's name stands in a PDF/A-3.
  if (file_name(found->source.name) != file_name(job.file)) return std::nullopt;
  manifest::Entry& entry = *found;
  for (const std::string& extension : extensions) {
    const bool is_draft = extension == manifest::draft;
    if (is_draft && entry.no_draft && entry.no_draft->made_with == records.drafts_made_with()) continue;
    const auto output = std::find_if(entry.outputs.begin(), entry.outputs.end(),
                                     [&](const auto& known) { return known.extension == extension; });
    if (output == entry.outputs.end() || output->outdated || !intact(files, records, job.report, *output) ||
        (is_draft && output->made_with != records.drafts_made_with()))
      return std::nullopt;
  }
  if (!std::all_of(entry.beside.begin(), entry.beside.end(),
                   [&](const auto& source) { return unchanged(job, source); }))
    return std::nullopt;
  entry.source.name = records.from_output(job.file);
  entry.stale.reset();
  return found;
}

}  // namespace batch
