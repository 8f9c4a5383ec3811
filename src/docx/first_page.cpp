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
  const double width = std::min(logo.width, text_width(body.style().page)),
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
    p.hanging = twips(number_width + body.style().list.label_gap * 1.4);
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

// In one column or two, as the Plan has them.
class Facts {
 public:
  Facts(const std::vector<document::Fact>& facts, const document::Plan::FirstPage& plan, Body& body)
      : facts_(facts), plan_(plan), body_(body) {
    const style::Style& style = body.style();
    padding_ = style.data.padding + facts_border;  // the border stands outside it
    gap_ = style.letter(Role::data).size * 1.1;
  }

  void write() {
    const std::size_t columns = plan_.label_columns.size();
    for (std::size_t first = 0; first < facts_.size(); first += columns) {
      const std::size_t end = std::min(first + columns, facts_.size());
      body_.begin_paragraph(properties(first == 0, end == facts_.size()));
      RunProperties label;
      label.style = names::fact_label;
      for (std::size_t i = first; i < end; ++i) {
        if (i > first) body_.runs().add_tab();
        body_.runs().add(facts_[i].label, label);
        body_.runs().add_tab();
        body_.runs().add(facts_[i].value);
      }
      body_.end_paragraph();
    }
  }

 private:
  ParagraphProperties properties(bool first, bool last) const {
    ParagraphProperties p;
    p.style = names::facts;
    p.keep_next = !last;
    if (first) p.before = twips(body_.style().data.above);
    if (last) p.after = twips(body_.style().data.below);
    // A value that takes more lines hangs under itself.
    const double labels = plan_.label_columns.front() + gap_;
    p.left = twips(padding_ + labels);
    p.right = twips(padding_);
    p.hanging = twips(labels);
    if (plan_.label_columns.size() == 2) {
      const double second = padding_ + plan_.second_column;
      p.tabs = {{twips(padding_ + labels)}, {twips(second)}, {twips(second + plan_.label_columns[1] + gap_)}};
    }
    return p;
  }

  const std::vector<document::Fact>& facts_;
  const document::Plan::FirstPage& plan_;
  Body& body_;
  double padding_ = 0, gap_ = 0;
};

}  // namespace

void write_first_page(const document::Document& document, const document::Plan::FirstPage& plan,
                      const image::Image* logo, Body& body) {
  if (logo != nullptr) write_logo(*logo, body);
  const bool has_masthead = !document.organisation.empty() || !document.name.empty();
  if (has_masthead) write_masthead(document, plan.masthead_on_one_line, body);
  write_title(document, plan.number, logo == nullptr && !has_masthead, body);
  if (!document.facts.empty()) Facts(document.facts, plan, body).write();
}

}  // namespace docx
