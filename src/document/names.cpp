#include "document/names.hpp"

#include "document/break_marks.hpp"
#include "document/dump.hpp"

namespace document {

std::string title_of(const Table& table, std::string_view heading) {
  const std::string caption = plain_text(table.caption);
  return without_break_marks(caption.empty() ? heading : std::string_view(caption));
}

std::string description_of(const Table& table, std::string_view heading) {
  if (!table.summary.empty()) return without_break_marks(table.summary);
  std::string heads;
  for (const Row& row : table.head)
    for (const Cell& cell : row.cells)
      for (const Inlines& head : cell.paragraphs) heads += (heads.empty() ? "" : "; ") + plain_text(head);
  return heads.empty() ? title_of(table, heading) : without_break_marks(heads);
}

}  // namespace document
