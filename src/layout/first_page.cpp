// Masthead, number and title, and the data block.
#include <algorithm>

#include "layout/blocks.hpp"
#include "layout/paginate.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

constexpr double highest_logo = 0.6;  // of the top margin

// In the top margin, at the right; what is too high for it pushes the page down.
void add_logo(Flow& flow) {
  const double aspect = flow.context().options.logo_aspect;
  if (aspect <= 0) return;
  const style::Style& style = flow.context().style;
  const ElementId figure = flow.structure().add(Structure::root, Tag::figure);
  flow.structure()[figure].alternative = style.logo.alternative;
  const double width = std::min(style.logo.width, flow.measure()), height = width * aspect;
  Box box;
  box.height = std::max(0.0, height - highest_logo * style.page.top);
  box.pictures.push_back({flow.structure().add_leaf(figure),
                          flow.left() + flow.measure() - width,
                          box.height - height,
                          width,
                          height,
                          {}});
  flow.add(std::move(box));
  flow.space(style.letter(Role::data).leading * 0.5);
}

// Organisation left, document right, an accent rule under both.
void add_masthead(const document::Document& document, Flow& flow) {
  if (document.organisation.empty() && document.name.empty()) return;
  const style::Style& style = flow.context().style;
  const TextStyle& letter = style.letter(Role::data);
  TextStyle left = letter;
  left.bold = true;
  left.colour = style.letter(Role::text).colour;
  TextStyle right = letter;
  right.colour = style.letter(Role::running).colour;
  Box box;
  double y = 0;
  // Each takes what it needs; where both do not fit on a line, the document goes under the organisation.
  const auto lines = [&](const document::Inlines& content, const TextStyle& in) {
    if (content.empty()) return std::vector<InlineSetter::SetLine>{};
    const ElementId element = flow.structure().add(Structure::root, Tag::p);
    return flow.inlines().set(flow.inlines().flatten(content, in, element), in, flow.measure());
  };
  const auto organisation = lines(document.organisation, left);
  const auto name = lines(document.name, right);
  for (const auto& line : organisation) {
    place(line, flow.left(), y, flow.context(), box);
    y += letter.leading;
  }
  const bool beside = organisation.size() == 1 && name.size() == 1 &&
                      organisation[0].width + name[0].width + 2 * letter.size < flow.measure();
  flow.plan().first_page.masthead_on_one_line = beside || organisation.empty() || name.empty();
  if (beside || organisation.empty()) y = 0;
  for (const auto& line : name) {
    place(line, flow.left() + flow.measure() - line.width, y, flow.context(), box);
    y += letter.leading;
  }
  const double gap = letter.leading * 0.3;
  box.fills.push_back({flow.left(), y + gap, flow.measure(), style.data.rule, style.accent_rule});
  box.height = y + gap + style.data.rule;
  flow.add(std::move(box));
}

void add_title(const document::Document& document, Flow& flow) {
  const style::Style& style = flow.context().style;
  const TextStyle& letter = style.letter(Role::title);
  const TextStyle& number_letter = style.letter(Role::number);
  const ElementId element = flow.structure().add(Structure::root, Tag::h1);
  std::string text = spoken(document.title);
  std::vector<InlineSetter::SetLine> number;
  const double gap = number_gap(style);
  bool hangs = false;
  if (!document.number.empty()) {
    text = document.number + ' ' + text;
    const LeafId leaf = flow.structure().add_leaf(element);
    number = flow.inlines().set(flow.inlines().plain(document.number + ' ', number_letter, leaf), number_letter, 1e6);
    const double margin = flow.context().from_right() ? style.page.right : style.page.left;
    hangs = number.front().width + gap + 12 <= margin;
    if (hangs) flow.plan().first_page.number = number.front().width;
  }
  flow.space(letter.above, rigid);
  if (!number.empty() && !hangs) {  // too wide for the margin: a line of its own
    Box box;
    box.height = number_letter.leading;
    place(number.front(), flow.left(), 0, flow.context(), box);
    flow.add(std::move(box));
    flow.keep_next(1);
  }
  const auto lines =
      flow.inlines().set(flow.inlines().flatten(document.title, letter, element), letter, flow.measure());
  const std::uint32_t heading = flow.add_heading(1, std::move(text));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Box box;
    box.height = letter.leading;
    if (i > 0) box.penalty = forbidden;
    if (i == 0) {
      box.heading = heading;
      if (hangs) {
        const double shift =
            baseline(letter, flow.context().font(letter)) - baseline(number_letter, flow.context().font(number_letter));
        place(number.front(), flow.left() - gap - number.front().width, shift, flow.context(), box);
      }
    }
    place(lines[i], flow.left(), 0, flow.context(), box);
    flow.add(std::move(box));
  }
  flow.space(letter.below);
  flow.keep_next(2);
}

