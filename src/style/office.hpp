// Measures that Word and OpenDocument share, some of them with the PDF. Points.
#pragma once
#include <algorithm>

#include "style/style.hpp"

namespace style {

// How far a logo reaches into the top margin at most, of that margin.
inline constexpr double highest_logo = 0.6;

struct LogoSize {
  double width = 0, height = 0;
};
// `aspect`: its height by its width.
inline LogoSize logo_size(double aspect, const Style& style) {
  const double width = std::min(style.logo.width, style.page.text_width());
  return {width, width * aspect};
}

// How much of a logo of this height stands in the top margin.
inline double logo_in_margin(double height, const Style& style) {
  return std::min(height, highest_logo * style.page.top);
}

// Behind a logo.
inline double below_logo(const Style& style) { return style.letter(Role::data).leading * 0.5; }

// How far a line reaches below its baseline, of its letter's size: office programs measure to the edges of lines.
inline constexpr double descent = 0.27;

// Above a caption that stands below its picture, of the text's leading.
inline constexpr double caption_gap = 0.35;

// Below a figure and its caption.
inline double below_figure(const TextStyle& text) { return text.below * 1.4; }

// Between the label of a fact and its value.
inline double fact_gap(const Style& style) { return style.letter(Role::data).size * 1.1; }

// From the edges of the page to the lines above and below the text.
inline double to_header(const PageMetrics& page, const TextStyle& running) {
  return std::max(0.0, page.head - running.leading + descent * running.size);
}
inline double to_footer(const PageMetrics& page, const TextStyle& running) {
  return std::max(0.0, page.foot - descent * running.size);
}

// At the right of a cell, before a column at a distance of `gap`. An office program may measure a text a little wider
// than we do: a part of the gap is left to the text, so that no word is cut for that.
constexpr double cell_margin(double gap) {
  constexpr double spare = 2;
  return std::max(gap / 2, gap - spare);
}

// Between the data block in columns and the heading behind it: behind a section of columns white adds up.
inline double below_columns(const Style& style) {
  return std::max(0.0, style.data.below - style.letter(Role::block).above);
}

// Above an entry of the contents list, and before it, by the level of its heading; the report's own entries have 2.
inline double above_entry(int level, const TextStyle& text) { return text.leading * (level <= 2 ? 0.4 : 0.05); }
inline double indent_of_entry(int level, const TextStyle& text) { return text.size * 1.3 * std::max(0, level - 2); }

// The letter of headings of a level, 1 to 6, where nothing but that is known of them.
inline Role role_of_level(int level) {
  constexpr Role roles[] = {Role::title, Role::block, Role::heading, Role::subheading};
  return roles[std::clamp(level, 1, 4) - 1];
}

}  // namespace style
