#include "docx/first_page.hpp"

#include <algorithm>

#include "document/dump.hpp"
#include "docx/extent.hpp"
#include "docx/picture.hpp"
#include "docx/style_names.hpp"
#include "docx/styles_part.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

namespace names = style_names;
using style::Letter;
using style::Role;

double width_of(const document::Inlines& content, const Letter& letter) {
  return extent(document::plain_text(content), letter).preferred;
}

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
void write_masthead(const document::Document& document, Body& body) {
  Letter letter = body.style().letter(Role::data);
  const double name_width = width_of(document.name, letter);
  letter.bold = true;
  const double both = width_of(document.organisation, letter) + name_width + 2 * letter.size;
  ParagraphProperties p;
  p.style = names::masthead;
  body.begin_paragraph(p);
  RunProperties look;
  look.style = names::organisation;
  body.runs().add(document.organisation, look);
  if (!document.name.empty()) {
    if (!document.organisation.empty() && both > text_width(body.style().page)) body.runs().add_line_break();
    body.runs().add_tab();
    look.style = names::document_name;
    body.runs().add(document.name, look);
  }
  body.end_paragraph();
}

// The number hangs in the margin, so that who leafs finds it; where it is too wide, the title stands behind it.
void write_title(const document::Document& document, bool at_top, Body& body) {
  const style::Style& style = body.style();
  ParagraphProperties p;
  p.style = names::headings[0];
  if (at_top) p.before = 0;
  if (!document.number.empty()) {
    const Letter& letter = style.letter(Role::number);
    const double gap = style.list.label_gap * 1.4;
    const double hanging = extent(document.number, letter).preferred + gap;
    if (hanging + 12 <= style.page.left) {
      p.left = 0;
      p.hanging = twips(hanging);
    }
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

// Two columns where the facts of both fit beside each other, else one.
class Facts {
 public:
  Facts(const std::vector<document::Fact>& facts, Body& body)
      : facts_(facts), body_(body), letter_(body.style().letter(Role::data)) {
    const style::Style& style = body.style();
    padding_ = style.data.padding + facts_border;  // the border stands outside it
    gap_ = letter_.size * 1.1;
    inner_ = text_width(style.page) - 2 * padding_;
    const double left = facts.size() < 2 ? 0 : column_width(0), right = facts.size() < 2 ? 0 : column_width(1);
    if (facts.size() > 1 && left + 2 * gap_ + right <= inner_) {
      columns_ = 2;
      second_ = std::clamp(inner_ / 2 + gap_, left + 2 * gap_, inner_ - right);
      second_labels_ = widest(1, 2, &document::Fact::label);
    }
    labels_ = std::min(widest(0, columns_, &document::Fact::label), inner_ * 0.4) + gap_;
  }

  void write() {
    for (std::size_t first = 0; first < facts_.size(); first += columns_) {
      const std::size_t end = std::min(first + columns_, facts_.size());
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
    p.left = twips(padding_ + labels_);
    p.right = twips(padding_);
    p.hanging = twips(labels_);
    if (columns_ == 2) {
      const double second = padding_ + second_;
      const double value = second + second_labels_ + gap_;
      p.tabs = {{twips(padding_ + labels_)}, {twips(second)}, {twips(value)}};
    }
    return p;
  }

  // Of every `step`-th fact from `first` on.
  double widest(std::size_t first, std::size_t step, document::Inlines document::Fact::* side) const {
    double width = 0;
    for (std::size_t i = first; i < facts_.size(); i += step)
      width = std::max(width, width_of(facts_[i].*side, letter_));
    return width;
  }

  double column_width(std::size_t column) const {
    return widest(column, 2, &document::Fact::label) + gap_ + widest(column, 2, &document::Fact::value);
  }

  const std::vector<document::Fact>& facts_;
  Body& body_;
  const Letter& letter_;
  double padding_ = 0, gap_ = 0, inner_ = 0;
  std::size_t columns_ = 1;
  double second_ = 0;  // where the second column begins
  double labels_ = 0;  // room for those of the first
  double second_labels_ = 0;
};

}  // namespace

void write_first_page(const document::Document& document, const image::Image* logo, Body& body) {
  if (logo != nullptr) write_logo(*logo, body);
  const bool has_masthead = !document.organisation.empty() || !document.name.empty();
  if (has_masthead) write_masthead(document, body);
  write_title(document, logo == nullptr && !has_masthead, body);
  Facts(document.facts, body).write();
}

}  // namespace docx
