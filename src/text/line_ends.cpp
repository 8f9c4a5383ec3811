#include "text/line_ends.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

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
constexpr double justified = 2;             // times that in justified text, where even spaces would buy many hyphens
constexpr double lone_word = 0.5;
constexpr double lone_word_width = 0.12;  // of the measure
constexpr std::size_t most_hyphens = 2;   // in a row

// The natural width and the spaces of any stretch of atoms, from sums up to each.
class Sums {
 public:
  explicit Sums(std::span<const Atom> atoms) : atoms_(atoms), width_(atoms.size() + 1, 0), space_(atoms.size() + 1, 0) {
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      const bool space = atoms[i].after == After::space || atoms[i].after == After::tie;
      width_[i + 1] = width_[i] + atoms[i].width + (space ? atoms[i].after_width : 0);
      space_[i + 1] = space_[i] + (space ? atoms[i].after_width : 0);
    }
  }
  // Of a line that ends behind atom `end` - 1: without its last space, with its hyphen.
  double width(std::size_t first, std::size_t end) const {
    const Atom& last = atoms_[end - 1];
    double width = width_[end] - width_[first];
    if (last.after == After::space) width -= last.after_width;
    if (last.after == After::hyphen) width += last.after_width;
    return width;
  }
  double space(std::size_t first, std::size_t end) const {
    const Atom& last = atoms_[end - 1];
    return space_[end] - space_[first] - (last.after == After::space ? last.after_width : 0);
  }

 private:
  std::span<const Atom> atoms_;
  std::vector<double> width_, space_;
};

constexpr bool may_end(After after) { return after != After::nothing && after != After::tie; }

// How bad a line is that is `shortfall` points short of the measure; 1 is the edge of what is good.
double badness(double shortfall, double space, double measure, Alignment alignment) {
  if (alignment == Alignment::left) {
    const double ratio = shortfall / (loose_shortfall * measure);
    return ratio * ratio;
  }
  const double room = space * (shortfall > 0 ? stretch : shrink);
  if (room <= 0) return shortfall < 0.001 ? 0 : 100;
  const double ratio = std::abs(shortfall) / room;
  return ratio * ratio * ratio;
}

LineEnds greedy(std::span<const Atom> atoms, double measure) {
  const Sums sums(atoms);
  LineEnds out{{}, true};
  for (std::size_t first = 0; first < atoms.size();) {
    std::size_t best = 0;
    for (std::size_t end = first + 1; end <= atoms.size(); ++end) {
      if (!may_end(atoms[end - 1].after) && end < atoms.size()) continue;
      if (best > 0 && sums.width(first, end) > measure + 0.001) break;
      best = end;
    }
    out.ends.push_back(best);
    first = best;
  }
  return out;
}

struct Node {
  double demerits = infinite;
  std::uint32_t from = 0;
  std::uint16_t from_hyphens = 0;
  bool good = false;
};

// More than a page of letters: only where they take no room at all, and one would look back from each to the first.
constexpr std::size_t most_atoms = 1000;

}  // namespace

LineEnds line_ends(std::span<const Atom> atoms, double measure, Alignment alignment, Method method) {
  if (atoms.empty()) return {{}, true};
  if (method == Method::greedy) return greedy(atoms, measure);
  const Sums sums(atoms);
  const std::size_t n = atoms.size();
  const double weight = alignment == Alignment::justified ? justified : 1;
  // best[end][k]: the cheapest way to end a line behind atom end - 1, with k hyphens in a row so far, or more.
  std::vector<std::array<Node, most_hyphens + 1>> best(n + 1);
  best[0][0] = {0, 0, 0, true};
  const auto reached = [&](std::size_t end) {
    return std::any_of(best[end].begin(), best[end].end(), [](const Node& node) { return node.demerits < infinite; });
  };
  for (std::size_t end = 1; end <= n; ++end) {
    const After after = atoms[end - 1].after;
    if (!may_end(after) && end < n) continue;
    const bool last = end == n, hyphenated = after == After::hyphen;
    for (std::size_t first = end; first-- > (end > most_atoms ? end - most_atoms : 0);) {
      const double width = sums.width(first, end), space = sums.space(first, end), shortfall = measure - width;
      const bool fits =
          shortfall > -0.001 || (alignment == Alignment::justified && !last && -shortfall <= space * shrink);
      // No line begins this early; but what is wider than any line must stand somewhere.
      if (!fits && reached(end)) break;
      double line = 0;
      bool good = fits;
      if (!fits) {
        line = overfull * (1 - shortfall / measure);
      } else if (!last) {
        line = badness(shortfall, space, measure, alignment);
        good = alignment == Alignment::left ? shortfall <= even_shortfall * measure : line <= 1;
      } else if (first > 0 && width < lone_word_width * measure) {
        line = lone_word;
      }
      const bool after_hyphen = first > 0 && atoms[first - 1].after == After::hyphen;
      if (hyphenated) line += weight * hyphen;
      if (last && after_hyphen) line += weight * hyphen_before_last;
      for (std::size_t k = 0; k <= most_hyphens; ++k) {
        const Node& before = best[first][k];
        if (before.demerits == infinite) continue;
        const std::size_t hyphens = hyphenated ? std::min(k + 1, most_hyphens) : 0;
        double demerits = before.demerits + line;
        if (hyphens == most_hyphens) demerits += k == most_hyphens ? ladder : weight * second_hyphen;
        if (demerits < best[end][hyphens].demerits)
          best[end][hyphens] = {demerits, static_cast<std::uint32_t>(first), static_cast<std::uint16_t>(k),
                                before.good && good};
      }
    }
  }
  LineEnds out;
  std::size_t hyphens = 0;
  for (std::size_t k = 1; k <= most_hyphens; ++k)
    if (best[n][k].demerits < best[n][hyphens].demerits) hyphens = k;
  out.good = best[n][hyphens].good;
  for (std::size_t at = n; at > 0;) {
    const Node& node = best[at][hyphens];
    out.ends.push_back(at);
    at = node.from;
    hyphens = node.from_hyphens;
  }
  std::reverse(out.ends.begin(), out.ends.end());
  return out;
}

}  // namespace text
