#include <algorithm>
#include <array>

#include "section/flow.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 3> in_table = {"bijschrift", "kop", "rij"};
static_assert(std::ranges::equal(Names(type_of("tabel").children), in_table));
constexpr std::array<std::string_view, 4> alignments = {"links", "midden", "rechts", "decimaal"};

// Says where one of the three stands behind one that it must precede. Captions and heads stand once.
class TableOrder {
 public:
  explicit TableOrder(Context& context) : context_(context) {}

  void take(const TypedElement& child) {
    const std::size_t rank = rank_of(child.name());
    const Position position = child.position();
    if (child.name() != "rij" && seen_[rank])
      context_.sink.add(Code::duplicate_element, position, {std::string(child.name())});
    else
      check(child.name(), rank, position);
    seen_[rank] = true;
  }

 private:
  static std::size_t rank_of(std::string_view name) {
    std::size_t rank = 0;
    while (in_table[rank] != name) ++rank;
    return rank;
  }

  void check(std::string_view name, std::size_t rank, Position position) {
    for (std::size_t later = rank + 1; later < in_table.size(); ++later) {
      if (!seen_[later]) continue;
      context_.sink.add(Code::element_order, position, {std::string(name), std::string(in_table[later])});
      return;
    }
  }

  Context& context_;
  std::array<bool, in_table.size()> seen_{};
};

// Against the head, else against the first row.
void check_cell_counts(Context& context, const Table& table) {
  if (table.rows.empty()) return;
  const Row& first = table.head ? *table.head : table.rows.front();
  for (const Row& row : table.rows)
    if (row.cells.size() != first.cells.size())
      context.sink.add(
          Code::cell_count, row.position,
          {std::to_string(row.cells.size()), table.head ? "kop" : "rij", std::to_string(first.position.line),
           std::to_string(first.position.column), std::to_string(first.cells.size())});
}

enum class RowKind { head, body };

Cell read_cell(Context& context, const TypedElement& element, RowKind kind) {
  Cell out;
  out.position = element.position();
  const Attributes attributes(context, element);
  const auto heads_row = attributes.choose("kop", yes_or_no);
  out.heads_row = heads_row && heads_row->text == "ja";
  if (kind == RowKind::head)
    out.alignment = attributes.choose("uitlijnen", alignments);
  else if (const auto* misplaced = attributes.given("uitlijnen"))
    context.sink.add(Code::alignment_outside_head, misplaced->position);
  out.content = read_inlines(context, element);
  return out;
}

}  // namespace

static_assert(own_children("cel") == inline_names);
Cell read_head_cell(Context& context, const TypedElement& element) {
  return read_cell(context, element, RowKind::head);
}
Cell read_body_cell(Context& context, const TypedElement& element) {
  return read_cell(context, element, RowKind::body);
}

static_assert(own_children("kop") == NameList{"cel"} && own_children("rij") == NameList{"cel"});
Row read_row(Context& context, const TypedElement& element) {
  Row out;
  out.position = element.position();
  no_attributes(context, element);
  const auto read = element.name() == "kop" ? read_head_cell : read_body_cell;
  for (const TypedElement& child : children(context, element)) out.cells.push_back(read(context, child));
  return out;
}

Table read_table(Context& context, const TypedElement& element) {
  Table out;
  out.position = element.position();
  no_attributes(context, element);
  TableOrder order(context);
  for (const TypedElement& child : children(context, element)) {
    order.take(child);
    if (child.name() == "bijschrift") {
      out.caption = read_plain_inlines(context, child);
      continue;
    }
    Row row = read_row(context, child);
    // A row without cells counts as absent, so that every row kept has as many cells as the first.
    if (row.cells.empty()) continue;
    if (child.name() == "kop")
      out.head = std::move(row);
    else
      out.rows.push_back(std::move(row));
  }
  check_cell_counts(context, out);
  if (visible(out) && !(out.head && visible(*out.head))) context.sink.add(Code::table_without_head, out.position);
  return out;
}

}  // namespace section
