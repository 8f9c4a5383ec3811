#include "docx/figure.hpp"

#include <algorithm>

#include "docx/picture.hpp"
#include "docx/style_names.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

using style::Role;

constexpr double points_a_pixel = 72.0 / 150;  // natural size
constexpr double highest = 0.8;                // of the page, so that a caption and some text find room
constexpr double caption_gap = 0.35;           // above a caption, of the text's leading
constexpr double narrowest_caption = 0.5;      // of the column, under a small picture

}  // namespace

void write_figure(const document::Figure& figure, const image::Image& image, std::optional<int> before, Body& body) {
  const style::Style& style = body.style();
  const style::Page& page = style.page;
  const double column = text_width(page);
  const double aspect = static_cast<double>(image.displayed_height()) / image.displayed_width();
  double width = figure.width > 0 ? figure.width * column : image.displayed_width() * points_a_pixel;
  width = std::min({width, column, highest * (page.height - page.top - page.bottom) / aspect});

  const bool captioned = !figure.caption.empty();
  ParagraphProperties p;
  p.style = style_names::figure;
  p.before = before;
  p.keep_next = captioned;
  if (captioned) {
    // The line of the picture reaches below it, as far as a letter would.
    const style::Letter& text = style.letter(Role::text);
    p.after = twips(std::max(0.0, text.leading * caption_gap - descent * text.size));
  }
  body.begin_paragraph(p);
  write(Picture{image, figure.alternative, width, width * aspect}, body);
  body.end_paragraph();
  if (!captioned) return;
  ParagraphProperties caption;
  caption.style = style_names::caption;
  if (const double measure = std::max(width, column * narrowest_caption); measure < column)
    caption.right = twips(column - measure);
  body.paragraph(caption, figure.caption);
}

}  // namespace docx
