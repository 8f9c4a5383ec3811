#include "verify/inspect.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "verify/compare.hpp"

namespace verify {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;

// So many are told of a file that anybody may have made; the rest is counted.
constexpr std::size_t most_messages = 100, most_languages = 100, most_alternatives = 1000;

class Inspection {
 public:
  Inspection(const Subject& subject, const Tools& tools) : subject_(subject), entry_(subject.entry), tools_(tools) {}

  Findings run() {
    findings_.section = subject_.section;
    findings_.version = subject_.made_with.version;
    findings_.found.pages = entry_.pages;
    if (entry_.stale) say(Code::report_stale, {subject_.section});
    if (subject_.made_with.version != tools_.version)
      say(Code::other_version, {subject_.made_with.version, tools_.version});
    find_original();
    for (const manifest::Output& output : entry_.outputs)
      if (!findings_.interrupted) look_at(output);
    if (!has_document(findings_)) findings_.title = rows::name_of(entry_.identity);
    for (const manifest::Source& kept : entry_.kept)
      if (is_as_kept(kept)) findings_.kept.push_back(path_of(kept));
    return std::move(findings_);
  }

 private:
  void say(Code code, std::vector<std::string> arguments) {
    findings_.of_report.push_back({code, {}, std::move(arguments)});
  }

  // The bytes of something that the report was made of, where they are those of then.
  std::optional<std::string> unchanged(Bytes bytes, const std::string& name, const manifest::Digest& digest) {
    if (const auto* problem = std::get_if<Diagnostic>(&bytes)) {
      if (problem->code == Code::input_unreadable) {
        findings_.of_report.push_back(*problem);
      } else {
        say(problem->code == Code::input_missing ? Code::source_missing : Code::source_changed, {name});
      }
      return std::nullopt;
    }
    if (manifest::sha256(std::get<std::string>(bytes)) == digest) return std::get<std::string>(std::move(bytes));
    say(Code::source_changed, {name});
    return std::nullopt;
  }

  bool is_unchanged_beside(const manifest::Source& source) {
    const auto bytes = tools_.read_beside(subject_.section, source.name);
    if (const auto* unread = std::get_if<rows::Unread>(&bytes)) {
      findings_.of_report.push_back(rows::message_of(
          *unread, source.name, {Code::source_missing, Code::source_changed, Code::source_unreadable}));
      return false;
    }
    if (manifest::sha256(std::get<std::string>(bytes)) == source.sha256) return true;
    say(Code::source_changed, {source.name});
    return false;
  }

  void find_original() {
    const auto xml = unchanged(tools_.read(subject_.section), subject_.section, entry_.input().sha256);
    bool all = xml.has_value();
    for (std::size_t i = 1; i < entry_.sources.size(); ++i)
      if (xml && !is_unchanged_beside(entry_.sources[i])) all = false;
    if (!all) return;
    auto made = tools_.original(*xml, subject_);
    if (auto* problem = std::get_if<Diagnostic>(&made)) {
      findings_.of_report.push_back(std::move(*problem));
      return;
    }
    const auto& original = std::get<Original>(made);
    wanted_ = expected(original);
    const auto is_page = [&](const manifest::Output& output) {
      const rows::Format* format = rows::find(tools_.formats, output.format);
      return format != nullptr && format->is_web_page;
    };
    if (std::ranges::any_of(entry_.outputs, is_page)) wanted_page_ = expected(original, Links::pages_too);
    if (original.rows) wanted_rows_ = expected_rows(*original.rows);
    for (const document::Block& block : original.document.blocks)
      if (const auto* figure = std::get_if<document::Figure>(&block.kind);
          figure != nullptr && figure->alternative.empty())
        ++findings_.found.decorative;
  }

  std::string path_of(const manifest::Source& kept) const {
    return subject_.place.substr(0, subject_.place.size() - entry_.report.size()) + kept.name;
  }

  bool is_as_kept(const manifest::Source& kept) const {
    const Bytes bytes = tools_.read(path_of(kept));
    const auto* read = std::get_if<std::string>(&bytes);
    return read != nullptr && manifest::sha256(*read) == kept.sha256;
  }

  // An adopted report that somebody signed is kept in its place.
  bool is_kept(const manifest::Output& output) const {
    return std::any_of(entry_.kept.begin(), entry_.kept.end(), [&](const manifest::Source& kept) {
      return kept.name == entry_.report + "." + output.format && is_as_kept(kept);
    });
  }

