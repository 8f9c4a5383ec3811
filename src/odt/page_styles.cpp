#include "odt/page_styles.hpp"

#include <algorithm>

#include "document/headings.hpp"
#include "document/page_pattern.hpp"
#include "language/direction.hpp"
#include "odt/automatic_styles.hpp"
#include "odt/runs.hpp"
#include "odt/style_names.hpp"
#include "odt/style_sheet.hpp"
#include "odt/units.hpp"
#include "style/hex.hpp"
#include "style/office.hpp"
#include "style/turned_page.hpp"

namespace odt {
namespace {

namespace names = style_names;

constexpr std::string_view first_layout = "FirstLayout", logo_layout = "LogoLayout", upright_layout = "UprightLayout",
                           turned_layout = "TurnedLayout";

class PageStyles {
 public:
  PageStyles(const document::Document& document, const style::Style& style)
      : running_(document.running),
        style_(style),
        language_(document.metadata.language),
        has_header_(!running_.head_left.empty() || !running_.head_right.empty()) {}

  std::string write(const document::Document& document, const image::Image* logo) && {
    layout(first_layout, style_.page, false);
    if (logo != nullptr) layout(logo_layout, below_logo(*logo), false);
    layout(upright_layout, style_.page, has_header_);
    const style::PageMetrics turned = style::turned_page(style_);
    layout(turned_layout, turned, has_header_);
    masters_.open("office:master-styles");
    turned_width_ = turned.text_width();
    pages(names::report_pages, logo != nullptr ? logo_layout : first_layout);
    for (const names::ChapterPages& each : names::chapter_pages)
      if (has_chapters(document, each.level)) pages(each, first_layout);
    return lines_.element(std::move(layouts_).finish()) + std::move(masters_).finish();
  }

 private:
  static bool has_chapters(const document::Document& document, int level) {
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const document::Block& block) {
      const auto* heading = std::get_if<document::Heading>(&block.kind);
      return heading != nullptr && document::begins_page(*heading) && heading->level == level;
    });
  }

  // A page that begins with a logo, which stands in its margin as far as it may.
  style::PageMetrics below_logo(const image::Image& logo) const {
    style::PageMetrics page = style_.page;
    page.top -= style::logo_in_margin(style::logo_size(logo.aspect(), style_).height, style_);
    return page;
  }

  void pages(const names::ChapterPages& of, std::string_view first) {
    level_ = of.level;
    const double width = style_.page.text_width();
    page(of.first, first, of.upright, false, width);
    page(of.upright, upright_layout, {}, has_header_, width);
    page(of.turned, turned_layout, {}, has_header_, turned_width_);
  }

  // The heights of header and footer are those of LibreOffice, with the white between them and the text.
  void layout(std::string_view name, const style::PageMetrics& page, bool header) {
    const style::TextStyle& letter = style_.letter(style::Role::running);
    const double top = header ? style::to_header(page, letter) : page.top;
    const double bottom = style::to_footer(page, letter);
    xml::Writer& xml = layouts_;
    xml.open("style:page-layout").attribute("style:name", name).open("style:page-layout-properties");
    xml.attribute("fo:page-width", points(page.width)).attribute("fo:page-height", points(page.height));
    xml.attribute("style:print-orientation", page.width > page.height ? "landscape" : "portrait");
    xml.attribute("fo:margin-top", points(top)).attribute("fo:margin-bottom", points(bottom));
    xml.attribute("fo:margin-left", points(page.left)).attribute("fo:margin-right", points(page.right));
    const bool from_right = language::is_right_to_left(language_);
    xml.attribute("style:writing-mode", from_right ? "rl-tb" : "lr-tb").attribute("style:footnote-max-height", "0pt");
    if (style_.paper != style::Colour{255, 255, 255}) xml.attribute("fo:background-color", style::hex(style_.paper));
    xml.open("style:footnote-sep").attribute("style:width", points(0.5)).attribute("style:line-style", "solid");
    xml.attribute("style:color", style::hex(style_.line)).attribute("style:rel-width", "25%");
    xml.attribute("style:adjustment", from_right ? "right" : "left");
    xml.attribute("style:distance-before-sep", points(letter.size * 0.5));
    xml.attribute("style:distance-after-sep", points(letter.size * 0.5)).close().close();
    const double line = letter.leading + letter.size * 0.53 + style_.table.hairline;
    if (header) region("style:header-style", "fo:margin-bottom", page.top - top, line);
    region("style:footer-style", "fo:margin-top", page.bottom - bottom, letter.leading);
    xml.close();
  }

