#include "kinds.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "report/compose.hpp"
#include "section/bundle_reader.hpp"
#include "section/change.hpp"
#include "section/figures.hpp"
#include "section/give_ids.hpp"
#include "section/marks.hpp"
#include "section/override.hpp"
#include "section/overview_reader.hpp"
#include "section/overview_values.hpp"
#include "section/reader.hpp"
#include "section/values.hpp"
#include "section/writer.hpp"
#include "wiring/book.hpp"
#include "wiring/overview.hpp"
#include "wiring/own_texts.hpp"
#include "xml/document.hpp"

namespace {

void carry(std::string source, const rows::Composing& how, document::Marks& marks) {
  if (how.names_section) marks.source_name = {std::string(section::source_property), section::source_name(source)};
  if (how.carries_section) marks.source = std::move(source);
}

std::optional<rows::Composed> compose(section::Section section, const rows::Composing& how,
                                      diagnostics::Diagnostics& sink) {
  section::set(section, how.values, sink);
  std::string source = how.carries_section || how.names_section ? section::write(section) : std::string();
  fill_tables(section, how.sources, sink);
  auto pictures = how.load_images(section::figures(section), how.sources, sink);
  if (sink.has_errors()) return std::nullopt;
  auto document = report::compose(section, std::move(pictures), how.labels, how.contents, sink, how.caption_numbers);
  if (!document) return std::nullopt;
  carry(std::move(source), how, document->marks);
  return composed_of(section, std::move(*document), how, sink);
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

template <section::Read read>
std::optional<std::string> change(std::string_view bytes, std::span<const std::pair<std::string, std::string>> values,
                                  diagnostics::Diagnostics& sink) {
  return section::change(bytes, values, sink, read);
}
template <section::Read read>
std::optional<std::string> give_ids(std::string_view bytes, diagnostics::Diagnostics& sink) {
  return section::give_ids(bytes, sink, read);
}

constexpr std::array<std::string_view, 2> report_defaults = {"pdf", "docx"};
constexpr std::array<std::string_view, 4> report_formats = {"pdf", "docx", "odt", "html"};
constexpr std::array<std::string_view, 3> overview_defaults = {"pdf", "docx", "xlsx"};
constexpr std::array<std::string_view, 7> overview_formats = {"pdf", "docx", "odt", "html", "xlsx", "csv", "json"};

}  // namespace

std::vector<rows::Kind> kinds() {
  return {{"sectie",
           {"sectie", "section"},
           {"secties", "sections"},
           report_defaults,
           report_formats,
           read_section,
           section::is_settable,
           section::check_override,
           change<section::read>,
           give_ids<section::read>,
           section::is_adopted},
          {"bundel",
           {"boek", "book"},
           {"boeken", "books"},
           report_defaults,
           report_formats,
           read_book,
           section::is_settable,
           section::check_override,
           change<section::read_book_texts>,
           give_ids<section::read_book_texts>,
           section::is_adopted},
          {"overzicht",
           {"overzicht", "overview"},
           {"overzichten", "overviews"},
           overview_defaults,
           overview_formats,
           read_overview_of,
           section::is_settable_in_overview,
           section::check_overview_override,
           section::change_overview,
           give_ids<section::read_overview_texts>,
           section::is_adopted,
           true}};
}
