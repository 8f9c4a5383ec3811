#include "text/justification.hpp"

#include <algorithm>
#include <cmath>

namespace text {
namespace {

bool is_space(const Fragment& fragment) { return fragment.run->text == " "; }

constexpr double loosest = 2.5;  // times natural; with wider spaces the line stays ragged

// The fragments up to the space at the line's end.
std::size_t inner_fragments(const Line& line) {
  std::size_t count = line.fragments.size();
  while (count > 0 && is_space(line.fragments[count - 1])) --count;
  return count;
}

// So that a file says it in few digits; what is lost is less than a thousandth of an em over a line.
double rounded(double scale) { return std::round(scale * 1e4) / 1e4; }

}  // namespace

void justify(std::span<const Span> spans, double measure, Line& line) {
  const std::size_t count = inner_fragments(line);
  const auto natural = [&](const Fragment& fragment) { return fragment.run->width * spans[fragment.span].size; };
  double space = 0;
  for (std::size_t i = 0; i < count; ++i)
    if (is_space(line.fragments[i])) space += natural(line.fragments[i]);
  const double lacks = measure - line.width, letters = line.width - space;
  const double room = lacks > 0 ? gain(line.width, space) : loss(line.width, space);
  if (room <= 0 || (space <= 0 && std::abs(lacks) > room)) return;
  const double scale = rounded(1 + std::clamp(lacks / room, -1.0, 1.0) * widen);
  const double spaces = space > 0 ? (measure - letters * scale) / space : 1;
  if (spaces > loosest) return;
  line.scale = scale;
  double x = line.fragments.front().x;
  for (std::size_t i = 0; i < line.fragments.size(); ++i) {
    Fragment& fragment = line.fragments[i];
    fragment.x = static_cast<float>(x);
    x += natural(fragment) * (i >= count ? 1 : is_space(fragment) ? spaces : line.scale);
  }
  line.width = measure;
}

}  // namespace text
