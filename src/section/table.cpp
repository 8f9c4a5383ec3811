#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "section/flow.hpp"
#include "section/grid.hpp"
#include "section/rows_file.hpp"
#include "section/targets.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 3> in_table = {"bijschrift", "kop", "rij"};
static_assert(std::ranges::equal(Names(type_of("tabel").children), in_table));
constexpr std::array<std::string_view, 4> alignments = {"links", "midden", "rechts", "decimaal"};

constexpr std::array<std::string_view, 3> orientations = {"automatisch", "staand", "liggend"};
constexpr std::array<std::string_view, 3> row_kinds = {"groep", "subtotaal", "totaal"};
constexpr std::size_t most_heads = 3;

// Says where one of the three stands behind one that it must precede. A caption stands once, heads up to three times.
class TableOrder {
 public:
  explicit TableOrder(Context& context) : context_(context) {}

  void take(const TypedElement& child) {
    const std::size_t rank = rank_of(child.name());
    const Position position = child.position();
    if (child.name() == "bijschrift" && seen_[rank] > 0)
      context_.sink.add(Code::duplicate_element, position, {std::string(child.name())});
    else if (child.name() == "kop" && seen_[rank] == most_heads)
      context_.sink.add(Code::too_many_heads, position);
    else
      check(child.name(), rank, position);
    ++seen_[rank];
  }

 private:
  static std::size_t rank_of(std::string_view name) {
    std::size_t rank = 0;
    while (in_table[rank] != name) ++rank;
    return rank;
  }

  void check(std::string_view name, std::size_t rank, Position position) {
    for (std::size_t later = rank + 1; later < in_table.size(); ++later) {
      if (seen_[later] == 0) continue;
      context_.sink.add(Code::element_order, position, {std::string(name), std::string(in_table[later])});
      return;
    }
  }

  Context& context_;
  std::array<std::size_t, in_table.size()> seen_{};
};

enum class Part { head, body };

// A whole number from 1 to the most columns that there can be; 1 where it is not given.
std::size_t span(Context& context, const Attributes& attributes, std::string_view name) {
  const auto value = attributes.find(name);
  if (!value) return 1;
  std::size_t number = 0;
  const char* const end = value->text.data() + value->text.size();
  const auto read = std::from_chars(value->text.data(), end, number);
  if (read.ec == std::errc() && read.ptr == end && number >= 1 && number <= most_columns) return number;
  context.sink.add(Code::invalid_span, value->position, {std::string(name), value->text, std::to_string(most_columns)});
  return 1;
}

Cell read_cell(Context& context, const TypedElement& element, Part part) {
  Cell out;
  out.position = element.position();
  const Attributes attributes(context, element);
  const auto heads_row = attributes.choose("kop", yes_or_no);
  out.heads_row = heads_row && heads_row->text == "ja";
  out.columns = span(context, attributes, "kolommen");
  out.rows = span(context, attributes, "rijen");
  if (out.rows > 1 && part == Part::body && !out.heads_row) {
    context.sink.add(Code::row_span_of_body, attributes.find("rijen")->position);
  }
  if (part == Part::head)
    out.alignment = attributes.choose("uitlijnen", alignments);
  else if (const auto* misplaced = attributes.given("uitlijnen"))
    context.sink.add(Code::alignment_outside_head, misplaced->position);
  out.content = read_inlines(context, element);
  return out;
}

Orientation orientation_of(const std::optional<Value>& word) {
  if (!word || word->text == "automatisch") return Orientation::automatic;
  return word->text == "liggend" ? Orientation::turned : Orientation::upright;
}

RowKind kind_of(const std::optional<Value>& word) {
  if (!word) return RowKind::ordinary;
  if (word->text == "groep") return RowKind::group;
  return word->text == "subtotaal" ? RowKind::subtotal : RowKind::total;
}

}  // namespace

static_assert(own_children("cel") == inline_names);
Cell read_head_cell(Context& context, const TypedElement& element) { return read_cell(context, element, Part::head); }
Cell read_body_cell(Context& context, const TypedElement& element) { return read_cell(context, element, Part::body); }

static_assert(own_children("kop") == NameList{"cel"} && own_children("rij") == NameList{"cel"});
Row read_row(Context& context, const TypedElement& element) {
  Row out;
  out.position = element.position();
  const bool head = element.name() == "kop";
  const Attributes attributes(context, element);
  if (!head) out.kind = kind_of(attributes.choose("soort", row_kinds));
  const auto read = head ? read_head_cell : read_body_cell;
  for (const TypedElement& child : children(context, element)) out.cells.push_back(read(context, child));
  if (out.kind == RowKind::group && out.cells.size() > 1)
    context.sink.add(Code::group_of_cells, out.position, {std::to_string(out.cells.size())});
  return out;
}

Table read_table(Context& context, const TypedElement& element) {
  Table out;
  out.position = element.position();
  const Attributes attributes(context, element);
  out.id = read_id(context, attributes, element.name());
  out.source = attributes.find_visible("bron");
  out.orientation = orientation_of(attributes.choose("afdrukstand", orientations));
  out.rows_file = read_rows_file(context, attributes);
  TableOrder order(context);
  bool rows_said = false;
  for (const TypedElement& child : children(context, element)) {
    order.take(child);
    if (child.name() == "bijschrift") {
      out.caption = read_plain_inlines(context, child);
      continue;
    }
    if (out.rows_file != 0 && child.name() == "rij" && !std::exchange(rows_said, true))
      context.sink.add(Code::table_file_and_rows, child.position());
    Row row = read_row(context, child);
    // A row without cells counts as absent, so that every row kept fills the columns as the first does.
    if (row.cells.empty()) continue;
    (child.name() == "kop" ? out.head : out.rows).push_back(std::move(row));
  }
  place_cells(out, context.sink);
  complete_target(context, out.id, visible(out), out.caption && visible(*out.caption));
  // A head of the file is looked at when it is read.
  const bool has_head = visible(out.head) || (out.rows_file != 0 && out.head.empty() &&
                                              context.rows_files[out.rows_file - 1].head_lines > 0);
  if (visible(out) && !has_head) context.sink.add(Code::table_without_head, out.position);
  return out;
}

}  // namespace section
