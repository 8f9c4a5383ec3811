#include "docx/column_widths.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "document/dump.hpp"
#include "docx/decimals.hpp"
#include "docx/extent.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

using style::Letter;
using style::Role;

// Word may measure a text a little wider than we do, and then a word would be cut.
constexpr double margin_of_error = 1.03;
constexpr int steps = 60;                  // in which the free width is dealt out
constexpr double neighbour = 0.2;          // what a line in a cell counts that does not make its row higher
constexpr double raggedness = 1.1;         // of lines that end where a word does
constexpr std::size_t sampled_rows = 300;  // that are looked at; more would say the same
constexpr double most_gaps = 0.5;          // of the measure: the rest is left to the columns, however many there are
constexpr double crowded_gap = 0.6;        // of the column gap, where the text does not fit on one line anyway

using Cells = std::vector<Extent>;  // of a row

Extent extent_of(const document::Inlines& content, const Letter& letter) {
  const Extent wide = extent(document::plain_text(content), letter);
  return {wide.preferred * margin_of_error + 1, wide.minimum * margin_of_error + 1};
}

Extent widest(const Extent& a, const Extent& b) {
  return {std::max(a.preferred, b.preferred), std::max(a.minimum, b.minimum)};
}

Extent extent_of(const document::Cell& cell, const Letter& letter, const Letter& note) {
  Extent out;
  for (std::size_t i = 0; i < cell.paragraphs.size(); ++i)
    out = widest(out, extent_of(cell.paragraphs[i], i > 0 ? note : letter));
  return out;
}

// Of the head and every row.
std::vector<Cells> extents_of(const document::Table& table, const style::Style& style) {
  std::vector<Cells> rows;
  const Letter& letter = style.letter(Role::table);
  Letter ordinal = letter;
  ordinal.bold = true;
  for (const document::Row& row : table.head) {
    Cells& cells = rows.emplace_back();
    for (const document::Cell& cell : row.cells)
      cells.push_back(extent_of(cell, style.letter(Role::table_head), style.letter(Role::data)));
  }
  for (const document::Row& row : table.rows) {
    Cells& cells = rows.emplace_back(table.columns.size());
    for (std::size_t i = 0; i < std::min(cells.size(), row.cells.size()); ++i)
      cells[i] = extent_of(row.cells[i], table.columns[i].ordinal ? ordinal : letter, style.letter(Role::data));
  }
  return rows;
}

// Each column as its widest cells ask, and more where all of them together do.
Cells columns_of(const document::Table& table, const style::Style& style, const std::vector<Cells>& rows) {
  Cells columns(table.columns.size());
  for (const Cells& row : rows)
    for (std::size_t i = 0; i < columns.size(); ++i) columns[i] = widest(columns[i], row[i]);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (table.columns[i].alignment == document::Alignment::decimal) {
      const FigureExtent figures = widest_figures(table, i, style);
      const double whole = (figures.before + figures.behind) * margin_of_error + 1;
      columns[i] = widest(columns[i], {whole, whole});
    }
    if (table.columns[i].ordinal)
      columns[i].preferred = columns[i].minimum = std::max(columns[i].preferred, style.list.label_width);
  }
  return columns;
}

double lines(const Extent& cell, double width) { return std::max(1.0, cell.preferred / std::max(width, 1.0)); }

// How much lower the rows become, all together, when column `i` goes from `now` to `wider`.
double gain_of(const std::vector<Cells>& rows, const std::vector<double>& widths, std::size_t i, double wider) {
  double gain = 0;
  const std::size_t stride = rows.size() / sampled_rows + 1;
  for (std::size_t r = 0; r < rows.size(); r += stride) {
    const double now = lines(rows[r][i], widths[i]), then = lines(rows[r][i], wider);
    if (then >= now) continue;
    double others = 1;
    for (std::size_t k = 0; k < widths.size(); ++k)
      if (k != i) others = std::max(others, lines(rows[r][k], widths[k]));
    gain += std::max(now, others) - std::max(then, others) + neighbour * (now - then);
  }
  return gain;
}

