#include "docx/table_rows.hpp"

#include <algorithm>
#include <string>

#include "document/dump.hpp"
#include "document/grid.hpp"
#include "document/keeping.hpp"
#include "document/names.hpp"
#include "docx/style_names.hpp"
#include "docx/units.hpp"
#include "language/direction.hpp"

namespace docx {
namespace {

namespace names = style_names;

std::string_view justification(document::Alignment alignment) {
  switch (alignment) {
    case document::Alignment::left: return {};
    case document::Alignment::centre: return "center";
    case document::Alignment::right:
    case document::Alignment::decimal: return "right";
  }
  return {};
}

class TableWriter {
 public:
  TableWriter(const document::Table& table, const document::Plan::Table& plan, Body& body)
      : table_(table),
        plan_(plan),
        body_(body),
        from_right_(language::is_right_to_left(body.language())),
        style_(body.style()) {
    double edge = 0;
    for (const document::Plan::Column& column : plan.columns) {
      edge += column.width + column.gap;
      widths_.push_back(twips(edge) - total_);  // edges are rounded, so that no error adds up
      total_ += widths_.back();
    }
  }

  void write(std::string_view heading, std::string_view style) {
    xml().open("w:tbl");
    body_.mark(table_.bookmark);
    properties(heading, style);
    xml().open("w:tblGrid");
    for (const int width : widths_) xml().open("w:gridCol").attribute("w:w", width).close();
    xml().close();
    for (const document::Row& row : table_.head) {
      if (table_.head.size() > 1) ruled_.emplace_back(table_.columns.size(), false);
      head(row);
    }
    in_head_ = false;
    for (std::size_t i = 0; i < table_.rows.size(); ++i) row(i, document::keeps_with_next(table_, i, plan_.whole));
    xml().close();
  }

 private:
  xml::Writer& xml() { return body_.xml(); }

  void properties(std::string_view heading, std::string_view style) {
    xml().open("w:tblPr").value("w:tblStyle", style);
    if (from_right_) xml().empty("w:bidiVisual");  // the first column at the right
    xml().open("w:tblW").attribute("w:w", total_).attribute("w:type", "dxa").close();
    // From right to left it begins where the text does, and reaches into the margin where it ends.
    if (const double outdent = body_.outdent(plan_.outdent); outdent > 0)
      xml().open("w:tblInd").attribute("w:w", -twips(outdent)).attribute("w:type", "dxa").close();
    xml().open("w:tblLayout").attribute("w:type", "fixed").close();
    if (twips(plan_.padding) != twips(style_.table.padding)) {
      xml().open("w:tblCellMar");
      margin("w:top", twips(plan_.padding));
      margin("w:bottom", twips(plan_.padding));
      xml().close();
    }
    const bool first_column =
        !table_.rows.empty() && std::all_of(table_.rows.begin(), table_.rows.end(), [](const auto& row) {
          return !row.cells.empty() && row.cells.front().heads_row;
        });
    xml().open("w:tblLook");
    xml().attribute("w:val",
                    fmt::format("{:04X}", (!table_.head.empty() ? 0x20 : 0) | (first_column ? 0x80 : 0) | 0x600));
    xml().attribute("w:firstRow", table_.head.empty() ? 0 : 1).attribute("w:lastRow", 0);
    xml().attribute("w:firstColumn", first_column ? 1 : 0).attribute("w:lastColumn", 0);
    xml().attribute("w:noHBand", 1).attribute("w:noVBand", 1).close();
    if (const std::string title = document::title_of(table_, heading); !title.empty())
      xml().value("w:tblCaption", title);
    xml().value("w:tblDescription", document::description_of(table_, heading)).close();
  }

