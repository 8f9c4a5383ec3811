// A data block: labels and values on a wash.
#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

#include "layout/blocks.hpp"
#include "layout/paginate.hpp"
#include "style/office.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

constexpr std::size_t most_in_one_column = 6;  // facts
constexpr double highest_whole = 0.6;          // of a page, of a block that nothing divides
constexpr double widest_label = 0.4;           // of its column, unless the values leave more
constexpr double spare = 3;                    // of a column, for Word may measure a text a little wider
constexpr double narrowest_value = 8;          // in ems, for a column to be one
constexpr double between_facts = 0.15;         // of the leading
constexpr std::size_t whole_fact = 4;          // lines, up to which nothing divides it
constexpr double between_rows = 2;             // what a page costs that begins with another fact

struct SetFact {
  InlineText label, value;
  double label_width = 0, value_width = 0;
};

// A fact on its lines.
struct FactLines {
  std::vector<InlineSetter::SetLine> label, value;
  std::size_t count() const { return std::max({label.size(), value.size(), std::size_t{1}}); }
};

// From where its labels begin, in points.
struct FactColumn {
  std::size_t first = 0, end = 0;  // of the facts
  double x = 0, labels = 0, values = 0;
  std::vector<FactLines> facts = {};

  std::size_t lines() const {
    return std::accumulate(facts.begin(), facts.end(), std::size_t{0},
                           [](std::size_t sum, const FactLines& each) { return sum + each.count(); });
  }
};

class DataBlock {
 public:
  DataBlock(const std::vector<document::Fact>& facts, Flow& flow)
      : flow_(flow),
        style_(flow.context().style),
        value_letter_(style_.letter(Role::data)),
        label_letter_(value_letter_) {
    label_letter_.colour = style_.letter(Role::running).colour;
    const ElementId list = flow.structure().add(Structure::root, Tag::l);
    flow.structure()[list].numbering = ListNumbering::none;
    for (const document::Fact& fact : facts) {
      const ElementId item = flow.structure().add(list, Tag::li);
      SetFact set;
      set.label = flow.inlines().flatten(fact.label, label_letter_, flow.structure().add(item, Tag::lbl));
      set.value = flow.inlines().flatten(fact.value, value_letter_, flow.structure().add(item, Tag::lbody));
      set.label_width = flow.inlines().extent(set.label).preferred;
      set.value_width = flow.inlines().extent(set.value).preferred;
      facts_.push_back(std::move(set));
    }
  }

  document::Plan::DataBlock add() {
    flow_.space(style_.data.above);
    if (facts_.size() <= most_in_one_column || !add_two_columns()) add_one_column();
    flow_.space(style_.data.below);
    return std::move(plan_);
  }

 private:
  double leading() const { return value_letter_.leading; }
  double padding() const { return style_.data.padding; }
  double gap() const { return style::fact_gap(flow_.context().style); }

  double widest(const FactColumn& column, double SetFact::* part) const {
    double width = 0;
    for (std::size_t i = column.first; i < column.end; ++i) width = std::max(width, facts_[i].*part);
    return width;
  }
  double wanted(const FactColumn& column) const {
    return widest(column, &SetFact::label_width) + gap() + widest(column, &SetFact::value_width) + spare;
  }

  // Breaks the facts of a column that is so wide.
  void set(FactColumn& column, double width) {
    column.labels =
        std::min(widest(column, &SetFact::label_width),
                 std::max(width * widest_label, width - gap() - spare - widest(column, &SetFact::value_width)));
    column.values = width - column.labels - gap() - spare;
    for (std::size_t i = column.first; i < column.end; ++i)
      column.facts.push_back({flow_.inlines().set(facts_[i].label, label_letter_, column.labels + 0.01),
                              flow_.inlines().set(facts_[i].value, value_letter_, column.values + 0.01)});
  }

  void add_one_column() {
    FactColumn column{0, facts_.size(), flow_.left() + padding()};
    set(column, flow_.measure() - 2 * padding());
    plan({&column, 1}, 0);
    for (std::size_t i = 0; i < column.facts.size(); ++i) {
      const std::size_t count = column.facts[i].count();
      if (count <= whole_fact) {
        add_lines(column, i, 0, count);
      } else {
        for (std::size_t line = 0; line < count; ++line) add_lines(column, i, line, line + 1);
      }
    }
  }

  // The lines [from, to) of a fact as a box of their own, on the wash.
  void add_lines(FactColumn& column, std::size_t fact, std::size_t from, std::size_t to) {
    const std::size_t facts = column.facts.size(), count = column.facts[fact].count();
    const bool top = fact == 0 && from == 0;
    Box box;
    const double y = top ? padding() : 0;
    box.height = y + static_cast<double>(to - from) * leading();
    if (to == count) box.height += fact + 1 == facts ? padding() : between_facts * leading();
    box.fills.push_back({flow_.left(), 0, flow_.measure(), box.height, style_.wash});
    place(column, fact, from, to, y, box);
    if (from == 0)  // two of them stay together at either end
      box.penalty = top ? inside_row : fact == 1 || fact + 1 == facts ? forbidden / 10 : between_rows;
    else
      box.penalty = from == 1 || to == count ? forbidden : inside_paragraph;
    flow_.add(std::move(box));
  }

