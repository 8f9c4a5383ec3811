#include "docx/decimals.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "document/dump.hpp"

namespace docx {

FigureExtent figure_extent(const document::Inlines& content, const style::Letter& letter) {
  const std::string text = document::plain_text(content);
  const std::size_t comma = std::min(text.rfind(','), text.size());
  const std::string_view view = text;
  return {extent(view.substr(0, comma), letter).preferred, extent(view.substr(comma), letter).preferred};
}

FigureColumn figure_column(const document::Table& table, std::size_t column, const style::Style& style) {
  FigureColumn out;
  std::optional<double> first;
  for (const document::Row& row : table.rows) {
    if (column >= row.cells.size() || row.cells[column].paragraphs.empty()) continue;
    const FigureExtent figure =
        figure_extent(row.cells[column].paragraphs.front(), style.letter(style::Role::table));
    out.widest.before = std::max(out.widest.before, figure.before);
    out.widest.behind = std::max(out.widest.behind, figure.behind);
    if (!first) first = figure.behind;
    out.even = out.even && figure.behind == *first;
  }
  return out;
}

}  // namespace docx
