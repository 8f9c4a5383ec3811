// Figures as people write them in a budget, in the form of a language: "1.234,5", "€ 12 mln", "(45)", "−3,5 %".
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "language/decimal.hpp"
#include "language/rules.hpp"

namespace language {

// The views are of the text that was read; what it has none of is empty.
struct Figure {
  Decimal number;             // negative with a minus before or behind it, and in brackets
  std::string_view minus;     // as it is written: "-", "−", "–", "-/-" or "("
  std::string_view sign;      // another before it: "+", or "±", "<", "≥", with which it says no exact figure
  std::string_view currency;  // before it or behind it
  std::string_view unit;      // "%", "mln"; with a currency behind it: "mln euro"
  // Bytes of the text that stand before its decimal mark; of a whole number up to the end of its digits.
  std::size_t mark = 0;
  std::string notes = {};  // the marks of notes behind it: "*", "¹"
};

// Whether figures with this unit are parts of something, which nobody adds or divides: "%", "procent".
bool is_share(std::string_view unit);

// Whether it says how many of the amount there are: "mln", "miljard euro".
bool is_scale(std::string_view unit);

// Whether it says that the figure is about that, or at least or at most that: nobody adds such figures.
bool is_inexact(std::string_view sign);

// What the text is as a whole, or nothing: a range, a date, a code or words are no figure. Thousands are groups of
// three with points, commas, apostrophes or spaces (also U+00A0, U+2009 and U+202F) between them. A single point or
// comma is what it is in the language where that can be: "1.234" is thousands in Dutch, and "1.5" one and a half.
// Behind a figure may stand the mark of a note: "*", "¹". `text` is valid UTF-8.
std::optional<Figure> read_figure(std::string_view text, const Rules& rules);

// "n.v.t.", "p.m.", a dash alone: what stands in a column of figures where there is none, or none yet.
bool stands_for_figure(std::string_view text);

// "12-15", "2025/2026", "1,5 – 2": two figures that stand for all between them.
bool is_range_of_figures(std::string_view text, const Rules& rules);

// Whether a space between these words stands inside one figure: "€ 3", "1 000", "12 mln", "-3 %". The words come with
// their punctuation; a spaced dash is none of a figure.
bool is_one_figure(std::string_view first, std::string_view second, const Rules& rules);

// Whether the word, but for its punctuation, is a figure or a range of them.
bool is_figure_in_text(std::string_view word, const Rules& rules);

// With the thousands and the mark of the language, all its decimals, and U+2212 where it is negative.
std::string write_decimal(const Decimal& number, const Rules& rules);

}  // namespace language
