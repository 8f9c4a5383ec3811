// Tables: column widths from their content, rows as boxes.
#include <algorithm>

#include "layout/blocks.hpp"
#include "layout/column_widths.hpp"
#include "layout/paginate.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

constexpr double crowded_gap = 0.6;  // of the column gap, where the text does not fit on one line anyway

constexpr double spare_width = 0.5;  // that a column is wider than its text: not every program measures as we do
constexpr double tall_row = 0.8;     // of a page, from which on a row is called so in the Plan

class TableSetter {
 public:
  TableSetter(const document::Table& table, Flow& flow)
      : table_(table),
        flow_(flow),
        style_(flow.context().style),
        letter_(style_.letter(Role::table)),
        head_letter_(style_.letter(Role::table_head)),
        gap_(style_.table.column_gap) {}

  void add() {
    const ElementId element = flow_.structure().add(Structure::root, Tag::table);
    flow_.structure()[element].summary = table_.summary;
    flow_.space(style_.table.above);
    if (!table_.caption.empty()) add_caption(element);
    flatten(element);
    measure_columns();
    const double body_height = style_.page.height - style_.page.top - style_.page.bottom;
    if (!head_.empty()) add_head();
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      // A head is never alone; a lead-in brings two rows; the last row is not left alone where it can be helped.
      if (row == 1 && table_.led_in) flow_.keep_next(1);
      add_row(row, body_height, row + 1 == rows_.size() && row > 1 ? inside_item : 0);
    }
    flow_.space(style_.table.below);
    flow_.plan().tables.push_back(std::move(planned_));
  }

 private:
  static constexpr std::size_t all_lines = static_cast<std::size_t>(-1) / 2;
  struct SetCell {
    std::vector<InlineText> paragraphs;
  };
  using SetRow = std::vector<SetCell>;

  const TextStyle& letter_of(std::size_t column) const { return table_.columns[column].ordinal ? ordinal_ : letter_; }
  double gap_after(std::size_t column) const {
    if (column + 1 == table_.columns.size()) return 0;
    return (table_.columns[column].ordinal ? style_.list.label_gap * 1.4 : gap_) * gap_scale_;
  }

  void add_caption(ElementId element) {
    TextStyle bold = letter_;
    bold.bold = true;
    const ElementId caption = flow_.structure().add(element, Tag::caption);
    flow_.add_lines(flow_.inlines().set(flow_.inlines().flatten(table_.caption, bold, caption), bold, flow_.measure()),
                    bold, flow_.left(), forbidden);
    flow_.space(style_.list.item_space);
    flow_.keep_next(1);
  }

  // What follows the first paragraph of a cell explains it, and is set smaller.
  SetCell flatten(const std::vector<document::Inlines>& paragraphs, const TextStyle& first, ElementId cell) {
    SetCell set;
    for (const document::Inlines& content : paragraphs) {
      const TextStyle& letter = set.paragraphs.empty() ? first : note_;
      // More than one paragraph: each its own P, so that a reader hears where one ends.
      const ElementId element = paragraphs.size() > 1 ? flow_.structure().add(cell, Tag::p) : cell;
      set.paragraphs.push_back(flow_.inlines().flatten(content, letter, element));
    }
    return set;
  }

  void flatten(ElementId element) {
    ordinal_ = letter_;
    ordinal_.bold = true;
    ordinal_.colour = style_.accent;
    note_ = style_.letter(Role::data);
    note_.colour = style_.letter(Role::running).colour;
    if (!table_.head.empty()) {
      const ElementId head = flow_.structure().add(element, Tag::thead);
      for (const document::Row& row : table_.head) head_.push_back(flatten(row, head, Scope::column));
    }
    const ElementId body = flow_.structure().add(element, Tag::tbody);
    for (const document::Row& row : table_.rows) rows_.push_back(flatten(row, body, Scope::row));
  }

  // `scope` is that of the cells that head something: in the head of the table all of them do.
  SetRow flatten(const document::Row& row, ElementId parent, Scope scope) {
    const ElementId tr = flow_.structure().add(parent, Tag::tr);
    SetRow set;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      const document::Cell& cell = row.cells[column];
      const bool heads = scope == Scope::column || cell.heads_row;
      const ElementId element = flow_.structure().add(tr, heads ? Tag::th : Tag::td);
      if (heads) flow_.structure()[element].scope = scope;
      set.push_back(flatten(cell.paragraphs, scope == Scope::column ? head_letter_ : letter_of(column), element));
    }
    return set;
  }

  std::vector<std::vector<text::Extent>> extents(bool hyphenate) {
    std::vector<std::vector<text::Extent>> all;
    const auto add = [&](const SetRow& row, bool hyphenate_row) {
      auto& cells = all.emplace_back();
      for (const SetCell& cell : row) {
        text::Extent& extent = cells.emplace_back();
        for (const InlineText& paragraph : cell.paragraphs) {
          const text::Extent part = flow_.inlines().extent(paragraph, hyphenate_row);
          extent.minimum = std::max(extent.minimum, part.minimum);
          extent.preferred = std::max(extent.preferred, part.preferred);
        }
        extent.minimum += spare_width;
        extent.preferred += spare_width;
      }
    };
    for (const SetRow& row : head_) add(row, false);
    for (const SetRow& row : rows_) add(row, hyphenate);
    return all;
  }

  void measure_columns() {
    auto rows = extents(false);
    measure_figures(rows);
    std::vector<double> words(table_.columns.size(), 0);
    for (const auto& row : rows)
      for (std::size_t i = 0; i < words.size(); ++i) words[i] = std::max(words[i], row[i].minimum);
    const auto sum = [&](double text::Extent::* part) {
      double total = 0;
      for (std::size_t i = 0; i < table_.columns.size(); ++i) {
        double widest = 0;
        for (const auto& row : rows) widest = std::max(widest, row[i].*part);
        total += widest + gap_after(i);
      }
      return total;
    };
    if (sum(&text::Extent::preferred) > flow_.measure()) gap_ *= crowded_gap;
    // Words are divided only where the columns cannot hold them whole.
    if (sum(&text::Extent::minimum) > flow_.measure() && style_.hyphenate) {
      rows = extents(true);
      measure_figures(rows);
    }
    double gaps = 0;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) gaps += gap_after(i);
    const double most = most_gaps * flow_.measure();
    if (gaps > most) {
      gap_scale_ = most / gaps;
      gaps = most;
    }
    widths_ = column_widths(rows, flow_.measure() - gaps);
    for (std::size_t i = 0; i < widths_.size(); ++i)
      planned_.columns.push_back({widths_[i], gap_after(i), words[i] <= widths_[i] + 0.01, {}});
  }

  // The lines of a row, each cell on its own; a line's y counts from the top of its cell.
  struct CellLine {
    InlineSetter::SetLine line;
    double height = 0;
    double shift = 0;  // from the left of its column
  };
  using CellLines = std::vector<CellLine>;
  CellLines lines_of(const SetCell& cell, std::size_t column, const TextStyle& first, Wrap wrap) {
    CellLines lines;
    for (std::size_t i = 0; i < cell.paragraphs.size(); ++i) {
      const TextStyle& letter = i > 0 ? note_ : first;
      for (auto& line : flow_.inlines().set(cell.paragraphs[i], letter, widths_[column] + 0.01, wrap)) {
        const double left = shift(column, line.width);
        lines.push_back({std::move(line), letter.leading, left});
      }
    }
    return lines;
  }
  // Figures stand with their marks below each other, when they fit on a line.
  void align(std::size_t row, std::size_t column, CellLines& lines) {
    double inset = 0;
    if (lines.size() == 1) {
      CellLine& only = lines.front();
      const double left = widths_[column] - behind_mark_[column] - before_mark(row, column);
      if (left >= 0) only.shift = left;
      inset = widths_[column] - only.shift - only.line.width;
    }
    planned_.columns[column].insets.push_back(static_cast<float>(inset));
  }

  std::vector<CellLines> lines_of_head(const SetRow& row) {
    std::vector<CellLines> cells;
    for (std::size_t column = 0; column < row.size(); ++column)
      cells.push_back(lines_of(row[column], column, head_letter_, Wrap::plain));
    return cells;
  }

  std::vector<CellLines> lines_of_row(std::size_t row) {
    std::vector<CellLines> cells;
    for (std::size_t column = 0; column < rows_[row].size(); ++column) {
      cells.push_back(lines_of(rows_[row][column], column, letter_of(column), Wrap::cell));
      if (table_.columns[column].alignment == document::Alignment::decimal) align(row, column, cells.back());
    }
    return cells;
  }

  // The width of what stands before the mark that the column is aligned on.
  double before_mark(std::size_t row, std::size_t column) {
    InlineText upto;
    std::size_t left = table_.rows[row].cells[column].before_mark;
    const InlineText& figure = rows_[row][column].paragraphs.front();
    for (std::size_t i = 0; i < figure.spans.size() && left > 0; ++i) {
      if (figure.owners[i].note) continue;
      upto.spans.push_back(figure.spans[i]);
      upto.spans.back().text = upto.spans.back().text.substr(0, left);
      left -= upto.spans.back().text.size();
    }
    return flow_.inlines().extent(upto).preferred;
  }

  // A column of figures is at least as wide as its longest parts on either side of the mark together.
  void measure_figures(std::vector<std::vector<text::Extent>>& rows) {
    behind_mark_.assign(table_.columns.size(), 0);
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
      if (table_.columns[column].alignment != document::Alignment::decimal) continue;
      double before = 0;
      for (std::size_t row = 0; row < rows_.size(); ++row) {
        const SetCell& cell = rows_[row][column];
        if (cell.paragraphs.empty()) continue;
        const double head = before_mark(row, column);
        before = std::max(before, head);
        behind_mark_[column] =
            std::max(behind_mark_[column], flow_.inlines().extent(cell.paragraphs.front()).preferred - head);
      }
      text::Extent& widest = rows.back()[column];
      widest.minimum = std::max(widest.minimum, before + behind_mark_[column] + spare_width);
      widest.preferred = std::max(widest.preferred, widest.minimum);
    }
  }

  double shift(std::size_t column, double line_width) const {
    switch (table_.columns[column].alignment) {
      case document::Alignment::left: return 0;
      case document::Alignment::centre: return (widths_[column] - line_width) / 2;
      case document::Alignment::right:
      case document::Alignment::decimal: return widths_[column] - line_width;
    }
    return 0;
  }

  void place_lines(const std::vector<CellLines>& cells, std::size_t first, std::size_t last, double y,
                   double at_bottom_of, Box& box) const {
    double x = flow_.left();
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const CellLines& cell = cells[column];
      double line_y = y;
      if (at_bottom_of > 0) line_y += at_bottom_of - height_of(cell, 0, cell.size());
      for (std::size_t i = first; i < std::min(last, cell.size()); ++i) {
        place(cell[i].line, x + cell[i].shift, line_y, box);
        line_y += cell[i].height;
      }
      x += widths_[column] + gap_after(column);
    }
  }

  static double height_of(const CellLines& cell, std::size_t first, std::size_t last) {
    double height = 0;
    for (std::size_t i = first; i < std::min(last, cell.size()); ++i) height += cell[i].height;
    return height;
  }
  static double height_of(const std::vector<CellLines>& cells, std::size_t first, std::size_t last) {
    double height = 0;
    for (const CellLines& cell : cells) height = std::max(height, height_of(cell, first, last));
    return height;
  }

  void add_head() {
    const style::TableMetrics& metrics = style_.table;
    Box box;
    box.height = metrics.thick_rule;
    for (const SetRow& row : head_) {
      const auto cells = lines_of_head(row);
      const double text = height_of(cells, 0, all_lines);
      place_lines(cells, 0, all_lines, box.height + metrics.padding, text, box);
      box.height += text + 2 * metrics.padding;
    }
    box.height += metrics.thin_rule;
    box.fills.push_back({flow_.left(), 0, flow_.measure(), metrics.thick_rule, style_.accent});
    box.fills.push_back(
        {flow_.left(), box.height - metrics.thin_rule, flow_.measure(), metrics.thin_rule, style_.accent});
    Box repeated = box;
    for (TextRun& run : repeated.runs) run.owner = Artifact::repeated;
    repeated.links.clear();
    repeated.notes.clear();
    repeated.notes_height = 0;
    head_height_ = box.height;
    head_index_ = flow_.add_head(std::move(repeated));
    flow_.add(std::move(box));
    flow_.keep_next(1);
  }

  void add_row(std::size_t row, double body_height, double penalty) {
    const auto cells = lines_of_row(row);
    const style::TableMetrics& metrics = style_.table;
    const double whole = height_of(cells, 0, all_lines) + 2 * metrics.padding + metrics.hairline;
    if (whole + head_height_ > tall_row * body_height) planned_.tall_rows.push_back(row);
    // A row is divided only when no page can hold it.
    const bool divide = whole + head_height_ > body_height;
    std::size_t lines = 0;
    for (const CellLines& cell : cells) lines = std::max(lines, cell.size());
    const std::size_t step = divide ? 1 : lines;
    for (std::size_t first = 0; first < lines; first += step) {
      const bool top = first == 0, bottom = first + step >= lines;
      Box box;
      const double y = top ? metrics.padding : 0;
      box.height = y + height_of(cells, first, first + step) + (bottom ? metrics.padding + metrics.hairline : 0);
      place_lines(cells, first, first + step, y, 0, box);
      if (bottom)
        box.fills.push_back(
            {flow_.left(), box.height - metrics.hairline, flow_.measure(), metrics.hairline, style_.line});
      box.penalty = top ? penalty : inside_item;
      if (!head_.empty()) box.repeated_head = head_index_;
      flow_.add(std::move(box));
    }
  }

  const document::Table& table_;
  Flow& flow_;
  const style::Style& style_;
  const TextStyle& letter_;
  const TextStyle& head_letter_;
  TextStyle ordinal_, note_;
  double gap_;
  double gap_scale_ = 1;  // below 1 where the gaps would leave the columns no room
  std::vector<SetRow> head_;
  std::vector<SetRow> rows_;
  std::vector<double> widths_;
  std::vector<double> behind_mark_;  // the widest of each column of figures
  document::Plan::Table planned_;
  double head_height_ = 0;
  std::uint32_t head_index_ = 0;
};

}  // namespace

void add_table(const document::Table& table, Flow& flow) { TableSetter(table, flow).add(); }

}  // namespace layout
