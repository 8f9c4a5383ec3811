// What the parts of a page write with.
#pragma once
#include "document/document.hpp"
#include "document/plan.hpp"
#include "html/ids.hpp"
#include "html/inlines.hpp"
#include "html/markup.hpp"
#include "html/sizes.hpp"
#include "style/style.hpp"

namespace html {

// All outlive it.
struct Page {
  Page(const document::Document& its_document, const document::Plan& its_plan, const style::Style& its_style)
      : document(its_document),
        plan(its_plan),
        style(its_style),
        ids(its_document),
        inlines(markup, ids, its_document.metadata.language) {}
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  const document::Document& document;
  const document::Plan& plan;
  const style::Style& style;
  Markup markup;
  Ids ids;
  Sizes sizes;
  InlineWriter inlines;

  // An element that holds a text, and nothing where there is none.
  void text(std::string_view element, std::string_view classes, const document::Inlines& content) {
    if (content.empty()) return;
    markup.open(element).classes(classes);
    inlines.add(content);
    markup.close().new_line();
  }
};

}  // namespace html
