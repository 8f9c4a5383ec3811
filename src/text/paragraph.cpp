#include "text/paragraph.hpp"

#include <algorithm>

#include "language/rules.hpp"
#include "text/justification.hpp"
#include "text/optical_margins.hpp"
#include "text/soft_hyphen.hpp"
#include "text/vowels.hpp"
#include "unicode/ascii.hpp"

namespace text {
namespace {

// Where indents and gaps leave nothing, or not even a number, words still stand on lines: one below the other.
constexpr double least_measure = 0.01;

constexpr std::size_t longest_figure = 32;  // bytes; what is longer is a code

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

std::string_view text_of(std::span<const Span> spans, const WordBox& box) {
  return spans[box.span].text.substr(box.begin, box.end - box.begin);
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
    const WordBox& box = boxes_[i];
    const Span& span = spans[box.span];
    // Boxes of one word that stay together are shaped together.
    std::size_t end = i + 1;
    const auto joined = [&](const WordBox& a) { return a.after != After::space && a.after != After::tie; };
    while (end < last && joined(boxes_[end - 1]) && boxes_[end].span == box.span &&
           boxes_[end].begin == boxes_[end - 1].end && boxes_[end].end - box.begin <= longest_piece)
      ++end;
    const WordBox& tail = boxes_[end - 1];
    const bool shaped = tail.shaped != nullptr && tail.shaped_from == box.begin;
    std::string_view part = without_outer_soft_hyphens(span.text.substr(box.begin, tail.end - box.begin));
    const bool hyphenated = end == last && tail.after == After::hyphen;
    const bool continued = i == first && first > 0 && boxes_[first - 1].after == After::hyphen &&
                           language::rules_of(span.language).drops_trema &&
                           drops_trema(text_of(spans, boxes_[first - 1]), part);
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
      place(line, known ? *tail.shaped : words_.find(part, span, kept), box.span, span.size, x);
    }
    line.width = x;
    if (tail.after == After::space || tail.after == After::tie)
      place(line, builder_.space(span), tail.span, span.size, x);
    i = end;
  }
  return line;
}

// The line begins in the margin, and reaches as far into it at its end as the result says.
double ParagraphBreaker::begin_in_margin(std::span<const Span> spans, Line& line) {
  if (line.fragments.empty()) return 0;
  const auto size_of = [&](const Fragment& fragment) { return spans[fragment.span].size; };
  const Fragment& first = line.fragments.front();
  const double before = hangs_before(first.run->text, spans[first.span], words_) * size_of(first);
  for (Fragment& fragment : line.fragments) fragment.x -= static_cast<float>(before);
  line.width -= before;
  for (auto last = line.fragments.rbegin(); last != line.fragments.rend(); ++last)
    if (last->run->text != " ") return hangs_behind(last->run->text, spans[last->span], words_) * size_of(*last);
  return 0;
}

// Without a hyphen where the lines are good without one: the dictionary is asked only when it can help. A word that
// fits no line is hyphenated in any case, for a division in the midst of a syllable reads worse than any hyphen.
LineEnds ParagraphBreaker::choose(std::span<const Span> spans, double measure, const BreakOptions& options,
                                  KeptWords& kept) {
  const bool hangs = hangs_in_margins(options);
  if (options.method == Method::total_fit || !options.hyphenate) {
    builder_.build(spans, false, boxes_, missing_, kept);
    const bool divided = division_.divide_wide(spans, measure, boxes_);
    if (divided && !options.hyphenate) {
      builder_.build(spans, false, boxes_, missing_, kept, measure);
      division_.divide_wide(spans, measure, boxes_);
    }
    if (hangs) hang(spans, words_, boxes_);
    LineEnds ends = line_ends(boxes_, measure, options.alignment, options.method);
    if (!options.hyphenate || (!divided && (ends.good || options.only_where_needed))) return ends;
  }
  builder_.build(spans, true, boxes_, missing_, kept);
  division_.divide_wide(spans, measure, boxes_);
  if (hangs) hang(spans, words_, boxes_);
  return line_ends(boxes_, measure, options.alignment, options.method);
}

// Where a word is divided its kerning changes, which its boxes cannot know. True when a line that should fit does not,
// and its boxes now say so.
bool ParagraphBreaker::correct(const Line& line, std::size_t first, std::size_t last, double measure) {
  constexpr double tolerance = 0.001;
  if (line.width <= measure + tolerance) return false;
  double expected = 0;
  for (std::size_t i = first; i < last; ++i) {
    const bool space = boxes_[i].after == After::space || boxes_[i].after == After::tie;
    expected += boxes_[i].width;
    if (space ? i + 1 < last : i + 1 == last && boxes_[i].after == After::hyphen) expected += boxes_[i].after_width;
  }
  if (expected > measure + tolerance) return false;  // nothing else was possible
  double& wrong = boxes_[last - 1].after == After::hyphen ? boxes_[last - 1].after_width : boxes_[first].width;
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
    if (corrected) chosen = line_ends(boxes_, measure, options.alignment, options.method);
  }
  for (Line& line : lines) {
    if (justified) {
      const double behind = hangs_in_margins(options) ? begin_in_margin(spans, line) : 0;
      if (&line != &lines.back()) justify(spans, measure + behind, line);
    }
    if (has_levels_) levels_.place(line);
  }
  point_at_given(lines);
  return lines;
}

Extent ParagraphBreaker::extent(std::span<const Span> given, bool hyphenate, Direction direction) {
  const std::span<const Span> spans = direct(given, direction);
  KeptWords kept;
  builder_.build(spans, hyphenate, boxes_, missing_, kept);
  Extent extent;
  double part = 0, line = 0;
  for (const WordBox& box : boxes_) {
    part += box.width;
    line += box.width;
    extent.minimum = std::max(extent.minimum, part + (box.after == After::hyphen ? box.after_width : 0));
    extent.preferred = std::max(extent.preferred, line);
    if (box.after == After::space || box.after == After::tie) line += box.after_width;
    if (box.after == After::tie)
      part += box.after_width;
    else if (box.after != After::nothing)
      part = 0;
  }
  std::vector<Line> none;
  point_at_given(none);
  return extent;
}

double ParagraphBreaker::widest_figure(std::span<const Span> given, Direction direction) {
  const std::span<const Span> spans = direct(given, direction);
  KeptWords kept;
  builder_.build(spans, true, boxes_, missing_, kept);
  double widest = 0, part = 0;
  std::size_t size = 0;
  bool digits = false;
  for (const WordBox& box : boxes_) {
    const std::string_view text = text_of(spans, box);
    part += box.width;
    size += text.size();
    digits = digits || unicode::has_digit(text);
    if (box.after == After::tie) part += box.after_width;
    if (box.after == After::tie || box.after == After::nothing) continue;
    if (digits && size <= longest_figure) widest = std::max(widest, part);
    part = 0;
    size = 0;
    digits = false;
  }
  return widest;
}

}  // namespace text