  void head(const document::Row& row) {
    const document::Change around = body_.runs().begin_part(row.change);
    open_row(true, false);
    cells(row, head_grid_.place(row), [&](const document::Cell& cell, std::size_t column) {
      open_cell(cell, column, true);
      ParagraphProperties p;
      p.style = names::table_head;
      p.alignment = justification(table_.columns.at(column).alignment);
      if (cell.column_span > 1 && !p.alignment.empty()) p.alignment = "center";
      if (!holds_words(cell, column)) p.no_hyphenation = false;
      RunProperties look = shrink(style::Role::table_head, plan_.head_size, p);
      if (cell.repeats) look.style = p.mark_style = names::repeated;
      for (const document::Inlines& content : cell.paragraphs) body_.paragraph(p, content, look);
      if (cell.paragraphs.empty()) body_.paragraph(p, {});
      xml().close();
    });
    xml().close();
    body_.runs().set_change(around);
  }

  // The row's own cells, and between them what reaches into it from above.
  template <class Write>
  void cells(const document::Row& row, const std::vector<std::size_t>& columns, const Write& write) {
    std::size_t next = 0;
    const auto continue_until = [&](std::size_t column) {
      for (Reaching& each : reaching_) {
        if (each.rows == 0 || each.column < next || each.column >= column) continue;
        open_cell(*each.cell, each.column, false, true);
        ParagraphProperties p;
        p.style = names::table_text;
        p.keep_next = row_keeps_next_;
        if (each.cell->repeats) p.mark_style = names::repeated;
        shrink(style::Role::table, plan_.size, p);
        body_.paragraph(p, {});
        xml().close();
        --each.rows;
      }
    };
    std::vector<Reaching> begun;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const document::Cell& cell = row.cells[i];
      continue_until(columns[i]);
      write(cell, columns[i]);
      next = columns[i] + cell.column_span;
      if (cell.row_span > 1) begun.push_back({&cell, columns[i], cell.row_span - 1});
    }
    continue_until(table_.columns.size());
    std::erase_if(reaching_, [](const Reaching& each) { return each.rows == 0; });
    reaching_.insert(reaching_.end(), begun.begin(), begun.end());
    std::sort(reaching_.begin(), reaching_.end(),
              [](const Reaching& a, const Reaching& b) { return a.column < b.column; });
  }

  void row(std::size_t index, bool keep_next) {
    const document::Row& row = table_.rows[index];
    // One that no page may hold whole is divided, and goes with nothing: the caption would be left behind for it.
    const bool divided = std::binary_search(plan_.divisible_rows.begin(), plan_.divisible_rows.end(), index);
    const document::Change around = body_.runs().begin_part(row.change);
    open_row(false, divided);
    body_.mark(row.bookmark);
    row_keeps_next_ = keep_next && !divided;
    row_role_ = row.role;
    row_is_explained_ = is_explained(table_, index);
    cells(row, grid_.place(row),
          [&](const document::Cell& cell, std::size_t column) { this->cell(cell, column, index, row_keeps_next_); });
    xml().close();
    body_.runs().set_change(around);
  }

  void cell(const document::Cell& cell, std::size_t index, std::size_t row, bool keep_next) {
    const document::Column& column = table_.columns.at(index);
    const document::RowRole role = table_.rows[row].role;
    open_cell(cell, index, false);
    const std::string_view style = style_of(cell, column, role);
    for (std::size_t i = 0; i < cell.paragraphs.size(); ++i) {
      ParagraphProperties p;
      p.style = style;
      p.keep_next = keep_next;
      RunProperties look;
      if (role != document::RowRole::explanation) {  // which has a letter of its own, and the room of other columns too
        if (!holds_words(cell, index)) p.no_hyphenation = false;
        look = shrink(style::Role::table, plan_.size, p);
      }
      if (cell.repeats) look.style = p.mark_style = names::repeated;
      if (!column.ordinal && cell.column_span == 1) p.alignment = justification(column.alignment);
      if (i == 0 && cell.column_span == 1) p.right = inset(row, index);
      if (column.ordinal) {  // Word counts the rows itself
        p.numbering = Numbered{row_number(cell.paragraphs[i]), 0};
        body_.paragraph(p, {});
      } else {
        body_.paragraph(p, cell.paragraphs[i], look);
      }
    }
    if (cell.paragraphs.empty()) {  // Word wants one in every cell
      ParagraphProperties p;
      p.style = style;
      if (cell.repeats) p.mark_style = names::repeated;
      shrink(style::Role::table, plan_.size, p);
      body_.paragraph(p, {});
    }
    xml().close();
  }

