#include "text/paragraph.hpp"

#include <algorithm>

#include "language/rules.hpp"
#include "text/soft_hyphen.hpp"
#include "unicode/ascii.hpp"

namespace text {
namespace {

// Where indents and gaps leave nothing, or not even a number, words still stand on lines: one below the other.
constexpr double least_measure = 0.01;

constexpr std::size_t longest_figure = 32;  // bytes; what is longer is a code

bool is_vowel(char c) { return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos; }

// "co-ordinatie": in Dutch a trema has no work to do behind a hyphen that the breaker set after a vowel.
bool drops_trema(std::string_view before, std::string_view behind) {
  static constexpr std::string_view letters[] = {"\xC3\xAB", "\xC3\xAF", "\xC3\xB6", "\xC3\xBC"};
  if (before.ends_with(soft_hyphen_utf8)) before.remove_suffix(soft_hyphen_utf8.size());
  if (before.empty()) return false;
  const bool accented =
      before.size() >= 2 && before[before.size() - 2] == '\xC3' && static_cast<unsigned char>(before.back()) >= 0xA0;
  if (!is_vowel(before.back()) && !accented) return false;
  return std::any_of(std::begin(letters), std::end(letters),
                     [&](std::string_view letter) { return behind.starts_with(letter); });
}

std::string_view text_of(std::span<const Span> spans, const Atom& atom) {
  return spans[atom.span].text.substr(atom.begin, atom.end - atom.begin);
}

}  // namespace

void ParagraphBreaker::place(Line& line, const ShapedWord& word, std::uint32_t span, double size, double& x) const {
  for (const ShapedRun& run : word.runs) {
    if (!run.glyphs.empty()) line.fragments.push_back({&run, static_cast<float>(x), span});
    x += run.width * size;
  }
}

Line ParagraphBreaker::assemble(std::span<const Span> spans, std::size_t first, std::size_t last, KeptWords& kept) {
  Line line;
  line.fragments.reserve(2 * (last - first));  // words and spaces
  double x = 0;
  std::string marked;
  for (std::size_t i = first; i < last;) {
    const Atom& atom = atoms_[i];
    const Span& span = spans[atom.span];
    // Atoms of one word that stay together are shaped together.
    std::size_t end = i + 1;
    const auto joined = [&](const Atom& a) { return a.after != After::space && a.after != After::tie; };
    while (end < last && joined(atoms_[end - 1]) && atoms_[end].span == atom.span &&
           atoms_[end].begin == atoms_[end - 1].end && atoms_[end].end - atom.begin <= longest_piece)
      ++end;
    const Atom& tail = atoms_[end - 1];
    const bool shaped = tail.shaped != nullptr && tail.shaped_from == atom.begin;
    std::string_view part = without_outer_soft_hyphens(span.text.substr(atom.begin, tail.end - atom.begin));
    const bool hyphenated = end == last && tail.after == After::hyphen;
    const bool continued = i == first && first > 0 && atoms_[first - 1].after == After::hyphen &&
                           language::rules_of(span.language).drops_trema &&
                           drops_trema(text_of(spans, atoms_[first - 1]), part);
    if (hyphenated || continued) {
      // Shaper::shape says what a soft hyphen at either end of a word asks for.
      marked = continued ? soft_hyphen_utf8 : std::string_view{};
      marked += part;
      if (hyphenated) marked += soft_hyphen_utf8;
      part = marked;
    }
    line.hyphenated = hyphenated;
    if (!part.empty()) {
      const bool known = shaped && !hyphenated && !continued;
      place(line, known ? *tail.shaped : words_.find(part, span, kept), atom.span, span.size, x);
    }
    line.width = x;
    if (tail.after == After::space || tail.after == After::tie)
      place(line, builder_.space(span), tail.span, span.size, x);
    i = end;
  }
  return line;
}

// The spaces inside the line share what it lacks, or has too much.
void ParagraphBreaker::justify(std::span<const Span> spans, double measure, Line& line) const {
  const auto is_space = [](const Fragment& fragment) { return fragment.run->text == " "; };
  std::size_t count = line.fragments.size();
  while (count > 0 && is_space(line.fragments[count - 1])) --count;
  double space = 0;
  for (std::size_t i = 0; i < count; ++i)
    if (is_space(line.fragments[i])) space += line.fragments[i].run->width * spans[line.fragments[i].span].size;
  if (space <= 0) return;
  const double ratio = (measure - line.width) / space;
  double shift = 0;
  for (std::size_t i = 0; i < line.fragments.size(); ++i) {
    Fragment& fragment = line.fragments[i];
    fragment.x += static_cast<float>(shift);
    if (i < count && is_space(fragment)) shift += ratio * fragment.run->width * spans[fragment.span].size;
  }
  line.width = measure;
}

// Without a hyphen where the lines are good without one: the dictionary is asked only when it can help.
LineEnds ParagraphBreaker::choose(std::span<const Span> spans, double measure, const BreakOptions& options,
                                  KeptWords& kept) {
  if (options.method == Method::total_fit || !options.hyphenate) {
    builder_.build(spans, false, atoms_, missing_, kept);
    const bool divided = division_.divide_wide(spans, measure, atoms_);
    LineEnds ends = line_ends(atoms_, measure, options.alignment, options.method);
    if (!options.hyphenate || (!divided && (ends.good || options.only_where_needed))) return ends;
  }
  builder_.build(spans, true, atoms_, missing_, kept);
  division_.divide_wide(spans, measure, atoms_);
  return line_ends(atoms_, measure, options.alignment, options.method);
}

// Where a word is divided its kerning changes, which its atoms cannot know. True when a line that should fit does not,
// and its atoms now say so.
bool ParagraphBreaker::correct(const Line& line, std::size_t first, std::size_t last, double measure) {
  constexpr double tolerance = 0.001;
  if (line.width <= measure + tolerance) return false;
  double expected = 0;
  for (std::size_t i = first; i < last; ++i) {
    const bool space = atoms_[i].after == After::space || atoms_[i].after == After::tie;
    expected += atoms_[i].width;
    if (space ? i + 1 < last : i + 1 == last && atoms_[i].after == After::hyphen) expected += atoms_[i].after_width;
  }
  if (expected > measure + tolerance) return false;  // nothing else was possible
  double& wrong = atoms_[last - 1].after == After::hyphen ? atoms_[last - 1].after_width : atoms_[first].width;
  wrong += line.width - expected;
  return true;
}

// The spans in pieces of one direction, where not everything runs from left to right.
std::span<const Span> ParagraphBreaker::direct(std::span<const Span> spans, Direction direction) {
  has_levels_ = levels_.find(spans, direction);
  return has_levels_ ? levels_.spans() : spans;
}

// Who asked knows the spans that were given, not their pieces.
void ParagraphBreaker::point_at_given(std::vector<Line>& lines) {
  if (!has_levels_) return;
  for (Line& line : lines)
    for (Fragment& fragment : line.fragments) fragment.span = levels_.origin(fragment.span).span;
  for (MissingAt& missing : missing_) {
    const Levels::Origin origin = levels_.origin(missing.span);
    missing.span = origin.span;
    missing.offset += origin.offset;
  }
}

std::vector<Line> ParagraphBreaker::lines(std::span<const Span> given, double asked, const BreakOptions& options,
                                          KeptWords& kept) {
  const std::span<const Span> spans = direct(given, options.direction);
  const double measure = asked >= least_measure ? asked : least_measure;
  LineEnds chosen = choose(spans, measure, options, kept);
  std::vector<Line> lines;
  const bool justified = options.alignment == Alignment::justified;
  for (bool corrected = true; corrected;) {
    corrected = false;
    lines.clear();
    lines.reserve(chosen.ends.size());
    std::size_t first = 0;
    for (const std::size_t end : chosen.ends) {
      lines.push_back(assemble(spans, first, end, kept));
      if (!justified && correct(lines.back(), first, end, measure)) corrected = true;
      first = end;
    }
    if (corrected) chosen = line_ends(atoms_, measure, options.alignment, options.method);
  }
  for (Line& line : lines) {
    if (justified && &line != &lines.back()) justify(spans, measure, line);
    if (has_levels_) levels_.place(line);
  }
  point_at_given(lines);
  return lines;
}

Extent ParagraphBreaker::extent(std::span<const Span> given, bool hyphenate, Direction direction) {
  const std::span<const Span> spans = direct(given, direction);
  KeptWords kept;
  builder_.build(spans, hyphenate, atoms_, missing_, kept);
  Extent extent;
  double part = 0, line = 0;
  for (const Atom& atom : atoms_) {
    part += atom.width;
    line += atom.width;
    extent.minimum = std::max(extent.minimum, part + (atom.after == After::hyphen ? atom.after_width : 0));
    extent.preferred = std::max(extent.preferred, line);
    if (atom.after == After::space || atom.after == After::tie) line += atom.after_width;
    if (atom.after == After::tie)
      part += atom.after_width;
    else if (atom.after != After::nothing)
      part = 0;
  }
  std::vector<Line> none;
  point_at_given(none);
  return extent;
}

double ParagraphBreaker::widest_figure(std::span<const Span> given, Direction direction) {
  const std::span<const Span> spans = direct(given, direction);
  KeptWords kept;
  builder_.build(spans, true, atoms_, missing_, kept);
  double widest = 0, part = 0;
  std::size_t size = 0;
  bool digits = false;
  for (const Atom& atom : atoms_) {
    const std::string_view text = text_of(spans, atom);
    part += atom.width;
    size += text.size();
    digits = digits || unicode::has_digit(text);
    if (atom.after == After::tie) part += atom.after_width;
    if (atom.after == After::tie || atom.after == After::nothing) continue;
    if (digits && size <= longest_figure) widest = std::max(widest, part);
    part = 0;
    size = 0;
    digits = false;
  }
  return widest;
}

}  // namespace text
