#include "layout/tables.hpp"

#include <map>
#include <string>
#include <vector>

#include "diagnostics/listed.hpp"
#include "document/content.hpp"
#include "document/dump.hpp"
#include "document/grid.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

// Tables that say the same in their heads, cell by cell, are columns of one kind; but what one asks of its page is no
// matter of another. Empty where there is no head.
std::string key_of(const document::Table& table) {
  std::string key;
  for (const document::Row& row : table.head) {
    for (const document::Cell& cell : row.cells) {
      for (const document::Inlines& content : cell.paragraphs) key += document::plain_text(content);
      key += '\t' + std::to_string(cell.column_span) + '\t' + std::to_string(cell.row_span) + '\t';
    }
    key += '\n';
  }
  if (key.empty()) return key;
  for (const document::Column& column : table.columns)
    key += std::to_string(static_cast<int>(column.alignment)) + (column.ordinal ? "#" : " ");
  return key + std::to_string(static_cast<int>(table.orientation));
}

void rescale(TextStyle& letter, double factor) {
  letter.size *= factor;
  letter.leading *= factor;
}

void rescale(InlineText& text, double factor) {
  for (text::Span& span : text.spans) span.size *= factor;
  for (InlineText::SpanOwner& owner : text.owners) owner.rise *= factor;
}

void rescale(std::vector<SetRow>& rows, double factor) {
  if (factor == 1) return;
  for (SetRow& row : rows)
    if (row.row->role != document::RowRole::explanation)  // which has a letter of its own
      for (SetCell& cell : row.cells) {
        cell.before_mark *= factor;
        for (InlineText& paragraph : cell.paragraphs) rescale(paragraph, factor);
      }
}

// Puts the letters that the fit chose in the place of the style's.
void apply_letters(PreparedTable& prepared) {
  TableLetters& letters = prepared.letters;
  const double body = prepared.fit.size / letters.text.size, head = prepared.fit.head_size / letters.head.size;
  rescale(prepared.set.head, head);
  rescale(prepared.set.rows, body);
  rescale(letters.head, head);
  for (TextStyle* letter : {&letters.text, &letters.ordinal, &letters.strong}) rescale(*letter, body);
}

// What the columns are called, for the author; the number of one without a head.
std::string names_of(const std::vector<std::size_t>& columns, const document::Table& table) {
  constexpr std::size_t most = 5;
  std::map<std::size_t, std::string> heads;
  document::Grid grid;
  for (const document::Row& row : table.head) {
    const std::vector<std::size_t> places = grid.place(row);
    for (std::size_t i = 0; i < places.size(); ++i)
      if (row.cells[i].column_span == 1 && !row.cells[i].paragraphs.empty())
        heads[places[i]] = '"' + document::text_without_notes(row.cells[i].paragraphs.front()) + '"';
  }
  std::vector<std::string> names;
  for (const std::size_t column : columns) {
    const auto head = heads.find(column);
    names.push_back(head != heads.end() ? head->second : std::to_string(column + 1));
  }
  return diagnostics::listed(names, most);
}

}  // namespace

void Tables::prepare(const document::Table& table, Flow& flow) {
  const style::Style& style = flow.context().style;
  PreparedTable& prepared = tables_.emplace_back(table, style);
  prepared.element = flow.structure().add_apart(Tag::table);
  flow.structure()[prepared.element].summary = table.summary;
  if (!table.caption.empty())
    prepared.caption = flow.inlines().flatten(table.caption, style.letter(Role::data),
                                              flow.structure().add(prepared.element, Tag::caption));
  prepared.set = set_cells(table, prepared.letters, prepared.element, tables_.size(), flow);
}

Tables::Tables(const document::Document& document, Flow& flow) {
  for (const document::Block& block : document.blocks)
    if (const auto* table = std::get_if<document::Table>(&block.kind)) prepare(*table, flow);
  std::map<std::string, std::vector<PreparedTable*>> groups;
  std::vector<std::vector<PreparedTable*>> all;
  for (PreparedTable& each : tables_) {
    const std::string key = tables_.size() > 1 ? key_of(each.table) : std::string();
    if (key.empty())
      all.push_back({&each});
    else
      groups[key].push_back(&each);
  }
  for (auto& [key, group] : groups) all.push_back(std::move(group));
  for (const std::vector<PreparedTable*>& group : all) {
    std::vector<Fitted> fitted;
    for (const PreparedTable* each : group) fitted.push_back({&each->table, &each->set});
    std::vector<TableFit> fits = fit(fitted, flow);
    for (std::size_t i = 0; i < group.size(); ++i) {
      group[i]->fit = std::move(fits[i]);
      if (!group[i]->fit.divided.empty())
        flow.context().sink.add(diagnostics::Code::table_too_wide, group[i]->table.position,
                                {names_of(group[i]->fit.divided, group[i]->table)});
      apply_letters(*group[i]);
    }
  }
}

}  // namespace layout
