// The actions of many sections, as an overview takes them.
#pragma once
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "report/inlines.hpp"
#include "report/labelled.hpp"
#include "report/planned.hpp"
#include "section/section.hpp"

namespace report {

struct AgendaSection {
  document::Inlines name;  // number and title, without links
  std::string file;        // from the overview's folder
  std::string page;        // as document::Cell::page
  std::string language;    // where it is not that of the overview; else empty
};

struct AgendaAction {
  std::size_t section = 0;       // which of Agenda::sections
  document::Inlines text, note;  // as the section's own report prints them; the note may be empty
  // The holder is the section's where the action names none.
  std::optional<section::Value> type, portfolio_holder, planning, status;
  document::Inlines meeting;            // of the section; may be empty
  std::vector<std::string> priorities;  // ids
  std::string id;                       // document::Rows::Row::id
  Planned planned;
};

struct AgendaPriority {
  std::size_t section = 0;
  int number = 0;  // in its section
  document::Inlines text;
};

struct Agenda {
  std::vector<AgendaSection> sections;  // that have been added
  std::vector<AgendaAction> actions;    // in the order of the sections
  std::vector<AgendaPriority> idle;     // priorities that no action names
};

// What tells a section from others, beside what it says.
struct SectionPlace {
  std::string file, page;
};

class AgendaReader {
 public:
  // `labels` are those of the style, which outlive this, and `language` is the overview's.
  AgendaReader(std::span<const document::Labels> labels, std::string language)
      : labels_(labels), language_(std::move(language)) {}

  // False, and nothing is added, where there are errors, which `said` has. The section has its tables filled.
  bool add(const section::Section& section, const SectionPlace& place, diagnostics::Diagnostics& said);

  const Agenda& agenda() const { return agenda_; }

 private:
  std::string key_of(const section::Section& section, const std::string& file);

  std::span<const document::Labels> labels_;
  std::string language_;
  Agenda agenda_;
  std::set<std::string> keys_;
};

// For programs: without marks for line ends, a note in brackets where its number stands.
std::string data_text(const document::Inlines& content);

}  // namespace report
