#include "kinds.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "check/remarks.hpp"
#include "document/dump.hpp"
#include "report/compose.hpp"
#include "report/expansions.hpp"
#include "report/message.hpp"
#include "section/change.hpp"
#include "section/figures.hpp"
#include "section/give_ids.hpp"
#include "section/override.hpp"
#include "section/reader.hpp"
#include "section/table_files.hpp"
#include "section/values.hpp"
#include "xml/document.hpp"

namespace {

using diagnostics::Code;

std::string text_of(const std::optional<section::Value>& value) { return value ? value->text : std::string(); }

rows::Identity identity_of(const section::Section& section, const document::Document& document) {
  return {document.number, document::plain_text(document.title), text_of(section.particulars.date),
          text_of(section.particulars.status)};
}

// Tables get the rows that stand in files.
void fill_tables(section::Section& section, const rows::Sources& sources, diagnostics::Diagnostics& sink) {
  section::TableFiller filler(section, sink);
  for (const section::TablesOfFile& file : section::table_files(section)) {
    const auto read = sources.read(file.path);
    if (const auto* found = std::get_if<rows::SourceFile>(&read)) {
      filler.fill(file, found->bytes, found->index);
      continue;
    }
    const auto& unread = std::get<rows::Unread>(read);
    using Why = rows::Unread::Why;
    if (unread.why == Why::unreadable)
      sink.add(Code::table_file_unreadable, file.position(), {file.path, unread.cause});
    else
      sink.add(unread.why == Why::missing ? Code::table_file_missing : Code::table_file_outside, file.position(),
               {file.path});
  }
}

std::optional<rows::Composed> compose(section::Section section, const rows::Composing& how,
                                      diagnostics::Diagnostics& sink) {
  section::set(section, how.values, sink);
  fill_tables(section, how.sources, sink);
  auto pictures = how.load_images(section::figures(section));
  if (sink.has_errors()) return std::nullopt;
  auto document = report::compose(section, std::move(pictures), how.labels, how.contents, sink, how.caption_numbers);
  if (!document) return std::nullopt;
  report::expand(*document, how.abbreviations);
  if (how.remarks) check::remark(section, *document, how.abbreviations, sink);
  rows::Identity identity = identity_of(section, *document);
  rows::Composed composed{std::move(*document), std::move(identity), std::nullopt};
  for (const auto& [name, value] : how.former)
    if (!section::has(section, name, value)) composed.undone.emplace_back(name, value);
  if (how.message) composed.message = report::message(section, how.labels);
  return composed;
}

rows::Compose read_section(const xml::Document& xml, diagnostics::Diagnostics& sink) {
  auto read = section::read(xml, sink);
  if (!read) return {};
  // A function object is copied, and a section may be as large as its file.
  return [section = std::make_shared<section::Section>(std::move(*read))](const rows::Composing& how,
                                                                          diagnostics::Diagnostics& said) {
    return compose(std::move(*section), how, said);
  };
}

constexpr std::array<std::string_view, 2> section_formats = {"pdf", "docx"};

}  // namespace

std::vector<rows::Kind> kinds() {
  return {{"sectie",
           {"sectie", "section"},
           {"secties", "sections"},
           section_formats,
           section_formats,
           read_section,
           section::is_settable,
           section::check_override,
           section::change,
           section::give_ids,
           section::is_adopted}};
}
