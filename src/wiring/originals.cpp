#include "wiring/originals.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "batch/list_beside.hpp"
#include "batch/read_beside.hpp"
#include "convert.hpp"
#include "wiring/compared_again.hpp"
#include "wiring/load_style.hpp"

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

// What was read for the style stands first in the list, as load_style gives it.
bool same_bytes(const std::vector<manifest::Source>& read, const std::vector<manifest::Source>& recorded) {
  return read.size() <= recorded.size() &&
         std::equal(read.begin(), read.end(), recorded.begin(),
                    [](const manifest::Source& a, const manifest::Source& b) { return a.sha256 == b.sha256; });
}

// Where styles are searched, and before it the folders that those of then came from: a basis need not lie beside the
// style that names it.
std::vector<std::string> folders_of_then(const manifest::BuildInputs& made_with, const std::vector<std::string>& now) {
  std::vector<std::string> folders;
  for (const manifest::Source& file : made_with.files)
    if (const std::filesystem::path path = file.name; path.extension() == ".xml")
      folders.push_back(path.parent_path().string());
  folders.insert(folders.end(), now.begin(), now.end());
  return folders;
}

std::optional<style::Style> load_same(const manifest::BuildInputs& made_with, const std::vector<std::string>& now) {
  if (made_with.files.empty()) return std::nullopt;
  const std::vector<std::string> then = folders_of_then(made_with, now);
  const std::filesystem::path recorded = made_with.files[0].name;
  // Where it was, else where a style of its name is now: the bytes decide.
  for (const std::string& name : {recorded.string(), recorded.stem().string()}) {
    std::error_code ignored;
    if (name == recorded && !std::filesystem::exists(recorded, ignored)) continue;
    LoadedStyle loaded = load_style(name, name == recorded ? then : now, Letterhead::unused);
    if (loaded.style && same_bytes(loaded.files, made_with.files)) return std::move(loaded.style);
  }
  return std::nullopt;
}

// A file that came later, or that --exclude left out, is none of the report's.
std::variant<std::vector<std::string>, Diagnostic> list_as_then(const verify::Subject& subject,
                                                                std::string_view folder) {
  auto listed = batch::list_beside_recorded(subject.section, folder);
  auto* names = std::get_if<std::vector<std::string>>(&listed);
  const auto& recorded = subject.entry.listings;
  const auto then = std::find_if(recorded.begin(), recorded.end(),
                                 [&](const manifest::Listing& listing) { return listing.folder == folder; });
  if (names == nullptr || then == recorded.end() || then->sha256 == manifest::digest_of(*names)) return listed;
  std::erase_if(*names, [&](const std::string& name) {
    const auto& read = subject.entry.sources;
    return std::none_of(read.begin() + 1, read.end(),
                        [&](const manifest::Source& source) { return source.name == name; });
  });
  return listed;
}

}  // namespace

const style::Style* Originals::style(const manifest::BuildInputs& made_with) {
  const std::lock_guard lock(mutex_);
  const auto [place, fresh] = styles_.try_emplace(made_with.fingerprint());
  if (fresh)
    if (auto loaded = load_same(made_with, folders_))
      place->second = std::make_unique<const style::Style>(std::move(*loaded));
  return place->second.get();
}

std::variant<verify::Original, Diagnostic> Originals::operator()(std::string_view xml, const verify::Subject& subject) {
  const manifest::BuildInputs& made_with = subject.made_with;
  const style::Style* found = style(made_with);
  if (found == nullptr) {
    const std::string name = made_with.files.empty() ? "?" : made_with.files[0].name;
    const bool adopted = rows::is_adopted(kinds_, subject.entry.kind, subject.entry.identity.status);
    return Diagnostic{adopted ? Code::adopted_style_changed : Code::style_changed, {}, {name}};
  }
  Options options;
  options.values = subject.entry.values;
  // Only what the manifest says was read: a path of an input that leads up has no folder to stay in here.
  const std::vector<manifest::Source>& recorded = subject.entry.sources;
  const rows::Sources sources = {[&](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
                                   const auto known = std::find_if(
                                       recorded.begin() + 1, recorded.end(),
                                       [&](const manifest::Source& source) { return source.name == name; });
                                   if (known == recorded.end()) return rows::Unread{rows::Unread::Why::outside};
                                   auto read = batch::read_beside_recorded(subject.section, name);
                                   if (auto* unread = std::get_if<rows::Unread>(&read)) return std::move(*unread);
                                   return rows::SourceFile{std::get<std::string>(std::move(read)),
                                                           static_cast<std::uint32_t>(known - recorded.begin())};
                                 },
                                 [&](std::string_view folder) { return list_as_then(subject, folder); }};
  diagnostics::Diagnostics sink;
  options.page_extension = subject.entry.page_extension;
  const std::string logo = found->logo.bytes.empty() ? "" : found->logo.alternative;
  if (is_comparison(subject)) {
    auto document = compare_again(xml, subject, *found, open_version_);
    if (!document) return Diagnostic{Code::source_refused, {}, {subject.section}};
    return verify::Original{std::move(*document), logo, {}};
  }
  auto composed = compose(xml, options, *found, kinds_, sources, sink, open_section_);
  if (!composed) return Diagnostic{Code::source_refused, {}, {subject.section}};
  return verify::Original{std::move(composed->document), logo, std::move(composed->rows)};
}
