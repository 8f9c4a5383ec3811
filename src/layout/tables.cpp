#include "layout/tables.hpp"

#include <algorithm>
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

// As another part shows it: nobody hears it, it leads nowhere, and the number of a note, which is at the foot of the
// page with the text itself, does not stand there again.
InlineText as_repeated(const InlineText& text, const TextStyle& letter) {
  InlineText repeated;
  for (std::size_t i = 0; i < text.spans.size(); ++i) {
    InlineText::SpanOwner owner = text.owners[i];
    if (owner.note) continue;
    owner.owner = Artifact::repeated;
    if (owner.link) owner.colour = letter.colour;
    owner.link.reset();
    owner.repeats = true;
    repeated.spans.push_back(text.spans[i]);
    repeated.owners.push_back(owner);
  }
  return repeated;
}

SetCell cell_in(SetCell& cell, const document::Cell& in_part, const document::TablePart::Place& place,
                const TextStyle& letter) {
  SetCell made{&in_part, place.column, &letter, {}, cell.before_mark};
  if (!place.repeats)
    made.paragraphs = std::move(cell.paragraphs);
  else
    for (const InlineText& paragraph : cell.paragraphs)
      if (InlineText repeated = as_repeated(paragraph, letter); !repeated.spans.empty())
        made.paragraphs.push_back(std::move(repeated));
  return made;
}

// `letter_of` takes a row of the part and a column of it.
template <class LetterOf>
std::vector<SetRow> cells_of_rows(std::vector<SetRow>& rows, const std::vector<document::Row>& in_part,
                                  const document::TablePart& part, const LetterOf& letter_of) {
  std::vector<SetRow> made;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    SetRow& set = made.emplace_back(SetRow{&in_part[row], {}});
    for (SetCell& cell : rows[row].cells)
      if (const auto place = part.place(cell.column, cell.cell->column_span))
        set.cells.push_back(
            cell_in(cell, in_part[row].cells.at(set.cells.size()), *place, letter_of(in_part[row], place->column)));
  }
  return made;
}

// Takes the cells of the part out of the whole, which still has those that other parts repeat.
void set_part(PreparedTable& whole, const document::TablePart& columns, PreparedPart& part) {
  const TableLetters& letters = part.prepared.letters;
  part.prepared.set.head = cells_of_rows(whole.set.head, part.table.head, columns,
                                         [&](const auto&, std::size_t) -> const TextStyle& { return letters.head; });
  part.prepared.set.rows = cells_of_rows(
      whole.set.rows, part.table.rows, columns,
      [&](const document::Row& row, std::size_t column) -> auto& { return letters.of(part.table, row, column); });
}

// Behind the caption of a part, or in its place.
void add_mark(const std::string& mark, const document::RunningText& running, InlineText& caption, Flow& flow) {
  const TextStyle& letter = flow.context().style.letter(Role::data);
  flow.inlines().check_label(mark, letter);
  InlineText text = flow.inlines().plain(caption.spans.empty() ? mark : ' ' + mark, letter, Artifact::repeated);
  text.spans.front().language = running.page_language;
  caption.spans.push_back(text.spans.front());
  caption.owners.push_back(text.owners.front());
}

}  // namespace

// What the parts repeat breaks alike in each.
void make_alike(PreparedTable& whole) {
  TableFit& first = whole.parts.front()->prepared.fit;
  for (const auto& part : whole.parts) {
    const TableFit& fit = part->prepared.fit;
    first.padding = std::max(first.padding, fit.padding);
    for (std::size_t i = 0; i < whole.fit.parts.back().repeated; ++i)
      first.columns.widths[i] = std::min(first.columns.widths[i], fit.columns.widths[i]);
  }
  for (const auto& part : whole.parts) {
    TableFit& fit = part->prepared.fit;
    fit.padding = first.padding;
    std::copy_n(first.columns.widths.begin(), whole.fit.parts.back().repeated, fit.columns.widths.begin());
  }
}

// From the last part to the first, which has what the others repeat.
void Tables::divide(const std::vector<PreparedTable*>& tables, const document::RunningText& running, Flow& flow) {
  const std::vector<document::TablePart> columns = tables.front()->fit.parts;
  for (PreparedTable* each : tables) each->parts.resize(columns.size());
  for (std::size_t k = columns.size(); k-- > 0;) {
    std::vector<Fitted> fitted;
    for (PreparedTable* each : tables) {
      auto& part = each->parts[k] =
          std::make_unique<PreparedPart>(document::part_of(each->table, columns[k]), flow.context().style);
      set_part(*each, columns[k], *part);
      InlineText& caption = part->prepared.caption =
          k > 0 ? as_repeated(each->caption, flow.context().style.letter(Role::data)) : std::move(each->caption);
      if (!running.part.empty()) add_mark(document::part_mark(running.part, k, columns.size()), running, caption, flow);
      fitted.push_back({&part->table, &part->prepared.set});
    }
    std::vector<TableFit> fits = fit_part(fitted, tables.front()->fit, flow);
    for (std::size_t i = 0; i < tables.size(); ++i) {
      tables[i]->parts[k]->prepared.fit = std::move(fits[i]);
      apply_letters(tables[i]->parts[k]->prepared);
    }
  }
  for (PreparedTable* each : tables) make_alike(*each);
}

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
      if (group[i]->fit.parts.empty()) apply_letters(*group[i]);
    }
    if (!group.front()->fit.parts.empty()) divide(group, document.running, flow);
  }
}

}  // namespace layout
