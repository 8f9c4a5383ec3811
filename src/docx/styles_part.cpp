#include "docx/styles_part.hpp"

#include <algorithm>
#include <utility>

#include "docx/numbering_part.hpp"
#include "docx/properties.hpp"
#include "docx/quotation_rule.hpp"
#include "docx/style_names.hpp"
#include "docx/style_sheet.hpp"
#include "docx/units.hpp"
#include "language/direction.hpp"
#include "style/office.hpp"
#include "xml/writer.hpp"

namespace docx {
namespace {

namespace names = style_names;
using style::Role;
using style::TextStyle;

class StyleSheet {
 public:
  StyleSheet(const style::Style& style, std::string_view language)
      : style_(style), text_(style.letter(Role::text)), language_(language) {}

  std::string part(bool book, std::string_view more) && {
    xml_.open("w:styles").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
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
    xml_.raw(more);
    return std::move(xml_).finish();
  }

 private:
  // Space and leading of a letter.
  static ParagraphProperties paragraph(const TextStyle& letter) {
    ParagraphProperties p;
    p.before = twips(letter.above);
    p.after = twips(letter.below);
    p.line = twips(letter.leading);
    return p;
  }
  static ParagraphProperties heading_paragraph(const TextStyle& letter) {
    ParagraphProperties p = paragraph(letter);
    p.no_hyphenation = p.keep_next = p.keep_lines = true;
    p.alignment = "left";
    return p;
  }
  RunProperties run(const TextStyle& letter) const { return letter_properties(letter, &text_); }

  void defaults() {
    RunProperties r = letter_properties(text_, nullptr);
    r.kerning = true;
    // In cells LibreOffice takes a default colour for one of the text's own, which hides that of a link.
    RunProperties coloured;
    coloured.colour = std::exchange(r.colour, std::nullopt);
    r.language = language_;
    ParagraphProperties normal = paragraph(text_);
    normal.widow_control = true;
    normal.right_to_left = language::is_right_to_left(language_);
    normal.alignment = style_.alignment == style::TextAlignment::justified ? "both" : "left";
    write_defaults(xml_, {}, r, normal, coloured);
  }

  void headings() {
    static constexpr std::string_view word_names[] = {"heading 1", "heading 2", "heading 3",
                                                      "heading 4", "heading 5", "heading 6"};
    for (std::size_t i = 0; i < names::headings.size(); ++i) {
      const TextStyle& letter = style_.letter(style::role_of_level(static_cast<int>(i) + 1));
      ParagraphProperties p = heading_paragraph(letter);
      p.outline_level = static_cast<int>(i);
      write_paragraph_style(xml_, {names::headings[i], word_names[i], 9, "Normal", "Normal"}, p, run(letter));
    }
  }

  // Each lies as deep as the heading of Word that it is based on, and looks as its role does.
  void book_headings() {
    for (const names::BookHeading& heading : names::book_headings) {
      const TextStyle& letter = style_.letter(heading.role);
      ParagraphProperties p = heading_paragraph(letter);
      p.outline_level = heading.level - 1;
      if (heading.role == document::HeadingRole::part)
        p.borders = {{"w:bottom", style_.data.rule, letter.below, style_.accent_rule}};
      StyleHead head =
          custom(heading.id, heading.name, names::headings.at(static_cast<std::size_t>(heading.level - 1)));
      head.next = "Normal";
      RunProperties look = letter_properties(letter, nullptr);
      look.bold = letter.bold;  // that of Word's heading may be another
      look.italic = letter.italic;
      write_paragraph_style(xml_, head, p, look);
    }
  }

  // The heading of the contents list has no outline level, or the list would name itself.
  void contents() {
    const TextStyle& heading = style_.letter(Role::block);
    write_paragraph_style(xml_, {names::contents_heading, "TOC Heading", 39, "Normal", "Normal"},
                          heading_paragraph(heading), run(heading));
    static constexpr std::string_view word_names[] = {"toc 1", "toc 2", "toc 3", "toc 4", "toc 5", "toc 6"};
    for (std::size_t i = 1; i < names::contents.size(); ++i) {
      ParagraphProperties p;
      p.keep_lines = true;
      p.keep_next = i == 1;
      p.no_hyphenation = true;
      const int level = static_cast<int>(i) + 1;
      p.before = twips(style::above_entry(level, text_));
      p.after = 0;
      p.tabs = {{twips(style_.page.text_width()), true, true}};
      p.left = twips(style::indent_of_entry(level, text_));
      p.alignment = "left";
      write_paragraph_style(xml_, {names::contents[i], word_names[i], 39, "Normal", "Normal", false}, p, {});
    }
  }

