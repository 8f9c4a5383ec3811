#include "text/atoms.hpp"

#include <algorithm>
#include <string>

#include "text/ties.hpp"
#include "text/utf8.hpp"

namespace text {

// The part [from, to) of a word that stands in one span; `before` bytes of the word stand in earlier ones.
void AtomBuilder::add_part(std::uint32_t s, std::uint32_t from, std::uint32_t to, std::uint32_t before,
                           const std::vector<Break>& breaks, std::size_t& next) {
  const Span& span = spans_[s];
  const std::string_view shown = without_outer_soft_hyphens(span.text.substr(from, to - from));
  const ShapedWord& whole = shaper_.shape(shown, *span.font, span.language);
  const auto first_shown = static_cast<std::uint32_t>(shown.data() - span.text.data());
  for (const Missing& m : whole.missing) missing_->push_back({s, first_shown + m.offset, m.character});
  std::uint32_t begin = from;
  double before_width = 0;  // of [from, begin) shaped as one, so that the atoms add up to the kerned whole
  for (;;) {
    const bool inside = next < breaks.size() && breaks[next].offset <= before + (to - from);
    const std::uint32_t end = inside ? from + (breaks[next].offset - before) : to;
    if (end > begin) {
      const std::string_view part = without_outer_soft_hyphens(span.text.substr(from, end - from));
      const ShapedWord& until_here =
          part.size() == shown.size() ? whole : shaper_.shape(part, *span.font, span.language);
      const double width = until_here.width * span.size;
      atoms_->push_back({s, begin, end, width - before_width, 0, After::nothing, from, &until_here});
      before_width = width;
    }
    if (!inside) return;
    Atom& atom = atoms_->back();
    atom.after = breaks[next].hyphen ? After::hyphen : After::opportunity;
    if (breaks[next].hyphen) atom.after_width = shaper_.shape("-", *span.font, span.language).width * span.size;
    begin = end;
    ++next;
  }
}

// The word as a whole decides where it breaks, also where markup begins or ends inside it.
std::string_view AtomBuilder::add_word(std::uint32_t first_span, std::uint32_t first, std::uint32_t last_span,
                                       std::uint32_t last) {
  std::string_view whole;
  if (first_span == last_span) {
    whole = spans_[first_span].text.substr(first, last - first);
  } else {
    std::string& joined = joined_[joins_++ % 2];
    joined = spans_[first_span].text.substr(first);
    for (auto s = first_span + 1; s < last_span; ++s) joined += spans_[s].text;
    joined += spans_[last_span].text.substr(0, last);
    whole = joined;
  }
  if (whole.empty()) return whole;
  const std::vector<Break>& breaks = breaks_.find(whole, spans_[first_span].language, hyphenate_);
  std::size_t next = 0;
  std::uint32_t before = 0;
  for (auto s = first_span; s <= last_span; ++s) {
    const std::uint32_t from = s == first_span ? first : 0;
    const auto to = s == last_span ? last : static_cast<std::uint32_t>(spans_[s].text.size());
    if (from < to) add_part(s, from, to, before, breaks, next);
    before += to - from;
  }
  return whole;
}

// The space belongs to the span in which it stands, which may hold nothing of the word before it.
void AtomBuilder::add_space(std::uint32_t s, std::uint32_t at, std::size_t first_atom) {
  if (atoms_->size() == first_atom || atoms_->back().span != s || atoms_->back().end != at)
    atoms_->push_back({s, at, at, 0, 0, After::nothing, 0, nullptr});
  atoms_->back().after = After::space;
  atoms_->back().after_width = space(spans_[s]).width * spans_[s].size;
}

const ShapedWord& AtomBuilder::space(const Span& span) {
  if (space_ == nullptr || span.font != space_font_ || span.language != space_language_) {
    space_font_ = span.font;
    space_language_ = span.language;
    space_ = &shaper_.shape(" ", *span.font, span.language);
  }
  return *space_;
}

void AtomBuilder::build(std::span<const Span> spans, bool hyphenate, std::vector<Atom>& atoms,
                        std::vector<MissingAt>& missing) {
  atoms.clear();
  missing.clear();
  spans_ = spans;
  hyphenate_ = hyphenate;
  atoms_ = &atoms;
  missing_ = &missing;
  std::uint32_t first_span = 0, first = 0;
  bool open = false;
  std::string_view previous;  // the word before the last space
  std::size_t previous_space = 0;
  for (std::uint32_t s = 0; s < spans.size(); ++s) {
    const std::string_view text = spans[s].text;
    for (std::size_t at = 0; at < text.size();) {
      if (!open) {
        first_span = s;
        first = static_cast<std::uint32_t>(at);
        open = true;
      }
      const std::size_t space = std::min(text.find(' ', at), text.size());
      if (space == text.size()) break;  // the word goes on in the next span
      const std::size_t before = atoms.size();
      const std::string_view word = add_word(first_span, first, s, static_cast<std::uint32_t>(space));
      if (!previous.empty() && tied(previous, word)) atoms[previous_space].after = After::tie;
      add_space(s, static_cast<std::uint32_t>(space), before);
      previous = word;
      previous_space = atoms.size() - 1;
      open = false;
      at = space + 1;
    }
  }
  if (open) {
    const auto last_span = static_cast<std::uint32_t>(spans.size() - 1);
    const std::string_view word =
        add_word(first_span, first, last_span, static_cast<std::uint32_t>(spans.back().text.size()));
    if (!previous.empty() && tied(previous, word)) atoms[previous_space].after = After::tie;
  }
  if (!atoms.empty() && atoms.back().after == After::nothing) atoms.back().after = After::end;
}

// Between characters, each piece as long as the measure allows.
void AtomBuilder::divide(const Span& span, const Atom& atom, double measure, std::vector<Atom>& out) {
  const std::string_view whole = span.text.substr(atom.begin, atom.end - atom.begin);
  const auto size = static_cast<std::uint32_t>(whole.size());
  std::uint32_t begin = 0, fits = 0;
  const auto width = [&](std::uint32_t to) {
    const std::string_view part = without_outer_soft_hyphens(whole.substr(begin, to - begin));
    return shaper_.shape(part, *span.font, span.language).width * span.size;
  };
  auto ends = breaks_.clusters(whole);
  if (whole.ends_with(soft_hyphen_utf8) && !ends.empty()) ends.pop_back();  // a soft hyphen is no piece of its own
  ends.push_back(size);
  for (const std::uint32_t end : ends) {
    const double hyphen = end == size && atom.after == After::hyphen ? atom.after_width : 0;
    if (fits > begin && width(end) + hyphen > measure) {
      out.push_back({atom.span, atom.begin + begin, atom.begin + fits, width(fits), 0, After::opportunity, 0, nullptr});
      begin = fits;
    }
    fits = end;
  }
  out.push_back({atom.span, atom.begin + begin, atom.end, width(fits), atom.after_width, atom.after, 0, nullptr});
}

bool AtomBuilder::divide_wide(std::span<const Span> spans, double measure, std::vector<Atom>& atoms) {
  // The atoms from `first` that no line end divides, and their width; ties hold together or not.
  struct Stretch {
    std::size_t end = 0;
    double width = 0;
  };
  const auto stretch = [&](std::size_t first, bool ties_hold) {
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
    const Stretch s = stretch(first, true);
    if (s.width > measure) break;
    first = s.end;
  }
  if (first == atoms.size()) return false;

  std::vector<Atom> divided(atoms.begin(), atoms.begin() + static_cast<std::ptrdiff_t>(first));
  while (first < atoms.size()) {
    const Stretch tied = stretch(first, true);
    const bool ties_hold = tied.width <= measure;
    while (first < tied.end) {
      const Stretch s = ties_hold ? tied : stretch(first, false);
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