struct SetFact {
  InlineText label, value;
  double label_width = 0, value_width = 0;
};

// Two columns where their widest facts fit beside each other, else one.
class DataBlock {
 public:
  DataBlock(const document::Document& document, Flow& flow)
      : flow_(flow),
        style_(flow.context().style),
        value_letter_(style_.letter(Role::data)),
        label_letter_(value_letter_) {
    label_letter_.colour = style_.letter(Role::running).colour;
    const ElementId list = flow.structure().add(Structure::root, Tag::l);
    flow.structure()[list].numbering = ListNumbering::none;
    for (const document::Fact& fact : document.facts) {
      const ElementId item = flow.structure().add(list, Tag::li);
      SetFact set;
      set.label = flow.inlines().flatten(fact.label, label_letter_, flow.structure().add(item, Tag::lbl));
      set.value = flow.inlines().flatten(fact.value, value_letter_, flow.structure().add(item, Tag::lbody));
      set.label_width = flow.inlines().extent(set.label).preferred;
      set.value_width = flow.inlines().extent(set.value).preferred;
      facts_.push_back(std::move(set));
    }
  }

  void add() {
    const double padding = style_.data.padding, gap = value_letter_.size * 1.1;
    const double inner = flow_.measure() - 2 * padding;
    const auto width = [&](std::size_t column, std::size_t columns) {
      return widest(column, columns, &SetFact::label_width) + gap + widest(column, columns, &SetFact::value_width);
    };
    const std::size_t columns = facts_.size() > 1 && width(0, 2) + 2 * gap + width(1, 2) <= inner ? 2 : 1;
    std::vector<double> labels_in;  // the widest of each column
    for (std::size_t column = 0; column < columns; ++column)
      labels_in.push_back(std::min(widest(column, columns, &SetFact::label_width), inner * 0.4));
    // The second column begins in the middle, or where the first leaves room for both.
    const double second = columns == 1 ? inner : std::clamp(inner / 2, width(0, 2) + 2 * gap, inner - width(1, 2));
    flow_.plan().first_page.label_columns = labels_in;
    flow_.plan().first_page.second_column = second;
    flow_.space(style_.data.above);
    for (std::size_t first = 0; first < facts_.size(); first += columns) {
      const bool top = first == 0, bottom = first + columns >= facts_.size();
      Box box;
      const double y = top ? padding : 0;
      double height = value_letter_.leading;
      for (std::size_t column = 0; column < columns && first + column < facts_.size(); ++column) {
        const SetFact& fact = facts_[first + column];
        const double x = flow_.left() + padding + (column == 0 ? 0 : second);
        const double labels = labels_in[column];
        const double values =
            (column + 1 == columns ? inner - (column == 0 ? 0 : second) : second - 2 * gap) - labels - gap;
        height = std::max({height, set(fact.label, label_letter_, x, y, labels + 0.01, box),
                           set(fact.value, value_letter_, x + labels + gap, y, values + 0.01, box)});
      }
      box.height = y + height + (bottom ? padding : value_letter_.leading * 0.15);
      box.fills.insert(box.fills.begin(), {flow_.left(), 0, flow_.measure(), box.height, style_.wash});
      if (!top) box.penalty = forbidden / 10;
      flow_.add(std::move(box));
    }
    flow_.space(style_.data.below);
  }

 private:
  double widest(std::size_t column, std::size_t columns, double SetFact::* part) const {
    double width = 0;
    for (std::size_t i = column; i < facts_.size(); i += columns) width = std::max(width, facts_[i].*part);
    return width;
  }

  double set(const InlineText& text, const TextStyle& letter, double x, double y, double measure, Box& box) {
    double height = 0;
    for (const auto& line : flow_.inlines().set(text, letter, measure)) {
      place(line, x, y + height, flow_.context(), box);
      height += letter.leading;
    }
    return height;
  }

  Flow& flow_;
  const style::Style& style_;
  const TextStyle& value_letter_;
  TextStyle label_letter_;
  std::vector<SetFact> facts_;
};

}  // namespace

void add_first_page(const document::Document& document, Flow& flow) {
  add_logo(flow);
  add_masthead(document, flow);
  add_title(document, flow);
  if (!document.facts.empty()) DataBlock(document, flow).add();
}

}  // namespace layout
