#include "cli/import_documents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "batch/documents.hpp"
#include "batch/folder.hpp"
#include "batch/read_file.hpp"
#include "batch/replace.hpp"
#include "cli/given_values.hpp"
#include "cli/write_over.hpp"
#include "diagnostics/machine_fault.hpp"
#include "unicode/folding.hpp"

namespace cli {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Severity;

using Clock = std::chrono::steady_clock;

// A section that shall be written, and where.
struct ToWrite {
  std::string source;  // the document, for the user
  std::string folder;  // in the output folder
  ImportedSection section;
  bool joined = false;  // with what was there
};

// One of its files, and what is in its place already.
struct FileToWrite {
  std::string target;
  std::string_view bytes;
  Place place;
};

class ImportCommand {
 public:
  ImportCommand(const Options& options, const Program& program, const Environment& environment, Log& log)
      : options_(options), program_(program), environment_(environment), log_(log) {}

  int operator()() {
    if (!check_values()) return status_;
    try {
      run();
    } catch (const diagnostics::MachineFault& fault) {
      say("", fault.diagnostic(), machine_fault);
    }
    return status_;
  }

 private:
  bool check_values() {
    for (const batch::Notice& notice : wrong_values(options_.values, program_.kinds, "--set "))
      say(notice.name, notice.diagnostic, wrong_usage);
    return status_ == all_well;
  }

  void run() {
    const Clock::time_point start = Clock::now();
    const batch::Documents found =
        batch::find_documents(options_.inputs, program_.is_document, options_.selection, options_.output);
    for (const batch::Notice& notice : found.notices) say(notice.name, notice.diagnostic, input_errors);
    log_.begin(found.documents.size());
    read(found.documents);
    const bool refused = options_.strict && not_understood_;
    if (refused) say("", {Code::import_strict, {}, {}}, input_errors);
    if (!refused && !interrupted()) write();
    closing_.documents = found.documents.size();
    closing_.sections = sections_.size();
    closing_.dry_run = options_.dry_run;
    closing_.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    closing_.output = options_.output;
    if (interrupted()) status_ = std::max(status_, signalled + environment_.arrived());
    closing_.exit_status = status_;
    log_.close(closing_);
  }

  bool interrupted() const { return environment_.arrived && environment_.arrived() != 0; }

  // So many at a time that a program to read them is started seldom, and little of them is in memory.
  void read(const std::vector<batch::Document>& documents) {
    constexpr std::size_t most_together = 32, most_bytes = std::size_t{24} << 20U;
    std::vector<DocumentToImport> together;
    std::vector<const batch::Document*> whose;
    std::size_t bytes = 0;
    const auto flush = [&] {
      take(whose, together);
      together.clear();
      whose.clear();
      bytes = 0;
    };
    for (const batch::Document& document : documents) {
      if (interrupted()) return;
      auto contents = batch::read_file(document.name, program_.max_document_bytes);
      if (const auto* problem = std::get_if<Diagnostic>(&contents)) {
        say(document.name, *problem, problem->code == Code::input_unreadable ? machine_fault : input_errors);
        continue;
      }
      auto& read = std::get<std::string>(contents);
      if (read.size() > program_.max_document_bytes) {  // it was not read to its end
        say(document.name, {Code::import_costly, {}, {}}, input_errors);
        continue;
      }
      if (!together.empty() && bytes + read.size() > most_bytes) flush();
      bytes += read.size();
      together.push_back({document.name, std::move(read), picture_stem(document)});
      whose.push_back(&document);
      if (together.size() == most_together) flush();
    }
    flush();
  }

  void take(const std::vector<const batch::Document*>& whose, const std::vector<DocumentToImport>& together) {
    if (together.empty()) return;
    std::vector<ImportedDocument> imported = program_.import_documents(together, options_.values);
    for (std::size_t i = 0; i < imported.size(); ++i) {
      for (const Diagnostic& diagnostic : imported[i].messages) {
        if (entry(diagnostic.code).severity == Severity::warning) not_understood_ = true;
        say(whose[i]->name, diagnostic, input_errors);
      }
      for (ImportedSection& section : imported[i].sections)
        name_and_keep({whose[i]->name, whose[i]->folder, std::move(section)});
    }
  }

  // Two documents of one name would write over each other's pictures.
  std::string picture_stem(const batch::Document& document) {
    const std::string wanted = batch::file_stem(document.name);
    std::string stem = wanted;
    for (int count = 2; !picture_stems_.insert(unicode::folded(document.folder + '/' + stem)).second; ++count)
      stem = fmt::format("{}_{}", wanted, count);
    return stem;
  }

  // The XML that a report of ours goes back into is called as the report is, or as its section is numbered; else it is
  // the only one in the folder with that number.
  std::string name_there(const ToWrite& section) const {
    const std::string folder = folder_of(section);
    const auto is_there = [&](const std::string& stem) {
      return environment_.files.kind(batch::join(folder, stem + ".xml")) == batch::Files::Kind::plain;
    };
    const std::string& name = section.section.name;
    for (const std::string& stem : {batch::file_stem(section.source), name})
      if (is_there(stem)) return stem;
    if (section.section.number.empty()) return name;
    const auto with_number = numbered(folder).equal_range(section.section.number);
    const bool one = with_number.first != with_number.second && std::next(with_number.first) == with_number.second;
    return one ? with_number.first->second : name;
  }

  bool is_joined(const ToWrite& section) const {
    return section.section.join && !options_.force &&
           environment_.files.kind(batch::join(folder_of(section), section.section.name + ".xml")) ==
               batch::Files::Kind::plain;
  }

