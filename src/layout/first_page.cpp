// Masthead, title and data block.
#include <algorithm>

#include "document/headings.hpp"
#include "layout/blocks.hpp"
#include "layout/paginate.hpp"
#include "layout/title.hpp"
#include "style/office.hpp"

namespace layout {
namespace {

using style::Role;
using style::TextStyle;

// In the top margin, at the right; what is too high for it pushes the page down.
void add_logo(Flow& flow) {
  const double aspect = flow.context().options.logo_aspect;
  if (aspect <= 0) return;
  const style::Style& style = flow.context().style;
  const ElementId figure = flow.structure().add(Structure::root, Tag::figure);
  flow.structure()[figure].alternative = style.logo.alternative;
  const auto [width, height] = style::logo_size(aspect, style);
  Box box;
  box.height = height - style::logo_in_margin(height, style);
  box.pictures.push_back({flow.structure().add_leaf(figure),
                          flow.left() + flow.measure() - width,
                          box.height - height,
                          width,
                          height,
                          {}});
  flow.add(std::move(box));
  flow.space(style::below_logo(style));
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

}  // namespace

void add_first_page(const document::Document& document, Flow& flow) {
  add_logo(flow);
  add_masthead(document, flow);
  // That of a book stands down its title page, as those of its parts do.
  if (document::is_book(document)) {
    Box white;
    white.height = flow.height() * style::white_above_part;
    flow.add(std::move(white));
    flow.keep_next(1);
  }
  flow.plan().first_page.number = add_title({document.number, document.title, 1}, flow);
  if (document.facts.empty())
    flow.keep_next(2);
  else
    flow.plan().first_page.data = add_facts(document.facts, flow);
}

}  // namespace layout
