#include "batch/missed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <utility>

#include "unicode/folding.hpp"

namespace batch {
namespace {

constexpr std::size_t most_named = 5;

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most_named); ++i) text += (i == 0 ? "" : ", ") + names[i];
  return names.size() > most_named ? fmt::format("{} + {}", text, names.size() - most_named) : text;
}

}  // namespace

bool is_report(const std::string& folder, const std::string& name, const Records* records) {
  const std::size_t dot = name.rfind('.');
  const std::string stem = join(folder, name.substr(0, dot));
  std::error_code unknown;
  if (records == nullptr) return std::filesystem::exists(stem + ".xml", unknown);
  const auto entry = records->find(records->from_output(stem));
  return entry && entry->output(unicode::folded(name.substr(dot + 1))) != nullptr;
}

std::vector<Notice> missed_files(const Inputs& inputs, const Records* records) {
  std::vector<Notice> notices;
  for (const Missed& missed : inputs.missed) {
    std::vector<std::string> names;
    for (const std::string& name : missed.files)
      if (!is_report(missed.folder, name, records)) names.push_back(name);
    if (!names.empty()) notices.push_back({missed.name, {diagnostics::Code::missed_files, {}, {listed(names)}}});
  }
  return notices;
}

bool is_missed_document(std::string_view name) {
  static constexpr std::array<std::string_view, 14> endings = {".doc",  ".dot",   ".dotx", ".dotm", ".ott",
                                                               ".rtf",  ".pages", ".wps",  ".pdf",  ".xls",
                                                               ".xlsx", ".ods",   ".ppt",  ".pptx"};
  const std::string folded = unicode::folded(name);
  return std::ranges::any_of(endings, [&](std::string_view ending) { return folded.ends_with(ending); });
}

std::vector<Notice> missed_documents(const std::string& folder, const FolderContents& contents) {
  const auto stem = [](const std::string& path) { return unicode::folded(path.substr(0, path.rfind('.'))); };
  std::set<std::string> read;
  for (const Found& found : contents.files) read.insert(stem(join(folder, found.path)));
  std::vector<Notice> notices;
  for (const Missed& missed : contents.missed) {
    std::vector<std::string> names;
    for (const std::string& name : missed.files)
      if (!read.contains(stem(join(missed.name, name))) && !is_report(missed.folder, name, nullptr))
        names.push_back(name);
    if (!names.empty()) notices.push_back({missed.name, {diagnostics::Code::missed_documents, {}, {listed(names)}}});
  }
  return notices;
}

}  // namespace batch
