// Shares the width of a table out among its columns, by what stands in them.
#pragma once
#include <vector>

#include "document/document.hpp"
#include "style/style.hpp"

namespace docx {

// Twips a column, with the gap behind it (none behind the last); together exactly `total`.
std::vector<int> column_widths(const document::Table& table, const style::Style& style, int total);

// The space behind a column: numbers of ours stand as those of lists do. Points.
double gap_behind(const document::Table& table, std::size_t column, const style::Style& style);

}  // namespace docx
