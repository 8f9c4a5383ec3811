// Tables: rows as boxes.
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "layout/blocks.hpp"
#include "layout/paginate.hpp"
#include "layout/table_cells.hpp"
#include "layout/table_columns.hpp"

namespace layout {
namespace {

using document::RowRole;
using style::Role;
using style::TextStyle;

constexpr double tall_row = 0.8;         // of a page, from which on a row is called so in the Plan
constexpr std::size_t short_table = 8;   // rows, below which a table stays whole where that costs little
constexpr double may_be_lost = 1.0 / 3;  // of a page, for that
constexpr std::size_t most_kept = 5;     // rows that stay together for the sake of one row head
constexpr std::size_t all_lines = static_cast<std::size_t>(-1) / 2;

// The lines of a cell; a line's y counts from the top of its cell.
struct CellLine {
  InlineSetter::SetLine line;
  double height = 0;
  double shift = 0;  // from the left of its column
};
struct CellLines {
  const document::Cell* cell = nullptr;
  std::size_t column = 0;  // the first that it stands in
  std::vector<CellLine> lines;

  double height(std::size_t first = 0, std::size_t last = all_lines) const {
    double height = 0;
    for (std::size_t i = first; i < std::min(last, lines.size()); ++i) height += lines[i].height;
    return height;
  }
};

class TableSetter {
 public:
  TableSetter(const document::Table& table, Flow& flow)
      : table_(table), flow_(flow), style_(flow.context().style), letters_(style_) {}

  void add() {
    const ElementId element = flow_.structure().add(Structure::root, Tag::table);
    flow_.structure()[element].summary = table_.summary;
    flow_.space(style_.table.above);
    if (!table_.caption.empty()) add_caption(element);
    set_ = set_cells(table_, letters_, element, flow_.plan().tables.size() + 1, flow_);
    columns_ = measure_columns(table_, set_, flow_);
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
      planned_.columns.push_back({columns_.widths[i], columns_.gaps[i], columns_.holds_words[i], {}});
    if (!set_.head.empty()) add_head();
    add_rows();
    if (!table_.source.empty()) add_source();
    flow_.space(style_.table.below);
    flow_.plan().tables.push_back(std::move(planned_));
  }

 private:
  void add_caption(ElementId element) {
    TextStyle bold = letters_.text;
    bold.bold = true;
    const ElementId caption = flow_.structure().add(element, Tag::caption);
    flow_.add_lines(flow_.inlines().set(flow_.inlines().flatten(table_.caption, bold, caption), bold, flow_.measure()),
                    bold, flow_.left(), forbidden);
    flow_.space(style_.list.item_space);
    flow_.keep_next(1);
  }

  // As under a quotation: small, on a line of its own.
  void add_source() {
    TextStyle source = style_.letter(Role::data);
    source.colour = style_.letter(Role::running).colour;
    const InlineText text =
        flow_.inlines().flatten(table_.source, source, flow_.structure().add(Structure::root, Tag::p));
    flow_.space(style_.list.item_space);
    flow_.keep_next(1);
    flow_.add_lines(flow_.inlines().set(text, source, flow_.measure(), Wrap::body), source, flow_.left(),
                    inside_paragraph);
  }

  CellLines lines_of(const SetCell& cell, Wrap wrap) {
    CellLines set{cell.cell, cell.column, {}};
    const double width = columns_.width_of(cell);
    for (std::size_t i = 0; i < cell.paragraphs.size(); ++i) {
      const TextStyle& letter = i > 0 ? letters_.note : *cell.letter;
      for (auto& line : flow_.inlines().set(cell.paragraphs[i], letter, width + 0.01, wrap)) {
        const double left = shift(cell, width - line.width);
        set.lines.push_back({std::move(line), letter.leading, left});
      }
    }
    return set;
  }

  // A cell that spans columns stands in the middle of them in the head, where they do not hold words; else at their
  // left.
  double shift(const SetCell& cell, double spare) const {
    const bool words = table_.columns[cell.column].alignment == document::Alignment::left;
    if (cell.cell->column_span > 1) return is_head_ && !words ? spare / 2 : 0;
    switch (table_.columns[cell.column].alignment) {
      case document::Alignment::left: return 0;
      case document::Alignment::centre: return spare / 2;
      case document::Alignment::right:
      case document::Alignment::decimal: return spare;
    }
    return 0;
  }

