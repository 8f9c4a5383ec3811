#include "docx/first_page.hpp"

#include <algorithm>

#include "document/headings.hpp"
#include "docx/picture.hpp"
#include "docx/style_names.hpp"
#include "docx/styles_part.hpp"
#include "docx/title.hpp"
#include "docx/units.hpp"
#include "style/office.hpp"

namespace docx {
namespace {

namespace names = style_names;
using style::Role;

void write_logo(const image::Image& image, bool in_margin, Body& body) {
  const style::Style& style = body.style();
  const style::LogoSize size = style::logo_size(image.aspect(), style);
  ParagraphProperties p;
  p.style = names::logo;
  if (in_margin)
    p.frame = {twips(size.width), twips(size.height), twips(style.page.top - style::logo_in_margin(size.height, style)),
               twips(style::below_logo(style))};
  body.begin_paragraph(p);
  write(Picture{image, style.logo.alternative, size.width, size.height}, body);
  body.end_paragraph();
}

// Organisation left, document right, an accent rule under both.
void write_masthead(const document::Document& document, bool on_one_line, Body& body) {
  ParagraphProperties p;
  p.style = names::masthead;
  body.begin_paragraph(p);
  RunProperties look;
  look.style = names::organisation;
  body.runs().add(document.organisation, look);
  if (!document.name.empty()) {
    if (!on_one_line) body.runs().add_line_break();
    body.runs().add_tab();
    look.style = names::document_name;
    body.runs().add(document.name, look);
  }
  body.end_paragraph();
}

// In one column, or in two that Word reads one after the other: those of a section, as the Plan has them.
class Facts {
 public:
  Facts(const std::vector<document::Fact>& facts, const document::Plan::DataBlock& plan, Body& body)
      : facts_(facts), plan_(plan), body_(body) {
    const style::Style& style = body.style();
    padding_ = style.data.padding + facts_border;  // the border stands outside it
    gap_ = style::fact_gap(style);
  }

  void write(PageSections& sections) {
    const std::size_t columns = plan_.label_columns.size();
    if (columns == 2) {
      const double whole = body_.style().page.text_width();
      sections.begin_columns(plan_.second_column, whole - plan_.second_column, body_.xml());
    }
    std::size_t fact = 0;
    for (std::size_t column = 0; column < columns; ++column)
      for (std::size_t i = 0; i < plan_.facts[column]; ++i) write(facts_[fact++], column, i);
    if (columns == 2) sections.end_columns(body_.xml());
  }

 private:
  void write(const document::Fact& fact, std::size_t column, std::size_t index) {
    const bool last = index + 1 == plan_.facts[column];
    const document::Change around = body_.runs().begin_part(fact.change);
    body_.begin_paragraph(properties(column, index == 0, last));
    if (column == 1 && index == 0) body_.xml().open("w:r").open("w:br").attribute("w:type", "column").close().close();
    RunProperties label;
    label.style = names::fact_label;
    body_.runs().add(fact.label, label);
    body_.runs().add_tab();
    body_.runs().add(fact.value);
    // Both columns end at one height, or the wash would not.
    if (last && plan_.lines.size() == 2)
      for (std::size_t line = plan_.lines[column]; line < plan_.lines[1 - column]; ++line)
        body_.runs().add_line_break();
    body_.end_paragraph();
    body_.runs().set_change(around);
  }

  ParagraphProperties properties(std::size_t column, bool first, bool last) const {
    const bool alone = plan_.label_columns.size() == 1;
    ParagraphProperties p;
    p.style = names::facts;
    p.keep_next = alone && !last;
    const style::DataMetrics& data = body_.style().data;
    if (alone && first) p.before = twips(data.above);
    if (last) p.after = twips(alone ? data.below : style::below_columns(body_.style()));
    // A value that takes more lines hangs under itself.
    const double labels = plan_.label_columns[column] + gap_;
    p.left = twips(padding_ + labels);
    p.right = twips(padding_);
    p.hanging = twips(labels);
    if (!alone) p.borders = borders(first, last);
    return p;
  }

  // In columns each paragraph has the sides of the box that it is at: LibreOffice does not always see that neighbours
  // have the same, when it balances columns.
  std::vector<Border> borders(bool first, bool last) const {
    const style::Style& style = body_.style();
    const Border side{"", facts_border, style.data.padding, style.wash};
    std::vector<Border> all;
    for (const std::string_view element : {"w:top", "w:left", "w:bottom", "w:right"}) {
      Border& border = all.emplace_back(side);
      border.element = element;
      border.none = (element == "w:top" && !first) || (element == "w:bottom" && !last);
    }
    return all;
  }

  const std::vector<document::Fact>& facts_;
  const document::Plan::DataBlock& plan_;
  Body& body_;
  double padding_ = 0, gap_ = 0;
};

}  // namespace

void write_facts(const std::vector<document::Fact>& facts, const document::Plan::DataBlock& plan,
                 PageSections& sections, Body& body) {
  Facts(facts, plan, body).write(sections);
}

void write_first_page(const document::Document& document, const document::Plan::FirstPage& plan,
                      const image::Image* logo, PageSections& sections, Body& body) {
  // Where a letterhead has its header, it stands at the beginning of the text.
  if (logo != nullptr) write_logo(*logo, !sections.has_letterhead(), body);
  const bool has_masthead = !document.organisation.empty() || !document.name.empty();
  if (has_masthead) write_masthead(document, plan.masthead_on_one_line, body);
  Title title{names::headings[0], document.title, document.number, plan.number};
  title.hyphenate = plan.hyphenated_title;
  if (logo == nullptr && !has_masthead) title.before = 0;
  if (document::is_book(document)) title.before = twips(style::white_above_part * body.style().page.text_height());
  write_title(title, body);
  if (!document.facts.empty()) write_facts(document.facts, plan.data, sections, body);
}

}  // namespace docx
