#include "text/emergency_division.hpp"

#include <algorithm>

#include "text/soft_hyphen.hpp"
#include "text/word_widths.hpp"

namespace text {

// Between characters, each piece as long as the measure allows. The widths inside the whole tell about where; kerning
// at the cut, which only shaping knows, moves that by a character at most.
void EmergencyDivision::divide(const Span& span, const WordBox& box, double measure, std::vector<WordBox>& out) {
  const std::string_view whole = span.text.substr(box.begin, box.end - box.begin);
  const std::string_view shown = without_outer_soft_hyphens(whole);
  const auto size = static_cast<std::uint32_t>(whole.size());
  auto ends = breaks_.clusters(whole);
  if (whole.ends_with(soft_hyphen_utf8) && !ends.empty()) ends.pop_back();  // a soft hyphen is no piece of its own
  ends.push_back(size);
  widths_upto(words_.shape(shown, span), shown.size(), upto_);
  const auto about = [&](std::uint32_t end) {
    const auto hidden = static_cast<std::uint32_t>(shown.data() - whole.data());
    return upto_[std::min<std::size_t>(end - std::min(end, hidden), shown.size())] * span.size;
  };
  std::uint32_t begin = 0;
  const auto width = [&](std::uint32_t end) {
    const std::string_view part = without_outer_soft_hyphens(whole.substr(begin, end - begin));
    return words_.width(part, span) * span.size;
  };
  const auto fits = [&](std::uint32_t end) {
    return width(end) + (end == size && box.after == After::hyphen ? box.after_width : 0) <= measure;
  };
  for (auto first = ends.begin();;) {
    const double most = about(begin) + measure;
    auto last = std::partition_point(first, ends.end(), [&](std::uint32_t end) { return about(end) <= most; });
    if (last != first) --last;
    while (last != first && !fits(*last)) --last;
    while (last + 1 != ends.end() && fits(*(last + 1))) ++last;
    if (last + 1 == ends.end()) break;
    out.push_back({box.span, box.begin + begin, box.begin + *last, width(*last), 0, After::opportunity, 0, nullptr});
    begin = *last;
    first = last + 1;
  }
  out.push_back({box.span, box.begin + begin, box.end, width(size), box.after_width, box.after, 0, nullptr});
}

bool EmergencyDivision::divide_wide(std::span<const Span> spans, double measure, std::vector<WordBox>& boxes) {
  // The boxes from `first` that no line end divides, and their width; ties hold together or not.
  struct Stretch {
    std::size_t end = 0;
    double width = 0;
  };
  const auto stretch_from = [&](std::size_t first, bool ties_hold) {
    Stretch s{first, 0};
    for (;;) {
      const WordBox& box = boxes[s.end++];
      const bool tie = box.after == After::tie && ties_hold;
      s.width += box.width + (tie || box.after == After::hyphen ? box.after_width : 0);
      if (s.end == boxes.size() || !(tie || box.after == After::nothing)) return s;
    }
  };
  std::size_t first = 0;
  while (first < boxes.size()) {
    const Stretch s = stretch_from(first, true);
    if (s.width > measure) break;
    first = s.end;
  }
  if (first == boxes.size()) return false;

  std::vector<WordBox> divided(boxes.begin(), boxes.begin() + static_cast<std::ptrdiff_t>(first));
  while (first < boxes.size()) {
    const Stretch tied = stretch_from(first, true);
    const bool ties_hold = tied.width <= measure;
    while (first < tied.end) {
      const Stretch s = ties_hold ? tied : stretch_from(first, false);
      for (; first < s.end; ++first) {
        WordBox box = boxes[first];
        if (box.after == After::tie && !ties_hold) box.after = After::space;
        if (s.width > measure && box.after == After::nothing) box.after = After::opportunity;
        if (box.width + (box.after == After::hyphen ? box.after_width : 0) > measure)
          divide(spans[box.span], box, measure, divided);
        else
          divided.push_back(box);
      }
    }
  }
  boxes = std::move(divided);
  return true;
}

}  // namespace text
