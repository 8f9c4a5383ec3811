#include "report/tables.hpp"

#include <algorithm>

#include "document/dump.hpp"
#include "report/inlines.hpp"
#include "report/typed.hpp"
#include "section/visible.hpp"

namespace report {
namespace {

using diagnostics::Code;
using document::Inlines;

document::Alignment alignment_of(const std::string& word) {
  if (word == "midden") return document::Alignment::centre;
  if (word == "rechts") return document::Alignment::right;
  if (word == "decimaal") return document::Alignment::decimal;
  return document::Alignment::left;
}

std::vector<Inlines> cells_of(const section::Row& row) {
  std::vector<Inlines> cells;
  for (const section::Cell& cell : row.cells) cells.push_back(inlines(cell.content));
  return cells;
}

void append_figure(std::string& out, const Inlines& content) {
  for (const document::Inline& piece : content)
    std::visit(document::Match{[&](const document::Text& text) { out += text.utf8; },
                               [&](const document::Strong& x) { append_figure(out, x.content); },
                               [&](const document::Emphasis& x) { append_figure(out, x.content); },
                               [&](const document::Link& x) { append_figure(out, x.content); },
                               [&](const document::Abbreviation& x) { append_figure(out, x.content); },
                               [&](const document::Foreign& x) { append_figure(out, x.content); },
                               [](const document::Note&) {}},
               piece.kind);
}

// What a reader takes for the figure: the number of a note behind it is none of its digits.
std::string figure_of(const Inlines& content) {
  std::string figure;
  append_figure(figure, content);
  return figure;
}

// Figures are aligned on their decimal comma; one without stands before it as a whole.
void find_marks(document::Table& table, std::size_t column) {
  for (document::Row& row : table.rows) {
    document::Cell& cell = row.cells[column];
    if (cell.paragraphs.empty()) continue;
    const std::string figure = figure_of(cell.paragraphs.front());
    cell.before_mark = std::min(figure.rfind(','), figure.size());
  }
}

// A column in which every cell is a figure, or stands for one that is not there.
bool holds_figures(const document::Table& table, std::size_t column) {
  bool figures = false;
  for (const document::Row& row : table.rows) {
    const document::Cell& cell = row.cells[column];
    if (cell.paragraphs.empty()) continue;
    if (cell.heads_row) return false;
    const Figures found = looks_like_figures(figure_of(cell.paragraphs.front()));
    if (found == Figures::no) return false;
    figures = figures || found == Figures::yes;
  }
  return figures;
}

void warn_dropped(const section::Table& table, const Inlines& caption, diagnostics::Diagnostics& sink) {
  if (!caption.empty())
    sink.add(Code::dropped_value, table.position, {"tabel", "bijschrift", document::plain_text(caption)});
  if (!table.head) return;
  for (const section::Cell& cell : table.head->cells)
    if (const Inlines text = inlines(cell.content); !text.empty())
      sink.add(Code::dropped_value, cell.position, {"tabel", "kop", document::plain_text(text)});
}

}  // namespace

Figures looks_like_figures(std::string_view text) {
  static constexpr std::string_view fillers[] = {"-", "\xE2\x80\x93", "\xE2\x80\x94", "n.v.t.", "n.t.b.", "p.m.", "pm"};
  if (std::find(std::begin(fillers), std::end(fillers), text) != std::end(fillers)) return Figures::filler;
  static constexpr std::string_view marks[] = {"\xE2\x82\xAC", "\xE2\x88\x92", "\xE2\x80\x93",
                                               "\xC2\xA0",     "\xE2\x80\xAF", "\xE2\x80\xB0"};
  bool digits = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c >= '0' && c <= '9') {
      digits = true;
      ++at;
    } else if (std::string_view(" .,+-()%$").find(c) != std::string_view::npos) {
      ++at;
    } else {
      const auto mark = std::find_if(std::begin(marks), std::end(marks),
                                     [&](std::string_view m) { return text.substr(at).starts_with(m); });
      if (mark == std::end(marks)) return Figures::no;
      at += mark->size();
    }
  }
  return digits ? Figures::yes : Figures::no;
}

std::optional<document::Table> convert_table(const section::Table& table, diagnostics::Diagnostics& sink) {
  document::Table made;
  if (table.caption) {
    made.caption = inlines(*table.caption);
    warn_typed_caption(*table.caption, sink);
  }
  for (const section::Row& row : table.rows) {
    if (!section::visible(row)) continue;
    std::vector<Inlines> cells = cells_of(row);
    document::Row& kept = made.rows.emplace_back();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      document::Cell& cell = kept.cells.emplace_back();
      if (!cells[i].empty()) cell.paragraphs.push_back(std::move(cells[i]));
      cell.heads_row = row.cells[i].heads_row && !cell.paragraphs.empty();
    }
  }
  if (made.rows.empty()) {
    warn_dropped(table, made.caption, sink);
    return std::nullopt;
  }
  if (table.head && section::visible(*table.head)) {
    document::Row& head = made.head.emplace_back();
    for (Inlines& content : cells_of(*table.head))
      if (document::Cell& cell = head.cells.emplace_back(); !content.empty())
        cell.paragraphs.push_back(std::move(content));
  }
  for (std::size_t column = 0; column < made.rows.front().cells.size(); ++column) {
    document::Column& added = made.columns.emplace_back();
    const auto* asked =
        table.head && table.head->cells[column].alignment ? &*table.head->cells[column].alignment : nullptr;
    if (asked != nullptr)
      added.alignment = alignment_of(asked->text);
    else if (holds_figures(made, column))
      added.alignment = document::Alignment::decimal;
    if (added.alignment == document::Alignment::decimal) find_marks(made, column);
  }
  return made;
}

}  // namespace report
