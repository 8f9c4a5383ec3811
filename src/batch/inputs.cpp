#include "batch/inputs.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <system_error>
#include <tuple>

#include "batch/folder.hpp"
#include "batch/folder_page_name.hpp"
#include "batch/put_aside.hpp"
#include "batch/run_draft_name.hpp"
#include "manifest/shard.hpp"
#include "unicode/ascii.hpp"
#include "unicode/folding.hpp"
#include "unicode/natural_order.hpp"

namespace batch {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

// How a folder's files are called, and where they are.
struct Place {
  std::string name, folder;
};

// Only the path of a folder's file is kept, for these come in tens of thousands.
struct Candidate {
  std::string path;         // below its place
  std::uint32_t place = 0;  // index
  bool from_folder = false;
  std::unique_ptr<Job> other;  // where the path does not say all, or there is a problem

  std::string_view report() const { return other ? std::string_view(other->report) : without_xml(path); }
  bool has_problem() const { return other && other->problem; }
};

// Names that the program's own files, or those of other formats, have at the top of the output folder.
bool is_our_own(std::string_view report) {
  if (is_kept_aside(report)) return true;
  const std::string name = unicode::folded(report);
  constexpr std::string_view head = "raadstuk.";
  if (name.starts_with("raadstuk.run.") && name.find('/') == std::string::npos) return true;
  if (name == "raadstuk" || name == "raadstuk.run" || is_folder_page(name) || name == run_draft_name) return true;
  // Such a draft that would be too large is divided.
  const std::string further = std::string(run_draft_name) + "-";
  if (name.starts_with(further) && name.size() > further.size() &&
      std::all_of(name.begin() + static_cast<std::ptrdiff_t>(further.size()), name.end(), unicode::is_digit))
    return true;
  return name.starts_with(head) && manifest::parse_shard(std::string_view(name).substr(head.size()), '-');
}

class Collection {
 public:
  Collection(std::span<const std::string> extensions, Selection selection, const std::string& output)
      : extensions_(extensions) {
    inputs_.selection = std::move(selection);
    std::error_code unknown;
    if (!output.empty()) output_ = std::filesystem::canonical(output, unknown).string();
  }

  void add_named(const std::string& name) {
    struct stat status{};
    const int error = ::stat(name.c_str(), &status) == 0 ? 0 : errno;
    std::error_code unresolved;
    const std::string file = error != 0 ? "" : std::filesystem::canonical(name, unresolved).string();
    if (error == ENOENT || error == ENOTDIR || unresolved) {
      add_problem(name, {Code::input_missing, {}, {}});
    } else if (error == ELOOP) {
      add_problem(name, {Code::input_not_a_file, {}, {}});
    } else if (error != 0) {
      add_problem(name, {Code::input_unreadable, {}, {std::generic_category().message(error)}});
    } else if (S_ISDIR(status.st_mode)) {
      add_folder(name, file);
    } else if (S_ISREG(status.st_mode)) {
      if (inputs_.selection.has(file_name(name))) add({name, file, report_of(name), {}}, false);
    } else {
      add_problem(name, {Code::input_not_a_file, {}, {}});
    }
  }

  Inputs finish() {
    keep_from_writing_over_inputs();
    // One folder finds each of its files once.
    const bool named =
        std::any_of(candidates_.begin(), candidates_.end(), [](const Candidate& c) { return c.other != nullptr; });
    if (places_.size() > 1 || named) keep_each_once();
    std::sort(candidates_.begin(), candidates_.end(), [this](const Candidate& a, const Candidate& b) {
      if (a.report() != b.report()) return unicode::natural_less(a.report(), b.report());
      return unicode::natural_less(job(a).name, job(b).name);
    });
    mark_conflicts();
    name_unmatched();
    for (; !candidates_.empty(); candidates_.pop_front()) inputs_.jobs.push_back(job(candidates_.front()));
    return std::move(inputs_);
  }

