#include "layout/table_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "document/grid.hpp"
#include "document/table_heads.hpp"

namespace layout {
namespace {

using document::RowRole;
using style::Role;
using style::TextStyle;

class CellSetter {
 public:
  CellSetter(const document::Table& table, const TableLetters& letters, std::size_t number, Flow& flow)
      : table_(table),
        letters_(letters),
        flow_(flow),
        number_(number),
        simple_(document::has_simple_heads(table)),
        heads_(table) {}

  SetTable run(ElementId element) {
    SetTable set;
    if (!table_.head.empty()) {
      const ElementId head = structure().add(element, Tag::thead);
      for (const document::Row& row : table_.head) set.head.push_back(set_head(row, head));
    }
    const ElementId body = structure().add(element, Tag::tbody);
    for (const document::Row& row : table_.rows) set.rows.push_back(set_row(row, body));
    set.notes = std::move(notes_);
    return set;
  }

 private:
  Structure& structure() { return flow_.structure(); }

  // An empty cell heads nothing.
  SetRow set_head(const document::Row& row, ElementId parent) {
    SetRow set{&row, {}};
    const ElementId tr = structure().add(parent, Tag::tr);
    const std::vector<std::size_t> columns = head_grid_.place(row);
    std::vector<std::pair<std::size_t, std::string>> ids;  // of the cells by their index
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const document::Cell& cell = row.cells[i];
      const bool heads = !cell.paragraphs.empty();
      const ElementId element = add(tr, cell, heads ? Tag::th : Tag::td);
      if (heads) structure()[element].scope = Scope::column;
      if (heads && !simple_) {
        structure()[element].headers = heads_.of(cell, columns[i], 0);
        ids.emplace_back(i, next_id());
        structure()[element].id = ids.back().second;
      }
      set.cells.push_back(flatten(cell, columns[i], letters_.head, element));
    }
    for (const auto& [i, id] : ids) heads_.add_column_head(columns[i], row.cells[i].column_span, id);
    return set;
  }

  SetRow set_row(const document::Row& row, ElementId parent) {
    SetRow set{&row, {}};
    const ElementId tr = structure().add(parent, Tag::tr);
    const std::vector<std::size_t> columns = grid_.place(row);
    heads_.begin_row(row.role);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const document::Cell& cell = row.cells[i];
      const ElementId element = add(tr, cell, cell.heads_row ? Tag::th : Tag::td);
      // Also of a group: a validator that finds one head without it wants Headers of the empty corner too, which has
      // none.
      if (cell.heads_row) structure()[element].scope = Scope::row;
      if (!simple_) name_heads(row, cell, columns[i], element);
      SetCell& made = set.cells.emplace_back(flatten(cell, columns[i], letters_.of(table_, row, columns[i]), element));
      if (is_figure(table_, made)) made.before_mark = before_mark(made);
    }
    heads_.end_row();
    return set;
  }

  double before_mark(const SetCell& cell) {
    InlineText upto;
    std::size_t left = cell.cell->before_mark;
    const InlineText& figure = cell.paragraphs.front();
    // As most are, which are measured soon enough.
    if (figure.spans.size() == 1 && left == figure.spans.front().text.size())
      return std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < figure.spans.size() && left > 0; ++i) {
      if (figure.owners[i].note) continue;
      upto.spans.push_back(figure.spans[i]);
      upto.spans.back().text = upto.spans.back().text.substr(0, left);
      left -= upto.spans.back().text.size();
    }
    return flow_.inlines().extent(upto).preferred;
  }

  void name_heads(const document::Row& row, const document::Cell& cell, std::size_t column, ElementId element) {
    structure()[element].headers =
        row.role == RowRole::explanation ? heads_.of_row_above() : heads_.of(cell, column, column);
    if (!cell.heads_row) return;
    const std::string id = next_id();
    structure()[element].id = id;
    if (row.role == RowRole::group)
      heads_.begin_group(id);
    else
      heads_.add_row_head(column, cell.row_span, id);
  }

  std::string next_id() { return fmt::format("t{}.{:05}", number_, ++ids_); }

  ElementId add(ElementId tr, const document::Cell& cell, Tag tag) {
    const ElementId element = structure().add(tr, tag);
    structure()[element].column_span = static_cast<std::uint16_t>(cell.column_span);
    structure()[element].row_span = static_cast<std::uint16_t>(cell.row_span);
    return element;
  }

  SetCell flatten(const document::Cell& cell, std::size_t column, const TextStyle& letter, ElementId element) {
    SetCell set{&cell, column, &letter, {}};
    const bool heads = structure()[element].tag == Tag::th;
    for (const document::Inlines& content : cell.paragraphs) {
      // More than one paragraph: each its own P, so that a reader hears where one ends.
      const ElementId owner = cell.paragraphs.size() > 1 ? structure().add(element, Tag::p) : element;
      set.paragraphs.push_back(flow_.inlines().flatten(content, letter, owner, heads ? &notes_ : nullptr));
    }
    return set;
  }

  const document::Table& table_;
  const TableLetters& letters_;
  Flow& flow_;
  const std::size_t number_;
  std::size_t ids_ = 0;  // so far
  const bool simple_;
  document::TableHeads heads_;
  document::Grid head_grid_, grid_;
  std::vector<ElementId> notes_;  // of heads
};

}  // namespace

bool is_figure(const document::Table& table, const SetCell& cell) {
  return cell.cell->column_span == 1 && !cell.paragraphs.empty() &&
         table.columns[cell.column].alignment == document::Alignment::decimal;
}

TableLetters::TableLetters(const style::Style& style)
    : text(style.letter(Role::table)),
      head(style.letter(Role::table_head)),
      ordinal(text),
      explanation(style.explanation()),
      strong(text) {
  ordinal.bold = strong.bold = true;
  ordinal.colour = style.accent;
}

const TextStyle& TableLetters::of(const document::Table& table, const document::Row& row, std::size_t column) const {
  switch (row.role) {
    case RowRole::ordinary: return table.columns[column].ordinal ? ordinal : text;
    case RowRole::explanation: return explanation;
    case RowRole::group:
    case RowRole::subtotal:
    case RowRole::total: break;
  }
  return strong;
}

SetTable set_cells(const document::Table& table, const TableLetters& letters, ElementId element, std::size_t number,
                   Flow& flow) {
  return CellSetter(table, letters, number, flow).run(element);
}

}  // namespace layout
