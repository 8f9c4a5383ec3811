// Tables: rows as boxes.
#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "layout/blocks.hpp"
#include "layout/paginate.hpp"
#include "layout/table_boxes.hpp"
#include "layout/table_lines.hpp"

namespace layout {
namespace {

using document::RowRole;
using style::Role;
using style::TextStyle;

constexpr double tall_row = 0.8;           // of a page, from which on another program may have to divide it
constexpr std::size_t short_table = 8;     // rows, below which a table stays whole where that costs little
constexpr double may_be_lost = 1.0 / 3;    // of a page, for that
constexpr std::size_t most_kept = 5;       // rows below its own into which a row head may hang
constexpr double repeated_head = 1.0 / 4;  // of a page, above which a head stands there once
constexpr std::size_t long_row = 8;        // lines, above which a row may be divided
constexpr std::size_t kept_lines = 2;      // of it, at either end
constexpr double printed_over = 10 * forbidden;
constexpr double tolerated = 0.01;  // of heights, points

void plan_letters(const TableFit& fit, document::Plan::Table& planned) {
  planned.outdent = fit.outdent;
  planned.size = fit.size;
  planned.head_size = fit.head_size;
  planned.padding = fit.padding;
}

class TableSetter {
 public:
  TableSetter(PreparedTable& prepared, Flow& flow)
      : table_(prepared.table),
        prepared_(prepared),
        flow_(flow),
        style_(flow.context().style),
        lines_(prepared, flow),
        boxes_(prepared, flow) {}

  document::Plan::Table add() {
    flow_.space(style_.table.above);
    if (!prepared_.caption.spans.empty()) add_caption();
    plan();
    if (!prepared_.set.head.empty()) add_head();
    add_rows();
    if (!table_.source.empty()) add_source();
    flow_.space(style_.table.below);
    return std::move(planned_);
  }

 private:
  void plan() {
    const TableFit& fit = prepared_.fit;
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
      planned_.columns.push_back({fit.columns.widths[i], fit.columns.gaps[i], fit.columns.holds_words[i], {}});
    plan_letters(fit, planned_);
    planned_.too_wide = !fit.divided.empty();
  }

  // As wide as the text, and where the table begins in the margin, from there.
  double measure() const { return flow_.measure() + prepared_.fit.outdent; }

  void add_caption() {
    const TextStyle& letter = style_.letter(Role::data);
    flow_.add_lines(flow_.inlines().set(prepared_.caption, letter, measure()), letter, boxes_.left(), forbidden);
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
    flow_.add_lines(flow_.inlines().set(text, source, measure(), Wrap::body), source, boxes_.left(), inside_paragraph);
  }

  void add_head() {
    std::vector<std::vector<CellLines>> rows = lines_.head();
    Box box = boxes_.head(rows);
    if (box.height > flow_.height()) return add_endless_head(rows);
    if (box.height <= repeated_head * flow_.height()) {
      head_height_ = box.height;
      head_ = as_artifact(box, flow_.structure());
    }
    flow_.add(std::move(box));
    flow_.keep_next(1);
  }

  // A head that no page holds goes on overleaf, line by line.
  void add_endless_head(const std::vector<std::vector<CellLines>>& rows) {
    const double padding = prepared_.fit.padding;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      std::size_t lines = 1;
      for (const CellLines& cell : rows[row]) lines = std::max(lines, cell.lines.size());
      for (std::size_t line = 0; line < lines; ++line) {
        const bool top = line == 0, bottom = line + 1 == lines;
        Box box;
        const double y = top ? padding : 0;
        box.height = y + height_of(rows[row], line, line + 1) + (bottom ? padding : 0);
        for (const CellLines& cell : rows[row]) boxes_.place_cell(cell, line, line + 1, y, 0, box);
        if (row == 0 && top) boxes_.add_rule(0, style_.table.thick_rule, style_.accent_rule, box);
        if (row + 1 == rows.size() && bottom)
          boxes_.add_rule(box.height - style_.table.thin_rule, style_.table.thin_rule, style_.accent_rule, box);
        box.penalty = top ? 0 : inside_item;
        flow_.add(std::move(box));
      }
    }
    flow_.keep_next(1);
  }