  void lists() {
    const auto style_of = [&](std::string_view id, std::string_view name, int number, std::size_t level) {
      ParagraphProperties p;
      p.numbering = Numbered{number, static_cast<int>(level)};
      p.before = 0;
      p.after = twips(style_.list.item_space);
      write_paragraph_style(xml_, {id, name, 36}, p, {});
    };
    static constexpr std::string_view decimal_names[] = {"List Number", "List Number 2"};
    static constexpr std::string_view bullet_names[] = {"List Bullet", "List Bullet 2"};
    for (std::size_t level = 0; level < names::decimal_lists.size(); ++level) {
      style_of(names::decimal_lists[level], decimal_names[level], NumberingPart::decimal_style, level);
      style_of(names::bullet_lists[level], bullet_names[level], NumberingPart::bullet_style, level);
    }
    write_paragraph_style(xml_, custom(names::priority, "Raadstuk Prioriteit", names::decimal_lists[0]), {}, {});
    write_paragraph_style(xml_, custom(names::theme, "Raadstuk Thema", names::decimal_lists[0]), {}, {});
    ParagraphProperties caption;
    caption.keep_next = caption.keep_lines = true;
    caption.after = twips(style_.list.item_space);
    RunProperties name;
    name.bold = true;
    name.colour = style_.accent;
    write_paragraph_style(xml_, custom(names::list_caption, "List Caption"), caption, name);
  }

  void first_page() {
    const TextStyle& data = style_.letter(Role::data);
    ParagraphProperties logo = paragraph(data);
    logo.before = logo.after = 0;
    logo.line.reset();
    logo.keep_next = true;
    logo.alignment = "right";
    write_paragraph_style(xml_, custom(names::logo, "Logo"), logo, {});

    ParagraphProperties masthead = paragraph(data);
    masthead.no_hyphenation = masthead.keep_next = true;
    masthead.before = masthead.after = 0;
    masthead.alignment = "left";
    masthead.tabs = {{twips(style_.page.text_width()), true}};
    masthead.borders = {{"w:bottom", style_.data.rule, data.leading * 0.3, style_.accent_rule}};
    write_paragraph_style(xml_, custom(names::masthead, "Masthead"), masthead, run(data));

    // The borders are the padding: shading reaches as far as they do, and neighbours with the same borders make one
    // box.
    ParagraphProperties facts = paragraph(data);
    facts.line = twips(data.leading * 1.15);
    facts.no_hyphenation = facts.keep_lines = true;
    facts.before = facts.after = 0;
    facts.alignment = "left";
    facts.shade = style_.wash;
    for (const std::string_view side : {"w:top", "w:left", "w:bottom", "w:right"})
      facts.borders.push_back({side, facts_border, style_.data.padding, style_.wash});
    write_paragraph_style(xml_, custom(names::facts, "Facts"), facts, run(data));
  }

  // Beside the text: captions, sources.
  TextStyle grey_letter() const {
    TextStyle letter = style_.letter(Role::data);
    letter.colour = style_.letter(Role::running).colour;
    return letter;
  }

  // Figures and their captions below them; the captions of tables stand above.
  void captions() {
    ParagraphProperties figure;
    figure.before = twips(text_.below);
    figure.after = twips(std::max(0.0, style::below_figure(text_) - style::descent * text_.size));
    figure.alignment = "left";
    StyleHead head = custom(names::figure, "Figure");
    head.next = names::caption;
    write_paragraph_style(xml_, head, figure, {});

    const TextStyle& letter = style_.letter(Role::data);
    ParagraphProperties below = paragraph(letter);
    below.keep_lines = true;
    below.before = 0;
    below.after = twips(style::below_figure(text_));
    below.alignment = "left";
    write_paragraph_style(xml_, {names::caption, "caption", 35, "Normal", "Normal"}, below, run(letter));

    ParagraphProperties above = paragraph(letter);
    above.no_hyphenation = above.keep_next = true;
    above.before = twips(style_.table.above);
    above.after = twips(style_.list.item_space);
    write_paragraph_style(xml_, custom(names::table_caption, "Table Caption", names::caption), above, {});
  }