  bool holds_words(const document::Cell& cell, std::size_t column) const {
    return cell.column_span > 1 || plan_.columns.at(column).holds_words;
  }

  // Sets the paragraph in a letter of `size` where that is not the one of its style; what its runs must be set in.
  RunProperties shrink(style::Role role, double size, ParagraphProperties& p) const {
    const style::TextStyle& letter = style_.letter(role);
    RunProperties look;
    if (half_points(size) == half_points(letter.size)) return look;
    p.line = twips(letter.leading * size / letter.size);
    p.mark_size = look.size = size;
    return look;
  }

  // The instance of numbering that the row's number belongs to: that of the row above, where it counts on from it.
  int row_number(const document::Inlines& content) {
    const int number = std::stoi(document::plain_text(content));
    if (numbering_ == 0 || number != last_number_ + 1) numbering_ = body_.needs().numbering.begin_rows(number);
    last_number_ = number;
    return numbering_;
  }

  // No decimal tab: Word and LibreOffice take it for a comma or a point by the settings of their machine.
  std::optional<int> inset(std::size_t row, std::size_t column) const {
    const std::vector<float>& insets = plan_.columns.at(column).insets;
    const int inset = insets.empty() ? 0 : twips(static_cast<double>(insets.at(row)));
    return inset > 0 ? std::optional(inset) : std::nullopt;
  }

  static std::string_view style_of(const document::Cell& cell, const document::Column& column, document::RowRole role) {
    switch (role) {
      case document::RowRole::ordinary: break;
      case document::RowRole::group: return names::table_group;
      case document::RowRole::subtotal: return cell.heads_row ? names::table_subtotal_head : names::table_subtotal;
      case document::RowRole::total: return cell.heads_row ? names::table_total_head : names::table_total;
      case document::RowRole::explanation: return names::table_explanation;
    }
    return column.ordinal ? names::table_number : cell.heads_row ? names::table_row_head : names::table_text;
  }

  void open_row(bool head, bool divided) {
    xml().open("w:tr");
    const document::Change change = body_.runs().change();
    if (divided && change == document::Change::none) return;
    xml().open("w:trPr");
    if (!divided) xml().empty("w:cantSplit");
    if (head) xml().empty("w:tblHeader");
    if (change != document::Change::none) body_.needs().revisions.open(xml(), change).close();
    xml().close();
  }

  // ECMA-376-1, 17.4.69: the order of what tcPr holds.
  void open_cell(const document::Cell& cell, std::size_t column, bool head, bool goes_on = false) {
    xml().open("w:tc").open("w:tcPr");
    int width = 0;
    for (std::size_t i = column; i < column + cell.column_span; ++i) width += widths_.at(i);
    xml().open("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").close();
    if (cell.column_span > 1) xml().open("w:gridSpan").attribute("w:val", static_cast<int>(cell.column_span)).close();
    if (goes_on)
      xml().empty("w:vMerge");
    else if (cell.row_span > 1)
      xml().value("w:vMerge", "restart");
    if (in_head_ && !ruled_.empty())
      head_borders(cell, column, goes_on);
    else if (!head)
      borders(goes_on);
    // From right to left a cell has a margin at either side: it begins where the cells of its first column do.
    margins(plan_.columns.at(from_right_ ? column : column + cell.column_span - 1).gap, head);
    if (head) xml().value("w:vAlign", "bottom");
    xml().close();
  }

