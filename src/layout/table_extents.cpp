#include "layout/table_extents.hpp"

#include <algorithm>

namespace layout {
namespace {

constexpr double spare_width = 0.5;  // that a column is wider than its text: not every program measures as we do

class Measuring {
 public:
  Measuring(const document::Table& table, const SetTable& set, bool hyphenate, Flow& flow)
      : table_(table), set_(set), hyphenate_(hyphenate), flow_(flow) {}

  TableExtents run() {
    for (const SetRow& row : set_.head) add(row, true);
    for (const SetRow& row : set_.rows) add(row, false);
    measure_figures();
    return std::move(extents_);
  }

 private:
  void add(const SetRow& row, bool head) {
    auto& columns = extents_.rows.emplace_back(table_.columns.size());
    extents_.heads.push_back(head);
    // A group and an explanation run over all columns, and are broken to their width.
    const document::RowRole role = row.row->role;
    if (role == document::RowRole::group || role == document::RowRole::explanation) return;
    for (const SetCell& cell : row.cells) {
      if (cell.cell->column_span == 1)
        columns[cell.column] = extent(cell);
      else
        extents_.spanning.push_back({extents_.rows.size() - 1, cell.column, cell.cell->column_span, extent(cell)});
    }
  }

  text::Extent extent(const SetCell& cell) {
    text::Extent all;
    for (const InlineText& paragraph : cell.paragraphs) {
      const text::Extent part = flow_.inlines().extent(paragraph, hyphenate_);
      all.minimum = std::max(all.minimum, part.minimum);
      all.preferred = std::max(all.preferred, part.preferred);
    }
    all.minimum += spare_width;
    all.preferred += spare_width;
    return all;
  }

  // A column of figures is at least as wide as its longest parts on either side of the mark together.
  void measure_figures() {
    std::vector<double>&before = extents_.before_mark, &behind = extents_.behind_mark;
    before.assign(table_.columns.size(), 0);
    behind.assign(table_.columns.size(), 0);
    for (std::size_t row = 0; row < set_.rows.size(); ++row)
      for (const SetCell& cell : set_.rows[row].cells) {
        const std::size_t column = cell.column;
        if (!is_figure(table_, cell)) continue;
        const double width = extents_.rows[set_.head.size() + row][column].preferred - spare_width;
        const double cell_before = std::min(cell.before_mark, width);
        before[column] = std::max(before[column], cell_before);
        behind[column] = std::max(behind[column], width - cell_before);
      }
    for (std::size_t column = 0; column < before.size(); ++column) {
      if (table_.columns[column].alignment != document::Alignment::decimal) continue;
      text::Extent& widest = extents_.rows.back()[column];
      widest.minimum = std::max(widest.minimum, before[column] + behind[column] + spare_width);
      widest.preferred = std::max(widest.preferred, widest.minimum);
    }
  }

  const document::Table& table_;
  const SetTable& set_;
  const bool hyphenate_;
  Flow& flow_;
  TableExtents extents_;
};

}  // namespace

void TableExtents::append(const TableExtents& other) {
  for (Spanning each : other.spanning) {
    each.row += rows.size();
    spanning.push_back(each);
  }
  rows.insert(rows.end(), other.rows.begin(), other.rows.end());
  heads.insert(heads.end(), other.heads.begin(), other.heads.end());
  for (std::size_t i = 0; i < before_mark.size(); ++i) {
    before_mark[i] = std::max(before_mark[i], other.before_mark[i]);
    behind_mark[i] = std::max(behind_mark[i], other.behind_mark[i]);
  }
}

TableExtents extents_of(const document::Table& table, const SetTable& set, bool hyphenate, Flow& flow) {
  return Measuring(table, set, hyphenate, flow).run();
}

std::vector<double> widest_figures(std::span<const SetRow> rows, std::size_t columns, Flow& flow) {
  std::vector<double> widest(columns, 0);
  const Context& context = flow.context();
  for (const SetRow& row : rows)
    for (const SetCell& cell : row.cells) {
      if (cell.cell->column_span > 1) continue;
      for (const InlineText& paragraph : cell.paragraphs)
        widest[cell.column] = std::max(widest[cell.column],
                                       context.breaker.widest_figure(paragraph.spans, context.direction) + spare_width);
    }
  return widest;
}

}  // namespace layout
