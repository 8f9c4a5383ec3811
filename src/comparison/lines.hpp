// Blocks, items and rows as lines of text, for a cell of a table.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "comparison/phrases.hpp"
#include "document/document.hpp"

namespace comparison {

using Lines = std::vector<document::Inlines>;  // none empty

// What the cell of a column says, and what heads it. Several paragraphs count as one.
struct Field {
  std::string label;  // plain; may be empty
  document::Inlines content;
  bool heads_row = false;  // it says what the row is about
};

// A row without the number of ours that it may begin with.
struct RowText {
  std::string number;  // may be empty
  std::vector<Field> fields;

  // The first of that label; null where there is none.
  const Field* field(std::string_view label) const;
  // Its number, and what heads it; may be empty.
  document::Inlines head() const;
};
// `labels` are those of the table.
RowText text_of(const document::Row& row, const std::vector<std::size_t>& columns, const document::Table& table,
                const std::vector<std::string>& labels);

// What heads the columns of a table, for each; empty where nothing does.
std::vector<std::string> labels_of(const document::Table& table);

document::Inlines plain(std::string_view text);
// Label, colon and content.
document::Inlines labelled(std::string_view label, document::Inlines content);
document::Inlines with_label(const document::ListItem& item);

Lines lines_of(const document::Block& block, const Phrases& phrases);
Lines lines_of(const document::ListItem& item);
Lines lines_of(const RowText& row);
// The same with what it says in bold, and not what it is called.
Lines bold_lines_of(const RowText& row);

}  // namespace comparison
