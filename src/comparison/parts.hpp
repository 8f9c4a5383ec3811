// What a comparison looks up in a Document and counts of it.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "comparison/lines.hpp"
#include "document/document.hpp"

namespace comparison {

// By place among the blocks: the heading that each stands under, as text.
std::vector<std::string> headings_above(const document::Document& document);

// How many parts the counts have of it: paragraphs, items, rows.
std::size_t parts_of(const document::Block& block);
std::size_t parts_of(const document::ListItem& item);

// The rows of a table in its columns.
std::vector<RowText> row_texts(const document::Table& table);
// What stands in the row, without the names of its columns.
Lines contents_of(const RowText& row);
// The names of its columns in their order, as one text.
std::string head_of(const document::Table& table);
// The table of actions, whose columns are ours.
bool is_of_actions(const document::Table& table);

}  // namespace comparison
