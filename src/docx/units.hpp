// Points and colours in the units of Office Open XML.
#pragma once
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "style/office.hpp"

namespace docx {

// Lengths of pages, paragraphs and cells: twentieths of a point.
inline int twips(double points) { return static_cast<int>(std::lround(points * 20)); }

// Sizes of letters.
inline int half_points(double points) { return static_cast<int>(std::lround(points * 2)); }

// Borders: eighths of a point, 2 to 96 (17.3.4, ST_EighthPointMeasure as Word reads it).
inline int eighth_points(double points) { return std::clamp(static_cast<int>(std::lround(points * 8)), 2, 96); }

// Space between border and text: whole points, at most 31 (17.3.4).
inline int border_space(double points) { return std::clamp(static_cast<int>(std::lround(points)), 0, 31); }

// Pictures: English metric units, 12,700 a point.
inline long long emu(double points) { return std::llround(points * 12700); }

inline std::string hex(style::Colour colour) {
  return fmt::format("{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

// Twips at the right of a cell, before a column at a distance of `gap` points.
inline int cell_margin(double gap) { return twips(style::cell_margin(gap)); }

// The same before and behind each column, where programs differ in which side is the right of a cell.
inline int half_cell_margin(double gap) { return cell_margin(gap) / 2; }

}  // namespace docx