  // Indented on both sides as far as the text of a list, a rule at the side where reading begins. Neighbours with the
  // same border share it.
  void quotations() {
    ParagraphProperties quotation = paragraph(text_);
    quotation.after = twips(text_.below / 2);
    quotation.left = quotation.right = twips(style_.list.label_width + style_.list.label_gap);
    if (const Border rule = quotation_rule(style_, language_); rule.width > 0) quotation.borders = {rule};
    write_paragraph_style(xml_, {names::quotation, "Quote", 29, "Normal", "Normal"}, quotation, {});
    const TextStyle grey = grey_letter();
    ParagraphProperties source = paragraph(grey);
    source.before = 0;
    source.after = twips(text_.below * style::around_quotation);
    write_paragraph_style(xml_, custom(names::quotation_source, "Quote Source", names::quotation), source, run(grey));
  }

  // The number of a note stands raised in the text, and before the note itself as that of a list.
  void notes() {
    const TextStyle& data = style_.letter(Role::data);
    ParagraphProperties text = paragraph(data);
    text.before = text.after = 0;
    text.left = text.hanging = twips(style_.list.label_width);
    write_paragraph_style(xml_, {names::note_text, "footnote text", 99, "Normal", {}, false}, text, run(data));
    RunProperties reference;
    reference.colour = style_.accent;
    reference.superscript = true;
    write_character_style(xml_, {names::note_reference, "footnote reference", 99, "DefaultParagraphFont", {}, false},
                          reference);
  }

  void tables() {
    const TextStyle& letter = style_.letter(Role::table);
    const TextStyle& head_letter = style_.letter(Role::table_head);
    ParagraphProperties text = paragraph(letter);
    text.before = text.after = 0;
    text.alignment = "left";
    text.no_hyphenation = true;  // but where a column cannot hold its words
    write_paragraph_style(xml_, custom(names::table_text, "Table Text"), text, run(letter));
    ParagraphProperties head = paragraph(head_letter);
    head.no_hyphenation = head.keep_next = true;
    head.before = head.after = 0;
    head.alignment = "left";
    write_paragraph_style(xml_, custom(names::table_head, "Table Head"), head, run(head_letter));
    // Looks as the other cells do; a style of its own so that who wants it in bold changes one thing.
    write_paragraph_style(xml_, custom(names::table_row_head, "Table Row Head", names::table_text), {}, {});
    const TextStyle explaining = style_.explanation();
    ParagraphProperties explanation = paragraph(explaining);
    explanation.before = explanation.after = 0;
    explanation.alignment = "left";
    explanation.no_hyphenation = true;
    write_paragraph_style(xml_, custom(names::table_explanation, "Table Explanation"), explanation, run(explaining));
    ParagraphProperties number;
    number.alignment = "right";
    RunProperties accent;
    accent.bold = true;
    accent.colour = style_.accent;
    write_paragraph_style(xml_, custom(names::table_number, "Table Number", names::table_text), number, accent);
    RunProperties bold;
    bold.bold = true;
    write_paragraph_style(xml_, custom(names::table_group, "Table Group", names::table_text), {}, bold);
    write_paragraph_style(xml_, custom(names::table_total, "Table Total", names::table_text), {}, bold);
    write_paragraph_style(xml_, custom(names::table_total_head, "Table Total Row Head", names::table_total), {}, {});
    write_paragraph_style(xml_, custom(names::table_subtotal, "Table Subtotal", names::table_total), {}, {});
    write_paragraph_style(xml_, custom(names::table_subtotal_head, "Table Subtotal Row Head", names::table_subtotal),
                          {}, {});
    const TextStyle grey = grey_letter();
    ParagraphProperties source = paragraph(grey);
    source.before = twips(style_.list.item_space);
    source.after = twips(style_.table.below);
    source.alignment = "left";
    write_paragraph_style(xml_, custom(names::table_source, "Table Source"), source, run(grey));
    // Word wants a paragraph between a table and what ends the text or is a table again; this one takes no room.
    ParagraphProperties end;
    end.before = end.after = 0;
    end.line = 20;
    end.exact_line = true;
    RunProperties tiny;
    tiny.size = 1;
    write_paragraph_style(xml_, custom(names::table_end, "Table End"), end, tiny);
    table_style();
    // Looks as any table does: by its style a program knows that the table before it goes on in it.
    xml_.open("w:style").attribute("w:type", "table").attribute("w:customStyle", "1");
    xml_.attribute("w:styleId", names::table_part).value("w:name", "Raadstuk Table Part");
    xml_.value("w:basedOn", names::table).value("w:uiPriority", 99).close();
  }

