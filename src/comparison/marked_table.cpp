#include <algorithm>
#include <utility>

#include "comparison/flat_text.hpp"
#include "comparison/marking.hpp"
#include "comparison/script.hpp"
#include "document/grid.hpp"
#include "likeness/subsequence.hpp"

namespace comparison {
namespace {

using document::Change;
using document::Inlines;
using document::Row;
using document::Table;

bool have_same_shape(const Row& a, const Row& b) {
  return a.role == b.role && std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(),
                                        [](const document::Cell& x, const document::Cell& y) {
                                          return x.column_span == y.column_span && x.row_span == y.row_span;
                                        });
}

bool have_same_columns(const Table& a, const Table& b) {
  const auto same = [](const document::Column& x, const document::Column& y) { return x.ordinal == y.ordinal; };
  return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), same) &&
         std::equal(a.head.begin(), a.head.end(), b.head.begin(), b.head.end(), have_same_shape);
}

// Rows that cells reach through belong together: word processors keep such a cell only where its first row stays.
struct Group {
  std::size_t first = 0, count = 1;
};
std::vector<Group> groups_of(const std::vector<Row>& rows) {
  std::vector<Group> groups;
  std::size_t end = 0;  // of the group so far
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i < end && !groups.empty())
      ++groups.back().count;
    else
      groups.push_back({i, 1});
    for (const document::Cell& cell : rows[i].cells) end = std::max(end, i + cell.row_span);
  }
  return groups;
}

class TableMarking {
 public:
  TableMarking(const Table& old, const Table& now, const Marker& marker) : old_(old), now_(now), marker_(marker) {}

  Table run() {
    Table out = now_;
    out.caption = marker_.text(old_.caption, now_.caption);
    out.source = marker_.text(old_.source, now_.source);
    for (std::size_t i = 0; i < out.head.size(); ++i) out.head[i] = kept(old_.head[i], now_.head[i], false);
    find_partners();
    out.rows.clear();
    const std::vector<Group> old_groups = groups_of(old_.rows), groups = groups_of(now_.rows);
    std::vector<std::size_t> kept_of;  // of the new groups: the old one that stays
    for (const Group& group : groups) kept_of.push_back(partner_of(group, old_groups));
    std::size_t old_group = 0, looked_at = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
      // What went stands before what came.
      looked_at = std::max(looked_at, g);
      while (looked_at < groups.size() && kept_of[looked_at] == likeness::none) ++looked_at;
      const std::size_t end = looked_at < groups.size() ? kept_of[looked_at] : old_groups.size();
      for (; old_group < end; ++old_group) add_whole(old_.rows, old_groups[old_group], Change::deleted, out.rows);
      if (kept_of[g] == likeness::none) {
        add_whole(now_.rows, groups[g], Change::inserted, out.rows);
        continue;
      }
      for (std::size_t i = 0; i < groups[g].count; ++i)
        out.rows.push_back(kept(old_.rows[old_groups[old_group].first + i], now_.rows[groups[g].first + i], true));
      ++old_group;
    }
    for (; old_group < old_groups.size(); ++old_group)
      add_whole(old_.rows, old_groups[old_group], Change::deleted, out.rows);
    return out;
  }

 private:
  void find_partners() {
    partners_.assign(now_.rows.size(), likeness::none);
    const auto units = units_of(old_, marker_.old, now_, marker_.now, marker_.vocabulary);
    for (const Step& step : script(units.first, units.second))
      if (step.kind == Step::Kind::same || step.kind == Step::Kind::changed) partners_[step.now] = step.old;
  }

  // Of a group all rows have partners, which are a group of the same shape; none else.
  std::size_t partner_of(const Group& group, const std::vector<Group>& old_groups) const {
    const std::size_t first = partners_[group.first];
    const auto found = std::lower_bound(old_groups.begin(), old_groups.end(), first,
                                        [](const Group& old, std::size_t row) { return old.first < row; });
    if (found == old_groups.end() || found->first != first || found->count != group.count) return likeness::none;
    for (std::size_t i = 0; i < group.count; ++i)
      if (partners_[group.first + i] != first + i || !have_same_shape(old_.rows[first + i], now_.rows[group.first + i]))
        return likeness::none;
    return static_cast<std::size_t>(found - old_groups.begin());
  }

  static void add_whole(const std::vector<Row>& rows, const Group& group, Change change, std::vector<Row>& out) {
    for (std::size_t i = group.first; i < group.first + group.count; ++i) out.push_back(whole(rows[i], change));
  }

  // `counts`: a first column of numbers is counted by the program.
  Row kept(const Row& old, const Row& now, bool counts) const {
    Row out = now;
    for (std::size_t i = 0; i < out.cells.size(); ++i) {
      if (counts && i == 0 && !now_.columns.empty() && now_.columns[0].ordinal &&
          now.role != document::RowRole::explanation)
        continue;
      out.cells[i].paragraphs = paragraphs(old.cells[i].paragraphs, now.cells[i].paragraphs);
    }
    return out;
  }

  std::vector<Inlines> paragraphs(const std::vector<Inlines>& old, const std::vector<Inlines>& now) const {
    std::vector<Inlines> out;
    if (old.size() == now.size()) {
      for (std::size_t i = 0; i < now.size(); ++i) out.push_back(marker_.text(old[i], now[i]));
      return out;
    }
    for (const Inlines& paragraph : old) out.push_back({{document::Deleted{as_gone(paragraph)}}});
    for (const Inlines& paragraph : now) out.push_back({{document::Inserted{paragraph}}});
    return out;
  }

  const Table &old_, &now_;
  const Marker& marker_;
  std::vector<std::size_t> partners_;  // of the new rows
};

}  // namespace

Row whole(Row row, Change change) {
  row.change = change;
  if (change != Change::deleted) return row;
  row.id.clear();
  for (document::Cell& cell : row.cells)
    for (Inlines& paragraph : cell.paragraphs) paragraph = as_gone(paragraph);
  return row;
}

std::optional<Table> marked_table(const Table& old, const Table& now, const Marker& marker) {
  if (!have_same_columns(old, now)) return std::nullopt;
  return TableMarking(old, now, marker).run();
}

}  // namespace comparison
