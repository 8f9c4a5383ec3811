#include "odt/styles_part.hpp"

#include <algorithm>
#include <utility>

#include "language/direction.hpp"
#include "odt/font_faces.hpp"
#include "odt/list_styles.hpp"
#include "odt/style_names.hpp"
#include "odt/style_sheet.hpp"
#include "odt/units.hpp"
#include "style/office.hpp"

namespace odt {
namespace {

namespace names = style_names;
using style::Role;
using style::TextStyle;

class StyleSheet {
 public:
  StyleSheet(const style::Style& style, std::string_view language)
      : style_(style),
        text_(style.letter(Role::text)),
        language_(language),
        from_right_(language::is_right_to_left(language)),
        start_(at_start(from_right_)),
        end_(at_end(from_right_)) {}

  Spaces write(bool book, xml::Writer& xml) {
    xml_ = &xml;
    xml.open("office:styles");
    defaults();
    headings();
    if (book) book_headings();
    contents();
    lists();
    first_page();
    captions();
    tables();
    quotations();
    notes();
    running_text();
    characters();
    write_other_style(xml, names::graphics, "graphic", {}, in_line);
    write_other_style(xml, names::decorative, "graphic", names::graphics, {});
    write_list_styles(xml, style_, from_right_);
    xml.open("text:notes-configuration").attribute("text:note-class", "footnote");
    xml.attribute("text:citation-style-name", names::note_number);
    xml.attribute("text:citation-body-style-name", names::note_reference).attribute("style:num-format", "1");
    xml.attribute("text:start-value", "0").attribute("text:footnotes-position", "page");
    xml.attribute("text:start-numbering-at", "document").close();
    xml.close();
    return std::move(spaces_);
  }

 private:
  static constexpr std::string_view in_line =
      R"(<style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/>)";

  void define(const StyleHead& head, const ParagraphProperties& paragraph, const TextProperties& text) {
    write_paragraph_style(*xml_, head, paragraph, text);
    const Space parent = spaces_[head.parent];
    spaces_[head.name] = {paragraph.above.value_or(parent.above), paragraph.below.value_or(parent.below)};
  }
  // Space and leading of a letter.
  static ParagraphProperties paragraph(const TextStyle& letter) {
    ParagraphProperties p;
    p.above = letter.above;
    p.below = letter.below;
    p.line = letter.leading;
    return p;
  }
  ParagraphProperties tight(const TextStyle& letter) const {
    ParagraphProperties p = paragraph(letter);
    p.above = p.below = 0;
    p.alignment = start_;
    return p;
  }
  ParagraphProperties heading_paragraph(const TextStyle& letter) const {
    ParagraphProperties p = paragraph(letter);
    p.keep_next = p.keep_lines = true;
    p.alignment = start_;
    return p;
  }
  TextProperties letters(const TextStyle& letter) const { return letter_properties(letter, &text_); }
  TextProperties whole_words(const TextStyle& letter) const {
    TextProperties t = letters(letter);
    t.hyphenate = false;
    return t;
  }
  // A rule is the ground of an empty paragraph: LibreOffice leaves a border untagged in the PDF that it makes
  // (ISO 14289-1, 7.1).
  void rule(std::string_view name, double width, style::Colour colour) {
    ParagraphProperties p;
    p.above = p.below = 0;
    p.line = std::max(width, 0.25);
    p.exact_line = true;
    p.shade = colour;
    define({name}, p, tiny());
  }
  static TextProperties tiny() {
    TextProperties t;
    t.size = 1;
    return t;
  }

  void defaults() {
    ParagraphProperties p;
    p.writing_mode = from_right_ ? "rl-tb" : "lr-tb";
    TextProperties t = letter_properties(text_, nullptr);
    t.kerning = true;
    t.language = language_;
    // In cells LibreOffice takes a default colour for one of the text's own, which hides that of a link.
    TextProperties coloured;
    coloured.colour = std::exchange(t.colour, std::nullopt);
    coloured.hyphenate = style_.hyphenate;
    for (const std::string_view family : {"paragraph", "graphic"}) {
      xml_->open("style:default-style").attribute("style:family", family);
      if (family == "paragraph") odt::write(*xml_, p);
      odt::write(*xml_, t);
      xml_->close();
    }
    ParagraphProperties standard = paragraph(text_);
    standard.widow_control = standard.one_hyphen = true;
    standard.alignment = style_.alignment == style::TextAlignment::justified ? std::string_view("justify") : start_;
    define({names::standard, {}}, standard, coloured);
  }

  void headings() {
    for (std::size_t i = 0; i < names::headings.size(); ++i) {
      const TextStyle& letter = style_.letter(style::role_of_level(static_cast<int>(i) + 1));
      StyleHead head{names::headings[i]};
      head.next = names::standard;
      head.outline_level = static_cast<int>(i) + 1;
      define(head, heading_paragraph(letter), whole_words(letter));
    }
  }