  std::vector<CellLines> lines_of_row(const SetRow& row, Wrap wrap) {
    std::vector<CellLines> cells;
    for (const SetCell& cell : row.cells) cells.push_back(lines_of(cell, wrap));
    return cells;
  }

  // Figures stand with their marks below each other, when they fit on a line.
  void align_figures(const SetRow& row, std::vector<CellLines>& cells) {
    std::vector<float> insets(table_.columns.size(), 0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::size_t column = cells[i].column;
      if (cells[i].cell->column_span > 1 || cells[i].lines.size() != 1) continue;
      if (table_.columns[column].alignment != document::Alignment::decimal) continue;
      CellLine& only = cells[i].lines.front();
      // Figures run from left to right in every text: at the end of a cell stands their end, or their beginning.
      const double width = only.line.width, before = before_mark(row.cells[i], flow_);
      const double end = flow_.context().from_right() ? columns_.before_mark[column] - before
                                                      : columns_.behind_mark[column] - (width - before);
      const double left = columns_.widths[column] - end - width;
      if (left >= 0) only.shift = left;
      insets[column] = static_cast<float>(columns_.widths[column] - only.shift - only.line.width);
    }
    for (std::size_t column = 0; column < insets.size(); ++column)
      if (table_.columns[column].alignment == document::Alignment::decimal)
        planned_.columns[column].insets.push_back(insets[column]);
  }

  // `height`: of the row, or of the rows that the cell spans; above 0 the text stands at its foot.
  void place_cell(const CellLines& cell, std::size_t first, std::size_t last, double y, double height, Box& box) const {
    const double x = flow_.left() + columns_.left_of(cell.column);
    if (height > 0) y += height - cell.height();
    for (std::size_t i = first; i < std::min(last, cell.lines.size()); ++i) {
      place(cell.lines[i].line, x + cell.lines[i].shift, y, flow_.context(), box);
      y += cell.lines[i].height;
    }
  }

  static double height_of(const std::vector<CellLines>& cells, std::size_t first, std::size_t last) {
    double height = 0;
    for (const CellLines& cell : cells) height = std::max(height, cell.height(first, last));
    return height;
  }

  // The heights of the rows of the head; a cell that spans some lets the last of them grow where it needs more.
  std::vector<double> head_heights(const std::vector<std::vector<CellLines>>& rows) const {
    std::vector<double> heights(rows.size(), 0);
    const double around = 2 * style_.table.padding;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      double& own = heights[row];
      for (const CellLines& cell : rows[row])
        if (cell.cell->row_span == 1) own = std::max(own, cell.height() + around);
      own = std::max(own, around);
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (const CellLines& cell : rows[row]) {
        double spanned = 0;
        for (std::size_t i = row; i < row + cell.cell->row_span; ++i) spanned += heights[i];
        heights[row + cell.cell->row_span - 1] += std::max(0.0, cell.height() + around - spanned);
      }
    return heights;
  }

  void add_head() {
    const style::TableMetrics& metrics = style_.table;
    is_head_ = true;
    std::vector<std::vector<CellLines>> rows;
    for (const SetRow& row : set_.head) rows.push_back(lines_of_row(row, Wrap::plain));
    is_head_ = false;
    const std::vector<double> heights = head_heights(rows);
    Box box;
    box.height = metrics.thick_rule;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::size_t i = 0; i < rows[row].size(); ++i) {
        const CellLines& cell = rows[row][i];
        double height = 0;
        for (std::size_t below = row; below < row + cell.cell->row_span; ++below) height += heights[below];
        place_cell(cell, 0, all_lines, box.height + metrics.padding, height - 2 * metrics.padding, box);
        // A line below it shows which columns it is about.
        if (cell.cell->column_span > 1 && row + cell.cell->row_span < rows.size() && !cell.lines.empty())
          add_hairline(columns_.left_of(cell.column), columns_.width_of(set_.head[row].cells[i]), box.height + height,
                       box);
      }
      box.height += heights[row];
    }
    box.height += metrics.thin_rule;
    box.fills.push_back({flow_.left(), 0, flow_.measure(), metrics.thick_rule, style_.accent_rule});
    box.fills.push_back(
        {flow_.left(), box.height - metrics.thin_rule, flow_.measure(), metrics.thin_rule, style_.accent_rule});
    head_height_ = box.height;
    head_ = as_artifact(box);
    head_index_ = flow_.add_head(*head_);
    flow_.add(std::move(box));
    flow_.keep_next(1);
  }

