// A document on its pages, with all that the pages point into.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "documents.hpp"
#include "layout/lay_out.hpp"
#include "text/fixed_shaper.hpp"
#include "text/harfbuzz_shaper.hpp"
#include "text/hyphenation.hpp"

// Opened once a program: fontconfig takes its time.
inline const text::FontCollection& carlito() {
  static const text::FontCollection fonts =
      text::FontCollection::open(std::vector<text::FontRequest>{{"Carlito", false, false}}, std::vector<std::string>{});
  return fonts;
}

// Every glyph is half an em wide with the fixed shaper, so that no version of a font changes what a test expects.
template <class Shaper = fixed::FixedShaper>
class LaidOut {
 public:
  explicit LaidOut(document::Document document, style::Style style = made::style(), const layout::Options& options = {})
      : document_(std::move(document)), style_(std::move(style)), breaker_(shaper_, hyphenation_) {
    diagnostics::Diagnostics sink;
    pages_ = layout::lay_out(document_, style_, carlito(), breaker_, options, sink);
    said = sink.take_sorted();
  }

  bool failed() const { return !pages_; }
  const layout::Pages& pages() const { return pages_.value(); }
  layout::Pages take_pages() { return std::move(pages_).value(); }
  const document::Document& document() const { return document_; }
  const style::Style& style() const { return style_; }

  std::vector<diagnostics::Diagnostic> said;

 private:
  document::Document document_;
  style::Style style_;
  Shaper shaper_;
  text::Hyphenation hyphenation_;
  text::ParagraphBreaker breaker_;
  std::optional<layout::Pages> pages_;
};

inline std::string text_of(const layout::TextRun& run) {
  std::string text;
  for (const text::Fragment& fragment : run.fragments) text += fragment.run->text;
  return text;
}

inline std::string text_of(const layout::Box& box) {
  std::string text;
  for (const layout::TextRun& run : box.runs) text += text_of(run);
  return text;
}

// The texts of its body, one a box.
inline std::vector<std::string> lines_of(const layout::Page& page) {
  std::vector<std::string> lines;
  for (const layout::PlacedBox& placed : page.boxes) lines.push_back(text_of(*placed.box));
  return lines;
}
