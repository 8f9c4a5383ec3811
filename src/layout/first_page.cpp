// Masthead, number and title.
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
  flow.keep_next(1);
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
  flow.keep_next(1);  // the first page has the title
}

void add_title(const document::Document& document, Flow& flow) {
  const style::Style& style = flow.context().style;
  const TextStyle& letter = style.letter(Role::title);
  const TextStyle& number_letter = style.letter(Role::number);
  const ElementId element = flow.structure().add(Structure::root, Tag::h1);
  std::string text = spoken(document.title);
  std::vector<InlineSetter::SetLine> number;
  const double gap = style.number_gap();
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
}

}  // namespace

void add_first_page(const document::Document& document, Flow& flow) {
  add_logo(flow);
  add_masthead(document, flow);
  add_title(document, flow);
  if (document.facts.empty())
    flow.keep_next(2);
  else
    add_facts(document.facts, flow);
}

}  // namespace layout
