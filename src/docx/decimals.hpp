// Figures below each other on their decimal commas.
#pragma once
#include <vector>

#include "document/document.hpp"
#include "docx/extent.hpp"
#include "style/style.hpp"

namespace docx {

// Of a figure up to its comma, and of the rest. One without a comma is all before it.
struct FigureExtent {
  double before = 0, behind = 0;  // points
};
FigureExtent figure_extent(const document::Inlines& content, const style::Letter& letter);

// Of a column: the widest of both.
struct FigureColumn {
  FigureExtent widest;
  bool even = true;  // as many decimals everywhere: right-aligned they stand as they should
};
FigureColumn figure_column(const document::Table& table, std::size_t column, const style::Style& style);

}  // namespace docx
