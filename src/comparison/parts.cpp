#include "comparison/parts.hpp"

#include "document/dump.hpp"
#include "document/grid.hpp"

namespace comparison {
namespace {

std::size_t parts_of_list(const document::List& list) {
  std::size_t parts = 0;
  for (const document::ListItem& item : list.items) parts += parts_of(item);
  return parts;
}

}  // namespace

std::vector<std::string> headings_above(const document::Document& document) {
  std::vector<std::string> above;
  std::string heading;
  for (const document::Block& block : document.blocks) {
    above.push_back(heading);
    if (const auto* found = std::get_if<document::Heading>(&block.kind)) heading = document::plain_text(found->content);
  }
  return above;
}

std::size_t parts_of(const document::Block& block) {
  if (const auto* list = std::get_if<document::List>(&block.kind)) return parts_of_list(*list);
  if (const auto* table = std::get_if<document::Table>(&block.kind)) return table->rows.size();
  return 1;
}

std::size_t parts_of(const document::ListItem& item) {
  std::size_t parts = 1;
  for (const document::List& nested : item.nested) parts += parts_of_list(nested);
  return parts;
}

std::vector<RowText> row_texts(const document::Table& table) {
  std::vector<RowText> rows;
  document::Grid grid;
  const std::vector<std::string> labels = labels_of(table);
  for (const document::Row& row : table.rows) rows.push_back(text_of(row, grid.place(row), table, labels));
  return rows;
}

Lines contents_of(const RowText& row) {
  Lines contents;
  for (const Field& field : row.fields) contents.push_back(field.content);
  return contents;
}

std::string head_of(const document::Table& table) {
  std::string text;
  for (const std::string& label : labels_of(table))
    if (!label.empty()) text += (text.empty() ? "" : "; ") + label;
  return text;
}

bool is_of_actions(const document::Table& table) { return !table.columns.empty() && table.columns[0].ordinal; }

}  // namespace comparison
