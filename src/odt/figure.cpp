#include "odt/figure.hpp"

#include <algorithm>

#include "odt/picture.hpp"
#include "odt/style_names.hpp"
#include "odt/units.hpp"
#include "style/office.hpp"

namespace odt {

void write_figure(const document::Figure& figure, const image::Image& image, const document::Plan::Figure& plan,
                  Body& body) {
  const style::Style& style = body.style();
  const bool captioned = !figure.caption.empty();
  ParagraphProperties p;
  p.keep_next = captioned;
  if (captioned) {
    // The line of the picture reaches below it, as far as a letter would.
    const style::TextStyle& text = style.letter(style::Role::text);
    p.below = std::max(0.0, text.leading * style::caption_gap - style::descent * text.size);
  }
  body.mark(figure.bookmark);
  body.begin_paragraph(style_names::picture, p);
  body.runs().add(figure.place);
  write(Picture{image, figure.alternative, plan.width, plan.height}, body);
  body.end_paragraph();
  if (!captioned) return;
  ParagraphProperties caption;
  if (const double column = style.page.text_width(); plan.caption < column) caption.right = column - plan.caption;
  body.paragraph(style_names::picture_caption, figure.caption, caption);
}

}  // namespace odt
