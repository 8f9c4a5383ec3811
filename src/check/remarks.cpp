#include "check/remarks.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "check/abbreviations.hpp"
#include "check/alternatives.hpp"
#include "check/figure_signs.hpp"
#include "check/hyphens.hpp"
#include "check/letters.hpp"
#include "check/links.hpp"
#include "check/passage.hpp"
#include "check/placeholders.hpp"
#include "check/sums.hpp"
#include "check/table_figures.hpp"
#include "document/dump.hpp"
#include "language/parse_planning.hpp"
#include "section/figures.hpp"
#include "section/visible.hpp"
#include "section/year.hpp"

namespace check {
namespace {

using diagnostics::Code;

void remark_on_planning(const section::Section& section, const language::Rules& rules, diagnostics::Diagnostics& sink) {
  const std::optional<int> year = section::year_of(section);
  for (const section::Action& action : section.actions->actions) {
    // An action without text is not printed, and what is wrong with it is said already.
    if (!section::visible(action)) continue;
    if (!action.planning) {
      sink.add(Code::action_without_planning, action.position);
    } else if (rules.planning != nullptr && !language::parse_planning(action.planning->text, rules, year)) {
      sink.add(Code::unknown_planning, action.planning->position,
               {collapsed(action.planning->text), std::string(rules.planning->example)});
    }
  }
}

// No budget is of another time, and a date in DOCX begins in 1601.
void remark_on_year(const std::optional<section::Value>& date, diagnostics::Diagnostics& sink) {
  if (date && (date->text < "1900" || date->text >= "2101"))
    sink.add(Code::unlikely_year, date->position, {date->text});
}

using Contents = std::set<const section::Inlines*>;

void remark_on_writing(const Texts& written, const Contents& amounts, diagnostics::Diagnostics& sink) {
  for (const Texts::Text& text : written.inlines) {
    remark_on_links(*text.content, *text.rules, sink);
    const Passage read = passage(text);
    remark_on_placeholders(read, text.quoted ? Quoted::yes : Quoted::no, sink);
    if (!amounts.contains(text.content)) remark_on_lone_placeholder(read, sink);
    remark_on_numbered_text(read, sink);
    remark_on_spaces(read, sink);
  }
  for (const section::Value* value : written.values) {
    const Passage read = passage(value->text, value->position, *written.rules);
    remark_on_placeholders(read, Quoted::no, sink);
    remark_on_lone_placeholder(read, sink);
  }
}

// Returns what stands in the cells that are amounts.
Contents remark_on_tables(const std::vector<const section::Table*>& tables, const language::Rules& rules,
                          diagnostics::Diagnostics& sink) {
  Contents contents;
  for (const section::Table* table : tables) {
    const std::vector<FigureColumn> columns = figure_columns(*table, rules);
    remark_on_sums(*table, columns, rules, sink);
    remark_on_minuses(columns, sink);
    remark_on_currencies(columns, sink);
    for (const section::Cell* cell : amounts(*table, columns)) contents.insert(&cell->content);
  }
  return contents;
}

std::vector<Passage> first_page(const document::Document& document, const language::Rules& rules) {
  std::vector<Passage> result = {passage(document::plain_text(document.organisation), {}, rules),
                                 passage(document::plain_text(document.name), {}, rules)};
  for (const document::Fact& fact : document.facts)
    result.push_back(passage(document::plain_text(fact.value), {}, rules));
  return result;
}

std::vector<Passage> with_notes(const Texts& written) {
  std::vector<Passage> result;
  for (const Texts::Text& text : written.inlines) result.push_back(passage(text, Notes::in_brackets));
  return result;
}

}  // namespace

void remark(const section::Section& section, const document::Document& document,
            std::span<const document::KnownAbbreviation> known, diagnostics::Diagnostics& sink) {
  const Texts written = texts(section);
  if (section.actions) remark_on_planning(section, *written.rules, sink);
  const Contents amounts = remark_on_tables(section::tables(section), *written.rules, sink);
  remark_on_alternatives(section::figures(section), *written.rules, sink);
  remark_on_year(section.particulars.date, sink);
  for (const section::Meeting& meeting : section.particulars.meetings) remark_on_year(meeting.date, sink);
  remark_on_writing(written, amounts, sink);

  const std::vector<Passage> read = passages(written);
  remark_on_abbreviations(read, first_page(document, *written.rules), with_notes(written), known, sink);
  remark_on_stray_hyphens(read, sink);
  remark_on_inconsistent_hyphens(read, sink);
}

}  // namespace check
