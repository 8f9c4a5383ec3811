#include "layout/table_columns.hpp"

#include <algorithm>

#include "layout/column_widths.hpp"

namespace layout {
namespace {

constexpr double crowded_gap = 0.6;  // of the column gap, where the text does not fit on one line anyway
constexpr double spare_width = 0.5;  // that a column is wider than its text: not every program measures as we do

using Columns = std::vector<text::Extent>;
using Extents = std::vector<Columns>;  // by row

class Measuring {
 public:
  Measuring(const document::Table& table, const SetTable& set, Flow& flow)
      : table_(table), set_(set), flow_(flow), style_(flow.context().style), gap_(style_.table.column_gap) {}

  TableColumns run() {
    Extents rows = extents(false);
    const Columns words = widest(rows);
    if (sum(words, &text::Extent::preferred) > flow_.measure()) gap_ *= crowded_gap;
    // Words are divided only where the columns cannot hold them whole.
    if (sum(words, &text::Extent::minimum) > flow_.measure() && style_.hyphenate) rows = extents(true);
    double gaps = 0;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) gaps += gap_after(i);
    const double most = most_gaps * flow_.measure();
    if (gaps > most) {
      gap_scale_ = most / gaps;
      gaps = most;
    }
    columns_.widths = column_widths(rows, flow_.measure() - gaps);
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      columns_.gaps.push_back(gap_after(i));
      columns_.holds_words.push_back(words[i].minimum <= columns_.widths[i] + 0.01);
    }
    return std::move(columns_);
  }

 private:
  double gap_after(std::size_t column) const {
    if (column + 1 == table_.columns.size()) return 0;
    return (table_.columns[column].ordinal ? style_.list.label_gap * 1.4 : gap_) * gap_scale_;
  }

  Columns widest(const Extents& rows) const {
    Columns all(table_.columns.size());
    for (const Columns& row : rows)
      for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].minimum = std::max(all[i].minimum, row[i].minimum);
        all[i].preferred = std::max(all[i].preferred, row[i].preferred);
      }
    return all;
  }

  double sum(const Columns& columns, double text::Extent::* part) const {
    double total = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) total += columns[i].*part + gap_after(i);
    return total;
  }

  // Cells that span columns last, for they ask only for what the columns lack together.
  Extents extents(bool hyphenate) {
    Extents rows;
    const auto add = [&](const SetRow& row, bool hyphenate_row) {
      auto& cells = rows.emplace_back(table_.columns.size());
      for (const SetCell& cell : row.cells)
        if (cell.cell->column_span == 1) cells[cell.column] = extent(cell, hyphenate_row);
    };
    for (const SetRow& row : set_.head) add(row, false);
    for (const SetRow& row : set_.rows) add(row, hyphenate);
    measure_figures(rows);
    Columns columns = widest(rows);
    std::size_t i = 0;
    for (const std::vector<SetRow>* part : {&set_.head, &set_.rows})
      for (const SetRow& row : *part) {
        for (const SetCell& cell : row.cells)
          // A group runs over all columns, and is broken to their width.
          if (cell.cell->column_span > 1 && row.row->role != document::RowRole::group)
            widen(rows[i], columns, cell, extent(cell, part == &set_.rows && hyphenate));
        ++i;
      }
    return rows;
  }

  text::Extent extent(const SetCell& cell, bool hyphenate) {
    text::Extent all;
    for (const InlineText& paragraph : cell.paragraphs) {
      const text::Extent part = flow_.inlines().extent(paragraph, hyphenate);
      all.minimum = std::max(all.minimum, part.minimum);
      all.preferred = std::max(all.preferred, part.preferred);
    }
    all.minimum += spare_width;
    all.preferred += spare_width;
    return all;
  }

  // `columns`: how wide they are so far, which grows with the row's.
  void widen(Columns& row, Columns& columns, const SetCell& cell, const text::Extent& asked) const {
    for (double text::Extent::* part : {&text::Extent::minimum, &text::Extent::preferred}) {
      double has = 0;
      const std::size_t last = cell.column + cell.cell->column_span;
      for (std::size_t i = cell.column; i < last; ++i) has += columns[i].*part + (i + 1 < last ? gap_after(i) : 0);
      const double lacks = asked.*part - has;
      if (lacks <= 0) continue;
      for (std::size_t i = cell.column; i < last; ++i)
        row[i].*part = columns[i].*part += lacks / static_cast<double>(cell.cell->column_span);
    }
  }

  // A column of figures is at least as wide as its longest parts on either side of the mark together.
  void measure_figures(Extents& rows) {
    columns_.behind_mark.assign(table_.columns.size(), 0);
    std::vector<double>& before = columns_.before_mark;
    before.assign(table_.columns.size(), 0);
    for (const SetRow& row : set_.rows)
      for (const SetCell& cell : row.cells) {
        const std::size_t column = cell.column;
        if (cell.cell->column_span > 1 || cell.paragraphs.empty() ||
            table_.columns[column].alignment != document::Alignment::decimal)
          continue;
        const double head = before_mark(cell, flow_);
        before[column] = std::max(before[column], head);
        columns_.behind_mark[column] =
            std::max(columns_.behind_mark[column], flow_.inlines().extent(cell.paragraphs.front()).preferred - head);
      }
    for (std::size_t column = 0; column < before.size(); ++column) {
      if (table_.columns[column].alignment != document::Alignment::decimal) continue;
      text::Extent& widest = rows.back()[column];
      widest.minimum = std::max(widest.minimum, before[column] + columns_.behind_mark[column] + spare_width);
      widest.preferred = std::max(widest.preferred, widest.minimum);
    }
  }

  const document::Table& table_;
  const SetTable& set_;
  Flow& flow_;
  const style::Style& style_;
  double gap_;
  double gap_scale_ = 1;  // below 1 where the gaps would leave the columns no room
  TableColumns columns_;
};

}  // namespace

double TableColumns::width_of(const SetCell& cell) const {
  double width = 0;
  const std::size_t last = cell.column + cell.cell->column_span;
  for (std::size_t i = cell.column; i < last; ++i) width += widths[i] + (i + 1 < last ? gaps[i] : 0);
  return width;
}

double TableColumns::left_of(std::size_t column) const {
  double left = 0;
  for (std::size_t i = 0; i < column; ++i) left += widths[i] + gaps[i];
  return left;
}

TableColumns measure_columns(const document::Table& table, const SetTable& set, Flow& flow) {
  return Measuring(table, set, flow).run();
}

double before_mark(const SetCell& cell, Flow& flow) {
  InlineText upto;
  std::size_t left = cell.cell->before_mark;
  const InlineText& figure = cell.paragraphs.front();
  for (std::size_t i = 0; i < figure.spans.size() && left > 0; ++i) {
    if (figure.owners[i].note) continue;
    upto.spans.push_back(figure.spans[i]);
    upto.spans.back().text = upto.spans.back().text.substr(0, left);
    left -= upto.spans.back().text.size();
  }
  return flow.inlines().extent(upto).preferred;
}

}  // namespace layout