  void add_rows() {
    const std::size_t count = prepared_.set.rows.size();
    planned_.whole = stays_whole();
    std::size_t begun = 0;  // rows, with their explanations
    for (std::size_t row = 0; row < count; ++row) {
      const RowRole role = prepared_.set.rows[row].row->role;
      const bool begins = role != RowRole::explanation;
      if (begins) ++begun;
      // A head or a total is never alone; a lead-in brings two rows; the first row and the last are not left alone
      // where it can be helped.
      if (begins && ((planned_.whole && begun > 1) || (begun == 2 && table_.led_in))) flow_.keep_next(1);
      const bool last = row + (is_explained(table_, row) ? 2 : 1) == count;
      const bool edge = begins && (last ? begun > 2 : begun == 2);
      if (row > 0 && document::is_total(role)) flow_.keep_next(1);
      add_row(row, edge ? last_item : 0);
      if (role == RowRole::group) flow_.keep_next(1);
    }
  }

  // The lines of a row, which are broken once, for that takes time.
  std::vector<CellLines>& broken(std::size_t row) {
    const auto [place, fresh] = broken_.try_emplace(row);
    if (fresh) place->second = lines_.row(prepared_.set.rows[row]);
    return place->second;
  }

  bool stays_whole() {
    const auto explanations = std::ranges::count(table_.rows, RowRole::explanation, &document::Row::role);
    if (table_.rows.size() - static_cast<std::size_t>(explanations) >= short_table) return false;
    double height = head_height_;
    for (std::size_t row = 0; row < prepared_.set.rows.size(); ++row)
      height += height_of(broken(row), 0, all_lines) + above(row) + below(row);
    return height <= may_be_lost * flow_.height();
  }

  // What stands above and below the text of a row. An explanation is nearer to its row than rows are to each other, and
  // no line parts the two.
  double above(std::size_t row) const {
    return table_.rows[row].role == RowRole::explanation ? prepared_.fit.padding / 2 : prepared_.fit.padding;
  }
  double below(std::size_t row) const {
    return is_explained(table_, row) ? 0 : prepared_.fit.padding + style_.table.hairline;
  }

  // How high a row is at least: heads that hang may make it higher.
  double least_height(std::size_t row) { return own_height(broken(row)) + above(row) + below(row); }

  // Of the cells that reach into no other row.
  static double own_height(const std::vector<CellLines>& cells) {
    double height = 0;
    for (const CellLines& cell : cells)
      if (cell.cell->row_span == 1) height = std::max(height, cell.height());
    return height;
  }

  static bool is_long(const CellLines& cell) { return cell.lines.size() > long_row; }

  // How many rows below the first a row head needs that hangs into them; all that it has where they are not enough.
  std::size_t rows_needed(const CellLines& cell, std::size_t row, double first_height) {
    double room = first_height;
    std::size_t needed = 0;
    while (room < cell.height() && needed + 1 < cell.cell->row_span) room += least_height(row + ++needed);
    // No page holds it, or the rows that it would hang into, which are not parted but where the last is divided.
    const double around = above(row) + below(row), page = flow_.height() - head_height_;
    const bool last_is_divided = needed > 0 && std::ranges::any_of(broken(row + needed), is_long);
    const bool is_too_high = cell.height() + around > page || (room + around > page && !last_is_divided);
    return room < cell.height() || is_too_high ? cell.cell->row_span : needed;
  }

  // The height of a row's text. A row head that spans rows hangs into those that it needs the room of, if they are few
  // and enough; in a long row, which may be divided, it goes on line by line as the row does.
  double measure_row(std::vector<CellLines>& cells, std::size_t row) {
    double height = own_height(cells);
    for (CellLines& cell : cells) {
      if (cell.cell->row_span == 1 || cell.height() <= height) continue;
      const std::size_t needed = rows_needed(cell, row, height);
      cell.hangs = needed < cell.cell->row_span && needed <= most_kept;
      if (!cell.hangs) height = cell.height();
    }
    if (std::ranges::none_of(cells, [](const CellLines& cell) { return !cell.hangs && is_long(cell); })) return height;
    for (CellLines& cell : cells) {
      cell.hangs = false;
      height = std::max(height, cell.height());
    }
    return height;
  }

