#include "layout/blocks.hpp"

#include <algorithm>

#include "document/headings.hpp"
#include "layout/paginate.hpp"
#include "layout/title.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

class BlockWalk {
 public:
  BlockWalk(const document::Document& document, Flow& flow)
      : document_(document), flow_(flow), style_(flow.context().style), tables_(document, flow) {}

  void add() {
    std::vector<bool>& turned = flow_.plan().turned_blocks = turned_blocks();
    for (std::size_t i = 0; i < turned.size(); ++i) {
      flow_.turn(turned[i]);
      add(document_.blocks[i]);
    }
    flow_.turn(false);
  }

 private:
  // A heading goes to the turned page with its table; a text before that stays, so that the page before is not left
  // empty for it.
  std::vector<bool> turned_blocks() {
    std::vector<bool> turned(document_.blocks.size(), false);
    std::size_t table = tables_.size();
    for (std::size_t i = turned.size(); i-- > 0;) {
      const document::Block& block = document_.blocks[i];
      if (std::holds_alternative<document::Table>(block.kind))
        turned[i] = tables_[--table].fit.turned;
      else if (std::holds_alternative<document::Heading>(block.kind))
        turned[i] = i + 1 < turned.size() && turned[i + 1];
    }
    return turned;
  }

  void add(const document::Block& block) {
    std::visit(
        document::Match{
            [&](const document::Heading& heading) { add(heading); },
            [&](const document::Paragraph& paragraph) { add(paragraph); },
            [&](const document::List& list) {
              flow_.space(style_.list.above);
              add(list, flow_.left(), Structure::root);
              flow_.space(style_.list.below);
            },
            [&](const document::Table&) { add_table(tables_[next_table_++], flow_); },
            [&](const document::Figure& figure) { add_figure(figure, document_.images.at(figure.image), flow_); },
            [&](const document::Quotation& quotation) { add(quotation); },
            [&](const document::DataBlock& data) { flow_.plan().data_blocks.push_back(add_facts(data.facts, flow_)); }},
        block.kind);
  }

  // A part has its title, down the page, to itself; text of a chapter goes on below it.
  void add_on_new_page(const document::Heading& heading) {
    flow_.begin_page();
    const bool is_part = heading.role == document::HeadingRole::part;
    if (is_part) {
      Box white;
      white.height = flow_.height() * style::white_above_part;
      flow_.add(std::move(white));
      flow_.keep_next(1);
    }
    const double number = add_title({heading.number, heading.content, heading.level}, flow_);
    if (!heading.number.empty()) flow_.plan().numbers.push_back(number);
    if (is_part) {
      Box rule;
      rule.height = style_.data.rule;
      rule.penalty = forbidden;
      rule.fills.push_back({flow_.left(), 0, flow_.measure(), rule.height, style_.accent_rule});
      flow_.add(std::move(rule));
    } else {
      flow_.keep_next(2);
    }
  }

  void add(const document::Heading& heading) {
    if (document::begins_page(heading)) return add_on_new_page(heading);
    const TextStyle& letter = style_.letter(heading.role);
    const ElementId element = flow_.structure().add(Structure::root, heading_tag(heading.level));
    auto lines =
        flow_.inlines().set(flow_.inlines().flatten(heading.content, letter, element), letter, flow_.measure());
    flow_.space(letter.above);
    const std::uint32_t index = flow_.add_heading(heading.level, spoken(heading.content), lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      Box box;
      box.height = letter.leading;
      if (i > 0) box.penalty = forbidden;
      if (i == 0) box.heading = index;
      place(std::move(lines[i]), flow_.left(), 0, flow_.context(), box);
      flow_.add(std::move(box));
    }
    flow_.space(letter.below);
    flow_.keep_next(2);
  }

  void add(const document::Paragraph& paragraph) {
    const TextStyle& letter = style_.letter(Role::text);
    const ElementId element = flow_.structure().add(Structure::root, Tag::p);
    flow_.space(letter.above);
    auto lines = flow_.inlines().set(flow_.inlines().flatten(paragraph.content, letter, element), letter,
                                     flow_.measure(), Wrap::body);
    if (paragraph.leads_in) flow_.plan().lead_in_lines.push_back(lines.size());
    flow_.add_lines(std::move(lines), letter, flow_.left(), inside_paragraph);
    flow_.space(letter.below);
    if (paragraph.leads_in) flow_.keep_next(1);
  }

