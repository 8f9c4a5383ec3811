#include "wiring/opened_version.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <variant>

#include "batch/read_file.hpp"
#include "diagnostics/diagnostics.hpp"
#include "manifest/sha256.hpp"
#include "verify/read_apart.hpp"
#include "wiring/section_name.hpp"
#include "xml/document.hpp"

namespace {

using diagnostics::Code;

// As reports of ours begin.
bool is_pdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

// A folder may hold hundreds of others, and a process each would take seconds.
bool may_have_source(std::string_view bytes) {
  return is_pdf(bytes) &&
         (bytes.find("/AFRelationship") != std::string_view::npos || bytes.find("/ObjStm") != std::string_view::npos);
}

OpenedSection opened_pdf(const apart::Reader& reader, std::string_view bytes) {
  OpenedSection out;
  auto read = verify::read_source_apart(reader, bytes);
  if (const auto* unread = std::get_if<verify::ReadFailure>(&read)) {
    const apart::Limits limits = verify::limits_for("pdf-source", bytes.size());
    const std::string costs =
        "> " + std::to_string(limits.seconds) + " s, " + std::to_string(limits.memory >> 20U) + " MB";
    out.said.push_back(
        {Code::compare_pdf_unreadable, {}, {unread->code == Code::report_too_costly ? costs : unread->detail}});
    return out;
  }
  out.xml = std::get<std::string>(std::move(read));
  if (out.xml.empty()) out.said.push_back({Code::compare_pdf_without_xml, {}, {}});
  return out;
}

// What was opened: a section is asked for to find its pair, and again for each document that compares it, and a process
// each time would take most of the run.
class OpenedFiles {
 public:
  std::optional<OpenedSection> find(const manifest::Digest& digest) {
    const std::lock_guard lock(mutex_);
    const auto found = opened_.find(digest);
    return found == opened_.end() ? std::nullopt : std::optional(found->second);
  }
  void keep(const manifest::Digest& digest, const OpenedSection& opened) {
    constexpr std::size_t most_bytes = std::size_t{64} << 20U;
    const std::lock_guard lock(mutex_);
    std::size_t size = opened.xml.size();
    for (const auto& [name, bytes] : opened.pictures) size += bytes.size();
    if (bytes_ + size > most_bytes) opened_.clear();
    bytes_ = opened_.empty() ? size : bytes_ + size;
    if (size <= most_bytes) opened_.emplace(digest, opened);
  }

 private:
  std::mutex mutex_;
  std::map<manifest::Digest, OpenedSection> opened_;
  std::size_t bytes_ = 0;
};

std::optional<batch::Known> known_by(std::string_view bytes) {
  diagnostics::Diagnostics unused;
  const auto xml = xml::Document::parse(bytes, unused);
  if (!xml) return std::nullopt;
  SectionName name = section_name(xml->root());
  return batch::Known{std::string(xml->root().name), std::move(name.number), std::move(name.title)};
}

}  // namespace

OpenSection version_opener(OpenSection open_section, apart::Reader reports) {
  return [open_section = std::move(open_section), reports = std::move(reports),
          files = std::make_shared<OpenedFiles>()](std::string_view bytes) -> std::optional<OpenedSection> {
    if (!is_pdf(bytes) && !(open_section && package_form(bytes))) return std::nullopt;
    const manifest::Digest digest = manifest::sha256(bytes);
    if (auto known = files->find(digest)) return known;
    std::optional<OpenedSection> opened = is_pdf(bytes) ? opened_pdf(reports, bytes) : open_section(bytes);
    if (opened && !opened->xml.empty()) files->keep(digest, *opened);
    return opened;
  };
}

FindSections version_finder(FindSections find_sections, OpenSection open_version) {
  return [find_sections = std::move(find_sections),
          open_version = std::move(open_version)](const std::vector<std::string>& files) {
    std::vector<bool> out = find_sections(files);
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (out[i]) continue;
      const auto bytes = batch::read_file(files[i], xml::max_bytes);
      const auto* read = std::get_if<std::string>(&bytes);
      if (read == nullptr || read->size() > xml::max_bytes || !may_have_source(*read)) continue;
      const auto opened = open_version(*read);
      const auto known = opened ? known_by(opened->xml) : std::nullopt;
      out[i] = known && known->kind == "sectie";
    }
    return out;
  };
}

batch::Identify version_identifier(OpenSection open_version) {
  return [open_version = std::move(open_version)](std::string_view bytes) -> std::optional<batch::Known> {
    const auto opened = open_version(bytes);
    if (!opened) return known_by(bytes);
    // A report of something else says of what.
    for (const diagnostics::Diagnostic& said : opened->said)
      if (said.code == Code::import_other_report) return batch::Known{said.arguments.at(0), {}, {}};
    return known_by(opened->xml);
  };
}
