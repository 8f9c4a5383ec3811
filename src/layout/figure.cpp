// Pictures with their captions.
#include <algorithm>

#include "layout/blocks.hpp"
#include "layout/paginate.hpp"
#include "style/office.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

constexpr double points_a_pixel = 72.0 / 150;  // natural size
constexpr double highest = 0.8;                // of the page, so that a caption and some text find room
constexpr double highest_unasked = 0.45;       // without a width of its author's
constexpr double yields = 0.2;                 // of its height, to fit a page, where it has not the width asked for
constexpr double narrowest_caption = 0.5;      // of the measure, under a small picture

}  // namespace

void add_figure(const document::Figure& figure, const document::Image& image, Flow& flow) {
  const style::Style& style = flow.context().style;
  const TextStyle& text = style.letter(Role::text);
  const TextStyle& letter = style.letter(Role::data);
  // A caption stands beside its Figure, in a Div: the Alt of a Figure hides what is inside it.
  const bool captioned = !figure.caption.empty();
  const ElementId parent = captioned ? flow.structure().add(Structure::root, Tag::div) : Structure::root;
  Owner owner = Artifact::layout;
  if (!figure.alternative.empty()) {
    const ElementId element = flow.structure().add(parent, Tag::figure);
    flow.structure()[element].alternative = figure.alternative;
    owner = flow.structure().add_leaf(element);
  }
  const double aspect = static_cast<double>(image.height) / image.width;
  double width = figure.width > 0 ? figure.width * flow.measure() : image.width * points_a_pixel;
  const bool asked = figure.width > 0;
  const double room = (asked ? highest : highest_unasked) * flow.height() / aspect;
  const bool as_asked = asked && width <= room;
  width = std::min({width, flow.measure(), room});
  Box box;
  box.height = width * aspect;
  if (!as_asked) box.yield = yields * box.height;
  box.pictures.push_back({owner, flow.context().begin(flow.left(), width), 0, width, box.height, figure.image,
                          flow.plan().figures.size()});
  double caption_measure = std::max(width, flow.measure() * narrowest_caption);
  for (const document::Inlines* anchored : {&figure.place, &figure.caption})
    for (const document::Inline& piece : *anchored)
      if (const auto* anchor = std::get_if<document::Anchor>(&piece.kind))
        box.anchors.push_back(flow.context().anchor(anchor->name));
  InlineText caption;
  if (captioned) {
    caption = flow.inlines().flatten(figure.caption, letter, flow.structure().add(parent, Tag::caption));
    caption_measure = flow.inlines().measure_for_two_words(caption, caption_measure, Wrap::cell);
  }
  flow.plan().figures.push_back({width, box.height, caption_measure});
  flow.space(text.below);
  flow.add(std::move(box));
  if (captioned) {
    auto lines = flow.inlines().set(caption, letter, caption_measure, Wrap::cell);
    flow.space(text.leading * style::caption_gap, rigid);
    flow.keep_next(static_cast<int>(lines.size()));
    flow.add_lines(std::move(lines), letter, flow.left(), forbidden);
  }
  flow.space(style::below_figure(text));
}

}  // namespace layout