  // Each lies as deep as the heading that it is based on, and looks as its role does.
  void book_headings() {
    for (const names::BookHeading& heading : names::book_headings) {
      const TextStyle& letter = style_.letter(heading.role);
      StyleHead head{heading.name, names::headings.at(static_cast<std::size_t>(heading.level - 1)), names::standard};
      head.outline_level = heading.level;
      TextProperties look = letter_properties(letter, nullptr);
      look.bold = letter.bold;  // that of the heading may be another
      look.italic = letter.italic;
      look.hyphenate = false;
      define(head, heading_paragraph(letter), look);
    }
  }

  // The heading of the contents list has no outline level, or the list would name itself.
  void contents() {
    const TextStyle& heading = style_.letter(Role::block);
    define({names::contents_heading}, heading_paragraph(heading), whole_words(heading));
    for (std::size_t i = 0; i < names::contents.size(); ++i) {
      const int level = static_cast<int>(i) + 1;
      const double indent = style::indent_of_entry(level, text_);
      ParagraphProperties p;
      p.keep_lines = true;
      p.keep_next = i <= 1;
      p.above = style::above_entry(level, text_);
      p.below = 0;
      p.left = indent;
      p.tabs = {{style_.page.text_width() - indent, true, true}};
      p.alignment = start_;
      TextProperties t;
      t.hyphenate = false;
      define({names::contents[i]}, p, t);
    }
  }

  void lists() {
    ParagraphProperties item;
    item.above = 0;
    item.below = style_.list.item_space;
    for (std::size_t level = 0; level < names::decimal_items.size(); ++level) {
      StyleHead head{names::decimal_items[level]};
      head.list = names::numbers;
      define(head, item, {});
      head.name = names::bullet_items[level];
      head.list = names::bullets;
      define(head, item, {});
    }
    define({names::priority, names::decimal_items[0]}, {}, {});
    define({names::theme, names::decimal_items[0]}, {}, {});
    ParagraphProperties caption;
    caption.keep_next = caption.keep_lines = true;
    caption.below = style_.list.item_space;
    TextProperties name;
    name.bold = true;
    name.colour = style_.accent;
    define({names::list_caption}, caption, name);
  }

  void first_page() {
    const TextStyle& data = style_.letter(Role::data);
    ParagraphProperties logo = paragraph(data);
    logo.line.reset();
    logo.below = std::max(0.0, style::below_logo(style_) - style::descent * data.size);  // its line ends lower than it
    logo.keep_next = true;
    logo.alignment = "right";  // as on the page, whichever way lines run
    define({names::logo}, logo, {});

    ParagraphProperties masthead = tight(data);
    masthead.keep_next = true;
    masthead.below = style_.data.rule > 0 ? data.leading * 0.3 : 0;
    masthead.tabs = {{style_.page.text_width(), true}};
    define({names::masthead}, masthead, whole_words(data));
    rule(names::masthead_rule, style_.data.rule, style_.accent_rule);

    ParagraphProperties facts = tight(data);
    facts.line = data.leading * 1.15;
    facts.keep_lines = true;
    define({names::facts}, facts, whole_words(data));
    ParagraphProperties edge;
    edge.above = edge.below = 0;
    edge.line = style_.data.padding;
    edge.exact_line = true;
    define({names::facts_edge}, edge, tiny());
  }

  // Beside the text: captions, sources.
  TextStyle grey_letter() const {
    TextStyle letter = style_.letter(Role::data);
    letter.colour = style_.letter(Role::running).colour;
    return letter;
  }

  // Figures and their captions below them; the captions of tables stand above.
  void captions() {
    ParagraphProperties picture;
    picture.above = text_.below;
    picture.below = std::max(0.0, style::below_figure(text_) - style::descent * text_.size);
    picture.alignment = start_;
    StyleHead head{names::picture};
    head.next = names::picture_caption;
    define(head, picture, {});

    const TextStyle& letter = style_.letter(Role::data);
    ParagraphProperties below = tight(letter);
    below.keep_lines = true;
    below.below = style::below_figure(text_);
    define({names::picture_caption}, below, letters(letter));

    ParagraphProperties above = tight(letter);
    above.keep_next = true;
    above.above = style_.table.above;
    above.below = style_.list.item_space;
    define({names::table_caption}, above, whole_words(letter));
    define({names::repeated_caption, names::table_caption}, {}, {});
  }

  // Indented on both sides as far as the text of a list; the section that they stand in has the rule.
  void quotations() {
    ParagraphProperties quotation = paragraph(text_);
    quotation.below = text_.below / 2;
    if (style_.table.thick_rule > 0) quotation.left = style_.number_gap() + style_.table.thick_rule;
    define({names::quotation}, quotation, {});
    const TextStyle grey = grey_letter();
    ParagraphProperties source = paragraph(grey);
    source.above = 0;
    source.below = text_.below * style::around_quotation;
    define({names::quotation_source, names::quotation}, source, letters(grey));
  }