  static Box as_artifact(const Box& box) {
    Box repeated = box;
    for (TextRun& run : repeated.runs) run.owner = Artifact::repeated;
    repeated.links.clear();
    repeated.notes.clear();
    repeated.notes_height = 0;
    return repeated;
  }

  void add_rows() {
    const std::size_t count = set_.rows.size();
    planned_.whole = stays_whole();
    for (std::size_t row = 0; row < count; ++row) {
      if (planned_.whole && row > 0) flow_.keep_next(1);
      const RowRole role = set_.rows[row].row->role;
      // A head is never alone; a lead-in brings two rows; the first row, the last or a total is not left alone where it
      // can be helped.
      if (row == 1 && table_.led_in) flow_.keep_next(1);
      const bool edge = row + 1 == count ? row > 1 : row == 1;
      const bool total = role == RowRole::total || role == RowRole::subtotal;
      add_row(row, edge || (total && row > 0) ? last_item : 0);
      if (role == RowRole::group) flow_.keep_next(1);
    }
  }

  // The lines of a row, which are broken once: each time says what characters are missing.
  std::vector<CellLines>& prepared(std::size_t row) {
    const auto [place, fresh] = prepared_.try_emplace(row);
    if (fresh) place->second = lines_of_row(set_.rows[row], Wrap::cell);
    return place->second;
  }

  bool stays_whole() {
    if (set_.rows.size() >= short_table) return false;
    double height = head_height_;
    for (std::size_t row = 0; row < set_.rows.size(); ++row)
      height += height_of(prepared(row), 0, all_lines) + height_around();
    return height <= may_be_lost * body_height();
  }

  double body_height() const { return style_.page.height - style_.page.top - style_.page.bottom; }

  // Which head a page repeats when it begins with the row: with the row heads that reach into it from above.
  std::optional<std::uint32_t> repeated_head() {
    std::erase_if(reaching_, [](const Reaching& each) { return each.rows == 0; });
    if (reaching_.empty()) return head_ ? std::optional(head_index_) : std::nullopt;
    Box with = head_.value_or(Box{});
    for (const Reaching& each : reaching_) {
      Box lines;
      place_cell(each.lines, 0, all_lines, with.height + style_.table.padding, 0, lines);
      for (TextRun& run : as_artifact(lines).runs) with.runs.push_back(run);
    }
    return flow_.add_head(std::move(with));
  }

  double height_around() const { return 2 * style_.table.padding + style_.table.hairline; }

  // How many rows below the first a row head needs that reaches into them; all that it has where they are not enough.
  // Their heights are measured with no regard for other heads that reach into them.
  std::size_t rows_needed(const CellLines& cell, std::size_t row, double first_height) {
    double room = first_height;
    std::size_t needed = 0;
    while (room < cell.height() && needed + 1 < cell.cell->row_span) {
      ++needed;
      room += height_of(prepared(row + needed), 0, all_lines) + height_around();
    }
    return room < cell.height() ? cell.cell->row_span : needed;
  }

  // The height of a row's text, and how many rows stay with it because a row head in it needs their room.
  std::pair<double, std::size_t> measure_row(const std::vector<CellLines>& cells, std::size_t row) {
    double height = 0;
    for (const CellLines& cell : cells)
      if (cell.cell->row_span == 1) height = std::max(height, cell.height());
    std::size_t kept = 0;
    for (const CellLines& cell : cells) {
      if (cell.cell->row_span == 1 || cell.height() <= height) continue;
      const std::size_t needed = rows_needed(cell, row, height);
      if (needed == cell.cell->row_span || needed > most_kept)
        height = std::max(height, cell.height());
      else
        kept = std::max(kept, needed);
    }
    return {height, kept};
  }

