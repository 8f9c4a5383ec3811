#include "batch/documents.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <system_error>

#include "batch/folder.hpp"
#include "batch/folder_page_name.hpp"
#include "batch/missed.hpp"
#include "unicode/folding.hpp"
#include "unicode/natural_order.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;

class Search {
 public:
  Search(const std::function<bool(std::string_view)>& is_document, const Selection& selection,
         const std::string& output)
      : is_document_(is_document), selection_(selection) {
    std::error_code unknown;
    if (!output.empty()) output_ = fs::canonical(output, unknown).string();
  }

  void add(const std::string& name) {
    std::error_code failed;
    const fs::file_status status = fs::status(name, failed);
    if (status.type() == fs::file_type::not_found) {
      say(name, {Code::input_missing, {}, {}});
    } else if (failed) {
      say(name, {Code::input_unreadable, {}, {failed.message()}});
    } else if (fs::is_directory(status)) {
      add_folder(name);
    } else if (fs::is_regular_file(status)) {
      if (selection_.has(file_name(name))) take({name, ""});
    } else {
      say(name, {Code::input_not_a_file, {}, {}});
    }
  }

  Documents finish() {
    std::sort(out_.documents.begin(), out_.documents.end(),
              [](const Document& a, const Document& b) { return unicode::natural_less(a.name, b.name); });
    return std::move(out_);
  }

 private:
  void say(const std::string& name, diagnostics::Diagnostic diagnostic) {
    out_.notices.push_back({name, std::move(diagnostic)});
  }

  void add_folder(const std::string& name) {
    std::error_code gone;
    FolderContents contents =
        search(name, fs::canonical(name, gone).string(), selection_, output_, is_document_, is_missed_document);
    if (!contents.has_inputs && contents.unreadable.empty()) say(name, {Code::folder_without_documents, {}, {}});
    std::ranges::move(contents.unreadable, std::back_inserter(out_.notices));
    std::ranges::move(contents.skipped, std::back_inserter(out_.notices));
    std::ranges::move(missed_documents(name, contents), std::back_inserter(out_.notices));
    for (const Found& found : contents.files) {
      if (is_page_of_ours(join(name, found.path))) continue;
      const std::size_t slash = found.path.rfind('/');
      take({join(name, found.path), slash == std::string::npos ? "" : found.path.substr(0, slash)});
    }
  }

  // The list of an output folder and the messages of its runs are about its reports.
  static bool is_page_of_ours(const std::string& file) {
    std::error_code unknown;
    const std::string folder = folder_of(file);
    return file.ends_with(".html") && is_folder_page(unicode::folded(file_stem(file))) &&
           fs::exists(join(folder, "raadstuk.json"), unknown);
  }

  void take(Document document) {
    std::error_code failed;
    const std::string file = fs::canonical(document.name, failed).string();
    if (taken_.insert(file).second) out_.documents.push_back(std::move(document));
  }

  const std::function<bool(std::string_view)>& is_document_;
  const Selection& selection_;
  std::string output_;  // absolute, without links in it
  std::set<std::string> taken_;
  Documents out_;
};

}  // namespace

Documents find_documents(std::span<const std::string> named, const std::function<bool(std::string_view)>& is_document,
                         const Selection& selection, const std::string& output) {
  Search search(is_document, selection, output);
  for (const std::string& name : named) search.add(name);
  return search.finish();
}

}  // namespace batch