// The narrowest that column `k` may become with no line more in any row; words do not fill their lines to the end.
double narrowest(const std::vector<Cells>& rows, const Cells& columns, const std::vector<double>& widths,
                 std::size_t k) {
  double least = columns[k].minimum;
  for (const Cells& row : rows) {
    const double filled = row[k].preferred * (row[k].preferred > widths[k] ? raggedness : 1);
    least = std::max(least, filled / std::max(1.0, std::ceil(filled / widths[k])));
  }
  return std::min(least, widths[k]);
}

// A short entry that lacks a little to stand on one line gets it from a column that can spare it.
void mend(const std::vector<Cells>& rows, const Cells& columns, std::vector<double>& widths) {
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const double lacks = columns[i].preferred - widths[i];
    for (std::size_t k = 0; k < widths.size() && lacks > 0; ++k) {
      if (k == i || widths[k] - narrowest(rows, columns, widths, k) < lacks) continue;
      widths[i] += lacks;
      widths[k] -= lacks;
      break;
    }
  }
}

// As the PDF does it: none gets less than its widest word while there is room for all of those; the rest is dealt out
// in small steps, each to the column where it lowers the rows most.
std::vector<double> share(const std::vector<Cells>& rows, const Cells& columns, double available) {
  std::vector<double> widths;
  double left = available;
  for (const Extent& column : columns) {
    widths.push_back(column.minimum);
    left -= column.minimum;
  }
  if (left <= 0) {
    for (double& width : widths) width *= available / (available - left);
    return widths;
  }
  const double step = left / steps;
  for (int n = 0; n < steps; ++n) {
    double best_gain = 0;
    std::size_t best = columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const double wider = std::min(widths[i] + step, columns[i].preferred);
      if (wider <= widths[i]) continue;
      const double gain = gain_of(rows, widths, i, wider) / (wider - widths[i]);
      if (gain > best_gain) best_gain = gain, best = i;
    }
    if (best == columns.size()) break;
    const double given = std::min({step, columns[best].preferred - widths[best], left});
    widths[best] += given;
    left -= given;
  }
  mend(rows, columns, widths);
  // What nobody needs goes to the column with the most text, so that the table fills the measure.
  const auto most = std::max_element(columns.begin(), columns.end(),
                                     [](const Extent& a, const Extent& b) { return a.preferred < b.preferred; });
  if (most != columns.end()) widths[static_cast<std::size_t>(most - columns.begin())] += std::max(0.0, left);
  return widths;
}

// Points behind each column; none behind the last.
std::vector<double> gaps_of(const document::Table& table, const style::Style& style, double gap) {
  std::vector<double> gaps;
  for (const document::Column& column : table.columns)
    gaps.push_back(column.ordinal ? style.list.label_gap * 1.4 : gap);
  if (!gaps.empty()) gaps.back() = 0;
  return gaps;
}

}  // namespace

std::vector<ColumnWidth> column_widths(const document::Table& table, const style::Style& style, int total) {
  const std::vector<Cells> rows = extents_of(table, style);
  const Cells wanted_columns = columns_of(table, style, rows);
  const double measure = total / 20.0;
  std::vector<double> gaps = gaps_of(table, style, style.table.column_gap);
  double wanted = 0;
  for (std::size_t i = 0; i < gaps.size(); ++i) wanted += wanted_columns[i].preferred + gaps[i];
  if (wanted > measure) gaps = gaps_of(table, style, style.table.column_gap * crowded_gap);
  const double all_gaps = std::accumulate(gaps.begin(), gaps.end(), 0.0), most = most_gaps * measure;
  if (all_gaps > most)
    for (double& gap : gaps) gap *= most / all_gaps;

  const std::vector<double> shares = share(rows, wanted_columns, measure - std::min(all_gaps, most));
  std::vector<ColumnWidth> columns;
  double edge = 0;
  int written = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    edge += shares[i] + gaps[i];
    columns.push_back({twips(edge) - written, twips(gaps[i]),
                       shares[i] > wanted_columns[i].minimum - 0.01});  // edges are rounded, so that no error adds up
    written += columns.back().width;
  }
  return columns;
}

}  // namespace docx
