#include "batch/listed_reports.hpp"

#include "batch/folder.hpp"
#include "unicode/folding.hpp"

namespace batch {

std::optional<ListedReports::Report> ListedReports::find(const std::string& folder, const std::string& name) {
  const Records* records = of_folder(folder);
  if (records == nullptr) return std::nullopt;
  const std::size_t dot = name.rfind('.');
  const auto entry = records->find(records->from_output(join(folder, name.substr(0, dot))));
  const manifest::Output* output = entry ? entry->output(unicode::folded(name.substr(dot + 1))) : nullptr;
  if (output == nullptr || !entry->has_input()) return std::nullopt;
  return Report{join(folder, name.substr(0, dot)), records->absolute(entry->input().name), output->sha256};
}

// Of the folder, or the nearest above it, that has a manifest; null: there is none.
const Records* ListedReports::of_folder(const std::string& folder) {
  const auto [place, is_new] = records_.try_emplace(folder);
  if (!is_new) return place->second.get();
  if (has_manifest(files_, folder)) {
    place->second = std::make_shared<Records>(files_, folder, std::vector<std::string>(), manifest::BuildInputs{});
    place->second->load();  // what cannot be read of it is said where reports are made there
  } else if (const std::string above = folder_of(folder);
             folder.size() > top_.size() && !above.empty() && above != folder) {
    of_folder(above);
    place->second = records_[above];
  }
  return place->second.get();
}

}  // namespace batch