  void add_row(std::size_t row, double penalty) {
    const SetRow& set = prepared_.set.rows[row];
    std::vector<CellLines> cells = std::move(broken(row));
    broken_.erase(row);
    note_insets(lines_.align_figures(set, cells));
    const double text_height = measure_row(cells, row);
    const bool explains = set.row->role == RowRole::explanation;
    // A row that is explained and its explanation are on one page where one can hold both.
    const double whole = text_height + above(row) + below(row) + (explains ? height_above_ : 0);
    height_above_ = whole;
    std::size_t lines = 1;
    for (const CellLines& cell : cells)
      if (!cell.hangs) lines = std::max(lines, cell.lines.size());
    // A long row may be divided, at the price of a third of its height; one that no page holds must be.
    const bool must_divide = whole + head_height_ > flow_.height();
    const bool divide = must_divide || (lines > long_row && !planned_.whole);
    if (divide || whole + head_height_ > tall_row * flow_.height()) planned_.divisible_rows.push_back(row);
    const double share = whole / flow_.height() / 3;
    const double inside = must_divide ? inside_row : empty_page * share * share;
    const std::size_t step = divide ? 1 : lines;
    if (explains) flow_.keep_next(must_divide && lines > 1 ? 2 : 1);
    double text_below = divide && !row_heads_.empty() ? height_by_lines(cells, lines) : text_height;
    for (std::size_t first = 0; first < lines; first += step) {
      const bool top = first == 0, bottom = first + step >= lines;
      Box box;
      const double y = top ? above(row) : 0;
      box.height = y + (divide ? height_of(cells, first, first + step) : text_height) + (bottom ? below(row) : 0);
      for (const CellLines& cell : cells)
        if (!cell.hangs)
          boxes_.place_cell(cell, first, first + step, y, 0, box);
        else if (top)
          boxes_.place_cell(cell, 0, all_lines, y, 0, box);
      if (top && document::is_total(set.row->role)) boxes_.add_rule_above(set.row->role, columns_reached({}, 1), box);
      if (bottom && !is_explained(table_, row)) boxes_.add_rule_below(columns_reached(cells, 2), box);
      const bool at_end = first < kept_lines || first + kept_lines > lines;
      box.penalty = top ? penalty : at_end && lines >= 2 * kept_lines ? forbidden : inside;
      box.penalty = std::max(box.penalty, price_for_row_heads(row, text_below));
      box.repeated_head = head_above(!top);
      for (ReachingHead& head : row_heads_) head.room += box.height;
      flow_.add(std::move(box));
      if (divide) text_below -= height_of(cells, first, first + step);
    }
    for (ReachingHead& head : row_heads_) --head.rows;
    std::erase_if(row_heads_, [](const ReachingHead& head) { return head.rows == 0; });
    for (CellLines& cell : cells)
      if (const std::size_t span = cell.cell->row_span; span > 1)
        row_heads_.push_back({std::move(cell), row, span - 1, text_height, false});
  }

  // A row head that reaches into the rows below its own.
  struct ReachingHead {
    CellLines lines;
    std::size_t row = 0;   // in which it begins
    std::size_t rows = 0;  // that are left
    double room = 0;       // that its lines have had so far
    bool is_repeated = false;
  };

  // What it costs that a page begins inside the row, where `text_below` is left of its text: on either page each row
  // head that reaches into it has room for its lines. One that has none here is not repeated, so that it is not printed
  // over what follows, and no more is one that takes too much of a page.
  double price_for_row_heads(std::size_t row, double text_below) {
    double price = 0;
    for (ReachingHead& head : row_heads_) {
      const double height = head.lines.height() - tolerated;
      double room = text_below;
      for (std::size_t next = 1; next < head.rows && room < height; ++next) room += least_height(row + next);
      const bool is_low = height <= repeated_head * flow_.height();
      head.is_repeated = room >= height && is_low;
      if (is_low && !head.is_repeated) price = std::max(price, forbidden);
      if (head.room < height) price = printed_over;
    }
    return price;
  }

