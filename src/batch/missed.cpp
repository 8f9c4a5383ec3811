#include "batch/missed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>

#include "batch/folder.hpp"
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

}  // namespace batch