  void place(FactColumn& column, std::size_t fact, std::size_t from, std::size_t to, double y, Box& box) {
    const auto part = [&](std::vector<InlineSetter::SetLine>& lines, double x) {
      for (std::size_t i = from; i < std::min(to, lines.size()); ++i)
        layout::place(std::move(lines[i]), x, y + static_cast<double>(i - from) * leading(), flow_.context(), box);
    };
    part(column.facts[fact].label, column.x);
    part(column.facts[fact].value, column.x + column.labels + gap());
  }

  // `split` facts in the first column; none where a column would be too narrow for them.
  std::optional<std::vector<FactColumn>> two_columns(std::size_t split) {
    std::vector<FactColumn> columns{{0, split}, {split, facts_.size()}};
    const double inner = flow_.measure() - 4 * padding(), half = inner / 2;
    const double first_wants = wanted(columns[0]), second_wants = wanted(columns[1]);
    // The second column begins in the middle, or where one leaves more room to the other.
    double width = half;
    if (first_wants + second_wants <= inner)
      width = std::clamp(half, first_wants, inner - second_wants);
    else if (first_wants < half)
      width = first_wants;
    else if (second_wants < half)
      width = inner - second_wants;
    columns[0].x = flow_.left() + padding();
    columns[1].x = columns[0].x + width + 2 * padding();
    for (FactColumn& column : columns) {
      set(column, &column == &columns.front() ? width : inner - width);
      const double least = std::min(narrowest_value * value_letter_.size, widest(column, &SetFact::value_width));
      if (column.values < least - 0.01) return std::nullopt;
    }
    return columns;
  }

  // Read one column after the other, so in one box. False where one column is better.
  bool add_two_columns() {
    auto columns = two_columns((facts_.size() + 1) / 2);
    if (!columns) return false;
    if (const std::size_t split = even_split(*columns); split != columns->front().end)
      if (auto other = two_columns(split); other && most_lines(*other) < most_lines(*columns))
        columns = std::move(other);
    Box box;
    double height = 0;
    for (const FactColumn& column : *columns) height = std::max(height, column_height(column));
    box.height = height + 2 * padding();
    if (box.height > highest_whole * flow_.height()) return false;
    FactColumn alone{0, facts_.size()};
    set(alone, flow_.measure() - 2 * padding());
    if (column_height(alone) <= height) return false;  // a long value needs the width
    plan(*columns, (*columns)[1].x - padding() - flow_.left());
    box.fills.push_back({flow_.left(), 0, flow_.measure(), box.height, style_.wash});
    for (FactColumn& column : *columns) {
      double y = padding();
      for (std::size_t i = 0; i < column.facts.size(); ++i) {
        const std::size_t count = column.facts[i].count();
        place(column, i, 0, count, y, box);
        y += (static_cast<double>(count) + between_facts) * leading();
      }
    }
    box.penalty = inside_row;
    flow_.add(std::move(box));
    return true;
  }

  double column_height(const FactColumn& column) const {
    return (static_cast<double>(column.lines()) + between_facts * static_cast<double>(column.facts.size() - 1)) *
           leading();
  }

  static std::size_t most_lines(const std::vector<FactColumn>& columns) {
    return std::max(columns[0].lines(), columns[1].lines());
  }

  // After how many facts both columns are as high as each other, or the first a little higher.
  static std::size_t even_split(const std::vector<FactColumn>& columns) {
    std::vector<std::size_t> counts;
    for (const FactColumn& column : columns)
      for (const FactLines& fact : column.facts) counts.push_back(fact.count());
    const std::size_t all = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    std::size_t split = 0, before = 0;
    while (split + 1 < counts.size() && 2 * before < all) before += counts[split++];
    return split;
  }

  void plan(std::span<const FactColumn> columns, double second) {
    plan_.second_column = second;
    for (const FactColumn& column : columns) {
      plan_.label_columns.push_back(column.labels);
      plan_.facts.push_back(column.end - column.first);
      plan_.lines.push_back(column.lines());
    }
  }

  Flow& flow_;
  const style::Style& style_;
  const TextStyle& value_letter_;
  TextStyle label_letter_;
  std::vector<SetFact> facts_;
  document::Plan::DataBlock plan_;
};

}  // namespace

document::Plan::DataBlock add_facts(const std::vector<document::Fact>& facts, Flow& flow) {
  return DataBlock(facts, flow).add();
}

}  // namespace layout
