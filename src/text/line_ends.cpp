#include "text/line_ends.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include "text/justification.hpp"

namespace text {
namespace {

// Demerits: a line that one would not notice costs next to nothing, one at the edge of what is good costs 1.
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double overfull = 1e6;
constexpr double loose_shortfall = 0.2;     // of the measure, of a ragged line at that edge
constexpr double even_shortfall = 0.12;     // where no line lacks more, one does not look for hyphens
constexpr double hyphen = 0.3;              // tests/bench/typography shows what these numbers bring
constexpr double second_hyphen = 2;         // in a row
constexpr double ladder = 1000;             // three or more in a row: only where a line would not fit otherwise
constexpr double hyphen_before_last = 0.9;  // a word that ends alone on the last line
constexpr double tail = 1000;               // a last line with hardly more than that: as a ladder
constexpr double tail_width = 0.15;         // of the measure
constexpr double justified = 1.5;           // times that in justified text, where even spaces would buy many hyphens
constexpr double lone_word = 0.5;
constexpr double lone_word_width = 0.12;  // of the measure
constexpr std::size_t most_hyphens = 2;   // in a row

// The natural width and the spaces of any stretch of boxes, from sums up to each.
class Sums {
 public:
  explicit Sums(std::span<const WordBox> boxes) : sums_(boxes.size() + 1) {
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const WordBox& box = boxes[i];
      const bool space = box.after == After::space || box.after == After::tie;
      const double behind = space ? box.after_width : 0;
      Sum& sum = sums_[i + 1];
      sum.width = sums_[i].width + box.width + behind;
      sum.space = sums_[i].space + behind;
      const double hidden = box.after == After::space ? box.after_width : 0;
      const double shown = box.after == After::hyphen ? box.after_width : 0;
      sum.line_width = sum.width - hidden + shown - double{box.hangs_behind};
      sum.line_space = sum.space - hidden;
      sums_[i].begin = sums_[i].width + double{box.hangs_before};
    }
  }
  // The width of a line that ends behind box `end` - 1: without its last space and what hangs in the margins, with its
  // hyphen.
  double width(std::size_t first, std::size_t end) const { return sums_[end].line_width - sums_[first].begin; }
  double space(std::size_t first, std::size_t end) const { return sums_[end].line_space - sums_[first].space; }

 private:
  struct Sum {
    double width = 0, space = 0;            // up to here
    double begin = 0;                       // of a line that begins here: what it has not, of the width
    double line_width = 0, line_space = 0;  // of a line that ends here and began at the first box
  };
  std::vector<Sum> sums_;
};

constexpr bool may_end(After after) { return after != After::nothing && after != After::tie; }

// How bad a line is that is `shortfall` points short of the measure; 1 is the edge of what is good.
inline double badness(double shortfall, double width, double space, double measure, Alignment alignment) {
  if (alignment == Alignment::left) {
    const double ratio = shortfall / (loose_shortfall * measure);
    return ratio * ratio;
  }
  const double room = shortfall > 0 ? gain(width, space) : loss(width, space);
  if (room <= 0) return shortfall < 0.001 ? 0 : 100;
  const double ratio = std::abs(shortfall) / room;
  return ratio * ratio * ratio;
}

LineEnds greedy(std::span<const WordBox> boxes, double measure) {
  const Sums sums(boxes);
  LineEnds out{{}, true};
  for (std::size_t first = 0; first < boxes.size();) {
    std::size_t best = 0;
    for (std::size_t end = first + 1; end <= boxes.size(); ++end) {
      if (!may_end(boxes[end - 1].after) && end < boxes.size()) continue;
      if (best > 0 && sums.width(first, end) > measure + 0.001) break;
      best = end;
    }
    out.ends.push_back(best);
    first = best;
  }
  return out;
}

// A way to end a line.
struct Way {
  double demerits = infinite;
  std::uint32_t from = 0;
  std::uint16_t from_hyphens = 0;
  bool good = false;
};
// The cheapest ways to end a line at one place.
struct Node {
  std::array<Way, most_hyphens + 1> ways;  // by hyphens in a row, or more
  double least = infinite;                 // of their demerits
  bool hyphenated = false;
};

// More than a page of letters: only where they take no room at all, and one would look back from each to the first.
constexpr std::size_t most_boxes = 1000;

// The cheapest ways to end a line behind each box.
class TotalFit {
 public:
  TotalFit(std::span<const WordBox> boxes, double measure, Alignment alignment)
      : boxes_(boxes),
        sums_(boxes),
        measure_(measure),
        alignment_(alignment),
        weight_(alignment == Alignment::justified ? justified : 1),
        best_(boxes.size() + 1) {
    best_[0].ways[0] = {0, 0, 0, true};
    best_[0].least = 0;
  }

  LineEnds find();

 private:
  struct Fit {
    double width = 0, space = 0, shortfall = 0;
    bool fits = false;
  };
  Fit fit(std::size_t first, std::size_t end) const;
  void end_lines(std::size_t end);
  bool try_line(std::size_t first, std::size_t end);
  void follow(std::size_t first, std::size_t end, double own, bool good);
  bool reached(std::size_t end) const { return best_[end].least < infinite; }

