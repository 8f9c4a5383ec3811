// Shares the width of a table out among its columns, by what stands in them.
#pragma once
#include <vector>

#include "document/document.hpp"
#include "style/style.hpp"

namespace docx {

// Twips.
struct ColumnWidth {
  int width = 0;            // with the gap
  int gap = 0;              // behind its text
  bool holds_words = true;  // else its longest must be divided
};

// The widths together are exactly `total`.
std::vector<ColumnWidth> column_widths(const document::Table& table, const style::Style& style, int total);

}  // namespace docx