  // The number of a note stands raised in the text, and before the note itself as that of a list.
  void notes() {
    const TextStyle& data = style_.letter(Role::data);
    ParagraphProperties text = paragraph(data);
    text.above = text.below = 0;
    text.left = style_.list.label_width;
    text.indent = -style_.list.label_width;
    define({names::note}, text, letters(data));
    TextProperties reference;
    reference.colour = style_.accent;
    reference.superscript = true;
    write_text_style(*xml_, names::note_reference, reference);
    TextProperties number;
    number.bold = true;
    number.colour = style_.accent;
    write_text_style(*xml_, names::note_number, number);
  }

  void tables() {
    const TextStyle &letter = style_.letter(Role::table), &head_letter = style_.letter(Role::table_head);
    define({names::table_text}, tight(letter), whole_words(letter));
    ParagraphProperties head = tight(head_letter);
    head.keep_next = true;
    define({names::table_head}, head, whole_words(head_letter));
    // Looks as the other cells do; a style of its own so that who wants it in bold changes one thing.
    define({names::table_row_head, names::table_text}, {}, {});
    const TextStyle explaining = style_.explanation();
    define({names::table_explanation}, tight(explaining), whole_words(explaining));
    ParagraphProperties number;
    number.alignment = end_;
    TextProperties accent;
    accent.bold = true;
    accent.colour = style_.accent;
    define({names::table_number, names::table_text}, number, accent);
    TextProperties bold;
    bold.bold = true;
    define({names::table_group, names::table_text}, {}, bold);
    define({names::table_total, names::table_text}, {}, bold);
    define({names::table_total_head, names::table_total}, {}, {});
    define({names::table_subtotal, names::table_total}, {}, {});
    define({names::table_subtotal_head, names::table_subtotal}, {}, {});
    define({names::repeated_head, names::table_head}, {}, {});
    define({names::repeated_text, names::table_row_head}, {}, {});
    define({names::repeated_group, names::table_group}, {}, {});
    define({names::repeated_total, names::table_total}, {}, {});
    const TextStyle grey = grey_letter();
    ParagraphProperties source = tight(grey);
    source.above = style_.list.item_space;
    source.below = style_.table.below;
    define({names::table_source}, source, letters(grey));
    ParagraphProperties end;
    end.above = end.below = 0;
    end.line = 1;
    end.exact_line = true;
    define({names::table_end}, end, tiny());
  }

  void running_text() {
    const TextStyle& letter = style_.letter(Role::running);
    ParagraphProperties p = tight(letter);
    p.tabs = {{style_.page.text_width(), true}};
    define({names::footer}, p, whole_words(letter));
    p.below = letter.size * 0.53;
    define({names::header}, p, whole_words(letter));
    rule(names::header_rule, style_.table.hairline, style_.line);
  }

  void characters() {
    TextProperties link;
    link.colour = style_.link;
    link.underline = true;
    write_text_style(*xml_, names::link, link);
    write_text_style(*xml_, names::index_link, {});
    TextProperties strong;
    strong.bold = true;
    write_text_style(*xml_, names::strong, strong);
    TextProperties emphasis;
    emphasis.italic = true;
    write_text_style(*xml_, names::emphasis, emphasis);
    write_text_style(*xml_, names::section_number,
                     letter_properties(style_.letter(Role::number), &style_.letter(Role::title)));
    TextProperties organisation;
    organisation.bold = true;
    organisation.colour = text_.colour;
    write_text_style(*xml_, names::organisation, organisation);
    TextProperties grey;
    grey.colour = style_.letter(Role::running).colour;
    write_text_style(*xml_, names::document_name, grey);
    write_text_style(*xml_, names::fact_label, grey);
    write_text_style(*xml_, names::help, grey);
    write_text_style(*xml_, names::repeated_words, {});
    write_text_style(*xml_, names::abbreviation, {});
    TextProperties label;
    label.bold = true;
    label.italic = false;
    label.colour = style_.accent;
    write_text_style(*xml_, names::number_label, label);
    label.bold = false;
    label.colour = grey.colour;
    write_text_style(*xml_, names::bullet_label, label);
  }

  const style::Style& style_;
  const TextStyle& text_;
  std::string_view language_;
  const bool from_right_;
  const std::string_view start_, end_;
  xml::Writer* xml_ = nullptr;
  Spaces spaces_;
};

}  // namespace

NamedStyles named_styles(const style::Style& style, const std::vector<style::Typeface>& typefaces,
                         std::string_view language, bool book) {
  xml::Writer xml(false);
  write_font_faces(xml, style, typefaces);
  Spaces spaces = StyleSheet(style, language).write(book, xml);
  return {std::move(xml).finish(), std::move(spaces)};
}

}  // namespace odt
