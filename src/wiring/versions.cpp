#include "wiring/versions.hpp"

#include <utility>
#include <variant>

#include "batch/folder.hpp"
#include "document/dump.hpp"
#include "manifest/sha256.hpp"
#include "report/compose.hpp"
#include "report/expansions.hpp"
#include "report/labelled.hpp"
#include "report/place_names.hpp"
#include "section/figures.hpp"
#include "section/reader.hpp"
#include "wiring/book.hpp"
#include "xml/document.hpp"

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

}  // namespace

std::vector<diagnostics::Diagnostic> of_paragraphs(std::vector<diagnostics::Diagnostic> said,
                                                   const OpenedVersions& opened) {
  for (diagnostics::Diagnostic& each : said)
    if (const auto file = opened.find(each.position.source); file != opened.end())
      each = file->second.of_paragraph(std::move(each));
  return said;
}

std::optional<ComposedVersion> VersionReader::read(const batch::VersionFile& file, Diagnostics& sink) {
  auto opened = request_.open(file);
  if (auto* problem = std::get_if<diagnostics::Diagnostic>(&opened)) {
    sink.add(problem->code, problem->position, std::move(problem->arguments));
    return std::nullopt;
  }
  auto& version = std::get<batch::OpenedVersion>(opened);
  if (!open_inside(version, sink)) return std::nullopt;
  Diagnostics said;
  auto composed = compose(file, version, said);
  if (!composed && !said.has_errors()) sink.add(Code::compare_empty, {}, {file.name});
  for (diagnostics::Diagnostic& each : said.take_sorted())
    if (entry(each.code).severity == diagnostics::Severity::error) sink.add(std::move(each));
  return composed;
}

// Puts what the file has inside in its place, where it is no XML itself. False where it is refused.
bool VersionReader::open_inside(batch::OpenedVersion& version, Diagnostics& sink) {
  auto inside = open_ ? open_(version.bytes) : std::nullopt;
  if (!inside) return true;
  // Which paragraph it is about, each says itself.
  for (diagnostics::Diagnostic& said : inside->said)
    if (entry(said.code).severity != diagnostics::Severity::remark)
      sink.add(said.code, {0, 0, version.source}, std::move(said.arguments));
  if (inside->xml.empty()) return false;
  version.bytes = std::move(inside->xml);
  version.sources.read = [read = std::move(version.sources.read), pictures = std::move(inside->pictures),
                          source =
                              version.source](std::string_view name) -> std::variant<rows::SourceFile, rows::Unread> {
    const auto picture = pictures.find(name);
    if (picture == pictures.end()) return read(name);
    return rows::SourceFile{picture->second, source};
  };
  OpenedSection& kept = opened_[version.source];
  kept.paragraphs = std::move(inside->paragraphs);
  kept.passages = std::move(inside->passages);
  return true;
}

std::optional<ComposedVersion> VersionReader::compose(const batch::VersionFile& file,
                                                      const batch::OpenedVersion& opened, Diagnostics& sink) {
  const auto xml = xml::Document::parse(opened.bytes, sink, {}, opened.source);
  if (!xml) return std::nullopt;
  auto section = section::read(*xml, sink);
  if (!section) return std::nullopt;
  // By name, as the Document has them.
  std::map<std::string, std::string> hashes;
  rows::Sources sources = opened.sources;
  sources.read = [&](std::string_view name) {
    auto read = opened.sources.read(name);
    if (const auto* found = std::get_if<rows::SourceFile>(&read))
      hashes[std::string(name)] = manifest::hex(manifest::sha256(found->bytes));
    return read;
  };
  fill_tables(*section, sources, sink);
  auto images = how_.load_images(section::figures(*section), sources, sink);
  if (sink.has_errors()) return std::nullopt;
  ComposedVersion out;
  comparison::Version& version = out.version;
  for (const document::Image& image : images)
    version.pictures.push_back(
        pictures_.emplace(hashes[image.file], static_cast<std::uint32_t>(pictures_.size()) + 1).first->second);
  auto document = report::compose(*section, std::move(images), how_.labels, how_.contents, sink, how_.caption_numbers);
  if (!document) return std::nullopt;
  report::expand(*document, how_.abbreviations);
  version.document = std::move(*document);
  version.ids = report::PlaceNames(*section).given();
  version.file = batch::file_name(file.name);
  const document::Labels& words = report::labels_for(section->language, how_.labels);
  version.tells = {words.status, words.version, words.date};
  version.planning = words.planning;
  version.priorities = words.priority;
  version.missing = {words.missing, words.missing_priority};
  out.identity = {version.document.number, document::plain_text(version.document.title),
                  text_of(section->particulars.date), text_of(section->particulars.status)};
  return out;
}
