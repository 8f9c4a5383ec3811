#include "comparison/two_columns.hpp"

#include <algorithm>
#include <utility>

#include "comparison/flat_text.hpp"

namespace comparison {

void TwoColumns::enter(const document::Heading& heading) {
  std::erase_if(path_, [&](const document::Heading* above) { return above->level >= heading.level; });
  written_ = std::min(written_, path_.size());
  path_.push_back(&heading);
  open_ = false;
}

void TwoColumns::open(document::Inlines heading, int level) {
  document::Heading written;
  written.level = level;
  written.content = std::move(heading);
  out_.push_back({std::move(written)});
  begin_table();
}

void TwoColumns::begin_table() {
  document::Table table;
  table.columns.resize(2);
  document::Row& head = table.head.emplace_back();
  head.cells.push_back({{voice_(voice_.phrases().was)}});
  head.cells.push_back({{voice_(voice_.phrases().is)}});
  out_.push_back({std::move(table)});
  open_ = true;
}

void TwoColumns::add(Lines was, Lines is) {
  if (!open_) {
    for (; written_ < path_.size(); ++written_) {
      document::Heading heading = *path_[written_];
      heading.content = as_gone(heading.content);
      heading.id.clear();
      out_.push_back({std::move(heading)});
    }
    begin_table();
  }
  for (Lines* lines : {&was, &is}) std::erase_if(*lines, [](const document::Inlines& line) { return line.empty(); });
  document::Row row;
  row.cells.push_back({std::move(was)});
  row.cells.push_back({std::move(is)});
  std::get<document::Table>(out_.back().kind).rows.push_back(std::move(row));
}

void TwoColumns::append(std::size_t column, Lines lines) {
  auto& cells = std::get<document::Table>(out_.back().kind).rows.back().cells;
  for (document::Inlines& line : lines) cells[column].paragraphs.push_back(std::move(line));
}

}  // namespace comparison
