#include "layout/column_widths.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace layout {
namespace {

constexpr int steps = 60;             // in which the free width is dealt out
constexpr double neighbour = 0.2;     // what a line in a cell counts that does not make its row higher
constexpr double ragged = 1.12;       // lines end before the measure does
constexpr std::size_t sampled = 300;  // rows that are looked at; more would say the same

double lines(const text::Extent& cell, double width) { return std::max(1.0, cell.preferred / std::max(width, 1.0)); }

// The least that column `k` can do with before one of its rows grows.
double narrowest(const std::vector<std::vector<text::Extent>>& rows, const std::vector<double>& widths, std::size_t k) {
  double narrow = 0;
  for (const auto& row : rows) {
    double others = 1;
    for (std::size_t i = 0; i < row.size(); ++i)
      if (i != k) others = std::max(others, std::ceil(lines(row[i], widths[i]) * ragged));
    const double may_take = std::max(others, std::ceil(lines(row[k], widths[k]) * ragged));
    narrow = std::max({narrow, row[k].minimum, row[k].preferred * ragged / may_take});
  }
  return narrow;
}

// A short entry that lacks a little to stand on one line gets it from a column that can spare it.
void mend(const std::vector<std::vector<text::Extent>>& rows, const std::vector<double>& preferred,
          std::vector<double>& widths) {
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const double lacks = preferred[i] - widths[i];
    for (std::size_t k = 0; k < widths.size() && lacks > 0; ++k) {
      if (k == i || widths[k] - narrowest(rows, widths, k) < lacks) continue;
      widths[i] += lacks;
      widths[k] -= lacks;
      break;
    }
  }
}

}  // namespace

std::vector<double> column_widths(const std::vector<std::vector<text::Extent>>& rows, double available) {
  const std::size_t columns = rows.empty() ? 0 : rows.front().size();
  std::vector<double> widths(columns, 0), preferred(columns, 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < columns; ++i) {
      widths[i] = std::max(widths[i], row[i].minimum);
      preferred[i] = std::max(preferred[i], row[i].preferred);
    }
  if (columns == 0) return widths;
  const double minima = std::accumulate(widths.begin(), widths.end(), 0.0);
  if (minima >= available) {
    for (double& width : widths) width *= available / minima;
    return widths;
  }
  // Deal the free width out in small steps, each to the column where it lowers the rows most.
  const std::size_t stride = rows.size() / sampled + 1;
  const double step = (available - minima) / steps;
  double left = available - minima;
  for (int n = 0; n < steps && left > 0; ++n) {
    double best_gain = 0;
    std::size_t best = columns;
    for (std::size_t i = 0; i < columns; ++i) {
      if (widths[i] >= preferred[i]) continue;
      const double wider = std::min(widths[i] + step, preferred[i]);
      double gain = 0;
      for (std::size_t r = 0; r < rows.size(); r += stride) {
        const double now = lines(rows[r][i], widths[i]), then = lines(rows[r][i], wider);
        if (then >= now) continue;
        double others = 1;
        for (std::size_t k = 0; k < columns; ++k)
          if (k != i) others = std::max(others, lines(rows[r][k], widths[k]));
        gain += std::max(now, others) - std::max(then, others) + neighbour * (now - then);
      }
      gain /= wider - widths[i];
      if (gain > best_gain) best_gain = gain, best = i;
    }
    if (best == columns) break;
    const double given = std::min({step, preferred[best] - widths[best], left});
    widths[best] += given;
    left -= given;
  }
  mend(rows, preferred, widths);
  // What nobody needs goes to the column with the most text, so that the table fills the measure.
  widths[static_cast<std::size_t>(std::max_element(preferred.begin(), preferred.end()) - preferred.begin())] +=
      std::max(0.0, available - std::accumulate(widths.begin(), widths.end(), 0.0));
  return widths;
}

}  // namespace layout
