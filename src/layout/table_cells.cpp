#include "layout/table_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/grid.hpp"

namespace layout {
namespace {

using document::RowRole;
using style::Role;
using style::TextStyle;

bool spans(const document::Row& row) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [](const document::Cell& cell) { return cell.column_span > 1 || cell.row_span > 1; });
}

// One row and one column of heads.
bool is_simple(const document::Table& table) {
  if (table.head.size() > 1 || std::any_of(table.head.begin(), table.head.end(), spans)) return false;
  std::optional<std::size_t> column;
  for (const document::Row& row : table.rows) {
    if (row.role == RowRole::group || row.role == RowRole::explanation || spans(row)) return false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!row.cells[i].heads_row) continue;
      if (column && *column != i) return false;
      column = i;
    }
  }
  return true;
}

// The IDs of the heads of a table that is not simple, while its rows go by.
class Heads {
 public:
  Heads(const document::Table& table, std::size_t number)
      : number_(number), above_(table.columns.size()), left_(table.columns.size()) {}

  // What heads the cell: the columns that it stands in, its group, and its row.
  std::string of(const document::Cell& cell, std::size_t column, std::size_t row_heads) const {
    std::string ids;
    const auto add = [&](const std::string& id) {
      if (!id.empty() && ids.find(id) == std::string::npos) ids.append(ids.empty() ? "" : " ").append(id);
    };
    for (std::size_t i = column; i < column + cell.column_span; ++i)
      for (const std::string& id : above_[i]) add(id);
    add(group_);
    for (std::size_t i = 0; i < row_heads; ++i) add(left_[i].id);
    return ids;
  }

  std::string next_id() { return fmt::format("t{}.{:05}", number_, ++count_); }

  void add_column_head(std::size_t column, std::size_t columns, const std::string& id) {
    for (std::size_t i = column; i < column + columns; ++i) above_[i].push_back(id);
  }
  void add_row_head(std::size_t column, std::size_t rows, const std::string& id) { left_[column] = {id, rows}; }
  void begin_group(const std::string& id) { group_ = id; }
  // The heads of the row above, for what explains it: the columns that it stands in say nothing of it.
  const std::string& of_row_above() const { return row_; }
  void end_row() {
    row_.clear();
    for (const Left& left : left_)
      if (!left.id.empty()) row_.append(row_.empty() ? "" : " ").append(left.id);
    for (Left& left : left_)
      if (left.rows > 0 && --left.rows == 0) left.id.clear();
  }

 private:
  struct Left {
    std::string id;
    std::size_t rows = 0;  // that it still heads
  };
  std::size_t number_, count_ = 0;
  std::vector<std::vector<std::string>> above_;  // of each column, from the top
  std::vector<Left> left_;                       // the row head that stands in each column
  std::string group_, row_;
};

class CellSetter {
 public:
  CellSetter(const document::Table& table, const TableLetters& letters, std::size_t number, Flow& flow)
      : table_(table), letters_(letters), flow_(flow), simple_(is_simple(table)), heads_(table, number) {}

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
        ids.emplace_back(i, heads_.next_id());
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
    if (row.role == RowRole::group) heads_.begin_group("");
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const document::Cell& cell = row.cells[i];
      const ElementId element = add(tr, cell, cell.heads_row ? Tag::th : Tag::td);
      if (cell.heads_row && row.role != RowRole::group) structure()[element].scope = Scope::row;
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
    const std::string id = heads_.next_id();
    structure()[element].id = id;
    if (row.role == RowRole::group)
      heads_.begin_group(id);
    else
      heads_.add_row_head(column, cell.row_span, id);
  }

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
  const bool simple_;
  Heads heads_;
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
