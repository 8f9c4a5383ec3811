#include "html/number.hpp"

#include <algorithm>
#include <string>

#include "style/turned_page.hpp"
#include "unicode/utf8.hpp"

namespace html {
namespace {

// Digits, stops and letters of any family, in the size of the letter.
constexpr double widest_character = 0.55;
constexpr double white = 0.8;  // of page_css, before the title

double width_of(std::string_view number) {
  return widest_character * static_cast<double>(unicode::length(number)) + white;
}

}  // namespace

double printed_number_column(const style::Style& style) {
  return std::max(0.0, style.page.left - style::narrow_margin);
}

void write_number(std::string_view number, Page& page) {
  if (number.empty()) return;
  const double width = width_of(number);
  std::string classes = "number";
  if (width <= number_column) classes += " beside";
  if (width * page.style.letter(style::Role::number).size <= printed_number_column(page.style)) classes += " hanging";
  page.markup.open("span").classes(classes).text(std::string(number) + " ").close();
}

}  // namespace html
