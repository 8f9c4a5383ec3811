// Lines as wide as their measure: their spaces give most of it, and their letters a little that no eye sees.
#pragma once
#include <span>

#include "text/line.hpp"
#include "text/span.hpp"

namespace text {

// How far a space may be stretched or shrunk, and letters widened or narrowed, as a part of their width. What a line
// lacks, or has too much, is divided over both by these; letters never go further, spaces where nothing else fits.
inline constexpr double stretch = 0.5, shrink = 0.2, widen = 0.015;

// What a line of `width` points, `space` of them spaces, can gain or lose within these bounds.
constexpr double gain(double width, double space) { return space * stretch + (width - space) * widen; }
constexpr double loss(double width, double space) { return space * shrink + (width - space) * widen; }

// Fits the line, without the space at its end, into the measure. A line without spaces is only fitted where letters
// suffice. `spans`: of its fragments.
void justify(std::span<const Span> spans, double measure, Line& line);

}  // namespace text
