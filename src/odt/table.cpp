#include "odt/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "document/content.hpp"
#include "document/dump.hpp"
#include "document/grid.hpp"
#include "document/keeping.hpp"
#include "document/names.hpp"
#include "language/direction.hpp"
#include "odt/cell_style.hpp"
#include "odt/style_names.hpp"
#include "odt/units.hpp"

namespace odt {
namespace {

namespace names = style_names;
using document::RowRole;

std::string_view justification(document::Alignment alignment, bool from_right) {
  switch (alignment) {
    case document::Alignment::left: return {};
    case document::Alignment::centre: return "center";
    case document::Alignment::right:
    case document::Alignment::decimal: return at_end(from_right);
  }
  return {};
}

bool has_note(const document::Inlines& content) {
  return std::ranges::any_of(content, [](const document::Inline& piece) {
    const document::Inlines* inside = document::content_of(piece);
    return std::holds_alternative<document::Note>(piece.kind) || (inside != nullptr && has_note(*inside));
  });
}

bool has_note(const document::Table& table) {
  return std::ranges::any_of(table.rows, [](const document::Row& row) {
    return std::ranges::any_of(row.cells, [](const document::Cell& cell) {
      return std::ranges::any_of(cell.paragraphs, [](const document::Inlines& content) { return has_note(content); });
    });
  });
}

class TableWriter {
 public:
  TableWriter(const document::Table& table, const document::Plan::Table& plan, const TablePlace& place, Body& body)
      : table_(table),
        plan_(plan),
        place_(place),
        body_(body),
        from_right_(language::is_right_to_left(body.language())),
        style_(body.style()),
        look_(table, plan, style_, from_right_),
        may_divide_(has_note(table)) {}

  void write() {
    const std::string name = fmt::format("Table {}", place_.number);
    xml().open("table:table");
    body_.mark(table_.bookmark);
    xml().attribute("table:name", place_.part == 0 ? name : fmt::format("{} part {}", name, place_.part + 1));
    xml().attribute("table:style-name", table_style());
    if (const std::string title = document::title_of(table_, place_.heading); !title.empty())
      xml().open("table:title").text(title).close();
    xml().open("table:desc").text(document::description_of(table_, place_.heading)).close();
    columns();
    if (!table_.head.empty()) {
      xml().open("table:table-header-rows");
      for (std::size_t i = 0; i < table_.head.size(); ++i) head(i);
      xml().close();
    }
    for (std::size_t i = 0; i < table_.rows.size(); ++i) row(i);
    xml().close();
  }

 private:
  xml::Writer& xml() { return body_.xml(); }

  std::string_view table_style() {
    double width = 0;
    for (const document::Plan::Column& column : plan_.columns) width += column.width + column.gap;
    xml::Writer properties(false);
    properties.open("style:table-properties").attribute("style:width", points(width));
    // From right to left it begins where the text does, and reaches into the margin where it ends.
    properties.attribute("table:align", from_right_ ? "right" : "left");
    properties.attribute(from_right_ ? "fo:margin-right" : "fo:margin-left", points(from_right_ ? 0 : -plan_.outdent));
    properties.attribute("fo:margin-top", points(table_.caption.empty() ? style_.table.above : 0));
    properties.attribute("fo:margin-bottom", points(table_.source.empty() ? style_.table.below : 0));
    properties.attribute("table:border-model", "collapsing");
    properties.attribute("style:may-break-between-rows", plan_.whole ? "false" : "true");
    if (from_right_) properties.attribute("style:writing-mode", "rl-tb");
    const std::string_view master = body_.takes_master();
    if (body_.takes_page() && master.empty()) properties.attribute("fo:break-before", "page");
    return body_.styles().other("table", master.empty() ? "" : fmt::format(R"( style:master-page-name="{}")", master),
                                std::move(properties).finish());
  }

  void columns() {
    double edge = 0, before = 0;
    for (const document::Plan::Column& column : plan_.columns) {
      edge += column.width + column.gap;
      const std::string properties =
          fmt::format(R"(<style:table-column-properties style:column-width="{}"/>)", points(edge - before));
      before = edge;
      xml().open("table:table-column");
      xml().attribute("table:style-name", body_.styles().other("table-column", {}, properties)).close();
    }
  }

  void open_row(bool divided) {
    const std::string properties =
        fmt::format(R"(<style:table-row-properties fo:keep-together="{}"/>)", divided ? "auto" : "always");
    xml().open("table:table-row").attribute("table:style-name", body_.styles().other("table-row", {}, properties));
  }

