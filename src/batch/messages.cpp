#include "batch/messages.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <unordered_map>
#include <utility>

#include "batch/folder.hpp"
#include "batch/own_file.hpp"
#include "batch/to_act_on.hpp"
#include "diagnostics/listed.hpp"
#include "unicode/natural_order.hpp"

namespace batch {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Severity;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_said = 100;  // of one section, as in the log

bool is_remark(const Diagnostic& diagnostic) { return entry(diagnostic.code).severity == Severity::remark; }
bool is_error(const Diagnostic& diagnostic) { return entry(diagnostic.code).severity == Severity::error; }

// What is to be acted on first, else in their order.
void settle(SaidOf& section) {
  std::stable_partition(section.said.begin(), section.said.end(), [](const Said& said) { return said.to_act_on; });
  if (section.said.size() <= most_said) return;
  section.more += section.said.size() - most_said;
  section.said.resize(most_said);
}

}  // namespace

void Messages::add(const Result& result) {
  Looked looked;
  looked.report = result.report;
  looked.input = result.input;
  looked.identity = result.identity;
  looked.status = result.status;
  looked.waited_before = result.waited_before;
  looked.left_out = result.left_out.at(0) + result.left_out.at(1);
  for (const Diagnostic& diagnostic : result.diagnostics)
    if (!is_remark(diagnostic)) looked.said.push_back(diagnostic);
  if (!looked.said.empty()) looked.sources = result.sources;
  looked_.push_back(std::move(looked));
}

void Messages::add(const Notice& notice) {
  if (!is_remark(notice.diagnostic)) notices_.push_back(notice);
}

// Puts together what the run said and what the manifest knows.
class Gathering {
 public:
  Gathering(const Messages& messages, Files& files, const std::string& output, const Records& records)
      : messages_(messages), files_(files), output_(output), records_(records) {}

  FolderMessages operator()() {
    for (const Messages::Looked& looked : messages_.looked_) {
      by_report_.emplace(looked.report, &looked);
      add_said(looked);
    }
    records_.each([this](const manifest::Entry& entry) { add_known(entry); });
    for (const Notice& notice : messages_.notices_) add(notice);
    FolderMessages all;
    for (auto& [key, section] : sections_) all.sections.push_back(std::move(section));
    all.others = std::move(others_);
    for (SaidOf& section : all.sections) settle(section);
    for (SaidOf& other : all.others) settle(other);
    return all;
  }

 private:
  // A report and an input, for of two inputs that would make one report each is said what is wrong.
  using Key = std::pair<std::string_view, std::string_view>;
  struct Before {
    bool operator()(const Key& a, const Key& b) const {
      return a.first == b.first ? unicode::natural_less(a.second, b.second) : unicode::natural_less(a.first, b.first);
    }
  };

  SaidOf& section_of(const Messages::Looked& looked) {
    SaidOf& section = sections_[{looked.report, looked.input}];
    section.file = looked.input;
    section.name = name_of(looked.identity);
    return section;
  }

  void add_said(const Messages::Looked& looked) {
    if (looked.said.empty()) return;
    SaidOf& section = section_of(looked);
    section.more = looked.left_out;
    for (const Diagnostic& diagnostic : looked.said) {
      const std::size_t source = diagnostic.position.source;
      const bool beside = source > 0 && source <= looked.sources.size();
      section.said.push_back({beside ? looked.sources[source - 1] : looked.input, diagnostic,
                              asks_for_a_person(diagnostic.code, looked.waited_before)});
    }
  }

  void add_known(const manifest::Entry& entry) {
    if (!entry.has_input()) return;
    const auto found = by_report_.find(entry.report);
    if (found == by_report_.end()) return add_unseen(entry);
    const Messages::Looked& looked = *found->second;
    const bool stands = looked.status == Status::current || looked.status == Status::adopted ||
                        looked.status == Status::waiting || looked.status == Status::passed;
    if (!stands) {
      if (auto section = sections_.find({looked.report, looked.input});
          section != sections_.end() && section->second.name.empty())
        section->second.name = name_of(entry.identity);
      return;
    }
    // What it said when it was made is still true of it.
    if (std::all_of(entry.diagnostics.begin(), entry.diagnostics.end(), is_remark)) return;
    SaidOf& section = section_of(looked);
    section.name = name_of(entry.identity);
    add(entry, entry.diagnostics, looked.input, section);
  }