  // Indented on both sides as far as the text of a list, its source on a line of its own. A rule stands at the side
  // where reading begins; the white between its paragraphs belongs to their lines, so that the rule goes through.
  void add(const document::Quotation& quotation) {
    const TextStyle& letter = style_.letter(Role::text);
    const ElementId element = flow_.structure().add(Structure::root, Tag::block_quote);
    const double indent = style_.list.label_width + style_.list.label_gap, measure = flow_.measure() - 2 * indent;
    const double width = style_.table.thick_rule;
    const double rule = flow_.context().begin(flow_.left() + indent - style_.number_gap() - width, width);
    const auto paragraph = [&](const document::Inlines& content, const TextStyle& in, bool last) {
      const InlineText text = flow_.inlines().flatten(content, in, flow_.structure().add(element, Tag::p));
      const std::size_t first = flow_.box_count();
      flow_.add_lines(flow_.inlines().set(text, in, measure, Wrap::body), in, flow_.left() + indent, inside_paragraph);
      flow_.rule_beside(first, {rule, 0, width, 0, style_.accent_rule}, last ? 0 : letter.below / 2);
    };
    const bool has_source = !quotation.source.empty();
    const double around = letter.below * style::around_quotation;
    flow_.space(std::max(letter.above, around));
    for (std::size_t i = 0; i < quotation.paragraphs.size(); ++i)
      paragraph(quotation.paragraphs[i], letter, i + 1 == quotation.paragraphs.size() && !has_source);
    if (has_source) {
      TextStyle source = style_.letter(Role::data);
      source.colour = style_.letter(Role::running).colour;
      flow_.keep_next(1);
      paragraph(quotation.source, source, true);
    }
    flow_.space(around);
  }

  void add(const document::List& list, double left, ElementId parent) {
    const TextStyle& letter = style_.letter(Role::text);
    const ElementId element = flow_.structure().add(parent, Tag::l);
    flow_.structure()[element].numbering =
        list.numbering == document::Numbering::decimal ? ListNumbering::decimal : ListNumbering::disc;
    if (!list.caption.empty()) {
      const ElementId caption = flow_.structure().add(element, Tag::caption);
      // In the letter of the numbers below it, so that it is neither a heading nor a bold paragraph.
      TextStyle name = letter;
      name.bold = true;
      name.colour = style_.accent;
      flow_.add_lines(flow_.inlines().set(flow_.inlines().flatten(list.caption, name, caption), name, flow_.measure()),
                      name, left, forbidden);
      flow_.space(style_.list.item_space, most_between_items);
      flow_.keep_next(1);
    }
    TextStyle label = letter;
    label.bold = list.numbering == document::Numbering::decimal;
    label.colour = label.bold ? style_.accent : style_.letter(Role::running).colour;
    std::vector<InlineSetter::SetLine> labels;
    std::vector<ElementId> items;
    double label_width = style_.list.label_width;
    for (const document::ListItem& item : list.items) {
      items.push_back(flow_.structure().add(element, Tag::li));
      const LeafId leaf = flow_.structure().add_leaf(flow_.structure().add(items.back(), Tag::lbl));
      labels.push_back(flow_.inlines().set(flow_.inlines().plain(item.label + " ", label, leaf), label, 1e6).at(0));
      label_width = std::max(label_width, labels.back().width);
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      if (i > 0) flow_.space(style_.list.item_space, most_between_items);
      if (i > 0 && i + 1 == list.items.size()) flow_.part_for(last_item);
      if (i == 1 && list.led_in) flow_.keep_next(1);
      add(list.items[i], labels[i], items[i], {left, label_width, i == 0 && list.led_in});
    }
  }

  struct ItemPlace {
    double left = 0, label_width = 0;
    bool led_in = false;  // it stays with the paragraph before it
  };

  void add(const document::ListItem& item, const InlineSetter::SetLine& label, ElementId element, const ItemPlace& at) {
    const TextStyle& letter = style_.letter(Role::text);
    const double text_left = at.left + at.label_width + style_.list.label_gap;
    const ElementId body = flow_.structure().add(element, Tag::lbody);
    auto lines = flow_.inlines().set(flow_.inlines().flatten(item.content, letter, body), letter,
                                     flow_.left() + flow_.measure() - text_left, Wrap::body);
    if (lines.empty()) lines.emplace_back();  // an item that is only a nested list still shows its label
    InlineSetter::SetLine first;
    first.width = lines.front().width;
    // The label stands before the line, on the side where reading begins.
    const double before = text_left - at.left - at.label_width;
    for (TextRun run : label.runs) {
      run.x += flow_.context().from_right() ? first.width + before : -before - label.width;
      first.runs.push_back(std::move(run));
    }
    first.fills = std::move(lines.front().fills);
    first.links = std::move(lines.front().links);
    first.notes = std::move(lines.front().notes);
    first.anchors = std::move(lines.front().anchors);
    first.hyphenated = lines.front().hyphenated;
    std::move(lines.front().runs.begin(), lines.front().runs.end(), std::back_inserter(first.runs));
    lines.front() = std::move(first);
    flow_.add_lines(std::move(lines), letter, text_left, at.led_in ? inside_first_item : inside_item);
    for (const document::List& nested : item.nested) {
      flow_.space(style_.list.item_space, most_between_items);
      flow_.keep_next(1);
      add(nested, text_left, body);
    }
  }

  const document::Document& document_;
  Flow& flow_;
  const style::Style& style_;
  Tables tables_;
  std::size_t next_table_ = 0;
};

}  // namespace

void add_blocks(const document::Document& document, Flow& flow) { BlockWalk(document, flow).add(); }

}  // namespace layout
