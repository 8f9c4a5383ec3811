#include "wiring/book.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "report/book.hpp"
#include "section/bundle_reader.hpp"
#include "section/figures.hpp"
#include "section/override.hpp"
#include "section/table_files.hpp"
#include "wiring/own_texts.hpp"
#include "wiring/sections_of_input.hpp"

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

class BookMaker {
 public:
  BookMaker(section::Bundle bundle, const rows::Composing& how, Diagnostics& sink)
      : bundle_(std::move(bundle)), how_(how), sink_(sink), sections_(how, sink) {}

  std::optional<rows::Composed> make() {
    section::set(bundle_.own, how_.values, sink_);
    fill_tables(bundle_.own, how_.sources, sink_);
    auto images = how_.load_images(section::figures(bundle_.own), how_.sources, sink_);
    const report::BookStyle style{how_.labels, how_.contents, how_.contents_depth, how_.caption_numbers};
    report::Book book(bundle_, std::move(images), style, sink_);
    for (const section::BundlePart& part : bundle_.parts) {
      book.begin_part(part);
      for (const section::BundleMember& member : part.members) add(member, book);
    }
    if (sections_.lacks_some()) book.miss_unknown();
    auto document = book.finish();
    if (!document) return std::nullopt;
    return composed_of(bundle_.own, std::move(*document), how_, sink_);
  }

 private:
  void add(const section::BundleMember& member, report::Book& book) {
    const auto visit = [&](FoundSection& found, diagnostics::Position position) { add(found, position, book); };
    std::visit(document::Match{[&](const section::OwnChapter& chapter) { book.add(chapter); },
                               [&](const section::SectionsBelow& below) { sections_.each(below, visit); },
                               [&](const section::OneSection& one) { sections_.each(one, visit); }},
               member);
  }

  void add(FoundSection& found, diagnostics::Position position, report::Book& book) {
    Diagnostics& said = *found.said;
    const std::string key = key_of(found);
    using Added = report::Book::Added;
    Added added = Added::refused;
    if (found.section) {
      const rows::Sources sources = sections_.beside(found);
      fill_tables(*found.section, sources, said);
      const auto images = book.take(how_.load_images(section::figures(*found.section), sources, said));
      if (!said.has_errors()) added = book.add(*found.section, images, key, said);
    }
    const std::size_t errors = said.errors();
    if (!sections_.tell(found, position)) return book.add_missing(found.number, found.title, key);
    if (added == Added::nothing) return sink_.add(Code::book_section_empty, position, {found.path});
    if (added == Added::refused) refuse(found, key, errors, position, book);
  }

  std::string key_of(const FoundSection& found) {
    return !found.number.empty() && keys_.insert(found.number).second ? found.number : found.path;
  }

  // A draft is made without the section. What refers to it is right in a final book too.
  void refuse(const FoundSection& found, const std::string& key, std::size_t errors, diagnostics::Position position,
              report::Book& book) {
    const std::string count = std::to_string(errors);
    const std::string status = text_of(bundle_.own.particulars.status);
    if (is_final(status))
      sink_.add(Code::book_section_refused, position, {found.path, count, status});
    else
      sink_.add(Code::book_section_missing, position, {found.path, count});
    book.add_missing(found.number, found.title, key);
  }

  section::Bundle bundle_;
  const rows::Composing& how_;
  Diagnostics& sink_;
  SectionsOfInput sections_;
  std::set<std::string> keys_;
};

}  // namespace

void fill_tables(section::Section& section, const rows::Sources& sources, Diagnostics& sink) {
  section::TableFiller filler(section, sink);
  for (const section::TablesOfFile& file : section::table_files(section)) {
    const auto read = sources.read(file.path);
    if (const auto* found = std::get_if<rows::SourceFile>(&read)) {
      filler.fill(file, found->bytes, found->index);
      continue;
    }
    sink.add(rows::message_of(std::get<rows::Unread>(read), file.path,
                              {Code::table_file_missing, Code::table_file_outside, Code::table_file_unreadable},
                              file.position()));
  }
}

rows::Compose read_book(const xml::Document& xml, Diagnostics& sink) {
  auto read = section::read_bundle_file(xml, sink);
  if (!read) return {};
  return [bundle = std::make_shared<section::Bundle>(std::move(*read))](const rows::Composing& how, Diagnostics& said) {
    return BookMaker(std::move(*bundle), how, said).make();
  };
}