  // Of a section that this run did not look at.
  void add_unseen(const manifest::Entry& entry) {
    SaidOf section{name_of(entry.identity), place_of(entry), {}, 0};
    add(entry, entry.stale ? *entry.stale : entry.diagnostics, section.file, section);
    std::vector<std::string> stale;
    const bool failed = entry.stale && std::any_of(entry.stale->begin(), entry.stale->end(), is_error);
    for (const manifest::Output& output : entry.outputs)
      if (failed || output.outdated) stale.push_back(records_.target(entry.report, output.format));
    std::erase_if(stale, [this](const std::string& file) { return files_.kind(file) != Files::Kind::plain; });
    if (!stale.empty())
      section.said.push_back({section.file, {Code::stale_report, {}, {diagnostics::listed(stale)}}, true});
    for (const std::string& file : changed_files(files_, records_, entry))
      if (!is_listed_as_kept(entry, file))
        section.said.push_back({section.file, {Code::changed_report_kept, {}, {file}}, true});
    if (!section.said.empty()) sections_.emplace(Key{entry.report, ""}, std::move(section));
  }

  // By the path from the output folder, as those who find the page there may follow it.
  static std::string place_of(const manifest::Entry& entry) {
    std::string_view place = entry.input().name;
    while (place.starts_with("../")) place.remove_prefix(3);
    return std::string(place);
  }

  void add(const manifest::Entry& entry, const std::vector<Diagnostic>& known, const std::string& input,
           SaidOf& section) const {
    for (Diagnostic diagnostic : known) {
      if (is_remark(diagnostic) || is_settled(entry, diagnostic)) continue;
      std::string file = input;
      // What failed may have read other files than the report that stands was made of.
      if (const std::size_t source = diagnostic.position.source; source > 0) {
        if (entry.stale || source >= entry.sources.size())
          diagnostic.position = {};
        else
          file = (fs::path(input).parent_path() / entry.sources[source].name).lexically_normal().string();
      }
      const bool said_already = std::any_of(section.said.begin(), section.said.end(),
                                            [&](const Said& said) { return said.diagnostic == diagnostic; });
      if (said_already) continue;
      const bool to_act_on = asks_for_a_person(diagnostic.code);
      section.said.push_back({std::move(file), std::move(diagnostic), to_act_on});
    }
  }

  // A file that was put aside and is there no more has been looked at; which files stood changed is found out anew.
  bool is_settled(const manifest::Entry& entry, const Diagnostic& diagnostic) const {
    if (diagnostic.code == Code::changed_report_kept) return true;
    return diagnostic.code == Code::changed_report_moved &&
           std::none_of(entry.kept.begin(), entry.kept.end(), [&](const manifest::Source& kept) {
             return diagnostic.arguments.at(1).ends_with(kept.name) &&
                    files_.kind(join(output_, kept.name)) != Files::Kind::absent;
           });
  }

  bool is_listed_as_kept(const manifest::Entry& entry, const std::string& file) const {
    return std::any_of(entry.kept.begin(), entry.kept.end(),
                       [&](const manifest::Source& kept) { return file == join(output_, kept.name); });
  }

  void add(const Notice& notice) {
    const auto [place, fresh] = places_.try_emplace(notice.name, others_.size());
    if (fresh) others_.push_back({"", notice.name, {}, 0});
    SaidOf& other = others_[place->second];
    other.more += notice.more;
    other.said.push_back({notice.name, notice.diagnostic, asks_for_a_person(notice.diagnostic.code)});
  }

  const Messages& messages_;
  Files& files_;
  const std::string& output_;
  const Records& records_;
  std::unordered_map<std::string_view, const Messages::Looked*> by_report_;
  std::map<Key, SaidOf, Before> sections_;
  std::vector<SaidOf> others_;
  std::unordered_map<std::string_view, std::size_t> places_;  // of others, by file
};

FolderMessages Messages::gather(Files& files, const std::string& output, const Records& records) const {
  return Gathering(*this, files, output, records)();
}

}  // namespace batch
