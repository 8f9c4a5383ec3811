#include "layout/column_widths.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace layout {
namespace {

constexpr int steps = 60;             // in which the free width is dealt out
constexpr double neighbour = 0.2;     // what a line in a cell counts that does not make its row higher
constexpr double ragged = 1.12;       // lines end before the measure does
constexpr double least_width = 1;     // of a column
constexpr std::size_t sampled = 300;  // rows that are looked at; more would say the same

double lines(const text::Extent& cell, double width) { return std::max(1.0, cell.preferred / std::max(width, 1.0)); }

// What counts of one row: the lines of its highest cell, and of the highest beside that one. With these, what the
// others in the row need is known for each column at once; looking through them for each took minutes for a thousand
// columns.
struct Highest {
  double lines = 1, second = 1;
  std::size_t column = 0;

  double beside(std::size_t k) const { return k == column ? second : lines; }
};

template <class Lines>
Highest highest_of(const std::vector<text::Extent>& row, const std::vector<double>& widths, Lines&& lines_in) {
  Highest highest;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const double own = lines_in(row[i], widths[i]);
    if (own > highest.lines) {
      highest.second = std::exchange(highest.lines, own);
      highest.column = i;
    } else {
      highest.second = std::max(highest.second, own);
    }
  }
  return highest;
}

// The least that each column can do with before one of its rows grows.
std::vector<double> narrowest(const std::vector<std::vector<text::Extent>>& rows, const std::vector<double>& widths) {
  const auto whole_lines = [](const text::Extent& cell, double width) {
    return std::ceil(lines(cell, width) * ragged);
  };
  std::vector<double> narrow(widths.size(), 0);
  for (const auto& row : rows) {
    const Highest highest = highest_of(row, widths, whole_lines);
    for (std::size_t k = 0; k < row.size(); ++k) {
      const double may_take = std::max(highest.beside(k), whole_lines(row[k], widths[k]));
      narrow[k] = std::max({narrow[k], row[k].minimum, row[k].preferred * ragged / may_take});
    }
  }
  return narrow;
}

// A short entry that lacks a little to stand on one line gets it from a column that can spare it.
void mend(const std::vector<std::vector<text::Extent>>& rows, const std::vector<double>& preferred,
          std::vector<double>& widths) {
  std::vector<double> narrow;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const double lacks = preferred[i] - widths[i];
    if (lacks > 0 && narrow.empty()) narrow = narrowest(rows, widths);
    for (std::size_t k = 0; k < widths.size() && lacks > 0; ++k) {
      if (k == i || widths[k] - narrow[k] < lacks) continue;
      widths[i] += lacks;
      widths[k] -= lacks;
      narrow.clear();  // the rows' lines are others now
      break;
    }
  }
}

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

// Lowers the widest to one level, as water stands over a floor, until all fit. Floors that do not fit themselves are
// scaled.
void lower(std::vector<double>& widths, std::vector<double> floors, double available) {
  for (std::size_t i = 0; i < widths.size(); ++i) floors[i] = std::min(floors[i], widths[i]);
  if (const double least = sum(floors); least >= available) {
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = floors[i] * available / least;
    return;
  }
  const auto at = [&](double level) {
    std::vector<double> lowered(widths.size());
    for (std::size_t i = 0; i < widths.size(); ++i) lowered[i] = std::max(floors[i], std::min(widths[i], level));
    return lowered;
  };
  double below = 0, above = *std::max_element(widths.begin(), widths.end());
  for (int halving = 0; halving < 50; ++halving) {
    const double level = (below + above) / 2;
    (sum(at(level)) > available ? above : below) = level;
  }
  widths = at(below);
}

}  // namespace

std::vector<double> column_widths(const std::vector<std::vector<text::Extent>>& rows, double available,
                                  std::span<const double> floors) {
  const std::size_t columns = rows.empty() ? 0 : rows.front().size();
  std::vector<double> widths(columns, 0), preferred(columns, 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < columns; ++i) {
      widths[i] = std::max(widths[i], row[i].minimum);
      preferred[i] = std::max(preferred[i], row[i].preferred);
    }
  if (columns == 0) return widths;
  // A column of which every letter has no width still gets one: lines are broken, and rows measured, by dividing by it.
  const double least = std::min(least_width, available / static_cast<double>(columns) / 2);
  for (double& width : widths) width = std::max(width, least);
  const double minima = sum(widths);
  if (minima >= available) {
    std::vector<double> floor(columns, least);
    for (std::size_t i = 0; i < std::min(floors.size(), columns); ++i) floor[i] = std::max(least, floors[i]);
    lower(widths, std::move(floor), available);
    return widths;
  }
  // Deal the free width out in small steps, each to the column where it lowers the rows most.
  const std::size_t stride = rows.size() / sampled + 1;
  const double step = (available - minima) / steps;
  double left = available - minima;
  for (int n = 0; n < steps && left > 0; ++n) {
    std::vector<double> gains(columns, 0), wider(columns, 0);
    for (std::size_t i = 0; i < columns; ++i) wider[i] = std::min(widths[i] + step, preferred[i]);
    for (std::size_t r = 0; r < rows.size(); r += stride) {
      const Highest highest = highest_of(rows[r], widths, lines);
      for (std::size_t i = 0; i < columns; ++i) {
        if (widths[i] >= preferred[i]) continue;
        const double now = lines(rows[r][i], widths[i]), then = lines(rows[r][i], wider[i]);
        if (then >= now) continue;
        const double others = highest.beside(i);
        gains[i] += std::max(now, others) - std::max(then, others) + neighbour * (now - then);
      }
    }
    double best_gain = 0;
    std::size_t best = columns;
    for (std::size_t i = 0; i < columns; ++i) {
      if (gains[i] <= 0) continue;
      const double gain = gains[i] / (wider[i] - widths[i]);
      if (gain > best_gain) best_gain = gain, best = i;
    }
    if (best == columns) break;
    const double given = std::min({step, preferred[best] - widths[best], left});
    widths[best] += given;
    left -= given;
  }
  mend(rows, preferred, widths);
  return widths;
}

}  // namespace layout
