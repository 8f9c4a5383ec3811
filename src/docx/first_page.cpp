#include "docx/first_page.hpp"

#include <algorithm>

#include "docx/picture.hpp"
#include "docx/style_names.hpp"
#include "docx/styles_part.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

namespace names = style_names;
using style::Role;

void write_logo(const image::Image& image, Body& body) {
  const style::Logo& logo = body.style().logo;
  ParagraphProperties p;
  p.style = names::logo;
  body.begin_paragraph(p);
  const double width = std::min(logo.width, body.style().page.text_width()),
               height = width * image.displayed_height() / image.displayed_width();
  write(Picture{image, logo.alternative, width, height}, body);
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

// The number hangs in the margin, so that who leafs finds it; where it is too wide, the title stands behind it.
void write_title(const document::Document& document, double number_width, bool at_top, Body& body) {
  ParagraphProperties p;
  p.style = names::headings[0];
  if (at_top) p.before = 0;
  if (number_width > 0) {
    p.left = 0;
    p.hanging = twips(number_width + body.style().number_gap());
  }
  body.begin_paragraph(p);
  if (!document.number.empty()) {
    RunProperties look;
    look.style = names::section_number;
    body.runs().add(document.number, look);
    body.runs().add_tab();
  }
  body.runs().add(document.title);
  body.end_paragraph();
}

// In one column, or in two that Word reads one after the other: those of a section, as the Plan has them.
class Facts {
 public:
  Facts(const std::vector<document::Fact>& facts, const document::Plan::FirstPage& plan, Body& body)
      : facts_(facts), plan_(plan), body_(body) {
    const style::Style& style = body.style();
    padding_ = style.data.padding + facts_border;  // the border stands outside it
    gap_ = style.letter(Role::data).size * 1.1;
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
  }

  ParagraphProperties properties(std::size_t column, bool first, bool last) const {
    const bool alone = plan_.label_columns.size() == 1;
    ParagraphProperties p;
    p.style = names::facts;
    p.keep_next = alone && !last;
    const style::DataMetrics& data = body_.style().data;
    if (alone && first) p.before = twips(data.above);
    if (last) p.after = twips(alone ? data.below : below_columns());
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

  // Before another section white adds up.
  double below_columns() const {
    return std::max(0.0, body_.style().data.below - body_.style().letter(Role::block).above);
  }

  const std::vector<document::Fact>& facts_;
  const document::Plan::FirstPage& plan_;
  Body& body_;
  double padding_ = 0, gap_ = 0;
};

}  // namespace

void write_first_page(const document::Document& document, const document::Plan::FirstPage& plan,
                      const image::Image* logo, PageSections& sections, Body& body) {
  if (logo != nullptr) write_logo(*logo, body);
  const bool has_masthead = !document.organisation.empty() || !document.name.empty();
  if (has_masthead) write_masthead(document, plan.masthead_on_one_line, body);
  write_title(document, plan.number, logo == nullptr && !has_masthead, body);
  if (!document.facts.empty()) Facts(document.facts, plan, body).write(sections);
}

}  // namespace docx
