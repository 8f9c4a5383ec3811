#include "docx/column_widths.hpp"

#include <algorithm>
#include <cmath>

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
constexpr double crowded_gap = 0.6;  // of the column gap, where the text does not fit on one line anyway

// Points.
struct Wish {
  double preferred = 0, minimum = 0;

  double room() const { return preferred - minimum; }
  void widen(double whole) {
    preferred = std::max(preferred, whole);
    minimum = std::max(minimum, whole);
  }
  void widen(const document::Inlines& content, const Letter& letter) {
    const Extent wide = extent(document::plain_text(content), letter);
    preferred = std::max(preferred, wide.preferred * margin_of_error + 1);
    minimum = std::max(minimum, wide.minimum * margin_of_error + 1);
  }
};

std::vector<Wish> wishes_of(const document::Table& table, const style::Style& style) {
  std::vector<Wish> wishes(table.columns.size());
  const Letter &letter = style.letter(Role::table), &note = style.letter(Role::data);
  Letter ordinal = letter;
  ordinal.bold = true;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const bool is_ordinal = table.columns[i].ordinal;
    if (table.has_head) wishes[i].widen(table.columns[i].heading, style.letter(Role::table_head));
    for (const document::Row& row : table.rows) {
      if (i >= row.cells.size()) continue;
      const auto& paragraphs = row.cells[i].paragraphs;
      for (std::size_t k = 0; k < paragraphs.size(); ++k)
        wishes[i].widen(paragraphs[k], k > 0 ? note : is_ordinal ? ordinal : letter);
    }
    if (table.columns[i].alignment == document::Alignment::decimal) {
      const FigureExtent widest = figure_column(table, i, style).widest;
      wishes[i].widen((widest.before + widest.behind) * margin_of_error + 1);
    }
    if (is_ordinal) wishes[i].preferred = wishes[i].minimum = std::max(wishes[i].preferred, style.list.label_width);
  }
  return wishes;
}

// None gets less than its widest word while there is room for all of those. The rest is shared by the square root of
// what each still wants: much text gets more than a short entry, but not so much more that every entry breaks.
std::vector<double> share(const std::vector<Wish>& wishes, double available) {
  std::vector<double> widths;
  double left = available;
  for (const Wish& wish : wishes) {
    widths.push_back(wish.minimum);
    left -= wish.minimum;
  }
  if (left <= 0) {
    for (double& width : widths) width *= available / (available - left);
    return widths;
  }
  // Who has enough leaves the rest to the others: at least one each round.
  for (std::size_t round = 0; round < wishes.size(); ++round) {
    const auto wanted = [&](std::size_t i) { return wishes[i].preferred - widths[i]; };
    double weights = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i)
      if (wanted(i) > 0) weights += std::sqrt(wishes[i].room());
    if (weights <= 0) break;
    const double unit = left / weights;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      if (wanted(i) <= 0) continue;
      const double given = std::min(wanted(i), unit * std::sqrt(wishes[i].room()));
      widths[i] += given;
      left -= given;
    }
  }
  // What nobody needs goes to the column with the most text, so that the table fills the measure.
  const auto widest = std::max_element(wishes.begin(), wishes.end(),
                                       [](const Wish& a, const Wish& b) { return a.preferred < b.preferred; });
  if (widest != wishes.end()) widths[static_cast<std::size_t>(widest - wishes.begin())] += left;
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
  const std::vector<Wish> wishes = wishes_of(table, style);
  const double measure = total / 20.0;
  std::vector<double> gaps = gaps_of(table, style, style.table.column_gap);
  double wanted = 0;
  for (std::size_t i = 0; i < wishes.size(); ++i) wanted += wishes[i].preferred + gaps[i];
  if (wanted > measure) gaps = gaps_of(table, style, style.table.column_gap * crowded_gap);
  double available = measure;
  for (const double gap : gaps) available -= gap;

  const std::vector<double> shares = share(wishes, available);
  std::vector<ColumnWidth> columns;
  double edge = 0;
  int written = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    edge += shares[i] + gaps[i];
    columns.push_back({twips(edge) - written, twips(gaps[i])});  // edges are rounded, so that no error adds up
    written += columns.back().width;
  }
  return columns;
}

}  // namespace docx
