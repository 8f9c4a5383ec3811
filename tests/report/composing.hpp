// Composes XML text into a report and tells what was said, one line a diagnostic, as the program prints it.
#pragma once
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/dump.hpp"
#include "report/compose.hpp"
#include "section/figures.hpp"
#include "section/reader.hpp"
#include "table_files_on_disk.hpp"

namespace composing {

using Lines = std::vector<std::string>;

// The words of styles/standaard.xml.
inline document::Labels dutch() {
  document::Labels labels;
  labels.language = "nl";
  labels.goals = "Doelstellingen";
  labels.developments = "Actuele beleidsontwikkelingen";
  labels.actions = "Actiepunten";
  labels.costs = "Wat mag het kosten?";
  labels.contents = "Inhoud";
  labels.number = "Nr.";
  labels.action = "Wat gaan we doen?";
  labels.priority = "Prioriteit";
  labels.type = "Type";
  labels.planning = "Planning";
  labels.status = "Status";
  labels.missing = "niet vermeld";
  labels.missing_priority = "geen";
  labels.missing_section = "Deze sectie ontbreekt in dit concept.";
  labels.quarter = "{nummer}e kwartaal {jaar}";
  labels.without_planning = "Zonder planning";
  labels.unread_planning = "Planning niet begrepen";
  labels.without_year = "Zonder jaar";
  labels.without_day = "Doorlopend of zonder vaste dag";
  labels.reference_date = "Peildatum";
  labels.action_count = "Aantal acties";
  labels.overview_summary = "De acties van deze groep.";
  labels.missing_sections = "In dit concept ontbreken deze secties:";
  labels.section = "Sectie";
  labels.explanation = "Toelichting";
  labels.group = "Groep";
  labels.first_day = "Eerste dag";
  labels.last_day = "Laatste dag";
  labels.priorities_without_action = "Prioriteiten zonder actie";
  labels.actions_without_priority = "Acties zonder prioriteit";
  labels.overdue_actions = "Verlopen acties";
  labels.none_found = "Geen.";
  labels.year = "Jaar";
  labels.version = "Versie";
  labels.date = "Datum";
  labels.reference = "Kenmerk";
  labels.portfolio_holder = "Portefeuillehouder";
  labels.meeting = "Vergadering";
  labels.agenda_item = "Agendapunt";
  labels.actions_summary = "De actiepunten van deze sectie.";
  labels.table_number = "Tabel {nummer}.";
  labels.figure_number = "Afbeelding {nummer}.";
  labels.to_table = "tabel {nummer}";
  labels.to_figure = "afbeelding {nummer}";
  labels.to_priority = "prioriteit {nummer}";
  labels.to_theme = "thema {nummer}";
  labels.to_action = "actie {nummer}";
  labels.to_title = "‘{titel}’";
  labels.part = "(deel {deel} van {delen})";
  labels.page = "Pagina {pagina} van {paginas}";
  labels.day = "{dag} {maand} {jaar}";
  labels.months = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                   "juli",    "augustus", "september", "oktober", "november", "december"};
  return labels;
}

inline document::Labels english() {
  document::Labels labels;
  labels.language = "en";
  labels.goals = "Objectives";
  labels.developments = "Current policy developments";
  labels.actions = "Action points";
  labels.costs = "What may it cost?";
  labels.contents = "Contents";
  labels.number = "No.";
  labels.action = "What will we do?";
  labels.priority = "Priority";
  labels.type = "Type";
  labels.planning = "Planning";
  labels.status = "Status";
  labels.missing = "not stated";
  labels.missing_priority = "none";
  labels.year = "Year";
  labels.version = "Version";
  labels.date = "Date";
  labels.reference = "Reference";
  labels.portfolio_holder = "Portfolio holder";
  labels.meeting = "Meeting";
  labels.agenda_item = "Agenda item";
  labels.actions_summary = "The action points of this section.";
  labels.table_number = "Table {nummer}.";
  labels.figure_number = "Figure {nummer}.";
  labels.to_table = "table {nummer}";
  labels.to_figure = "figure {nummer}";
  labels.to_priority = "priority {nummer}";
  labels.to_theme = "theme {nummer}";
  labels.to_action = "action {nummer}";
  labels.to_title = "‘{titel}’";
  labels.part = "(part {deel} of {delen})";
  labels.page = "Page {pagina} of {paginas}";
  labels.day = "{maand} {dag}, {jaar}";
  labels.months = {"January", "February", "March",     "April",   "May",      "June",
                   "July",    "August",   "September", "October", "November", "December"};
  return labels;
}

