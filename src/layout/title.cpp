#include "layout/title.hpp"

#include <array>
#include <utility>
#include <vector>

#include "layout/paginate.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

}  // namespace

Tag heading_tag(int level) {
  static constexpr std::array tags = {Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6};
  return tags.at(static_cast<std::size_t>(level - 1));
}

double add_title(const Title& title, Flow& flow) {
  const style::Style& style = flow.context().style;
  const TextStyle& letter = style.letter(Role::title);
  const TextStyle& number_letter = style.letter(Role::number);
  const ElementId element = flow.structure().add(Structure::root, heading_tag(title.level));
  std::string text = spoken(title.content);
  std::vector<InlineSetter::SetLine> number;
  const double gap = style.number_gap();
  bool hangs = false;
  if (!title.number.empty()) {
    text = title.number + ' ' + text;
    const LeafId leaf = flow.structure().add_leaf(element);
    number = flow.inlines().set(flow.inlines().plain(title.number + ' ', number_letter, leaf), number_letter, 1e6);
    const double margin = flow.context().from_right() ? style.page.right : style.page.left;
    hangs = number.front().width + gap + style::least_before_number <= margin;
  }
  flow.space(letter.above, rigid);
  if (!number.empty() && !hangs) {  // too wide for the margin: a line of its own
    Box box;
    box.height = number_letter.leading;
    place(number.front(), flow.left(), 0, flow.context(), box);
    flow.add(std::move(box));
    flow.keep_next(1);
  }
  const auto lines = flow.inlines().set(flow.inlines().flatten(title.content, letter, element), letter, flow.measure());
  const std::uint32_t heading = flow.add_heading(title.level, std::move(text), lines);
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
  return hangs ? number.front().width : 0;
}

}  // namespace layout
