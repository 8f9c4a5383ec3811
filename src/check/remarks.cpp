#include "check/remarks.hpp"

#include <algorithm>
#include <vector>

#include "check/abbreviations.hpp"
#include "check/alternatives.hpp"
#include "check/hyphens.hpp"
#include "check/letters.hpp"
#include "check/links.hpp"
#include "check/passage.hpp"
#include "check/placeholders.hpp"
#include "check/planning.hpp"
#include "document/dump.hpp"
#include "section/figures.hpp"
#include "section/visible.hpp"

namespace check {
namespace {

using diagnostics::Code;

void remark_on_planning(const section::Actions& actions, diagnostics::Diagnostics& sink) {
  for (const section::Action& action : actions.actions) {
    // An action without text is not printed, and what is wrong with it is said already.
    if (!section::visible(action)) continue;
    if (!action.planning) {
      sink.add(Code::action_without_planning, action.position);
    } else if (!parse_planning(action.planning->text)) {
      sink.add(Code::unknown_planning, action.planning->position, {collapsed(action.planning->text)});
    }
  }
}

// No budget is of another time, and a date in DOCX begins in 1601.
void remark_on_year(const std::optional<section::Value>& date, diagnostics::Diagnostics& sink) {
  if (date && (date->text < "1900" || date->text >= "2101"))
    sink.add(Code::unlikely_year, date->position, {date->text});
}

void remark_on_writing(const Texts& written, diagnostics::Diagnostics& sink) {
  for (const section::Inlines* content : written.inlines) {
    const Passage read = passage(*content);
    const bool quoted = std::find(written.quoted.begin(), written.quoted.end(), content) != written.quoted.end();
    remark_on_placeholders(read, quoted ? Quoted::yes : Quoted::no, sink);
    remark_on_numbered_text(read, sink);
    remark_on_spaces(read, sink);
  }
}

std::vector<Passage> first_page(const document::Document& document) {
  std::vector<Passage> result = {passage(document::plain_text(document.organisation), {}),
                                 passage(document::plain_text(document.name), {})};
  for (const document::Fact& fact : document.facts) result.push_back(passage(document::plain_text(fact.value), {}));
  return result;
}

std::vector<Passage> with_notes(const Texts& written) {
  std::vector<Passage> result;
  for (const section::Inlines* content : written.inlines) result.push_back(passage(*content, Notes::in_brackets));
  return result;
}

}  // namespace

void remark(const section::Section& section, const document::Document& document, diagnostics::Diagnostics& sink) {
  const Texts written = texts(section);
  for (const section::Inlines* content : written.inlines) remark_on_links(*content, sink);
  if (section.actions) remark_on_planning(*section.actions, sink);
  remark_on_alternatives(section::figures(section), sink);
  remark_on_year(section.particulars.date, sink);
  for (const section::Meeting& meeting : section.particulars.meetings) remark_on_year(meeting.date, sink);
  remark_on_writing(written, sink);

  const std::vector<Passage> read = passages(written);
  remark_on_abbreviations(read, first_page(document), with_notes(written), sink);
  remark_on_stray_hyphens(read, sink);
  remark_on_inconsistent_hyphens(read, sink);
}

}  // namespace check
