#include "report/figure_columns.hpp"

#include <optional>
#include <string>

#include "document/content.hpp"
#include "document/grid.hpp"
#include "language/figures.hpp"
#include "unicode/ascii.hpp"

namespace report {
namespace {

// What a reader takes for the figure: the number of a note behind it is none of its digits.
struct FigureText {
  std::string text;
  std::string_view language;  // in which its first digit stands
  bool has_digit = false;
};

void append(FigureText& out, const document::Inlines& content, std::string_view language) {
  for (const document::Inline& piece : content) {
    const document::Inlines* inside = document::content_of(piece);
    if (const auto* text = std::get_if<document::Text>(&piece.kind)) {
      if (!out.has_digit && unicode::has_digit(text->utf8)) {
        out.has_digit = true;
        out.language = language;
      }
      out.text += text->utf8;
    } else if (std::holds_alternative<document::Reference>(piece.kind) && inside->empty()) {
      out.text += '?';  // a name that is not known yet, and no figure
    } else if (const auto* foreign = std::get_if<document::Foreign>(&piece.kind)) {
      append(out, foreign->content, foreign->language);
    } else if (inside != nullptr && !std::holds_alternative<document::Note>(piece.kind)) {
      append(out, *inside, language);
    }
  }
}

FigureText figure_of(const document::Cell& cell, std::string_view language) {
  FigureText figure{{}, language, false};
  append(figure, cell.paragraphs.front(), language);
  return figure;
}

// Words may stand before it where the author asks for a column of figures: "ca. 12,5".
std::size_t mark_of(std::string_view text, const language::Rules& rules) {
  for (std::size_t word = 0; word < text.size();) {
    if (const auto figure = language::read_figure(text.substr(word), rules)) return word + figure->mark;
    const std::size_t space = text.find(' ', word);
    if (space == std::string_view::npos || unicode::has_digit(text.substr(word, space - word))) break;
    word = space + 1;
  }
  return text.size();
}

struct Read {
  Figures figures = Figures::no;
  std::optional<std::size_t> mark = {};  // of a figure
};

Read read_cell(std::string_view text, const language::Rules& rules) {
  if (language::stands_for_figure(text)) return {Figures::filler};
  if (const auto figure = language::read_figure(text, rules)) return {Figures::yes, figure->mark};
  return {language::is_range_of_figures(text, rules) ? Figures::filler : Figures::no};
}

}  // namespace

Figures looks_like_figures(std::string_view text, const language::Rules& rules) {
  return read_cell(text, rules).figures;
}

FigureColumns::FigureColumns(std::vector<document::Row>& rows, std::size_t columns, std::string_view language)
    : cells_(columns), language_(language) {
  document::Grid grid;
  for (document::Row& row : rows) {
    const std::vector<std::size_t> places = grid.place(row);
    for (std::size_t i = 0; i < places.size(); ++i)
      if (document::Cell& cell = row.cells[i]; cell.column_span == 1 && !cell.paragraphs.empty())
        cells_.at(places[i]).push_back(&cell);
  }
}

void FigureColumns::find_marks(std::size_t column) const {
  for (document::Cell* cell : cells_[column]) {
    const FigureText figure = figure_of(*cell, language_);
    cell->before_mark = mark_of(figure.text, language::rules_of(figure.language));
  }
}

// Tables have hundreds of thousands of cells: each is read once.
bool FigureColumns::find_marks_of_figures(std::size_t column) const {
  const std::vector<document::Cell*>& cells = cells_[column];
  std::vector<std::size_t> marks;
  marks.reserve(cells.size());
  bool figures = false;
  for (const document::Cell* cell : cells) {
    if (cell->heads_row) return false;
    const FigureText text = figure_of(*cell, language_);
    const language::Rules& rules = language::rules_of(text.language);
    const Read read = read_cell(text.text, rules);
    if (read.figures == Figures::no) return false;
    figures = figures || read.figures == Figures::yes;
    marks.push_back(read.mark ? *read.mark : mark_of(text.text, rules));
  }
  if (!figures) return false;
  for (std::size_t i = 0; i < cells.size(); ++i) cells[i]->before_mark = marks[i];
  return true;
}

}  // namespace report
