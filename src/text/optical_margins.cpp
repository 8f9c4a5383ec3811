#include "text/optical_margins.hpp"

#include <algorithm>

#include "text/soft_hyphen.hpp"

namespace text {
namespace {

// A part of the mark's own width: as much as leaves it at the edge for the eye.
struct Mark {
  std::string_view utf8;
  double part = 0;
};
constexpr Mark at_beginning[] = {{"\"", 0.5},           {"'", 0.5},
                                 {"\xE2\x80\x98", 0.5}, {"\xE2\x80\x99", 0.5},
                                 {"\xE2\x80\x9C", 0.5}, {"\xE2\x80\x9E", 0.5}};
constexpr Mark at_end[] = {{soft_hyphen_utf8, 0.6},
                           {"-", 0.6},
                           {".", 0.6},
                           {",", 0.6},
                           {"\"", 0.5},
                           {"'", 0.5},
                           {"\xE2\x80\x98", 0.5},
                           {"\xE2\x80\x99", 0.5},
                           {"\xE2\x80\x9D", 0.5}};

double part_of(const Mark& mark, const Span& in, ShapedWords& words) {
  return mark.part * words.width(mark.utf8 == soft_hyphen_utf8 ? "-" : mark.utf8, in);
}

}  // namespace

double hangs_before(std::string_view text, const Span& in, ShapedWords& words) {
  for (const Mark& mark : at_beginning)
    if (text.starts_with(mark.utf8)) return part_of(mark, in, words);
  return 0;
}

double hangs_behind(std::string_view text, const Span& in, ShapedWords& words) {
  for (const Mark& mark : at_end)
    if (text.ends_with(mark.utf8)) return part_of(mark, in, words);
  return 0;
}

void hang(std::span<const Span> spans, ShapedWords& words, std::vector<WordBox>& boxes) {
  for (WordBox& box : boxes) {
    const Span& span = spans[box.span];
    const std::string_view text = without_outer_soft_hyphens(span.text.substr(box.begin, box.end - box.begin));
    const std::string_view end = box.after == After::hyphen ? soft_hyphen_utf8 : text;
    box.hangs_before = static_cast<float>(hangs_before(text, span, words) * span.size);
    box.hangs_behind = static_cast<float>(hangs_behind(end, span, words) * span.size);
  }
}

}  // namespace text
