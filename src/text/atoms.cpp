#include "text/atoms.hpp"

#include <algorithm>
#include <string>

#include "text/ties.hpp"
#include "text/utf8.hpp"

namespace text {

// The part [from, to) of a word that stands in one span; `before` bytes of the word stand in earlier ones.
void AtomBuilder::add_part(std::uint32_t s, std::uint32_t from, std::uint32_t to, std::uint32_t before, const std::vector<Break>& breaks, std::size_t& next) {
  const Span& span = spans_[s];
  const ShapedWord& whole = shaper_.shape(span.text.substr(from, to - from), *span.font, span.language);
  for (const Missing& m : whole.missing) missing_->push_back({s, from + m.offset, m.character});
  std::uint32_t begin = from;
  double before_width = 0;  // of [from, begin) shaped as one, so that the atoms add up to the kerned whole
  for (;;) {
    const bool inside = next < breaks.size() && breaks[next].offset <= before + (to - from);
    const std::uint32_t end = inside ? from + (breaks[next].offset - before) : to;
    if (end > begin) {
      std::string_view part = span.text.substr(from, end - from);
      if (inside && part.ends_with(soft_hyphen_utf8)) part.remove_suffix(soft_hyphen_utf8.size());
      double width = 0;
      if (!part.empty()) width = (end == to && !inside ? whole : shaper_.shape(part, *span.font, span.language)).width * span.size;
      atoms_->push_back({s, begin, end, width - before_width, 0, After::nothing});
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
void AtomBuilder::add_word(std::uint32_t first_span, std::uint32_t first, std::uint32_t last_span, std::uint32_t last) {
  std::string joined;
  std::string_view whole;
  if (first_span == last_span) {
    whole = spans_[first_span].text.substr(first, last - first);
  } else {
    joined = spans_[first_span].text.substr(first);
    for (auto s = first_span + 1; s < last_span; ++s) joined += spans_[s].text;
    joined += spans_[last_span].text.substr(0, last);
    whole = joined;
  }
  if (whole.empty()) return;
  const std::vector<Break>& breaks = breaks_.find(whole, spans_[first_span].language, hyphenate_);
  std::size_t next = 0;
  std::uint32_t before = 0;
  for (auto s = first_span; s <= last_span; ++s) {
    const std::uint32_t from = s == first_span ? first : 0;
    const auto to = s == last_span ? last : static_cast<std::uint32_t>(spans_[s].text.size());
    if (from < to) add_part(s, from, to, before, breaks, next);
    before += to - from;
  }
}

// The space belongs to the span in which it stands, which may hold nothing of the word before it.
void AtomBuilder::add_space(std::uint32_t s, std::uint32_t at, std::size_t first_atom) {
  if (atoms_->size() == first_atom || atoms_->back().span != s || atoms_->back().end != at)
    atoms_->push_back({s, at, at, 0, 0, After::nothing});
  atoms_->back().after = After::space;
  atoms_->back().after_width = shaper_.shape(" ", *spans_[s].font, spans_[s].language).width * spans_[s].size;
}

void AtomBuilder::build(std::span<const Span> spans, bool hyphenate, std::vector<Atom>& atoms, std::vector<MissingAt>& missing) {
  atoms.clear();
  missing.clear();
  spans_ = spans;
  hyphenate_ = hyphenate;
  atoms_ = &atoms;
  missing_ = &missing;
  std::uint32_t first_span = 0, first = 0;
  bool open = false;
  std::string_view previous;  // the word before the last space, where both stand in one span
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
      add_word(first_span, first, s, static_cast<std::uint32_t>(space));
      const std::string_view word = first_span == s ? text.substr(first, space - first) : std::string_view{};
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
    add_word(first_span, first, last_span, static_cast<std::uint32_t>(spans.back().text.size()));
    if (!previous.empty() && tied(previous, spans[first_span].text.substr(first))) atoms[previous_space].after = After::tie;
  }
  if (!atoms.empty() && atoms.back().after == After::nothing) atoms.back().after = After::end;
}

void AtomBuilder::divide_wide(std::span<const Span> spans, double measure, std::vector<Atom>& atoms) {
  if (std::none_of(atoms.begin(), atoms.end(), [&](const Atom& a) { return a.width > measure; })) return;
  std::vector<Atom> divided;
  for (const Atom& atom : atoms) {
    if (atom.width <= measure) {
      divided.push_back(atom);
      continue;
    }
    const Span& span = spans[atom.span];
    const std::string_view whole = span.text.substr(atom.begin, atom.end - atom.begin);
    std::uint32_t begin = 0, fits = 0;
    const auto width = [&](std::uint32_t to) { return shaper_.shape(whole.substr(begin, to - begin), *span.font, span.language).width * span.size; };
    auto ends = breaks_.clusters(whole);
    ends.push_back(static_cast<std::uint32_t>(whole.size()));
    for (const std::uint32_t end : ends) {
      if (fits > begin && width(end) > measure) {
        divided.push_back({atom.span, atom.begin + begin, atom.begin + fits, width(fits), 0, After::opportunity});
        begin = fits;
      }
      fits = end;
    }
    divided.push_back({atom.span, atom.begin + begin, atom.end, width(fits), atom.after_width, atom.after});
  }
  atoms = std::move(divided);
}

}  // namespace text
