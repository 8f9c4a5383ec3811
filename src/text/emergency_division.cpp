#include "text/emergency_division.hpp"

#include <algorithm>

#include "text/soft_hyphen.hpp"
#include "text/word_widths.hpp"

namespace text {

// Between characters, each piece as long as the measure allows. The widths inside the whole tell about where; kerning
// at the cut, which only shaping knows, moves that by a character at most.
void EmergencyDivision::divide(const Span& span, const Atom& atom, double measure, std::vector<Atom>& out) {
  const std::string_view whole = span.text.substr(atom.begin, atom.end - atom.begin);
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
    return width(end) + (end == size && atom.after == After::hyphen ? atom.after_width : 0) <= measure;
  };
  for (auto first = ends.begin();;) {
    const double most = about(begin) + measure;
    auto last = std::partition_point(first, ends.end(), [&](std::uint32_t end) { return about(end) <= most; });
    if (last != first) --last;
    while (last != first && !fits(*last)) --last;
    while (last + 1 != ends.end() && fits(*(last + 1))) ++last;
    if (last + 1 == ends.end()) break;
    out.push_back({atom.span, atom.begin + begin, atom.begin + *last, width(*last), 0, After::opportunity, 0, nullptr});
    begin = *last;
    first = last + 1;
  }
  out.push_back({atom.span, atom.begin + begin, atom.end, width(size), atom.after_width, atom.after, 0, nullptr});
}

bool EmergencyDivision::divide_wide(std::span<const Span> spans, double measure, std::vector<Atom>& atoms) {
  // The atoms from `first` that no line end divides, and their width; ties hold together or not.
  struct Stretch {
    std::size_t end = 0;
    double width = 0;
  };
  const auto stretch_from = [&](std::size_t first, bool ties_hold) {
    Stretch s{first, 0};
    for (;;) {
      const Atom& atom = atoms[s.end++];
      const bool tie = atom.after == After::tie && ties_hold;
      s.width += atom.width + (tie || atom.after == After::hyphen ? atom.after_width : 0);
      if (s.end == atoms.size() || !(tie || atom.after == After::nothing)) return s;
    }
  };
  std::size_t first = 0;
  while (first < atoms.size()) {
    const Stretch s = stretch_from(first, true);
    if (s.width > measure) break;
    first = s.end;
  }
  if (first == atoms.size()) return false;

  std::vector<Atom> divided(atoms.begin(), atoms.begin() + static_cast<std::ptrdiff_t>(first));
  while (first < atoms.size()) {
    const Stretch tied = stretch_from(first, true);
    const bool ties_hold = tied.width <= measure;
    while (first < tied.end) {
      const Stretch s = ties_hold ? tied : stretch_from(first, false);
      for (; first < s.end; ++first) {
        Atom atom = atoms[first];
        if (atom.after == After::tie && !ties_hold) atom.after = After::space;
        if (s.width > measure && atom.after == After::nothing) atom.after = After::opportunity;
        if (atom.width + (atom.after == After::hyphen ? atom.after_width : 0) > measure)
          divide(spans[atom.span], atom, measure, divided);
        else
          divided.push_back(atom);
      }
    }
  }
  atoms = std::move(divided);
  return true;
}

}  // namespace text
