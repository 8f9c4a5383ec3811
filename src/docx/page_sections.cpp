#include "docx/page_sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "docx/style_names.hpp"
#include "docx/units.hpp"
#include "style/office.hpp"
#include "style/turned_page.hpp"

namespace docx {

bool PageSections::turn(bool turned, xml::Writer& xml) {
  if (turned == turned_) return false;
  end_section(xml);
  turned_ = turned;
  return true;
}

void PageSections::begin_chapter(std::string name, bool turned, xml::Writer& xml) {
  end_section(xml);
  turned_ = turned;
  begins_ = true;
  name_ = std::move(name);
}

// That of the part or chapter on this kind of page, made where it is first asked for.
std::string PageSections::header() {
  if (name_.empty() || letterhead_ != nullptr) return turned_ ? running_.turned_header : running_.header;
  std::vector<RunningHead>& heads = needs_.running_heads;
  const auto known =
      std::find_if(heads.rbegin(), heads.rend(), [&](const RunningHead& head) { return head.turned == turned_; });
  if (known != heads.rend() && known->name == name_) return known->relationship;
  const std::string part = fmt::format("header{}.xml", heads.size() + first_running_head);
  heads.push_back({needs_.relationships.add("header", part), name_, turned_});
  return heads.back().relationship;
}

void PageSections::begin_columns(double first, double second, xml::Writer& xml) {
  end_section(xml);
  goes_on_ = true;
  columns_ = Columns{first, second};
}

void PageSections::end_columns(xml::Writer& xml) {
  end_section(xml);
  goes_on_ = true;
}

void PageSections::end_section(xml::Writer& xml) {
  xml.open("w:p").open("w:pPr").value("w:pStyle", style_names::table_end);
  write(xml);
  xml.close().close();
}

void PageSections::finish(xml::Writer& xml) { write(xml); }

// 17.6.17.
void PageSections::write(xml::Writer& xml) {
  const style::PageMetrics page = turned_ ? style::turned_page(style_) : style_.page;
  const auto reference = [&](std::string_view element, std::string_view type, const std::string& id) {
    if (!id.empty()) xml.open(element).attribute("w:type", type).attribute("r:id", id).close();
  };
  xml.open("w:sectPr");
  reference("w:headerReference", "default", header());
  if (first_) reference("w:headerReference", "first", running_.first_header);
  reference("w:footerReference", "default", turned_ ? running_.turned_footer : running_.footer);
  if (first_) reference("w:footerReference", "first", running_.first_footer);
  if (std::exchange(goes_on_, false)) xml.value("w:type", "continuous");
  xml.open("w:pgSz").attribute("w:w", twips(page.width)).attribute("w:h", twips(page.height));
  if (page.width > page.height) xml.attribute("w:orient", "landscape");
  xml.close();
  write_margins(page, xml);
  if (const auto columns = std::exchange(columns_, std::nullopt)) {
    xml.open("w:cols").attribute("w:num", 2).attribute("w:space", 0).attribute("w:equalWidth", "0");
    for (const double width : {columns->first, columns->second})
      xml.open("w:col").attribute("w:w", twips(width)).attribute("w:space", 0).close();
    xml.close();
  } else {
    xml.open("w:cols").attribute("w:space", 708).close();
  }
  if (first_page_differs()) xml.empty("w:titlePg");
  xml.close();
  first_ = false;
}

// A turned page has no foot of its own for that.
bool PageSections::first_page_differs() {
  const bool begins = std::exchange(begins_, false) && !turned_;
  return letterhead_ == nullptr ? begins : first_ && letterhead_->first_differs;
}

// The lines on a turned page are those of the style.
void PageSections::write_margins(const style::PageMetrics& page, xml::Writer& xml) const {
  const style::TextStyle& letter = style_.letter(style::Role::running);
  int top = twips(page.top), right = twips(page.right), bottom = twips(page.bottom), left = twips(page.left);
  int to_header = twips(style::to_header(page, letter));
  int to_footer = twips(style::to_footer(page, letter));
  if (letterhead_ != nullptr) {
    to_header = letterhead_->to_header;
    to_footer = letterhead_->to_footer;
    if (!turned_) {
      top = letterhead_->top;
      right = letterhead_->right;
      bottom = letterhead_->bottom;
      left = letterhead_->left;
    }
  }
  xml.open("w:pgMar").attribute("w:top", top).attribute("w:right", right).attribute("w:bottom", bottom);
  xml.attribute("w:left", left).attribute("w:header", to_header).attribute("w:footer", to_footer);
  xml.attribute("w:gutter", 0).close();
}

}  // namespace docx
