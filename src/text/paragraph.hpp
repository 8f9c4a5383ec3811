// Breaks a paragraph into lines.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "text/bidi.hpp"
#include "text/emergency_division.hpp"
#include "text/line.hpp"
#include "text/line_ends.hpp"
#include "text/word_boxes.hpp"

namespace text {

// What a paragraph needs of its column, in points.
struct Extent {
  double minimum = 0;    // the widest part that no line end divides
  double preferred = 0;  // all on one line
};

// How the lines of a paragraph are broken.
struct BreakOptions {
  Alignment alignment = Alignment::left;
  Method method = Method::total_fit;
  bool hyphenate = false;
  bool only_where_needed = false;  // hyphenate what does not fit otherwise, not for even lines: narrow columns
  Direction direction = Direction::left_to_right;  // of the paragraph
};

// One a thread. Every character of every span is on exactly one line, and no line is wider than the measure, but for
// one character (with the hyphen behind it) that is wider alone.
class ParagraphBreaker {
 public:
  ParagraphBreaker(Shaper& shaper, const Hyphenation& hyphenation)
      : breaks_(hyphenation), words_(shaper, breaks_), builder_(words_, breaks_), division_(words_, breaks_) {}

  // The runs on the lines stay as long as `kept`.
  std::vector<Line> lines(std::span<const Span> spans, double measure, const BreakOptions& options, KeptWords& kept);
  Extent extent(std::span<const Span> spans, bool hyphenate, Direction direction = Direction::left_to_right);
  // The widest part with a digit in it that no line end divides, in points; what is too long for a figure aside.
  double widest_figure(std::span<const Span> spans, Direction direction = Direction::left_to_right);

  // Characters without a glyph in the spans of the last call.
  const std::vector<MissingAt>& missing() const { return missing_; }

  std::vector<DictionaryUse> take_dictionaries() { return breaks_.take_dictionaries(); }

 private:
  std::span<const Span> direct(std::span<const Span> spans, Direction direction);
  void point_at_given(std::vector<Line>& lines);
  LineEnds choose(std::span<const Span> spans, double measure, const BreakOptions& options, KeptWords& kept);
  Line assemble(std::span<const Span> spans, std::size_t first, std::size_t last, KeptWords& kept);
  bool correct(const Line& line, std::size_t first, std::size_t last, double measure);
  void place(Line& line, const ShapedWord& word, std::uint32_t span, double size, double& x) const;
  bool hangs_in_margins(const BreakOptions& options) const {
    return options.alignment == Alignment::justified && !has_levels_;
  }
  double begin_in_margin(std::span<const Span> spans, Line& line);

  WordBreaks breaks_;
  ShapedWords words_;
  WordBoxBuilder builder_;
  EmergencyDivision division_;
  Levels levels_;
  bool has_levels_ = false;  // of the last paragraph
  std::vector<WordBox> boxes_;
  std::vector<MissingAt> missing_;
};

}  // namespace text
