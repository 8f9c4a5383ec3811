// Document + Style -> Pages.
#pragma once
#include <cstddef>
#include <optional>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "layout/pages.hpp"
#include "style/style.hpp"
#include "text/font.hpp"
#include "text/paragraph.hpp"

namespace layout {

inline constexpr std::size_t max_pages = 10'000;

struct Options {
  bool missing_glyph_is_error = true;  // else a warning
  text::Method method = text::Method::total_fit;
  double logo_aspect = 0;  // height by width of the style's logo; 0: there is none
};

// Empty exactly when errors were added. The pages show faces of `fonts`, which must outlive them.
std::optional<Pages> lay_out(const document::Document& document, const style::Style& style,
                             const text::FontCollection& fonts, text::ParagraphBreaker& breaker, const Options& options,
                             diagnostics::Diagnostics& sink);

}  // namespace layout