  std::span<const WordBox> boxes_;
  Sums sums_;
  double measure_;
  Alignment alignment_;
  double weight_;
  std::vector<Node> best_;    // by boxes before the end
  std::size_t earliest_ = 0;  // where the longest line begins that fits
};

inline TotalFit::Fit TotalFit::fit(std::size_t first, std::size_t end) const {
  Fit fit{sums_.width(first, end), 0, 0, false};
  fit.shortfall = measure_ - fit.width;
  fit.fits = fit.shortfall > -0.001;
  if (alignment_ == Alignment::justified) {
    fit.space = sums_.space(first, end);
    fit.fits = fit.fits || (end < boxes_.size() && -fit.shortfall <= loss(fit.width, fit.space));
  }
  return fit;
}

// A line after the ways to end the one before. Of two that cost the same, the shorter line, which is tried later.
inline void TotalFit::follow(std::size_t first, std::size_t end, double own, bool good) {
  const Node& before = best_[first];
  Node& node = best_[end];
  const auto end_line = [&](std::size_t k, std::size_t hyphens, double demerits) {
    Way& way = node.ways[hyphens];
    if (demerits > way.demerits) return;
    way = {demerits, static_cast<std::uint32_t>(first), static_cast<std::uint16_t>(k), before.ways[k].good && good};
    node.least = std::min(node.least, demerits);
  };
  for (std::size_t k = 0; k <= (before.hyphenated ? most_hyphens : 0); ++k) {
    if (before.ways[k].demerits == infinite) continue;
    const double row = !node.hyphenated || k == 0 ? 0 : k == most_hyphens ? ladder : weight_ * second_hyphen;
    end_line(k, node.hyphenated ? std::min(k + 1, most_hyphens) : 0, before.ways[k].demerits + own + row);
  }
}

// False when a shorter line cannot be cheaper than what is known.
[[gnu::always_inline]] inline bool TotalFit::try_line(std::size_t first, std::size_t end) {
  const Fit line = fit(first, end);
  const Node& node = best_[end];
  double own = 0;
  bool good = line.fits;
  if (!line.fits) {
    own = overfull * (1 - line.shortfall / measure_);
  } else if (end < boxes_.size()) {
    own = badness(line.shortfall, line.width, line.space, measure_, alignment_);
    const auto& ways = node.ways;
    const double worst = node.hyphenated ? std::max(ways[1].demerits, ways[2].demerits) : ways[0].demerits;
    if (own + best_[first].least > worst) return line.shortfall <= 0 || own <= worst;
    good = alignment_ == Alignment::left ? line.shortfall <= even_shortfall * measure_ : own <= 1;
  } else {
    if (first > 0 && line.width < lone_word_width * measure_) own = lone_word;
    if (best_[first].hyphenated) own += line.width < tail_width * measure_ ? tail : weight_ * hyphen_before_last;
  }
  if (node.hyphenated) own += weight_ * hyphen;
  follow(first, end, own, good);
  return true;
}

// From the longest line that fits to shorter ones, which are worse and worse.
void TotalFit::end_lines(std::size_t end) {
  best_[end].hyphenated = boxes_[end - 1].after == After::hyphen;
  const std::size_t furthest = end > most_boxes ? end - most_boxes : 0;
  earliest_ = std::max(earliest_, furthest);
  while (earliest_ > furthest && fit(earliest_ - 1, end).fits)
    --earliest_;  // a hyphen may be wider than what follows it
  while (earliest_ < end && !fit(earliest_, end).fits) ++earliest_;
  for (std::size_t first = earliest_; first < end && try_line(first, end);) ++first;
  // What is wider than any line must stand somewhere.
  for (std::size_t first = std::min(earliest_, end); first-- > furthest && !reached(end);) try_line(first, end);
}

LineEnds TotalFit::find() {
  const std::size_t n = boxes_.size();
  for (std::size_t end = 1; end <= n; ++end)
    if (may_end(boxes_[end - 1].after) || end == n) end_lines(end);
  LineEnds out;
  std::size_t hyphens = 0;
  for (std::size_t k = 1; k <= most_hyphens; ++k)
    if (best_[n].ways[k].demerits < best_[n].ways[hyphens].demerits) hyphens = k;
  out.good = best_[n].ways[hyphens].good;
  for (std::size_t at = n; at > 0;) {
    const Way& way = best_[at].ways[hyphens];
    out.ends.push_back(at);
    at = way.from;
    hyphens = way.from_hyphens;
  }
  std::reverse(out.ends.begin(), out.ends.end());
  return out;
}

}  // namespace

LineEnds line_ends(std::span<const WordBox> boxes, double measure, Alignment alignment, Method method) {
  if (boxes.empty()) return {{}, true};
  if (method == Method::greedy) return greedy(boxes, measure);
  return TotalFit(boxes, measure, alignment).find();
}

}  // namespace text