  void region(std::string_view element, std::string_view white, double height, double text) {
    layouts_.open(element).open("style:header-footer-properties");
    layouts_.attribute("fo:min-height", points(std::max(height, text)));
    layouts_.attribute(white, points(std::max(0.0, height - text))).attribute("style:dynamic-spacing", "true");
    layouts_.close().close();
  }

  void page(std::string_view name, std::string_view layout, std::string_view next, bool header, double width) {
    masters_.open("style:master-page").attribute("style:name", name);
    if (const std::string shown = shown_name(name); shown != name) masters_.attribute("style:display-name", shown);
    masters_.attribute("style:page-layout-name", layout);
    if (!next.empty()) masters_.attribute("style:next-style-name", next);
    if (header) {
      masters_.open("style:header");
      begin_line(names::header, width);
      head_left();
      if (!running_.head_right.empty()) {
        runs_.add_tab();
        runs_.add(running_.head_right);
      }
      end_line();
      if (style_.table.hairline > 0) masters_.open("text:p").attribute("text:style-name", names::header_rule).close();
      masters_.close();
    }
    masters_.open("style:footer");
    footer(width);
    masters_.close().close();
  }

  // The office program puts in the heading that the page stands under (7.3.8).
  void head_left() {
    if (level_ == names::report_pages.level) return runs_.add(running_.head_left);
    masters_.open("text:chapter").attribute("text:display", "name").attribute("text:outline-level", level_);
    runs_.add(running_.head_left);
    runs_.flush();
    masters_.close();
  }

  void footer(double width) {
    begin_line(names::footer, width);
    runs_.add(running_.foot_left);
    runs_.add_tab();
    runs_.begin_language(running_.page_language);
    // The fields are set each on its own: marks on both sides keep them in the line of their words.
    const bool turns = language::is_right_to_left(language_) || language::is_right_to_left(running_.page_language);
    const std::string_view mark = turns ? language::direction_mark(running_.page_language) : std::string_view{};
    runs_.add(mark);
    page_number(running_.page);
    runs_.add(mark);
    runs_.end_language();
    end_line();
  }

  // The numbers are put in when the pages are laid out; "1" is what stands there until then.
  void page_number(std::string_view pattern) {
    document::each_piece(
        pattern, [&](std::string_view words) { runs_.add(words); },
        [&](document::PageField field) {
          runs_.flush();
          if (field == document::PageField::page)
            masters_.open("text:page-number").attribute("text:select-page", "current");
          else
            masters_.open("text:page-count");
          runs_.add("1");
          runs_.flush();
          masters_.close();
        });
  }

  // One line: left, and right behind a tab.
  void begin_line(std::string_view style, double width) {
    ParagraphProperties p;
    if (width != style_.page.text_width()) p.tabs = {{width, true}};
    runs_.begin_paragraph();
    masters_.open("text:p").attribute("text:style-name", lines_.paragraph(style, p, {}, {}));
  }
  void end_line() {
    runs_.flush();
    masters_.close();
  }

  const document::RunningText& running_;
  const style::Style& style_;
  std::string_view language_;
  bool has_header_;
  double turned_width_ = 0;
  int level_ = 0;  // of the headings whose pages are written
  xml::Writer layouts_{false}, masters_{false};
  AutomaticStyles lines_;
  Bookmarks bookmarks_;
  RunWriter runs_{masters_, language_, lines_, bookmarks_};
};

}  // namespace

std::string page_styles(const document::Document& document, const style::Style& style, const image::Image* logo) {
  return PageStyles(document, style).write(document, logo);
}

}  // namespace odt
