#include "docx/column_widths.hpp"

#include <algorithm>
#include <numeric>

#include "document/dump.hpp"
#include "docx/extent.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

using style::Letter;
using style::Role;

// Word may measure a text a little wider than we do, and then a word would be cut.
constexpr double margin_of_error = 1.03;

// Points.
struct Wish {
  double preferred = 0, minimum = 0;

  void widen(const document::Inlines& content, const Letter& letter) {
    const Extent wide = extent(document::plain_text(content), letter.bold);
    preferred = std::max(preferred, wide.preferred * letter.size * margin_of_error + 1);
    minimum = std::max(minimum, wide.minimum * letter.size * margin_of_error + 1);
  }
};

std::vector<Wish> wishes_of(const document::Table& table, const style::Style& style) {
  std::vector<Wish> wishes(table.columns.size());
  const Letter& letter = style.letter(Role::table);
  Letter ordinal = letter;
  ordinal.bold = true;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const bool is_ordinal = table.columns[i].ordinal;
    if (table.has_head) wishes[i].widen(table.columns[i].heading, style.letter(Role::table_head));
    for (const document::Row& row : table.rows) {
      if (i >= row.cells.size()) continue;
      for (const document::Inlines& paragraph : row.cells[i].paragraphs)
        wishes[i].widen(paragraph, is_ordinal ? ordinal : letter);
    }
    if (is_ordinal) wishes[i].preferred = wishes[i].minimum = std::max(wishes[i].preferred, style.list.label_width);
  }
  return wishes;
}

// A column that wants less than an equal share gets what it wants, the wide ones divide the rest; none gets less than
// its widest word while there is room for all of those.
std::vector<double> share(const std::vector<Wish>& wishes, double available) {
  std::vector<std::size_t> order(wishes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](auto a, auto b) { return wishes[a].preferred < wishes[b].preferred; });
  double minima = 0;
  for (const Wish& wish : wishes) minima += wish.minimum;
  const double squeeze = minima > available ? available / minima : 1;
  std::vector<double> widths(wishes.size(), 0);
  double left = available, minima_left = minima * squeeze;
  std::size_t columns_left = wishes.size();
  for (const std::size_t i : order) {
    const double minimum = wishes[i].minimum * squeeze;
    minima_left -= minimum;
    const double fair = std::min(left / static_cast<double>(columns_left), left - minima_left);
    widths[i] = std::clamp(wishes[i].preferred, minimum, std::max(minimum, fair));
    left -= widths[i];
    --columns_left;
  }
  if (!order.empty()) widths[order.back()] += left;  // so that the table fills the measure
  return widths;
}

}  // namespace

double gap_behind(const document::Table& table, std::size_t column, const style::Style& style) {
  if (column + 1 == table.columns.size()) return 0;
  return table.columns[column].ordinal ? style.list.label_gap : style.table.column_gap;
}

std::vector<int> column_widths(const document::Table& table, const style::Style& style, int total) {
  double available = total / 20.0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) available -= gap_behind(table, i, style);
  const std::vector<double> shares = share(wishes_of(table, style), available);
  std::vector<int> widths;
  double edge = 0;
  int written = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    edge += shares[i] + gap_behind(table, i, style);
    widths.push_back(twips(edge) - written);  // edges are rounded, so that no error adds up
    written += widths.back();
  }
  return widths;
}

}  // namespace docx
