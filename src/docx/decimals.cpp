#include "docx/decimals.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "docx/extent.hpp"

namespace docx {
namespace {

constexpr double raised_size = 0.62;  // of a note's number to its letter; Word sets 0.65, LibreOffice 0.58

// The text of a figure, and the numbers of its notes.
void divide(const document::Inlines& content, std::string& text, std::string& notes) {
  for (const document::Inline& piece : content)
    std::visit(
        document::Match{[&](const document::Text& plain) { text += plain.utf8; },
                        [&](const document::Strong& strong) { divide(strong.content, text, notes); },
                        [&](const document::Emphasis& emphasis) { divide(emphasis.content, text, notes); },
                        [&](const document::Link& link) { divide(link.content, text, notes); },
                        [&](const document::Abbreviation& abbreviation) { divide(abbreviation.content, text, notes); },
                        [&](const document::Foreign& foreign) { divide(foreign.content, text, notes); },
                        [&](const document::Note& note) { notes += std::to_string(note.number); }},
        piece.kind);
}

}  // namespace

FigureExtent figure_extent(const document::Inlines& content, const style::Letter& letter) {
  std::string text, notes;
  divide(content, text, notes);
  const std::size_t comma = std::min(text.rfind(','), text.size());
  const std::string_view figure = text;
  return {extent(figure.substr(0, comma), letter).preferred,
          extent(figure.substr(comma), letter).preferred + extent(notes, letter).preferred * raised_size};
}

FigureExtent widest_figures(const document::Table& table, std::size_t column, const style::Style& style) {
  FigureExtent widest;
  for (const document::Row& row : table.rows) {
    if (column >= row.cells.size() || row.cells[column].paragraphs.empty()) continue;
    const FigureExtent figure = figure_extent(row.cells[column].paragraphs.front(), style.letter(style::Role::table));
    widest.before = std::max(widest.before, figure.before);
    widest.behind = std::max(widest.behind, figure.behind);
  }
  return widest;
}

}  // namespace docx