  // Above a total stands a rule; no line parts a row from its explanation.
  void borders(bool goes_on) {
    const bool explains = row_role_ == document::RowRole::explanation;
    const bool rule = document::is_total(row_role_) && !goes_on;
    if (!rule && !explains && !row_is_explained_) return;
    xml().open("w:tcBorders");
    const double width = row_role_ == document::RowRole::total ? style_.table.thin_rule : style_.table.hairline;
    if (rule) write_border(xml(), {"w:top", width, 0, style_.accent_rule});
    if (explains) xml().open("w:top").attribute("w:val", "nil").close();
    if (row_is_explained_) xml().open("w:bottom").attribute("w:val", "nil").close();
    xml().close();
  }

  // A head of several rows stands between the rules of one, whichever of its rows a program takes for the first of the
  // table's style; a line below a head shows which columns it is about.
  void head_borders(const document::Cell& cell, std::size_t column, bool goes_on) {
    const std::size_t rows = ruled_.size();
    const bool at_end = rows == table_.head.size() || (!goes_on && rows - 1 + cell.row_span == table_.head.size());
    const bool rule = !at_end && !goes_on && cell.column_span > 1 && cell.row_span == 1 && !cell.paragraphs.empty();
    for (std::size_t i = column; i < column + cell.column_span; ++i) ruled_.back()[i] = rule;
    xml().open("w:tcBorders");
    if (rows == 1)
      write_border(xml(), {"w:top", style_.table.thick_rule, 0, style_.accent_rule});
    else
      line("w:top", !goes_on && ruled_[rows - 2][column]);
    if (at_end)
      write_border(xml(), {"w:bottom", style_.table.thin_rule, 0, style_.accent_rule});
    else
      line("w:bottom", rule);
    xml().close();
  }

  void line(std::string_view side, bool there) {
    if (there)
      write_border(xml(), {side, style_.table.hairline, 0, style_.line});
    else
      xml().open(side).attribute("w:val", "nil").close();
  }

  // Where they are not those of the table's style: the gap of the column, and an explanation that is nearer to its row
  // than rows are to each other.
  void margins(double gap, bool head) {
    const bool explains = !head && row_role_ == document::RowRole::explanation;
    const bool explained = !head && row_is_explained_;
    const bool own_gap = cell_margin(gap) != cell_margin(style_.table.column_gap);
    if (!explains && !explained && !own_gap) return;
    xml().open("w:tcMar");
    if (explains) margin("w:top", twips(plan_.padding / 2));
    if (own_gap && from_right_) margin("w:left", half_cell_margin(gap));
    if (explained) margin("w:bottom", 0);
    if (own_gap) margin("w:right", from_right_ ? half_cell_margin(gap) : cell_margin(gap));
    xml().close();
  }

  void margin(std::string_view side, int width) {
    xml().open(side).attribute("w:w", width).attribute("w:type", "dxa").close();
  }

  // A cell that reaches into the rows below it.
  struct Reaching {
    const document::Cell* cell = nullptr;
    std::size_t column = 0;
    std::size_t rows = 0;  // that are left
  };

  const document::Table& table_;
  const document::Plan::Table& plan_;
  Body& body_;
  const bool from_right_;
  const style::Style& style_;
  int numbering_ = 0, last_number_ = 0;  // of the rows so far
  int total_ = 0;                        // twips
  std::vector<int> widths_;              // with their gaps; together `total_`
  document::Grid head_grid_, grid_;
  // For each row of a head that has several, so far: the columns below which a line stands.
  std::vector<std::vector<bool>> ruled_;
  bool in_head_ = true;
  // What holds of the row that is being written.
  bool row_keeps_next_ = false, row_is_explained_ = false;
  document::RowRole row_role_ = document::RowRole::ordinary;
  std::vector<Reaching> reaching_;  // by column
};

}  // namespace

void write_rows(const document::Table& table, const document::Plan::Table& plan, const RowsLook& look, Body& body) {
  TableWriter(table, plan, body).write(look.heading, look.style);
}

}  // namespace docx
