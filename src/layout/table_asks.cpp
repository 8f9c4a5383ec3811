#include "layout/table_asks.hpp"

#include <algorithm>
#include <numeric>

namespace layout {
namespace {

using style::Role;

constexpr double comfortable_em = 6;  // of a column of words, in letters of its own
constexpr double short_word_em = 4.5;

}  // namespace

TableAsks::TableAsks(std::span<const Fitted> tables, Flow& flow)
    : tables_(tables),
      flow_(flow),
      style_(flow.context().style),
      columns_(tables.front().table->columns),
      text_(style_.letter(Role::table).size),
      head_(style_.letter(Role::table_head).size),
      smallest_(std::min(style_.table.smallest_letter, text_)) {}

// A head is not smaller than the style's smallest letter, unless the text is.
Scale TableAsks::scale(double size) const {
  const double head = std::max(std::min({head_, smallest_, size}), head_ - (text_ - size));
  return {size / text_, head / head_};
}

double TableAsks::gap_after(std::size_t column, double gap) const {
  if (column + 1 == columns_.size()) return 0;
  return columns_[column].ordinal ? std::min(gap, style_.number_gap()) : gap;
}

double TableAsks::gaps(double gap) const {
  double sum = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) sum += gap_after(i, gap);
  return sum;
}

// In the letters of the style; `comfortable` is what `divided` asks for, but for a least width.
TableAsks::Asked& TableAsks::asked(Words words) {
  const bool hyphenate = words != Words::whole;
  std::optional<Asked>& known = asked_[hyphenate ? 1 : 0];
  if (known) return *known;
  known.emplace();
  for (const Fitted& each : tables_) {
    TableExtents extents = extents_of(*each.table, *each.set, hyphenate, flow_);
    if (known->extents.rows.empty())
      known->extents = std::move(extents);
    else
      known->extents.append(extents);
  }
  known->head.resize(columns_.size());
  known->body.resize(columns_.size());
  for (std::size_t row = 0; row < known->extents.rows.size(); ++row) {
    auto& widest = known->extents.heads[row] ? known->head : known->body;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const text::Extent& cell = known->extents.rows[row][i];
      widest[i].minimum = std::max(widest[i].minimum, cell.minimum);
      widest[i].preferred = std::max(widest[i].preferred, cell.preferred);
    }
  }
  return *known;
}

// What each column asks for in the letters of the attempt, but for what cells over several columns lack.
std::vector<double> TableAsks::alone(const Attempt& attempt, double text::Extent::* part) {
  const Asked& all = asked(attempt.words);
  const Scale scale = this->scale(attempt.size);
  std::vector<double> columns(columns_.size());
  for (std::size_t i = 0; i < columns.size(); ++i)
    columns[i] = std::max(all.head[i].*part * scale.head, all.body[i].*part * scale.body);
  for (std::size_t i = 0; i < least_.size(); ++i) columns[i] = std::max(columns[i], least_[i]);
  if (attempt.words != Words::comfortable || part != &text::Extent::minimum) return columns;
  const Asked& whole = asked(Words::whole);
  for (std::size_t i = 0; i < columns.size(); ++i)
    columns[i] = std::max(columns[i], std::min(comfortable_em * attempt.size, whole.body[i].minimum * scale.body));
  return columns;
}

std::vector<double> TableAsks::columns(const Attempt& attempt, double text::Extent::* part) {
  std::vector<double> columns = alone(attempt, part);
  widen(attempt, part, columns, [](std::size_t, std::size_t) {});
  return columns;
}

// Columns over which cells span grow by what these lack; `visit` hears of each in the row of the cell.
template <class Visit>
void TableAsks::widen(const Attempt& attempt, double text::Extent::* part, std::vector<double>& columns,
                      const Visit& visit) {
  const TableExtents& extents = asked(attempt.words).extents;
  const Scale scale = this->scale(attempt.size);
  for (const TableExtents::Spanning& each : extents.spanning) {
    const double lacks = lack(each, each.extent.*part * scale.of(extents.heads[each.row]), columns, attempt.gap);
    for (std::size_t i = each.column; lacks > 0 && i < each.column + each.columns; ++i) {
      columns[i] += lacks / static_cast<double>(each.columns);
      visit(each.row, i);
    }
  }
}

double TableAsks::lack(const TableExtents::Spanning& each, double asked, const std::vector<double>& columns,
                       double gap) const {
  double has = 0;
  const std::size_t last = each.column + each.columns;
  for (std::size_t i = each.column; i < last; ++i) has += columns[i] + (i + 1 < last ? gap_after(i, gap) : 0);
  return std::max(0.0, asked - has);
}

// The extents of the rows in the letters of the attempt, with what cells that span columns lack in their rows. Turns
// those of the style's letters into them: a large table has millions.
const std::vector<std::vector<text::Extent>>& TableAsks::rows(const Attempt& attempt) {
  TableExtents& extents = asked(attempt.words).extents;
  const Scale scale = this->scale(attempt.size);
  std::vector<std::vector<text::Extent>>& rows = extents.rows;
  if (scale.body != 1 || scale.head != 1)
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (text::Extent& cell : rows[row]) {
        cell.minimum *= scale.of(extents.heads[row]);
        cell.preferred *= scale.of(extents.heads[row]);
      }
  for (double text::Extent::* part : {&text::Extent::minimum, &text::Extent::preferred}) {
    Attempt dealt = attempt;  // a column of few words leaves the width that is comfortable to one of many
    if (attempt.words == Words::comfortable) dealt.words = Words::divided;
    std::vector<double> columns = alone(dealt, part);
    widen(attempt, part, columns,
          [&](std::size_t row, std::size_t column) { rows[row][column].*part = columns[column]; });
  }
  if (attempt.words == Words::comfortable) keep_short_words_whole(attempt, rows);
  for (std::size_t i = 0; i < least_.size() && !rows.empty(); ++i)
    for (double text::Extent::* part : {&text::Extent::minimum, &text::Extent::preferred})
      rows[0][i].*part = std::max(rows[0][i].*part, least_[i]);
  return rows;
}

// In a column that has no others; one row asks it for all of the column. One with longer words divides some all the
// same, and leaves the width to a column that needs it more.
void TableAsks::keep_short_words_whole(const Attempt& attempt, std::vector<std::vector<text::Extent>>& rows) {
  const Asked& whole = asked(Words::whole);
  for (std::size_t i = 0; i < columns_.size() && !rows.empty(); ++i) {
    const double longest = whole.body[i].minimum * scale(attempt.size).body;
    if (longest <= short_word_em * attempt.size) rows[0][i].minimum = std::max(rows[0][i].minimum, longest);
  }
}

// For each column a figure, or else a letter; in the letters of the style.
Floors TableAsks::floors() {
  Floors floors{std::vector<double>(columns_.size(), 0), std::vector<double>(columns_.size(), text_)};
  const auto raise = [&](std::vector<double>& part, const std::vector<SetRow>& rows) {
    const std::vector<double> figures = widest_figures(rows, columns_.size(), flow_);
    for (std::size_t i = 0; i < part.size(); ++i) part[i] = std::max(part[i], figures[i]);
  };
  for (const Fitted& each : tables_) {
    raise(floors.head, each.set->head);
    raise(floors.body, each.set->rows);
  }
  const TableExtents& extents = asked(Words::divided).extents;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    floors.body[i] = std::max(floors.body[i], extents.before_mark[i] + extents.behind_mark[i]);
  return floors;
}

}  // namespace layout
