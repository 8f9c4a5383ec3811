// The tables of a report, set and fitted before the first block is: tables with like heads get like columns, and what
// leads in a table must know whether that stands on a turned page.
#pragma once
#include <cstddef>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

#include "layout/table_cells.hpp"
#include "layout/table_fit.hpp"

namespace layout {

struct PreparedPart;

// Does not move: its cells point at its letters.
struct PreparedTable {
  PreparedTable(const document::Table& given, const style::Style& style) : table(given), letters(style) {}

  const document::Table& table;
  TableLetters letters;  // as the table is set
  ElementId element{};   // which has no place in the tree yet
  InlineText caption;
  SetTable set;
  TableFit fit;
  // Of a table that no page is wide enough for; they have its cells and caption then.
  std::vector<std::unique_ptr<PreparedPart>> parts;
};

// Its cells stand in the elements of the whole table; what it repeats is an artifact.
struct PreparedPart {
  PreparedPart(document::Table part, const style::Style& style) : table(std::move(part)), prepared(table, style) {}

  const document::Table table;
  PreparedTable prepared;
};

class Tables {
 public:
  Tables(const document::Document& document, Flow& flow);
  // In the order of the document.
  std::size_t size() const { return tables_.size(); }
  PreparedTable& operator[](std::size_t index) { return tables_.at(index); }

 private:
  void prepare(const document::Table& table, Flow& flow);
  void divide(const std::vector<PreparedTable*>& tables, const document::RunningText& running, Flow& flow);

  std::deque<PreparedTable> tables_;
};

}  // namespace layout
