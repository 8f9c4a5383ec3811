// Tables: column widths from their content, rows as boxes.
#include <algorithm>

#include "layout/blocks.hpp"
#include "layout/column_widths.hpp"
#include "layout/paginate.hpp"

namespace layout {
namespace {

using style::Letter;
using style::Role;

constexpr double crowded_gap = 0.6;  // of the column gap, where the text does not fit on one line anyway

class TableSetter {
 public:
  TableSetter(const document::Table& table, Flow& flow)
      : table_(table),
        flow_(flow),
        style_(flow.setting().style),
        letter_(style_.letter(Role::table)),
        head_letter_(style_.letter(Role::table_head)),
        gap_(style_.table.column_gap) {}

  void add(bool led_in) {
    const ElementId element = flow_.structure().add(Structure::root, Tag::table);
    flow_.structure()[element].summary = table_.summary;
    flow_.space(style_.table.above);
    if (!table_.caption.empty()) add_caption(element);
    flatten(element);
    measure_columns();
    const double body_height = style_.page.height - style_.page.top - style_.page.bottom;
    if (table_.has_head) add_head();
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      // A head is never alone; a lead-in brings two rows; the last row is not left alone where it can be helped.
      if (row == 1 && led_in) flow_.keep_next(1);
      add_row(rows_[row], body_height, row + 1 == rows_.size() && row > 1 ? inside_item : 0);
    }
    flow_.space(style_.table.below);
  }

 private:
  static constexpr std::size_t all_lines = static_cast<std::size_t>(-1) / 2;
  struct SetCell {
    std::vector<InlineText> paragraphs;
  };
  using SetRow = std::vector<SetCell>;

  const Letter& letter_of(std::size_t column) const { return table_.columns[column].ordinal ? ordinal_ : letter_; }
  double gap_after(std::size_t column) const {
    if (column + 1 == table_.columns.size()) return 0;
    return (table_.columns[column].ordinal ? style_.list.label_gap * 1.4 : gap_) * gap_scale_;
  }

  void add_caption(ElementId element) {
    Letter bold = letter_;
    bold.bold = true;
    const ElementId caption = flow_.structure().add(element, Tag::caption);
    flow_.add_lines(flow_.inlines().set(flow_.inlines().flatten(table_.caption, bold, caption), bold, flow_.measure()),
                    bold, flow_.left(), forbidden);
    flow_.space(style_.list.item_space);
    flow_.keep_next(1);
  }

  // What follows the first paragraph of a cell explains it, and is set smaller.
  SetCell flatten(const std::vector<const document::Inlines*>& paragraphs, const Letter& first, ElementId cell) {
    SetCell set;
    for (const document::Inlines* content : paragraphs) {
      const Letter& letter = set.paragraphs.empty() ? first : note_;
      // More than one paragraph: each its own P, so that a reader hears where one ends.
      const ElementId element = paragraphs.size() > 1 ? flow_.structure().add(cell, Tag::p) : cell;
      set.paragraphs.push_back(flow_.inlines().flatten(*content, letter, element));
    }
    return set;
  }

  void flatten(ElementId element) {
    ordinal_ = letter_;
    ordinal_.bold = true;
    ordinal_.colour = style_.accent;
    note_ = style_.letter(Role::data);
    note_.colour = style_.letter(Role::running).colour;
    if (table_.has_head) {
      const ElementId row = flow_.structure().add(flow_.structure().add(element, Tag::thead), Tag::tr);
      for (const document::Column& column : table_.columns) {
        const ElementId cell = flow_.structure().add(row, Tag::th);
        flow_.structure()[cell].scope = Scope::column;
        head_.push_back(flatten({&column.heading}, head_letter_, cell));
      }
    }
    const ElementId body = flow_.structure().add(element, Tag::tbody);
    for (const document::Row& row : table_.rows) {
      const ElementId tr = flow_.structure().add(body, Tag::tr);
      SetRow set;
      for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const document::Cell& cell = row.cells[column];
        const ElementId element_of_cell = flow_.structure().add(tr, cell.heads_row ? Tag::th : Tag::td);
        if (cell.heads_row) flow_.structure()[element_of_cell].scope = Scope::row;
        std::vector<const document::Inlines*> paragraphs;
        for (const document::Inlines& paragraph : cell.paragraphs) paragraphs.push_back(&paragraph);
        set.push_back(flatten(paragraphs, letter_of(column), element_of_cell));
      }
      rows_.push_back(std::move(set));
    }
  }

  std::vector<std::vector<text::Extent>> extents(bool hyphenate) {
    std::vector<std::vector<text::Extent>> all;
    const auto add = [&](const SetRow& row, bool hyphenate_row) {
      if (row.empty()) return;
      auto& cells = all.emplace_back();
      for (const SetCell& cell : row) {
        text::Extent& extent = cells.emplace_back();
        for (const InlineText& paragraph : cell.paragraphs) {
          const text::Extent part = flow_.inlines().extent(paragraph, hyphenate_row);
          extent.minimum = std::max(extent.minimum, part.minimum);
          extent.preferred = std::max(extent.preferred, part.preferred);
        }
      }
    };
    add(head_, false);
    for (const SetRow& row : rows_) add(row, hyphenate);
    return all;
  }

