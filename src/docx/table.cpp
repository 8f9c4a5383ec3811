#include "docx/table.hpp"

#include <algorithm>
#include <string>

#include "docx/style_names.hpp"
#include "docx/table_rows.hpp"
#include "docx/units.hpp"
#include "language/direction.hpp"

namespace docx {
namespace {

namespace names = style_names;

// The paragraphs around a table begin where it does.
std::optional<int> left_of(const document::Plan::Table& plan, const Body& body) {
  if (const double outdent = body.outdent(plan.outdent); outdent > 0) return -twips(outdent);
  return std::nullopt;
}

void write_source(const document::Inlines& source, const document::Plan::Table& plan, Body& body) {
  if (source.empty()) return;
  ParagraphProperties p;
  p.style = names::table_source;
  p.left = left_of(plan, body);
  body.paragraph(p, source);
}

// The caption of a part, and which it is; that of the first is the table's own.
void write_part_caption(const document::Inlines& caption, const std::string& mark, bool first, const TablePlace& place,
                        const document::RunningText& running, Body& body) {
  ParagraphProperties p;
  p.style = names::table_caption;
  if (first)
    p.before = place.before;
  else  // as between any two tables
    p.before = twips(std::max(body.style().table.above, body.style().table.below));
  RunProperties look, repeated;
  repeated.style = names::repeated;
  if (!first || caption.empty()) p.mark_style = names::repeated;
  if (!first) look = repeated;
  body.begin_paragraph(p);
  body.runs().add(caption, look);
  if (running.page_language != body.language()) repeated.language = running.page_language;
  const std::string words = caption.empty() ? mark : ' ' + mark;
  body.runs().add(words, repeated);
  body.end_paragraph();
}

void write_parts(const document::Table& table, const document::Plan::Table& plan, const TablePlace& place,
                 const document::RunningText& running, Body& body) {
  for (std::size_t i = 0; i < plan.parts.size(); ++i) {
    const document::Plan::Part& planned = plan.parts[i];
    const document::Table& part = body.needs().table_parts.emplace_back(document::part_of(table, planned.columns));
    write_part_caption(part.caption, document::part_mark(running.part, i, plan.parts.size()), i == 0, place, running,
                       body);
    write_rows(part, planned.set, {place.heading, i == 0 ? names::table : names::table_part}, body);
    write_source(part.source, planned.set, body);
  }
}

}  // namespace

void write_table(const document::Table& table, const document::Plan::Table& plan, const TablePlace& place,
                 const document::RunningText& running, Body& body) {
  if (!plan.parts.empty()) return write_parts(table, plan, place, running, body);
  if (!table.caption.empty()) {
    ParagraphProperties p;
    p.style = names::table_caption;
    p.before = place.before;
    p.left = left_of(plan, body);
    body.paragraph(p, table.caption);
  }
  write_rows(table, plan, {place.heading, names::table}, body);
  write_source(table.source, plan, body);
}

void write_table_end(double space, Body& body) {
  ParagraphProperties p;
  if (space > 0) p.before = twips(space);
  p.style = names::table_end;
  body.paragraph(p, {});
}

}  // namespace docx
