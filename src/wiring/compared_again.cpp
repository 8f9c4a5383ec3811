#include "wiring/compared_again.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "batch/folder.hpp"
#include "batch/pairs.hpp"
#include "batch/read_beside.hpp"
#include "convert.hpp"
#include "wiring/comparisons.hpp"

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

// The files of a comparison, by their names in the manifest.
class RecordedFiles {
 public:
  RecordedFiles(std::string_view bytes, const verify::Subject& subject) : bytes_(bytes), subject_(subject) {}

  batch::Compared compared() const {
    batch::Compared out{subject_.entry.kind, {}};
    for (const manifest::Listing& listing : subject_.entry.listings) {
      const batch::PairNames names = batch::names_of(listing);
      batch::VersionPair& pair = out.pairs.emplace_back();
      if (!names.old.empty()) pair.old = version(names.old);
      if (!names.now.empty()) pair.now = version(names.now);
      pair.broken = names.broken;
    }
    return out;
  }

  std::variant<batch::OpenedVersion, Diagnostic> open(const batch::VersionFile& file) const {
    const std::string name = file.file;
    batch::OpenedVersion opened;
    if (name == std::filesystem::path(subject_.section).filename().string()) {
      opened.bytes = bytes_;
    } else {
      auto read = this->read(name);
      if (std::holds_alternative<rows::Unread>(read)) return Diagnostic{Code::input_missing, {}, {}};
      auto& source = std::get<rows::SourceFile>(read);
      opened.source = source.index;
      opened.bytes = std::move(source.bytes);
    }
    opened.sources.read = [this, name](std::string_view beside) {
      return read((std::filesystem::path(name).parent_path() / beside).lexically_normal().string());
    };
    return opened;
  }

  // Only what the manifest says was read.
  std::variant<rows::SourceFile, rows::Unread> read(const std::string& name) const {
    const std::vector<manifest::Source>& recorded = subject_.entry.sources;
    const auto known = std::find_if(recorded.begin() + 1, recorded.end(),
                                    [&](const manifest::Source& source) { return source.name == name; });
    if (known == recorded.end()) return rows::Unread{rows::Unread::Why::outside};
    auto read = batch::read_beside_recorded(subject_.section, name);
    if (auto* unread = std::get_if<rows::Unread>(&read)) return std::move(*unread);
    return rows::SourceFile{std::get<std::string>(std::move(read)),
                            static_cast<std::uint32_t>(known - recorded.begin())};
  }

 private:
  // By its name in the manifest; what people call it stands in an overview.
  batch::VersionFile version(const std::string& name) const {
    return {(std::filesystem::path(subject_.section).parent_path() / name).lexically_normal().string(), name, 0};
  }

  std::string_view bytes_;
  const verify::Subject& subject_;
};

std::string author_of(const manifest::BuildInputs& made_with) {
  for (const auto& [name, value] : made_with.options)
    if (name == "author") return value;
  return {};
}

}  // namespace

bool is_comparison(const verify::Subject& subject) {
  return rows::find(comparison_kinds(), subject.entry.kind) != nullptr;
}

std::optional<document::Document> compare_again(std::string_view bytes, const verify::Subject& subject,
                                                const style::Style& style, const OpenSection& open_version) {
  const RecordedFiles files(bytes, subject);
  const batch::Compared compared = files.compared();
  const manifest::Values none;
  const rows::Sources sources{[&](std::string_view name) { return files.read(std::string(name)); }, {}};
  batch::Request request{bytes, batch::file_name(subject.section), none, none, {}, {}, sources};
  request.compared = &compared;
  request.open = [&](const batch::VersionFile& file) { return files.open(file); };
  BesideComparison beside;
  const std::string author = author_of(subject.made_with);
  const std::vector<rows::Kind> kinds = comparison_kinds();
  diagnostics::Diagnostics sink;
  return compose(*rows::find(kinds, compared.kind), compose_comparison(request, author, open_version, beside), {},
                 style, sources, sink);
}
