// A document's page by a writer of its own, with the Plan that layout makes of it.
#pragma once
#include <string>
#include <vector>

#include "catch.hpp"
#include "docx/sample_document.hpp"
#include "docx/sample_style.hpp"
#include "html/html.hpp"
#include "layout/lay_out.hpp"
#include "text/harfbuzz_shaper.hpp"
#include "text/hyphenation.hpp"

inline document::Plan plan_of(const document::Document& document, const style::Style& style) {
  // Opened once a program: fontconfig takes its time.
  static const text::FontCollection fonts = text::FontCollection::open(
      std::vector<text::FontRequest>{
          {"Carlito", false, false}, {"Carlito", true, false}, {"Carlito", false, true}, {"Carlito", true, true}},
      std::vector<std::string>{"Noto Sans"});
  layout::Options options;
  options.missing_glyph_is_error = false;
  text::HarfBuzzShaper shaper;
  const text::Hyphenation hyphenation;
  text::ParagraphBreaker breaker(shaper, hyphenation);
  diagnostics::Diagnostics sink;
  return layout::lay_out(document, style, fonts, breaker, options, sink).value().plan;
}

inline std::string write_html(const document::Document& document, const style::Style& style = sample_style(),
                              const image::Shown& images = {}) {
  return html::Writer(style).write(document, plan_of(document, style), images, "raadstuk 0.2.0");
}

// The page of a document with these blocks, from its body on.
inline std::string body_of(std::vector<document::Block> blocks) {
  document::Document document = sample::document();
  document.blocks = std::move(blocks);
  const std::string page = write_html(document);
  return page.substr(page.find("<body>"));
}

inline bool has(const std::string& page, std::string_view what) { return page.find(what) != std::string::npos; }