  // The row's own cells, and between them what reaches into it from above.
  template <class Write>
  void cells(const document::Row& row, const std::vector<std::size_t>& columns, const Write& write) {
    std::size_t at = 0;
    const auto cover_until = [&](std::size_t column) {
      for (; at < column; ++at) xml().empty("table:covered-table-cell");
    };
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const document::Cell& cell = row.cells[i];
      cover_until(columns[i]);
      write(cell, columns[i]);
      for (std::size_t covered = 1; covered < cell.column_span; ++covered) xml().empty("table:covered-table-cell");
      at += cell.column_span;
    }
    cover_until(table_.columns.size());
  }

  void open_cell(const document::Cell& cell, const std::string& properties) {
    xml().open("table:table-cell");
    xml().attribute("table:style-name", body_.styles().other("table-cell", {}, properties));
    xml().attribute("office:value-type", "string");
    if (cell.column_span > 1) xml().attribute("table:number-columns-spanned", static_cast<long long>(cell.column_span));
    if (cell.row_span > 1) xml().attribute("table:number-rows-spanned", static_cast<long long>(cell.row_span));
  }

  void head(std::size_t index) {
    const document::Row& row = table_.head[index];
    open_row(false);
    cells(row, head_grid_.place(row), [&](const document::Cell& cell, std::size_t column) {
      open_cell(cell, look_.of_head(cell, index, column));
      ParagraphProperties p;
      p.alignment = justification(table_.columns.at(column).alignment, from_right_);
      if (cell.column_span > 1 && !p.alignment.empty()) p.alignment = "center";
      TextProperties text = shrink(style::Role::table_head, plan_.head_size, p);
      if (!holds_words(cell, column)) text.hyphenate = style_.hyphenate;
      const std::string_view style = cell.repeats ? names::repeated_head : names::table_head;
      for (const document::Inlines& content : cell.paragraphs) body_.paragraph(style, content, p, text);
      if (cell.paragraphs.empty()) body_.paragraph(style, {}, p, text);
      xml().close();
    });
    xml().close();
  }

  void row(std::size_t index) {
    const document::Row& row = table_.rows[index];
    // One that no page may hold whole is divided, and goes with nothing: the caption would be left behind for it.
    const bool divided = std::binary_search(plan_.divisible_rows.begin(), plan_.divisible_rows.end(), index);
    open_row(divided || may_divide_);
    body_.mark(row.bookmark);
    const bool keep_next = document::keeps_with_next(table_, index, plan_.whole) && !divided;
    cells(row, grid_.place(row),
          [&](const document::Cell& cell, std::size_t column) { this->cell(cell, column, index, keep_next); });
    xml().close();
  }

  void cell(const document::Cell& cell, std::size_t index, std::size_t row, bool keep_next) {
    const document::Column& column = table_.columns.at(index);
    const RowRole role = table_.rows[row].role;
    open_cell(cell, look_.of_row(cell, row, index));
    const std::string_view style = style_of(cell, column, role);
    ParagraphProperties p;
    p.keep_next = keep_next;
    TextProperties text;
    if (role != RowRole::explanation) {  // which has a letter of its own, and the room of other columns too
      text = shrink(style::Role::table, plan_.size, p);
      if (!holds_words(cell, index)) text.hyphenate = style_.hyphenate;
    }
    if (!column.ordinal && cell.column_span == 1) p.alignment = justification(column.alignment, from_right_);
    if (cell.column_span == 1) p.right = inset(row, index);
    for (const document::Inlines& content : cell.paragraphs) {
      if (column.ordinal)
        numbered(content, style, p, text);
      else
        body_.paragraph(style, content, p, text);
      p.right.reset();  // the figure is the first
    }
    if (cell.paragraphs.empty()) body_.paragraph(style, {}, p, text);
    xml().close();
  }

  // The office program counts the rows itself: each number is a list in its cell, which continues that of the row above
  // where it counts on from it.
  void numbered(const document::Inlines& content, std::string_view style, const ParagraphProperties& p,
                const TextProperties& text) {
    const int number = std::stoi(document::plain_text(content));
    const bool goes_on = !last_list_.empty() && number == last_number_ + 1;
    const std::string list = fmt::format("rows{}-{}", place_.number, ++lists_);
    xml().open("text:list").attribute("xml:id", list).attribute("text:style-name", names::row_numbers);
    if (goes_on) xml().attribute("text:continue-list", last_list_);
    xml().open("text:list-item");
    if (!goes_on) xml().attribute("text:start-value", number);
    body_.paragraph(style, {}, p, text);
    xml().close().close();
    last_list_ = list;
    last_number_ = number;
  }

