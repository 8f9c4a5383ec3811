#include "wiring/edits_back.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <variant>

#include "batch/folder.hpp"
#include "batch/read_beside.hpp"
#include "import/join.hpp"
#include "section/marks.hpp"
#include "section/reader.hpp"
#include "section/table_files.hpp"
#include "section/writer.hpp"
#include "wiring/book.hpp"
#include "xml/document.hpp"

namespace {

namespace fs = std::filesystem;
using diagnostics::Code;

std::optional<section::Section> read(std::string_view xml) {
  diagnostics::Diagnostics ignored;
  const auto document = xml::Document::parse(xml, ignored);
  return document ? section::read(*document, ignored) : std::nullopt;
}

// As the report shows it: its tables have the rows of their files, as far as those can be read.
std::string shown(section::Section section, const std::string& target) {
  std::error_code failed;
  const std::string folder = batch::folder_of(target);
  const fs::path own = fs::canonical(folder.empty() ? "." : folder, failed);
  const std::string file = failed ? target : (own / batch::file_name(target)).string();
  rows::Sources sources;
  sources.read = [&](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
    auto found = batch::read_beside(file, "", name);
    if (auto* unread = std::get_if<rows::Unread>(&found)) return *unread;
    return rows::SourceFile{std::get<std::string>(std::move(found)), 0};
  };
  diagnostics::Diagnostics ignored;
  fill_tables(section, sources, ignored);
  return section::write(section::with_typed_rows(std::move(section)));
}

}  // namespace

cli::JoinEdits edits_back(const importing::Source& source, std::string edited) {
  const auto hash = std::ranges::find(source.properties, section::source_property, &importing::Property::name);
  if (source.section.empty() && hash == source.properties.end()) return {};
  return [base = source.section, hash = hash == source.properties.end() ? std::string() : hash->value,
          edited = std::move(edited)](const std::string& target, std::string_view there) {
    cli::JoinedXml out;
    auto section = read(base.empty() ? there : std::string_view(base));
    const auto refuse = [&](Code code) { out.said.push_back({code, {}, {target}}); };
    if (!section) {
      refuse(Code::import_not_joined);
      return out;
    }
    if (base.empty() && section::source_name(section::write(*section)) != hash) {
      refuse(Code::import_older_base);
      return out;
    }
    importing::Joined joined = importing::join(shown(std::move(*section), target), edited, there);
    out.said = std::move(joined.conflicts);
    for (diagnostics::Diagnostic& each : out.said)
      if (each.arguments.empty()) each.arguments = {target};
    if (!out.said.empty()) return out;
    if (joined.edits > 0) out.said.push_back({Code::import_joined, {}, {target, std::to_string(joined.edits)}});
    out.xml = std::move(joined.bytes);
    return out;
  };
}
