#include "wiring/overview.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "report/overview.hpp"
#include "section/figures.hpp"
#include "section/override.hpp"
#include "section/overview_reader.hpp"
#include "section/overview_values.hpp"
#include "unicode/ascii.hpp"
#include "wiring/book.hpp"
#include "wiring/own_texts.hpp"
#include "wiring/sections_of_input.hpp"

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

// The address of the web page that is made of an XML file, from the page of another: RFC 3986, section 3.3. A first
// part with a colon in it would be taken for a scheme, but for the "./" before it.
std::string page_of(const std::string& path, std::string_view extension) {
  std::string address = "./";
  for (const char c : path.substr(0, path.rfind('.')) + '.' + std::string(extension)) {
    if (unicode::is_ascii_alphanumeric(c) || std::string_view("-._~/").find(c) != std::string_view::npos)
      address += c;
    else
      address += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return address;
}

class OverviewMaker {
 public:
  OverviewMaker(section::Overview overview, const rows::Composing& how, Diagnostics& sink)
      : overview_(std::move(overview)),
        how_(how),
        sink_(sink),
        sections_(how, sink),
        reader_(how.labels, overview_.own.language) {}

  std::optional<rows::Composed> make() {
    section::set_in_overview(overview_, how_.values, sink_);
    fill_tables(overview_.own, how_.sources, sink_);
    auto images = how_.load_images(section::figures(overview_.own), how_.sources, sink_);
    const auto visit = [&](FoundSection& found, diagnostics::Position position) { add(found, position); };
    for (const section::NamedSections& named : overview_.named)
      std::visit([&](const auto& each) { sections_.each(each, visit); }, named);
    if (sink_.has_errors()) return std::nullopt;
    const report::BookStyle style{how_.labels, how_.contents, {}, how_.caption_numbers};
    auto made = report::compose_overview(overview_, reader_.agenda(), missing_, std::move(images), style, sink_);
    if (!made) return std::nullopt;
    rows::Composed composed = composed_of(overview_.own, std::move(made->document), how_, sink_);
    std::erase_if(composed.undone, [&](const auto& value) { return is_reference_date(value.first, value.second); });
    composed.rows = std::move(made->rows);
    return composed;
  }

 private:
  bool is_reference_date(const std::string& name, const std::string& value) const {
    return name == section::reference_date_name && text_of(overview_.reference_date) == value;
  }

  void add(FoundSection& found, diagnostics::Position position) {
    Diagnostics& said = *found.said;
    bool added = false;
    if (found.section) {
      fill_tables(*found.section, sections_.beside(found), said);
      const std::string page = how_.page_extension.empty() ? "" : page_of(found.path, how_.page_extension);
      added = !said.has_errors() && reader_.add(*found.section, {found.path, page}, said);
    }
    const std::string errors = std::to_string(said.errors());
    if (!sections_.tell(found, position) || added) return;
    const std::string status = text_of(overview_.own.particulars.status);
    if (is_final(status)) return sink_.add(Code::overview_section_refused, position, {found.path, errors, status});
    sink_.add(Code::overview_section_missing, position, {found.path, errors});
    missing_.push_back({found.number, found.title});
  }

  section::Overview overview_;
  const rows::Composing& how_;
  Diagnostics& sink_;
  SectionsOfInput sections_;
  report::AgendaReader reader_;
  std::vector<report::MissingSection> missing_;
};

}  // namespace

rows::Compose read_overview_of(const xml::Document& xml, Diagnostics& sink) {
  auto read = section::read_overview_file(xml, sink);
  if (!read) return {};
  return [overview = std::make_shared<section::Overview>(std::move(*read))](const rows::Composing& how,
                                                                            Diagnostics& said) {
    return OverviewMaker(std::move(*overview), how, said).make();
  };
}