  // What a page repeats that begins here: the head of the table and the row heads that reach into its first row.
  // `continued`: behind the white above its text. Made once for each set of them.
  std::optional<std::uint32_t> head_above(bool continued) {
    std::vector<std::pair<std::size_t, std::size_t>> heads;  // row and column in which each begins
    for (const ReachingHead& head : row_heads_)
      if (head.is_repeated) heads.emplace_back(head.row, head.lines.column);
    if (heads.empty() && !head_) return std::nullopt;
    const auto [known, fresh] = heads_.try_emplace({continued, std::move(heads)});
    if (!fresh) return known->second;
    Box with = head_.value_or(Box{});
    const double padding = prepared_.fit.padding;
    if (continued) with.height += padding;
    for (const ReachingHead& head : row_heads_) {
      if (!head.is_repeated) continue;
      Box lines;
      boxes_.place_cell(head.lines, 0, all_lines, with.height + (continued ? 0 : padding), 0, lines);
      for (TextRun& run : as_artifact(lines, flow_.structure()).runs) with.runs.push_back(run);
    }
    return known->second = flow_.add_head(std::move(with));
  }

  void note_insets(const std::vector<float>& insets) {
    for (std::size_t column = 0; column < insets.size(); ++column)
      if (table_.columns[column].alignment == document::Alignment::decimal)
        planned_.columns[column].insets.push_back(insets[column]);
  }

  // Those of the row heads among `cells`, and of those from above that reach into so many rows from this one on.
  std::vector<bool> columns_reached(std::span<const CellLines> cells, std::size_t rows) const {
    std::vector<bool> columns(table_.columns.size(), false);
    const auto mark = [&](const CellLines& each) {
      for (std::size_t i = each.column; i < each.column + each.cell->column_span; ++i) columns[i] = true;
    };
    for (const CellLines& each : cells)
      if (each.cell->row_span > 1) mark(each);
    for (const ReachingHead& each : row_heads_)
      if (each.rows >= rows) mark(each.lines);
    return columns;
  }

  const document::Table& table_;
  PreparedTable& prepared_;
  Flow& flow_;
  const style::Style& style_;
  TableLines lines_;
  TableBoxes boxes_;
  document::Plan::Table planned_;
  std::vector<ReachingHead> row_heads_;
  std::map<std::size_t, std::vector<CellLines>> broken_;  // by row
  std::optional<Box> head_;                               // as it is repeated
  double head_height_ = 0;                                // of that
  double height_above_ = 0;                               // of the row before
  // By whether they stand inside a row, and by the row heads with them.
  std::map<std::pair<bool, std::vector<std::pair<std::size_t, std::size_t>>>, std::uint32_t> heads_;
};

}  // namespace

void add_table(PreparedTable& prepared, Flow& flow) {
  flow.structure().take_place(Structure::root, prepared.element);
  for (const ElementId note : prepared.set.notes) flow.structure().take_place(Structure::root, note);
  if (prepared.parts.empty()) {
    flow.plan().tables.push_back(TableSetter(prepared, flow).add());
    return;
  }
  document::Plan::Table planned;
  plan_letters(prepared.fit, planned);
  for (std::size_t i = 0; i < prepared.parts.size(); ++i) {
    const document::TablePart& columns = prepared.fit.parts[i];
    document::Plan::Table part = TableSetter(prepared.parts[i]->prepared, flow).add();
    if (i > 0) planned.columns.back().gap = prepared.fit.gap;
    planned.columns.insert(planned.columns.end(), part.columns.begin() + static_cast<std::ptrdiff_t>(columns.repeated),
                           part.columns.end());
    planned.parts.push_back({columns, std::move(part)});
  }
  flow.plan().tables.push_back(std::move(planned));
}

}  // namespace layout
