// The Plan that layout makes of a document, for the tests of the formats that need one.
#pragma once
#include <string>
#include <vector>

#include "image/shown.hpp"
#include "layout/lay_out.hpp"
#include "text/harfbuzz_shaper.hpp"
#include "text/hyphenation.hpp"

// Opened once a program: fontconfig takes its time.
inline const text::FontCollection& carlito() {
  static const text::FontCollection fonts = text::FontCollection::open(
      std::vector<text::FontRequest>{
          {"Carlito", false, false}, {"Carlito", true, false}, {"Carlito", false, true}, {"Carlito", true, true}},
      std::vector<std::string>{"Noto Sans"});
  return fonts;
}

inline document::Plan plan_of(document::Document document, const style::Style& style, const image::Shown& images) {
  document.images.clear();
  for (const image::Image* image : images.figures)
    document.images.push_back({"beeld", image->displayed_width(), image->displayed_height()});
  layout::Options options;
  options.missing_glyph_is_error = false;
  if (images.logo != nullptr)
    options.logo_aspect = static_cast<double>(images.logo->displayed_height()) / images.logo->displayed_width();
  text::HarfBuzzShaper shaper;
  const text::Hyphenation hyphenation;
  text::ParagraphBreaker breaker(shaper, hyphenation);
  diagnostics::Diagnostics sink;
  return layout::lay_out(document, style, carlito(), breaker, options, sink).value().plan;
}
