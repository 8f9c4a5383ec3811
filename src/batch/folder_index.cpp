#include "batch/folder_index.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "batch/folder_file.hpp"
#include "batch/folder_page_name.hpp"
#include "batch/own_file.hpp"
#include "batch/remove_report.hpp"
#include "diagnostics/listed.hpp"
#include "unicode/folding.hpp"
#include "unicode/natural_order.hpp"

namespace batch {
namespace {

using diagnostics::Code;

constexpr std::string_view language_value = "language", status_value = "index-status";

manifest::Values values_of(const IndexSettings& settings) {
  manifest::Values values{{std::string(language_value), settings.language}};
  for (const std::string& status : settings.statuses) values.emplace_back(status_value, status);
  return values;
}

IndexSettings settings_of(const manifest::Values& values) {
  IndexSettings settings;
  for (const auto& [name, value] : values) {
    if (name == language_value) settings.language = value;
    if (name == status_value) settings.statuses.push_back(value);
  }
  return settings;
}

// The folder first, so that each stands together; then as people number what is in it, whatever the files are called.
bool before(const IndexedReport& a, const IndexedReport& b) {
  const auto parts = [](const IndexedReport& report) {
    const std::size_t slash = report.report.rfind('/');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    return std::pair(std::string_view(report.report).substr(0, name), std::string_view(report.report).substr(name));
  };
  const auto [folder, name] = parts(a);
  const auto [other_folder, other_name] = parts(b);
  if (folder != other_folder) return unicode::natural_less(folder, other_folder);
  const std::string &number = a.identity.number, &other_number = b.identity.number;
  return number == other_number ? unicode::natural_less(name, other_name) : unicode::natural_less(number, other_number);
}

// The files as they stand there: a link to one that somebody removed leads nowhere.
IndexedReport indexed(Files& files, const Records& records, const manifest::Entry& entry) {
  IndexedReport report{entry.report, entry.identity, entry.stale.has_value(), {}};
  for (const manifest::Output& output : entry.outputs) {
    if (output.format == manifest::draft) continue;
    if (files.kind(records.target(entry.report, output.format)) == Files::Kind::plain)
      report.files.push_back({output.format, output.size, output.outdated});
  }
  return report;
}

FolderIndex index_of(Files& files, const Records& records, const IndexSettings& settings) {
  FolderIndex index{settings.language, settings.statuses, {}};
  std::set<std::string> statuses;
  for (const std::string& status : settings.statuses) statuses.insert(unicode::folded(status));
  records.each([&](const manifest::Entry& entry) {
    if (!entry.is_report()) return;
    if (!statuses.empty() && statuses.count(unicode::folded(entry.identity.status)) == 0) return;
    IndexedReport report = indexed(files, records, entry);
    if (!report.files.empty()) index.reports.push_back(std::move(report));
  });
  std::sort(index.reports.begin(), index.reports.end(), before);
  return index;
}

// A status that was asked for and that no report has is mostly misspelt. Where no report has any, there is none to
// name.
std::vector<Notice> unlisted(const Records& records, const FolderIndex& index, const std::string& file) {
  if (!index.reports.empty() || index.statuses.empty()) return {};
  bool reports = false;
  std::set<std::string> there;
  records.each([&](const manifest::Entry& entry) {
    reports = reports || entry.is_report();
    if (entry.is_report() && !entry.identity.status.empty()) there.insert(entry.identity.status);
  });
  if (!reports) return {};
  const std::vector<std::string> names(there.begin(), there.end());
  constexpr std::size_t most = 10;
  return {{file,
           {Code::index_without_reports,
            {},
            {diagnostics::listed(index.statuses), names.empty() ? "-" : diagnostics::listed(names, most)}}}};
}

bool contains(const std::vector<std::string>& formats, std::string_view format) {
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

std::vector<Notice> remove(const Task& task, Files& files, const std::string& report) {
  std::vector<Notice> notices;
  for (const std::string& file : remove_report(files, *task.records, report).kept)
    notices.push_back({file, {Code::folder_page_kept, {}, {}}});
  return notices;
}

// Nothing where it must be written, or noted anew; else what is to be said of the one that is there. What people
// changed stays while it would say the same.
std::optional<std::vector<Notice>> left_alone(const Task& task, Files& files, const manifest::Entry& known,
                                              const manifest::Values& values, const manifest::Digest& wanted) {
  const manifest::Output* output = known.output(page_format);
  const std::string file = task.records->target(known.report, page_format);
  if (task.force || output == nullptr || output->sha256 != wanted || known.values != values ||
      files.kind(file) != Files::Kind::plain)
    return std::nullopt;
  manifest::Output found = *output;
  if (!intact(files, *task.records, known.report, found)) return {{{file, {Code::folder_page_kept, {}, {}}}}};
  if (known.made_with != task.records->made_with()) return std::nullopt;
  return std::vector<Notice>();
}

std::vector<Notice> deliver(const Task& task, Files& files, const std::optional<manifest::Entry>& known,
                            const FolderIndex& index, std::string bytes) {
  manifest::Values values = values_of({index.language, index.statuses});
  if (known)
    if (auto said = left_alone(task, files, *known, values, manifest::sha256(bytes))) return *std::move(said);
  Made made;
  made.kind = manifest::folder_index;
  made.outputs.push_back({std::string(page_format), std::move(bytes)});
  return deliver_folder_file(task, files, std::string(index_name), made, {}, std::move(values));
}

}  // namespace

std::vector<Notice> deliver_index(const Task& task, Files& files, const IndexSettings& settings,
                                  const IndexWriter& writer) {
  const std::string report(index_name);
  Records& records = *task.records;
  auto known = records.find(report);
  if (known && !known->is_folder_index()) known.reset();
  const bool makes = contains(task.outputs_of(""), page_format);
  if (!known && !makes) return {};
  IndexSettings asked = settings;
  if (known && !makes && asked.statuses.empty()) asked = settings_of(known->values);
  const FolderIndex index = index_of(files, records, asked);
  if (index.reports.empty() && asked.statuses.empty())
    return known ? remove(task, files, report) : std::vector<Notice>();
  std::vector<Notice> said = deliver(task, files, known, index, writer(index));
  if (!settings.statuses.empty())
    for (Notice& notice : unlisted(records, index, records.target(report, page_format)))
      said.push_back(std::move(notice));
  return said;
}

std::vector<Notice> verify_index(Files& files, const Records& records, const manifest::Entry& entry,
                                 const IndexWriter& writer, const std::string& version) {
  return verify_folder_file(files, records, entry,
                            [&](const manifest::Output& output) -> std::optional<diagnostics::Diagnostic> {
                              const std::string& then = records.build_inputs(entry).version;
                              if (then != version)
                                return diagnostics::Diagnostic{Code::other_version, {}, {then, version}};
                              const std::string now = writer(index_of(files, records, settings_of(entry.values)));
                              if (manifest::sha256(now) == output.sha256) return std::nullopt;
                              return diagnostics::Diagnostic{Code::index_outdated, {}, {}};
                            });
}

}  // namespace batch