 private:
  // A report in Word that was named may not be written over by the one that is made of it.
  void keep_from_writing_over_inputs() {
    for (Candidate& candidate : candidates_) {
      if (!candidate.other || output_.empty()) continue;
      for (const std::string& extension : extensions_)
        if (!candidate.has_problem() &&
            candidate.other->file == join(output_, candidate.other->report + '.' + extension))
          candidate.other->problem = Diagnostic{Code::report_over_input, {}, {}};
    }
  }

  // A pattern with a slip in it would leave out all, and say nothing.
  void name_unmatched() {
    for (const Pattern& pattern : inputs_.selection.only) {
      const auto matches = [&](const Candidate& candidate) {
        return pattern.matches(candidate.other ? candidate.other->report + ".xml" : candidate.path);
      };
      if (std::none_of(candidates_.begin(), candidates_.end(), matches))
        inputs_.notices.push_back({"--only", {Code::pattern_unmatched, {}, {pattern.written()}}});
    }
  }

  void add(Job job, bool from_folder) {
    candidates_.push_back({"", 0, from_folder, std::make_unique<Job>(std::move(job))});
  }

  Job job(const Candidate& candidate) const {
    if (candidate.other) return *candidate.other;
    const auto& [name, folder] = places_[candidate.place];
    return {join(name, candidate.path),
            join(folder, candidate.path),
            std::string(without_xml(candidate.path)),
            {},
            folder.size()};
  }

  void add_folder(const std::string& name, const std::string& folder) {
    FolderContents contents = search(name, folder, inputs_.selection, output_);
    inputs_.folders.push_back(folder);
    if (!contents.has_inputs || !contents.unreadable.empty()) miss(name);
    for (Notice& notice : contents.unreadable) {
      add({std::move(notice.name), "", "", std::move(notice.diagnostic)}, true);
    }
    std::move(contents.skipped.begin(), contents.skipped.end(), std::back_inserter(inputs_.notices));
    std::move(contents.missed.begin(), contents.missed.end(), std::back_inserter(inputs_.missed));
    if (!contents.has_inputs && contents.unreadable.empty()) {
      inputs_.notices.push_back({name, {Code::folder_without_sections, {}, {}}});
    }
    for (; !contents.files.empty(); contents.files.pop_front()) {  // each in one place at a time: there may be many
      Found& found = contents.files.front();
      if (found.file.empty())
        candidates_.push_back({std::move(found.path), static_cast<std::uint32_t>(places_.size()), true, nullptr});
      else
        add({join(name, found.path), std::move(found.file), std::string(without_xml(found.path)), {}, folder.size()},
            true);
    }
    places_.push_back({name, folder});
  }

  void miss(const std::string& name) {
    if (!inputs_.incomplete) inputs_.incomplete = name;
  }

  void add_problem(const std::string& name, Diagnostic problem) {
    miss(name);
    add({name, "", report_of(name), std::move(problem)}, false);
  }

  // Of a file that was named. A report of ours may be one too, and its own report is called as that of XML would be.
  static std::string report_of(std::string_view name) {
    const std::string_view file = file_name(name);
    const std::string folded = unicode::folded(file);
    for (const std::string_view extension : {".docx", ".odt"})
      if (folded.ends_with(extension) && file.size() > extension.size() && folded.size() == file.size())
        return std::string(file.substr(0, file.size() - extension.size()));
    return std::string(without_xml(file));
  }

  // The best candidate of each file comes first. Longer is the path below the outer folder.
  void keep_each_once() {
    const auto less = [this](const Candidate& left, const Candidate& right) {
      const Job a = job(left), b = job(right);
      const auto key = [](const Candidate& c, const Job& j) {
        return std::tuple(std::string_view(j.file.empty() ? j.name : j.file), !c.from_folder,
                          -static_cast<std::ptrdiff_t>(j.report.size()), std::string_view(j.report),
                          std::string_view(j.name));
      };
      return key(left, a) < key(right, b);
    };
    std::sort(candidates_.begin(), candidates_.end(), less);
    const auto again = [this](const Candidate& left, const Candidate& right) {
      const Job a = job(left), b = job(right);
      return b.file.empty() ? a.name == b.name : a.file == b.file;
    };
    candidates_.erase(std::unique(candidates_.begin(), candidates_.end(), again), candidates_.end());
  }