  // No vertical rules; accent rules above and below the head, hairlines between rows.
  void table_style() {
    const style::TableMetrics& metrics = style_.table;
    const Border top{"w:top", metrics.thick_rule, 0, style_.accent_rule};
    xml_.open("w:style").attribute("w:type", "table").attribute("w:customStyle", "1");
    xml_.attribute("w:styleId", names::table).value("w:name", "Raadstuk Table").value("w:basedOn", "TableNormal");
    xml_.value("w:uiPriority", 99).empty("w:qFormat").open("w:tblPr");
    xml_.open("w:tblBorders");
    write_border(xml_, {"w:bottom", metrics.hairline, 0, style_.line});
    write_border(xml_, {"w:insideH", metrics.hairline, 0, style_.line});
    xml_.close().open("w:tblCellMar");
    const auto margin = [&](std::string_view side, int width) {
      xml_.open(side).attribute("w:w", width).attribute("w:type", "dxa").close();
    };
    margin("w:top", twips(metrics.padding));
    const bool from_right = language::is_right_to_left(language_);
    const int half = half_cell_margin(metrics.column_gap);
    margin("w:left", from_right ? half : 0);
    margin("w:bottom", twips(metrics.padding));
    margin("w:right", from_right ? half : cell_margin(metrics.column_gap));
    xml_.close().close();
    xml_.open("w:tblStylePr").attribute("w:type", "firstRow").empty("w:tblPr");
    xml_.open("w:trPr").empty("w:tblHeader").close().open("w:tcPr").open("w:tcBorders");
    write_border(xml_, top);
    write_border(xml_, {"w:bottom", metrics.thin_rule, 0, style_.accent_rule});
    xml_.close().value("w:vAlign", "bottom").close().close().close();
  }

  void running_text() {
    const TextStyle& letter = style_.letter(Role::running);
    ParagraphProperties p = paragraph(letter);
    p.before = p.after = 0;
    p.no_hyphenation = true;
    p.alignment = "left";
    p.tabs = {{twips(style_.page.text_width()), true}};
    write_paragraph_style(xml_, {names::footer, "footer", 99, "Normal", {}, false}, p, run(letter));
    p.borders = {{"w:bottom", style_.table.hairline, letter.size * 0.53, style_.line}};
    write_paragraph_style(xml_, {names::header, "header", 99, "Normal", {}, false}, p, run(letter));
  }

  void characters() {
    RunProperties link;
    link.colour = style_.link;
    link.underline = true;
    write_character_style(xml_, {names::hyperlink, "Hyperlink", 99, "DefaultParagraphFont", {}, false}, link);
    const auto character = [&](std::string_view id, std::string_view name, const RunProperties& r) {
      StyleHead head = custom(id, name, "DefaultParagraphFont");
      head.next = {};
      write_character_style(xml_, head, r);
    };
    // Bold and italic of a character style turn those of the paragraph's style over (17.7.3): on means different.
    const auto toggle = [](bool wanted, bool paragraph) {
      return wanted != paragraph ? std::optional(true) : std::nullopt;
    };
    const TextStyle &title = style_.letter(Role::title), &number = style_.letter(Role::number);
    RunProperties in_margin = letter_properties(number, &title);
    in_margin.bold = toggle(number.bold, title.bold);
    in_margin.italic = toggle(number.italic, title.italic);
    character(names::section_number, "Section Number", in_margin);
    RunProperties organisation;
    organisation.bold = toggle(true, style_.letter(Role::data).bold);
    organisation.colour = text_.colour;
    character(names::organisation, "Organisation", organisation);
    RunProperties grey;
    grey.colour = style_.letter(Role::running).colour;
    character(names::document_name, "Document Name", grey);
    character(names::fact_label, "Fact Label", grey);
    character(names::repeated, "Table Repeated", {});
    character(names::help, "Raadstuk Hulp", grey);
    character(names::abbreviation, "Raadstuk Afkorting", {});
    StyleHead linked = custom(names::linked_abbreviation, "Raadstuk Afkorting Link", names::hyperlink);
    write_character_style(xml_, linked, {});
    RunProperties note;
    note.bold = toggle(true, style_.letter(Role::data).bold);
    note.colour = style_.accent;
    character(names::note_number, "Note Number", note);
  }

  static StyleHead custom(std::string_view id, std::string_view name, std::string_view based_on = "Normal") {
    StyleHead head{id, name};
    head.based_on = based_on;
    head.custom = true;
    return head;
  }

  const style::Style& style_;
  const TextStyle& text_;
  std::string_view language_;
  xml::Writer xml_;
};

}  // namespace

std::string styles_part(const style::Style& style, std::string_view language, bool book, std::string_view more) {
  return StyleSheet(style, language).part(book, more);
}

}  // namespace docx