  // The sections of a folder, by number.
  const std::multimap<std::string, std::string>& numbered(const std::string& folder) const {
    const auto [found, is_new] = numbered_.try_emplace(folder);
    if (!is_new) return found->second;
    for (const std::string& file : environment_.files.names(folder)) {
      if (!file.ends_with(".xml")) continue;
      const auto read = environment_.files.read(batch::join(folder, file));
      const auto* bytes = std::get_if<std::string>(&read);
      Diagnostics ignored;
      const auto number = bytes == nullptr ? std::nullopt : program_.number_of(*bytes, ignored);
      if (number) found->second.emplace(*number, batch::file_stem(file));
    }
    return found->second;
  }

  // Two sections of one name would write over each other.
  void name_and_keep(ToWrite section) {
    if (section.section.is_report) section.section.name = name_there(section);
    // The edits of several copies of a report go into its XML one after the other.
    if (is_joined(section)) return sections_.push_back(std::move(section));
    const std::string wanted = section.section.name;
    for (int count = 2; !taken_.insert(unicode::folded(section.folder + '/' + section.section.name)).second; ++count)
      section.section.name = fmt::format("{}-{}", wanted, count);
    if (section.section.name != wanted) {
      not_understood_ = true;
      say(section.source, {Code::import_renamed, {}, {wanted + ".xml", section.section.name + ".xml"}}, input_errors);
    }
    sections_.push_back(std::move(section));
  }

  std::string folder_of(const ToWrite& section) const {
    return section.folder.empty() ? options_.output : batch::join(options_.output, section.folder);
  }

  void write() {
    if (sections_.empty()) return;
    if (options_.dry_run)
      batch::expect_writable(environment_.files, options_.output);
    else
      batch::prepare_folder(environment_.files, options_.output);
    std::set<std::string> with_schema;
    for (ToWrite& section : sections_) {
      const std::string folder = folder_of(section);
      if (!join(section, folder)) continue;
      const std::vector<FileToWrite> files = files_of(section, folder);
      const auto other = std::ranges::find(files, Place::other, &FileToWrite::place);
      if (other != files.end() && !options_.force && !section.joined) {
        say(section.source, {Code::import_exists, {}, {other->target}}, input_errors);
        continue;
      }
      const auto is_same = [](const FileToWrite& file) { return file.place == Place::same; };
      if (section.joined && std::ranges::all_of(files, is_same)) continue;
      if (!options_.dry_run) {
        for (const FileToWrite& file : files) write(file);
        if (with_schema.insert(folder).second) write_schema(folder);
      }
      ++closing_.written;
      log_.changed(files.back().target);
    }
  }

  // The edits of a report go into the XML that is there. False where they cannot.
  bool join(ToWrite& section, const std::string& folder) {
    ImportedSection& made = section.section;
    if (!is_joined(section)) return true;
    const std::string target = batch::join(folder, made.name + ".xml");
    const auto there = environment_.files.read(target);
    const auto* bytes = std::get_if<std::string>(&there);
    if (bytes == nullptr) return true;
    JoinedXml joined = made.join(target, *bytes);
    for (const Diagnostic& diagnostic : joined.said) say(section.source, diagnostic, input_errors);
    if (!joined.xml) return false;
    made.xml = std::move(*joined.xml);
    section.joined = true;
    std::erase_if(made.pictures, [&](const auto& picture) {
      const std::string file = batch::join(folder, picture.first);
      if (place_of(environment_.files, file, picture.second) != Place::other) return false;
      say(section.source, {Code::import_picture_kept, {}, {file}}, input_errors);
      return true;
    });
    return true;
  }

  // The XML last, for it names the pictures.
  std::vector<FileToWrite> files_of(const ToWrite& section, const std::string& folder) const {
    std::vector<FileToWrite> files;
    const auto add = [&](const std::string& path, std::string_view bytes) {
      const std::string target = batch::join(folder, path);
      files.push_back({target, bytes, place_of(environment_.files, target, bytes)});
    };
    for (const auto& [path, bytes] : section.section.pictures) add(path, bytes);
    add(section.section.name + ".xml", section.section.xml);
    return files;
  }

  void write(const FileToWrite& file) {
    if (file.place == Place::same) return;
    // What was joined has all that was there.
    write_over(environment_.files, file.target, file.bytes, file.place == Place::other && options_.force);
  }

  // What editors complete the XML by; one that is there stays.
  void write_schema(const std::string& folder) {
    const std::string target = batch::join(folder, "sectie.xsd");
    if (environment_.files.kind(target) != batch::Files::Kind::absent) return;
    const auto schema = program_.schema ? program_.schema() : std::nullopt;
    if (!schema) return;
    const std::vector<batch::Replacement> file = {{target, *schema}};
    batch::replace(environment_.files, folder, file);
  }

  void say(const std::string& name, const Diagnostic& diagnostic, int status_of_error) {
    const Severity severity = entry(diagnostic.code).severity;
    if (severity == Severity::error) status_ = std::max(status_, status_of_error);
    ++(severity == Severity::error     ? closing_.errors
       : severity == Severity::warning ? closing_.warnings
                                       : closing_.remarks);
    log_.notice(name, diagnostic);
  }

  const Options& options_;
  const Program& program_;
  const Environment& environment_;
  Log& log_;
  std::vector<ToWrite> sections_;
  std::set<std::string> taken_, picture_stems_;                                      // folders and names, folded
  mutable std::map<std::string, std::multimap<std::string, std::string>> numbered_;  // by folder
  bool not_understood_ = false;
  ImportClosing closing_;
  int status_ = all_well;
};

}  // namespace

int import_documents(const Options& options, const Program& program, const Environment& environment, Log& log) {
  return ImportCommand(options, program, environment, log)();
}

}  // namespace cli