  void measure_columns() {
    auto rows = extents(false);
    measure_commas(rows);
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
      measure_commas(rows);
    }
    double gaps = 0;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) gaps += gap_after(i);
    const double most = most_gaps * flow_.measure();
    if (gaps > most) {
      gap_scale_ = most / gaps;
      gaps = most;
    }
    widths_ = column_widths(rows, flow_.measure() - gaps);
  }

  // The lines of a row, each cell on its own; a line's y counts from the top of its cell.
  struct CellLine {
    InlineSetter::SetLine line;
    double height = 0;
    double shift = 0;  // from the left of its column
  };
  using CellLines = std::vector<CellLine>;
  std::vector<CellLines> lines_of(const SetRow& row, const Letter* letter) {
    std::vector<CellLines> cells;
    for (std::size_t column = 0; column < row.size(); ++column) {
      CellLines cell;
      for (std::size_t i = 0; i < row[column].paragraphs.size(); ++i) {
        const Letter& in = letter != nullptr ? *letter : i > 0 ? note_ : letter_of(column);
        for (auto& line : flow_.inlines().set(row[column].paragraphs[i], in, widths_[column] + 0.01,
                                              letter == nullptr ? Wrap::cell : Wrap::plain))
          cell.push_back({std::move(line), in.leading, 0});
      }
      // Figures stand with their commas below each other, when they fit on a line.
      const bool figures =
          letter == nullptr && table_.columns[column].alignment == document::Alignment::decimal && cell.size() == 1;
      for (CellLine& line : cell)
        line.shift = figures ? widths_[column] - behind_comma_[column] - before_comma(row[column])
                             : shift(column, line.line.width);
      cells.push_back(std::move(cell));
    }
    return cells;
  }

  // The width of a figure up to its comma; of one without, all of it.
  double before_comma(const SetCell& cell) {
    InlineText upto;
    if (cell.paragraphs.empty()) return 0;
    std::size_t last_span = 0, last_at = std::string_view::npos;
    const auto& spans = cell.paragraphs.front().spans;
    for (std::size_t i = 0; i < spans.size(); ++i)
      if (const std::size_t at = spans[i].text.rfind(','); at != std::string_view::npos) last_span = i, last_at = at;
    for (std::size_t i = 0; i < spans.size() && (last_at == std::string_view::npos || i <= last_span); ++i) {
      upto.spans.push_back(spans[i]);
      if (last_at != std::string_view::npos && i == last_span)
        upto.spans.back().text = spans[i].text.substr(0, last_at);
    }
    return flow_.inlines().extent(upto).preferred;
  }

  // A column of figures is at least as wide as its longest parts on either side of the comma together.
  void measure_commas(std::vector<std::vector<text::Extent>>& rows) {
    behind_comma_.assign(table_.columns.size(), 0);
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
      if (table_.columns[column].alignment != document::Alignment::decimal) continue;
      double before = 0;
      for (const SetRow& row : rows_) {
        if (row[column].paragraphs.empty()) continue;
        const double head = before_comma(row[column]);
        before = std::max(before, head);
        behind_comma_[column] =
            std::max(behind_comma_[column], flow_.inlines().extent(row[column].paragraphs.front()).preferred - head);
      }
      text::Extent& widest = rows.back()[column];
      widest.minimum = std::max(widest.minimum, before + behind_comma_[column]);
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
    const auto cells = lines_of(head_, &head_letter_);
    const style::TableMetrics& metrics = style_.table;
    const double text = height_of(cells, 0, all_lines);
    Box box;
    box.height = metrics.thick_rule + metrics.padding + text + metrics.padding + metrics.thin_rule;
    box.fills.push_back({flow_.left(), 0, flow_.measure(), metrics.thick_rule, style_.accent_rule});
    box.fills.push_back(
        {flow_.left(), box.height - metrics.thin_rule, flow_.measure(), metrics.thin_rule, style_.accent_rule});
    place_lines(cells, 0, all_lines, metrics.thick_rule + metrics.padding, text, box);
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

  void add_row(const SetRow& row, double body_height, double penalty) {
    const auto cells = lines_of(row, nullptr);
    const style::TableMetrics& metrics = style_.table;
    const double whole = height_of(cells, 0, all_lines) + 2 * metrics.padding + metrics.hairline;
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
      if (table_.has_head) box.repeated_head = head_index_;
      flow_.add(std::move(box));
    }
  }

  const document::Table& table_;
  Flow& flow_;
  const style::Style& style_;
  const Letter& letter_;
  const Letter& head_letter_;
  Letter ordinal_, note_;
  double gap_;
  double gap_scale_ = 1;  // below 1 where the gaps would leave the columns no room
  SetRow head_;
  std::vector<SetRow> rows_;
  std::vector<double> widths_;
  std::vector<double> behind_comma_;  // the widest of each column of figures
  double head_height_ = 0;
  std::uint32_t head_index_ = 0;
};

}  // namespace

void add_table(const document::Table& table, bool led_in, Flow& flow) { TableSetter(table, flow).add(led_in); }

}  // namespace layout