  bool holds_words(const document::Cell& cell, std::size_t column) const {
    return cell.column_span > 1 || plan_.columns.at(column).holds_words;
  }

  // Sets the paragraph in a letter of `size` where that is not the one of its style.
  TextProperties shrink(style::Role role, double size, ParagraphProperties& p) const {
    const style::TextStyle& letter = style_.letter(role);
    TextProperties text;
    if (points(size) == points(letter.size)) return text;
    p.line = letter.leading * size / letter.size;
    text.size = size;
    return text;
  }

  // No decimal tab: office programs take it for a comma or a point by the settings of their machine.
  std::optional<double> inset(std::size_t row, std::size_t column) const {
    const std::vector<float>& insets = plan_.columns.at(column).insets;
    const double inset = insets.empty() ? 0 : static_cast<double>(insets.at(row));
    return inset > 0.01 ? std::optional(inset) : std::nullopt;
  }

  static std::string_view style_of(const document::Cell& cell, const document::Column& column, RowRole role) {
    switch (role) {
      case RowRole::ordinary: break;
      case RowRole::group: return cell.repeats ? names::repeated_group : names::table_group;
      case RowRole::subtotal:
        if (cell.repeats) return names::repeated_total;
        return cell.heads_row ? names::table_subtotal_head : names::table_subtotal;
      case RowRole::total:
        if (cell.repeats) return names::repeated_total;
        return cell.heads_row ? names::table_total_head : names::table_total;
      case RowRole::explanation: return names::table_explanation;
    }
    if (cell.repeats) return names::repeated_text;
    return column.ordinal ? names::table_number : cell.heads_row ? names::table_row_head : names::table_text;
  }

  const document::Table& table_;
  const document::Plan::Table& plan_;
  const TablePlace& place_;
  Body& body_;
  const bool from_right_;
  const style::Style& style_;
  CellLook look_;
  // LibreOffice shows rows on no page where some have notes, may not be divided and stay with the next.
  const bool may_divide_;
  document::Grid head_grid_, grid_;
  std::string last_list_;  // of the rows' numbers
  int last_number_ = 0, lists_ = 0;
};

// The caption of the first part is that of the table.
void write_part_caption(const document::Inlines& caption, const std::string& mark, bool first,
                        const document::RunningText& running, Body& body) {
  body.begin_paragraph(first && !caption.empty() ? names::table_caption : names::repeated_caption);
  body.runs().add(caption);
  const bool foreign = running.page_language != body.language();
  if (!caption.empty()) body.runs().add(" ", names::repeated_words);
  if (foreign) body.runs().begin_language(running.page_language);
  body.runs().add(mark, names::repeated_words);
  if (foreign) body.runs().end_language();
  body.end_paragraph();
}

void write_parts(const document::Table& table, const document::Plan::Table& plan, TablePlace place,
                 const document::RunningText& running, Body& body) {
  for (place.part = 0; place.part < plan.parts.size(); ++place.part) {
    const document::Plan::Part& planned = plan.parts[place.part];
    const document::Table part = document::part_of(table, planned.columns);
    const std::string mark = document::part_mark(running.part, place.part, plan.parts.size());
    write_part_caption(part.caption, mark, place.part == 0, running, body);
    TableWriter(part, planned.set, place, body).write();
    if (!part.source.empty()) body.paragraph(names::table_source, part.source);
  }
}

}  // namespace

void write_table(const document::Table& table, const document::Plan::Table& plan, const TablePlace& place,
                 const document::RunningText& running, Body& body) {
  if (!plan.parts.empty()) return write_parts(table, plan, place, running, body);
  // From where the table begins.
  ParagraphProperties p;
  if (plan.outdent > 0 && !language::is_right_to_left(body.language())) p.left = -plan.outdent;
  if (!table.caption.empty()) body.paragraph(names::table_caption, table.caption, p);
  TableWriter(table, plan, place, body).write();
  if (!table.source.empty()) body.paragraph(names::table_source, table.source, p);
}

}  // namespace odt