  void look_at(const manifest::Output& output) {
    if (is_kept(output)) return;
    File file{subject_.place + "." + output.format, rows::find(tools_.formats, output.format), Depth::bytes, {}};
    Diagnostics sink;
    if (output.outdated) sink.add(Code::report_outdated, {});
    if (const auto bytes = read(file.name, sink)) {
      if (manifest::sha256(*bytes) != output.sha256) sink.add(Code::report_changed, {});
      if (file.format != nullptr) look_into(*bytes, output.outdated ? nullptr : wanted(*file.format), file, sink);
    }
    file.diagnostics = sink.take_sorted();
    for (const std::size_t left_out : sink.left_out()) file.left_out += left_out;
    if (file.diagnostics.size() > most_messages) {
      file.left_out += file.diagnostics.size() - most_messages;
      file.diagnostics.resize(most_messages);
    }
    findings_.files.push_back(std::move(file));
  }

  // Null where there is nothing to compare with.
  const Reading* wanted(const rows::Format& format) const {
    const std::optional<Reading>& which = format.holds_rows    ? wanted_rows_
                                          : format.is_web_page ? wanted_page_
                                                               : wanted_;
    return which ? &*which : nullptr;
  }

  std::optional<std::string> read(const std::string& name, Diagnostics& sink) {
    Bytes bytes = tools_.read(name);
    if (auto* read = std::get_if<std::string>(&bytes)) return std::move(*read);
    auto& problem = std::get<Diagnostic>(bytes);
    if (problem.code == Code::input_missing) {
      sink.add(Code::report_missing, {});
    } else if (problem.code == Code::input_not_a_file) {
      sink.add(Code::target_not_a_file, {}, {name});
    } else {
      sink.add(std::move(problem));
    }
    return std::nullopt;
  }

  void look_into(std::string_view bytes, const Reading* wanted, File& file, Diagnostics& sink) {
    if (file.format->holds_rows && entry_.kind == manifest::changes_of_folder) return;  // its bytes say it
    const auto& options = subject_.made_with.options;
    rows::ToReadBack to_read{bytes, wanted};
    to_read.embeds_source = std::find(options.begin(), options.end(),
                                      std::pair<std::string, std::string>("embed-source", "true")) != options.end();
    to_read.source_sha256 = manifest::hex(entry_.input().sha256);
    const auto reading = file.format->read_back(to_read, sink);
    if (!reading) {
      findings_.interrupted = tools_.interrupted && tools_.interrupted();
      return;
    }
    file.depth = Depth::content;
    look_at_content(*reading, wanted, file, sink);
  }

  void look_at_content(const Reading& reading, const Reading* wanted, File& file, Diagnostics& sink) {
    const bool holds_rows = file.format->holds_rows;
    if (wanted != nullptr) {
      if (holds_rows)
        compare_rows(*wanted, reading, sink);
      else
        compare(*wanted, reading, sink);
      file.depth = Depth::meaning;
    }
    if (findings_.title.empty() && !holds_rows) count(reading);
  }

  // The numbers are those of the first file that could be read.
  void count(const Reading& reading) {
    findings_.title = reading.title;
    findings_.language = reading.language;
    Found& found = findings_.found;
    found.words = count_words(reading.texts);
    found.headings = reading.headings.size();
    found.lists = wanted_ ? wanted_->lists : reading.lists;
    found.tables = reading.tables.size();
    found.pictures = reading.alternatives.size();
    found.links = reading.links.size();
    found.notes = reading.notes;
    const auto shown = static_cast<std::ptrdiff_t>(std::min(found.pictures, most_alternatives));
    found.alternatives.assign(reading.alternatives.begin(), reading.alternatives.begin() + shown);
    std::set<std::string_view> seen = {reading.language};
    for (const std::string& language : reading.languages)
      if (seen.size() <= most_languages && seen.insert(language).second) found.languages.push_back(language);
  }

  const Subject& subject_;
  const manifest::Entry& entry_;
  const Tools& tools_;
  std::optional<Reading> wanted_, wanted_page_, wanted_rows_;
  Findings findings_;
};

}  // namespace

bool has_document(const Findings& findings) {
  return std::ranges::any_of(findings.files,
                             [](const File& file) { return file.format != nullptr && !file.format->holds_rows; });
}

Findings inspect(const Subject& subject, const Tools& tools) { return Inspection(subject, tools).run(); }

}  // namespace verify