struct Result {
  std::optional<document::Document> document;
  Lines said;  // by report alone
};

inline Result compose(std::string_view xml, const std::vector<document::Labels>& labels = {dutch(), english()},
                      document::ContentsPolicy contents = document::ContentsPolicy::automatic,
                      document::CaptionNumbers numbers = document::CaptionNumbers::yes) {
  diagnostics::Diagnostics reading, composing;
  const auto tree = xml::Document::parse(xml, reading);
  auto section = tree ? section::read(*tree, reading) : std::nullopt;
  if (section) fill_tables(*section, PROJECT_FILES "/input", reading);
  if (!section || reading.has_errors())
    throw std::runtime_error("no section: " + text(reading.take_sorted().at(0), diagnostics::Language::nl));
  std::vector<document::Image> images;  // all of one size, for no file is read here
  for (const section::Figure* figure : section::figures(*section)) images.push_back({figure->file.text, 900, 500});
  Result out{report::compose(*section, std::move(images), labels, contents, composing, numbers), {}};
  for (const diagnostics::Diagnostic& one : composing.take_sorted()) {
    const auto& entry = diagnostics::entry(one.code);
    out.said.push_back(fmt::format("{}:{}: {}: {} [{}]", one.position.line, one.position.column,
                                   diagnostics::severity_word(entry.severity, diagnostics::Language::en),
                                   text(one, diagnostics::Language::nl), entry.name));
  }
  return out;
}

// The body begins at line 2, column 1.
inline std::string section_with(std::string_view body, std::string_view attributes = "") {
  return fmt::format("<sectie formaat=\"1\"{}><titel>Veiligheid</titel>\n{}</sectie>", attributes, body);
}

inline Lines said(std::string_view body) { return compose(section_with(body)).said; }

// A dump without the ids of places, of which ids_test.cpp speaks.
inline std::string without_ids(std::string_view dump) {
  std::string out;
  for (std::size_t at = 0; at < dump.size();) {
    const std::size_t end = dump.find('\n', at) + 1;
    std::string line(dump.substr(at, end - at));
    const std::size_t id = line.find(" #");
    if (id < line.find('"')) line.erase(id, line.find_first_of(" \n", id + 1) - id);
    out += line;
    at = end;
  }
  return out;
}

// The blocks of the report, as dumped without their ids and what stands before them; empty where there is no report.
inline std::string blocks(const Result& result) {
  if (!result.document) return {};
  document::Document only;
  only.blocks = result.document->blocks;
  const std::string dump = without_ids(document::dump(only));
  const auto first = dump.find("  heading2");
  return first == std::string::npos ? std::string() : dump.substr(first);
}
inline std::string blocks(std::string_view body) { return blocks(compose(section_with(body))); }

// The only paragraph of a report, as dumped between its quotation marks; empty where there is none.
inline std::string paragraph(std::string_view content) {
  const std::string dump =
      blocks(fmt::format("<doelstellingen><alinea>{}</alinea><alinea>slot</alinea></doelstellingen>", content));
  const std::string_view before = "  heading2 block \"Doelstellingen\"\n  paragraph \"",
                         behind = "\"\n  paragraph \"slot\"\n";
  if (dump.size() < before.size() + behind.size()) return {};
  return dump.substr(before.size(), dump.size() - before.size() - behind.size());
}

inline std::string file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot open " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace composing
