#include "odt/first_page.hpp"

#include <algorithm>
#include <string>

#include "document/headings.hpp"
#include "odt/picture.hpp"
#include "odt/style_names.hpp"
#include "odt/title.hpp"
#include "odt/units.hpp"
#include "style/hex.hpp"
#include "style/office.hpp"

namespace odt {
namespace {

namespace names = style_names;
using style::Role;

void write_logo(const image::Image& image, Body& body) {
  body.begin_paragraph(names::logo);
  const style::LogoSize size = style::logo_size(image.aspect(), body.style());
  write(Picture{image, body.style().logo.alternative, size.width, size.height}, body);
  body.end_paragraph();
}

// Organisation left, document right, an accent rule under both.
void write_masthead(const document::Document& document, bool on_one_line, Body& body) {
  body.begin_paragraph(names::masthead);
  if (!document.organisation.empty()) body.runs().add(document.organisation, names::organisation);
  if (!document.name.empty()) {
    if (!on_one_line) body.runs().add_line_break();
    body.runs().add_tab();
    body.runs().add(document.name, names::document_name);
  }
  body.end_paragraph();
  if (body.style().data.rule > 0) body.paragraph(names::masthead_rule, {});
}

// In one column, or in two that are read one after the other, as the Plan has them: a section of the text, whose ground
// reaches as far down as the longer of the two. A section has no white of its own between its ground and its text: a
// paragraph above and one below each column are that.
class Facts {
 public:
  Facts(const std::vector<document::Fact>& facts, const document::Plan::DataBlock& plan, Body& body)
      : facts_(facts), plan_(plan), body_(body), style_(body.style()) {}

  // `name`: of the section, distinct in the text.
  void write(std::string_view name) {
    body_.open_section(name, section());
    std::size_t fact = 0;
    const std::size_t columns = plan_.label_columns.size();
    for (std::size_t column = 0; column < columns; ++column) {
      edge(column, true);
      for (std::size_t i = 0; i < plan_.facts[column]; ++i) write(facts_[fact++], column);
      edge(column, false);
    }
    body_.xml().close();
  }

 private:
  std::string section() const {
    xml::Writer xml(false);
    xml.open("style:section-properties").attribute("fo:background-color", style::hex(style_.wash));
    xml.attribute("text:dont-balance-text-columns", "true").attribute("style:editable", "false");
    xml.open("style:columns").attribute("fo:column-count", static_cast<long long>(plan_.label_columns.size()));
    if (plan_.label_columns.size() == 2)  // no fo:column-gap, which LibreOffice takes for columns of one width
      for (const double width : {plan_.second_column, style_.page.text_width() - plan_.second_column}) {
        xml.open("style:column").attribute("style:rel-width", std::to_string(std::lround(width * 20)) + "*");
        xml.attribute("fo:start-indent", "0pt").attribute("fo:end-indent", "0pt").close();
      }
    return std::move(xml).finish();
  }

  void edge(std::size_t column, bool top) {
    ParagraphProperties p;
    if (top && column == 0) p.above = style_.data.above;
    if (!top) p.below = style::below_columns(style_);
    if (top && column > 0) p.before = Break::column;
    p.keep_next = top;
    body_.paragraph(names::facts_edge, {}, p);
  }

  void write(const document::Fact& fact, std::size_t column) {
    ParagraphProperties p;
    p.keep_next = true;  // with the edge below it
    // A value that takes more lines hangs under itself.
    const double labels = plan_.label_columns[column] + style::fact_gap(style_);
    p.left = style_.data.padding + labels;
    p.right = style_.data.padding;
    p.indent = -labels;
    body_.begin_paragraph(names::facts, p);
    body_.runs().add(fact.label, names::fact_label);
    body_.runs().add_tab();
    body_.runs().add(fact.value);
    body_.end_paragraph();
  }

  const std::vector<document::Fact>& facts_;
  const document::Plan::DataBlock& plan_;
  Body& body_;
  const style::Style& style_;
};

}  // namespace

void write_first_page(const document::Document& document, const document::Plan::FirstPage& plan,
                      const image::Image* logo, Body& body) {
  body.begin_page(names::first_page);
  if (logo != nullptr) write_logo(*logo, body);
  const bool has_masthead = !document.organisation.empty() || !document.name.empty();
  if (has_masthead) write_masthead(document, plan.masthead_on_one_line, body);
  Title title{names::headings[0], 1, document.title, document.number, plan.number};
  title.hyphenate = plan.hyphenated_title;
  // That of a book stands down its title page, as those of its parts do.
  if (document::is_book(document)) {
    title.above = title.above_at_top = style::white_above_part * body.style().page.text_height();
  } else if (logo == nullptr && !has_masthead) {
    title.above = 0;
  }
  write_title(title, body);
  if (!document.facts.empty()) write_facts(document.facts, plan.data, "Facts", body);
}

void write_facts(const std::vector<document::Fact>& facts, const document::Plan::DataBlock& plan, std::string_view name,
                 Body& body) {
  Facts(facts, plan, body).write(name);
}

}  // namespace odt
