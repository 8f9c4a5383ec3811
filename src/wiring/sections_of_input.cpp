#include "wiring/sections_of_input.hpp"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "batch/folder.hpp"
#include "section/reader.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"
#include "unicode/natural_order.hpp"
#include "wiring/glimpsed_name.hpp"
#include "wiring/section_name.hpp"
#include "xml/document.hpp"

namespace {

using diagnostics::Code;

bool before(const FoundSection& a, const FoundSection& b) {
  if (a.number != b.number) return unicode::natural_less(a.number, b.number);
  return unicode::natural_less(a.path, b.path);
}

}  // namespace

void SectionsOfInput::each(const section::SectionsBelow& below, const Visit& visit) {
  const section::Value& folder = below.folder;
  const auto listed = how_.sources.list(folder.text);
  if (const auto* problem = std::get_if<diagnostics::Diagnostic>(&listed))
    return lack({problem->code, folder.position, problem->arguments});
  std::vector<FoundSection> found;
  for (const std::string& path : std::get<std::vector<std::string>>(listed)) {
    if (auto one = read(path, folder.position); one && std::holds_alternative<FoundSection>(*one))
      found.push_back(std::get<FoundSection>(std::move(*one)));
  }
  if (found.empty()) sink_.add(Code::sections_none, folder.position, {folder.text});
  std::sort(found.begin(), found.end(), before);
  for (FoundSection& one : found) visit_once(one, folder.position, visit);
}

void SectionsOfInput::each(const section::OneSection& one, const Visit& visit) {
  auto found = read(one.file.text, one.file.position);
  if (!found) return;
  if (const auto* root = std::get_if<std::string>(&*found))
    return lack({Code::section_file_other, one.file.position, {one.file.text, *root}});
  visit_once(std::get<FoundSection>(*found), one.file.position, visit);
}

void SectionsOfInput::lack(diagnostics::Diagnostic why) {
  lacks_some_ = true;
  sink_.add(std::move(why));
}

void SectionsOfInput::visit_once(FoundSection& found, diagnostics::Position position, const Visit& visit) {
  if (!paths_.insert(found.path).second) return sink_.add(Code::section_twice, position, {found.path});
  visit(found, position);
  found.section.reset();  // of a large book all together are as large as their files
}

// A section, or the name of another root. Nothing where the file could not be read.
std::optional<std::variant<FoundSection, std::string>> SectionsOfInput::read(const std::string& path,
                                                                             diagnostics::Position position) {
  auto file = how_.sources.read(path);
  if (const auto* unread = std::get_if<rows::Unread>(&file)) {
    lack(rows::message_of(*unread, path,
                          {Code::section_file_missing, Code::section_file_outside, Code::section_file_unreadable},
                          position));
    return std::nullopt;
  }
  const auto& source = std::get<rows::SourceFile>(file);
  FoundSection found{path, {}, batch::file_stem(path), {}};
  const auto xml = xml::Document::parse(source.bytes, *found.said, {}, source.index);
  if (xml && xml->root().name != "sectie") return std::string(xml->root().name);
  SectionName name = xml ? section_name(xml->root()) : glimpsed_name(source.bytes);
  found.number = std::move(name.number);
  if (!name.title.empty()) found.title = std::move(name.title);
  if (xml) found.section = section::read(*xml, *found.said);
  return found;
}

rows::Sources SectionsOfInput::beside(const FoundSection& found) const {
  return rows::below(how_.sources, batch::folder_of(found.path));
}

bool SectionsOfInput::tell(const FoundSection& found, diagnostics::Position position) {
  const bool says_itself = how_.sources.is_input && how_.sources.is_input(found.path);
  bool readable = true;
  for (diagnostics::Diagnostic& each : found.said->take_sorted()) {
    if (readable && (each.code == Code::table_file_unreadable || each.code == Code::image_unreadable)) {
      readable = false;
      sink_.add(Code::section_file_unreadable, position, {found.path, each.arguments.at(1)});
    }
    if (!says_itself) how_.tell(std::move(each));
  }
  return readable;
}

bool is_final(std::string_view status) {
  return unicode::ascii_lower(status) == "definitief" || section::is_adopted(status);
}
