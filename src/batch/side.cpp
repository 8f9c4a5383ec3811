#include "batch/side.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "batch/folder.hpp"
#include "batch/listed_reports.hpp"
#include "unicode/folding.hpp"
#include "unicode/natural_order.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;

bool has_pdf_name(std::string_view name) { return unicode::folded(name).ends_with(".pdf"); }

class FolderSide {
 public:
  FolderSide(Inputs& found, const SideSearch& how)
      : found_(found), how_(how), listed_(how.files, found.folders.front()) {}

  void take(const std::string& named) {
    look_for_pdfs(named);
    for (const Job& job : found_.jobs) sections_.insert(job.file);
    take_marked(
        found_, [&](const std::string& folder, const std::string& name) { return is_report_of_here(folder, name); },
        [&](const std::vector<std::string>& files) { return one_form_each(files, how_.are_sections(files)); });
    // Where there is no section at all, they may be what was meant.
    if (found_.jobs.empty()) return;
    for (Missed& missed : found_.missed)
      std::erase_if(missed.files, [&](const std::string& name) { return is_known(missed, name); });
    std::erase_if(found_.missed, [](const Missed& missed) { return missed.files.empty(); });
  }

 private:
  void look_for_pdfs(const std::string& named) {
    std::error_code unknown;
    const std::string& folder = found_.folders.front();
    const std::string output = how_.output.empty() ? "" : fs::canonical(how_.output, unknown).string();
    const FolderContents pdfs = batch::search(named, folder, {}, output, has_pdf_name);
    for (const Found& pdf : pdfs.files) {
      if (!pdf.file.empty()) continue;  // by a link
      const std::string below = folder_of(pdf.path), in = below.empty() ? folder : join(folder, below);
      auto missed = std::ranges::find(found_.missed, in, &Missed::folder);
      if (missed == found_.missed.end())
        missed = found_.missed.insert(found_.missed.end(), {join(named, below), in, {}});
      missed->files.emplace_back(file_name(pdf.path));
      std::sort(missed->files.begin(), missed->files.end(), unicode::natural_less);
    }
  }

  bool is_report_of_here(const std::string& folder, const std::string& name) {
    const auto report = listed_.find(folder, name);
    return report && sections_.contains(report->section);
  }

  // A PDF has the very XML in it, and Word keeps more than OpenDocument does.
  std::vector<bool> one_form_each(const std::vector<std::string>& files, std::vector<bool> are_sections) {
    std::set<std::string> taken;
    for (const std::string_view extension : {".pdf", ".docx", ".odt"})
      for (std::size_t i = 0; i < files.size(); ++i) {
        if (!are_sections[i] || !unicode::folded(files[i]).ends_with(extension)) continue;
        const auto report = listed_.find(folder_of(files[i]), std::string(file_name(files[i])));
        if (!report || how_.files.hash(files[i]) != report->sha256) continue;
        if (!taken.insert(report->of).second) are_sections[i] = false;
      }
    return are_sections;
  }

  bool is_known(const Missed& missed, const std::string& name) {
    if (listed_.find(missed.folder, name)) return true;
    const std::string stem = join(missed.folder, name.substr(0, name.rfind('.')));
    return has_pdf_name(name) && std::ranges::any_of(found_.jobs, [&](const Job& job) {
             return job.file.substr(0, job.file.rfind('.')) == stem;
           });
  }

  Inputs& found_;
  const SideSearch& how_;
  ListedReports listed_;
  std::set<std::string> sections_;
};

}  // namespace

Inputs find_side(const std::string& named, const SideSearch& how) {
  std::error_code unknown;
  if (!fs::is_directory(named, unknown)) {
    Inputs found = find_inputs({&named, 1}, {}, {}, how.output);
    for (Job& job : found.jobs)
      if (has_pdf_name(job.report)) job.report.resize(job.report.size() - std::string_view(".pdf").size());
    return found;
  }
  Inputs found = find_inputs({&named, 1}, how.extensions, {}, how.output);
  if (how.are_sections) FolderSide(found, how).take(named);
  return found;
}

}  // namespace batch