  void add_row(std::size_t row, double penalty) {
    const SetRow& set = set_.rows[row];
    std::vector<CellLines> cells = std::move(prepared(row));
    prepared_.erase(row);
    align_figures(set, cells);
    const style::TableMetrics& metrics = style_.table;
    const auto [text_height, kept] = measure_row(cells, row);
    const double whole = text_height + height_around();
    if (whole + head_height_ > tall_row * body_height()) planned_.tall_rows.push_back(row);
    // A row is divided only when no page can hold it.
    const bool divide = whole + head_height_ > body_height();
    std::size_t lines = 1;
    for (const CellLines& cell : cells) lines = std::max(lines, cell.lines.size());
    const std::size_t step = divide ? 1 : lines;
    const auto head = repeated_head();
    for (std::size_t first = 0; first < lines; first += step) {
      const bool top = first == 0, bottom = first + step >= lines;
      Box box;
      const double y = top ? metrics.padding : 0;
      box.height = y + (divide ? height_of(cells, first, first + step) : text_height) +
                   (bottom ? metrics.padding + metrics.hairline : 0);
      for (const CellLines& cell : cells) place_cell(cell, first, first + step, y, 0, box);
      if (top) add_rule_above(set.row->role, box);
      if (bottom) add_rule_below(cells, box);
      box.penalty = top ? penalty : inside_row;
      box.repeated_head = head;
      flow_.add(std::move(box));
    }
    if (kept > 0) flow_.keep_next(static_cast<int>(kept));
    for (Reaching& each : reaching_) --each.rows;
    for (CellLines& cell : cells)
      if (const std::size_t span = cell.cell->row_span; span > 1) reaching_.push_back({std::move(cell), span - 1});
  }

  void add_rule_above(RowRole role, Box& box) const {
    if (role != RowRole::total && role != RowRole::subtotal) return;
    const double width = role == RowRole::total ? style_.table.thin_rule : style_.table.hairline;
    box.fills.push_back({flow_.left(), 0, flow_.measure(), width, style_.accent_rule});
  }

  // Below some of the columns: `from` counts from where the first begins.
  void add_hairline(double from, double width, double y, Box& box) const {
    box.fills.push_back(
        {flow_.context().begin(flow_.left() + from, width), y, width, style_.table.hairline, style_.line});
  }

  // Not below a row head that goes on.
  void add_rule_below(const std::vector<CellLines>& cells, Box& box) const {
    const double y = box.height - style_.table.hairline;
    double from = 0;
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
      if (!goes_on(cells, column)) continue;
      const double left = columns_.left_of(column);
      if (left > from) add_hairline(from, left - from, y, box);
      from = left + columns_.widths[column] + columns_.gaps[column];
    }
    if (from < flow_.measure()) add_hairline(from, flow_.measure() - from, y, box);
  }

  bool goes_on(const std::vector<CellLines>& cells, std::size_t column) const {
    const auto covers = [&](const CellLines& each) {
      return each.column <= column && column < each.column + each.cell->column_span;
    };
    return std::any_of(cells.begin(), cells.end(),
                       [&](const CellLines& each) { return covers(each) && each.cell->row_span > 1; }) ||
           std::any_of(reaching_.begin(), reaching_.end(),
                       [&](const Reaching& each) { return covers(each.lines) && each.rows > 1; });
  }

  // A row head that reaches into the rows below it.
  struct Reaching {
    CellLines lines;
    std::size_t rows = 0;  // that are left
  };

  const document::Table& table_;
  Flow& flow_;
  const style::Style& style_;
  const TableLetters letters_;
  SetTable set_;
  TableColumns columns_;
  document::Plan::Table planned_;
  std::vector<Reaching> reaching_;
  std::map<std::size_t, std::vector<CellLines>> prepared_;  // by row
  std::optional<Box> head_;                                 // as it is repeated
  double head_height_ = 0;
  std::uint32_t head_index_ = 0;
  bool is_head_ = false;
};

}  // namespace

void add_table(const document::Table& table, Flow& flow) { TableSetter(table, flow).add(); }

}  // namespace layout
