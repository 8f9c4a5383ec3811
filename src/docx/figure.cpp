#include "docx/figure.hpp"

#include "docx/picture.hpp"
#include "docx/style_names.hpp"
#include "docx/units.hpp"
#include "style/office.hpp"

namespace docx {

void write_figure(const document::Figure& figure, const image::Image& image, const document::Plan::Figure& plan,
                  std::optional<int> before, Body& body) {
  const style::Style& style = body.style();

  const bool captioned = !figure.caption.empty();
  ParagraphProperties p;
  p.style = style_names::figure;
  p.before = before;
  p.keep_next = captioned;
  if (captioned) {
    // The line of the picture reaches below it, as far as a letter would.
    const style::TextStyle& text = style.letter(style::Role::text);
    p.after = twips(std::max(0.0, text.leading * style::caption_gap - style::descent * text.size));
  }
  body.mark(figure.bookmark);
  body.begin_paragraph(p);
  body.runs().add(figure.place);
  body.runs().flush();
  write(Picture{image, figure.alternative, plan.width, plan.height}, body);
  body.end_paragraph();
  if (!captioned) return;
  ParagraphProperties caption;
  caption.style = style_names::caption;
  if (const double column = style.page.text_width(); plan.caption < column)
    caption.right = twips(column - plan.caption);
  body.paragraph(caption, figure.caption);
}

}  // namespace docx
