// Figures below each other on their decimal commas.
#pragma once
#include "document/document.hpp"
#include "style/style.hpp"

namespace docx {

// Of a figure up to its last comma, and from there. One without a comma is all before it. Points.
struct FigureExtent {
  double before = 0, behind = 0;
};
FigureExtent figure_extent(const document::Inlines& content, const style::Letter& letter);

// The widest of both in a column.
FigureExtent widest_figures(const document::Table& table, std::size_t column, const style::Style& style);

}  // namespace docx