  // Two of one name, and a report a.pdf where another report needs a folder a.pdf; names are compared folded.
  void mark_conflicts() {
    std::map<std::string, Candidate*, std::less<>> folders;
    std::vector<std::pair<std::size_t, Candidate*>> hashes;  // of the names, which take less room than they do
    for (Candidate& candidate : candidates_) {
      if (candidate.has_problem()) continue;
      const std::string report = unicode::folded(candidate.report());
      for (std::size_t slash = report.find('/'); slash != std::string::npos; slash = report.find('/', slash + 1))
        folders.try_emplace(report.substr(0, slash), &candidate);
      hashes.emplace_back(std::hash<std::string>()(report), &candidate);
      if (const auto own = our_own_file(report)) mark(candidate, *own);
    }
    std::stable_sort(hashes.begin(), hashes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto first = hashes.begin(); first != hashes.end();) {
      const auto last =
          std::find_if(first, hashes.end(), [&](const auto& other) { return other.first != first->first; });
      std::map<std::string, std::vector<Candidate*>> alike;
      for (; first != last; ++first) alike[unicode::folded(first->second->report())].push_back(first->second);
      for (const auto& [report, candidates] : alike) mark_conflicts(report, candidates, folders);
    }
  }

  // `alike` are the inputs that would make the same report.
  void mark_conflicts(const std::string& report, const std::vector<Candidate*>& alike,
                      const std::map<std::string, Candidate*, std::less<>>& folders) {
    for (Candidate* candidate : alike) {
      if (alike.size() > 1) mark(*candidate, job(*alike[candidate == alike[0] ? 1 : 0]).name);
    }
    for (const std::string& extension : extensions_) {
      const auto folder = folders.find(fmt::format("{}.{}", report, extension));
      if (folder == folders.end()) continue;
      for (Candidate* candidate : alike) mark(*candidate, job(*folder->second).name);
      mark(*folder->second, job(*alike[0]).name);
    }
  }

  void mark(Candidate& candidate, const std::string& other) {
    if (candidate.has_problem()) return;
    if (!candidate.other) candidate.other = std::make_unique<Job>(job(candidate));
    candidate.other->problem = Diagnostic{Code::output_conflict, {}, {other}};
  }

  std::vector<Place> places_;
  std::deque<Candidate> candidates_;
  std::span<const std::string> extensions_;
  std::string output_;  // absolute, without links in it; empty: there is none
  Inputs inputs_;
};

}  // namespace

std::optional<std::string> our_own_file(std::string_view folded) {
  if (!is_our_own(folded)) return std::nullopt;
  const std::string report(folded);
  return is_kept_aside(folded)                ? std::string(kept_folder) + "/"
         : folded.starts_with(run_draft_name) ? report + ".eml"
         : is_folder_page(folded)             ? report + ".html"
                                              : report + ".json";
}

std::optional<bool> Inputs::selects(std::string_view absolute) const {
  std::optional<bool> selected;
  for (const std::string& folder : folders) {
    const std::string head = join(folder, "");
    if (absolute.starts_with(head)) selected = selected.value_or(false) || selection.has(absolute.substr(head.size()));
  }
  return selected;
}

Inputs find_inputs(std::span<const std::string> named, std::span<const std::string> extensions, Selection selection,
                   const std::string& output) {
  Collection collection(extensions, std::move(selection), output);
  for (const std::string& name : named) collection.add_named(name);
  return collection.finish();
}

}  // namespace batch
