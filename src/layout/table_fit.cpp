#include "layout/table_fit.hpp"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <optional>

#include "layout/column_widths.hpp"
#include "layout/table_asks.hpp"
#include "layout/table_division.hpp"
#include "style/turned_page.hpp"

namespace layout {
namespace {

using document::Alignment;
using document::Orientation;
using style::Role;

constexpr double crowded_gap = 0.6;  // of the column gap, where the text does not fit on one line anyway
constexpr double least_gap = 8, gap_step = 0.4;
constexpr double action_gap = 10;       // of a table with numbers of ours, whose columns hold short words
constexpr double letter_step = 0.5;     // Word knows half points only
constexpr double least_letter = 5;      // below which figures are divided after all
constexpr double most_spare = 1.0 / 3;  // of the measure, that a table is stretched to fill it
constexpr std::size_t many_rows = 8;    // from more on, rows of one line stand closer
constexpr std::size_t few_rows = 10;    // one in so many may have more lines
constexpr double least_padding = 1;
constexpr double tolerance = 0.01;

class Fitting {
 public:
  Fitting(std::span<const Fitted> tables, Flow& flow)
      : tables_(tables),
        flow_(flow),
        style_(flow.context().style),
        columns_(tables.front().table->columns),
        text_(style_.letter(Role::table).size),
        head_(style_.letter(Role::table_head).size),
        smallest_(std::min(style_.table.smallest_letter, text_)),
        asks_(tables, flow) {
    const bool numbered = is_numbered();
    widest_gap_ = numbered ? std::min(action_gap, style_.table.column_gap) : style_.table.column_gap;
    least_gap_ = std::min(least_gap, widest_gap_);
    crowded_gap_ = numbered ? widest_gap_ : std::max(least_gap_, widest_gap_ * crowded_gap);
  }

  std::vector<TableFit> run() {
    if (const auto found = search()) return each(made(*found));
    if (const auto found = in_parts()) return std::vector<TableFit>(tables_.size(), parted(*found));
    return each(divided());
  }

  // As a part of tables that are set like `whole`. What it repeats is as wide as where it is said first, with notes.
  std::vector<TableFit> run_part(const TableFit& whole) {
    asks_.ask_at_least(std::span(whole.columns.widths).first(whole.parts.back().repeated));
    const TablePlace place =
        whole.turned ? turned() : TablePlace{upright().measure + whole.outdent, whole.outdent, false};
    Attempt attempt{place, whole.hyphenate ? Words::comfortable : Words::whole, whole.size, whole.gap};
    if (whole.hyphenate && !fits(attempt, &text::Extent::minimum)) attempt.words = Words::divided;
    return each(made(attempt, false));
  }

 private:
  std::vector<TableFit> each(const TableFit& fit) {
    std::vector<TableFit> fits;
    std::size_t first_row = 0;
    for (const Fitted& each : tables_) {
      fits.push_back(fit);
      const std::size_t first = first_row + each.set->head.size();
      first_row = first + each.set->rows.size();
      if (each.set->rows.size() > many_rows) set_closer(*each.set, first, first_row, fits.back());
    }
    return fits;
  }

  // The way that changes least. Columns of words stay as wide as reading is easy where a smaller letter or the margin
  // can do that; only then are they as narrow as hyphens allow.
  std::optional<Attempt> search() {
    std::optional<Attempt> found;
    if (may_stand()) found = search({upright(), outdented()});
    if (!found && may_turn()) found = search({turned()});
    return found;
  }

  std::optional<Attempt> search(std::initializer_list<TablePlace> places) {
    if (auto found = with_gaps(*places.begin(), Words::whole)) return found;
    for (const Words words : {Words::whole, Words::comfortable}) {
      if (words == Words::whole && style_.hyphenate) continue;
      for (const TablePlace& place : places)
        if (auto found = with_letters(place, words)) return found;
    }
    const Attempt last{*(places.end() - 1), Words::divided, smallest_, least_gap_};
    return fits(last, &text::Extent::minimum) ? std::optional(last) : std::nullopt;
  }

  // As few parts as the smallest letter allows, in the largest that these allow. What stands below one head is divided
  // only where that does not fit otherwise.
  std::optional<Attempt> in_parts() {
    if (is_numbered() || explains()) return std::nullopt;
    const TablePlace widest = may_turn() ? turned() : outdented();
    using document::Together;
    for (const Together together : {Together::groups, Together::inner_groups, Together::nothing}) {
      divisions_ = divisions_of_all(together);
      most_parts_ = parts_needed({widest, Words::divided, smallest_, least_gap_}, &text::Extent::minimum);
      if (most_parts_ > 1) return search({widest});
    }
    return std::nullopt;
  }

  // Where all of the tables may be divided.
  document::Divisions divisions_of_all(document::Together together) const {
    document::Divisions all = document::divisions_of(*tables_.front().table, together);
    for (const Fitted& each : tables_.subspan(1)) {
      const document::Divisions own = document::divisions_of(*each.table, together);
      all.repeated = std::max(all.repeated, own.repeated);
      for (std::size_t i = 0; i < columns_.size(); ++i) all.may_begin[i] = all.may_begin[i] && own.may_begin[i];
    }
    return all;
  }

  std::vector<double> gaps_of(const Attempt& attempt) const {
    std::vector<double> gaps;
    for (std::size_t i = 0; i < columns_.size(); ++i) gaps.push_back(asks_.gap_after(i, attempt.gap));
    return gaps;
  }

  std::size_t parts_needed(const Attempt& attempt, double text::Extent::* part) {
    const std::vector<double> widths = asks_.columns(attempt, part), gaps = gaps_of(attempt);
    return count_of_parts(divisions_, {widths, gaps}, attempt.place.measure);
  }

  TableFit parted(const Attempt& attempt) {
    TableFit fit = begun(attempt);
    const std::vector<double> widths = asks_.columns(attempt, &text::Extent::minimum), gaps = gaps_of(attempt);
    fit.parts = divide(divisions_, {widths, gaps}, attempt.place.measure);
    fit.columns.widths = widths;
    return fit;
  }

  bool asks(Orientation orientation) const {
    return std::any_of(tables_.begin(), tables_.end(),
                       [&](const Fitted& each) { return each.table->orientation == orientation; });
  }
  bool may_stand() const { return !asks(Orientation::turned); }
  bool may_turn() const { return !asks(Orientation::upright); }

  TablePlace upright() const { return {style_.page.text_width(), 0, false}; }

  // As far as the number of the section reaches, or as the other margin is wide.
  TablePlace outdented() const {
    const style::PageMetrics& page = style_.page;
    const double number = flow_.plan().first_page.number;
    const double reach = number > 0 ? number + style_.number_gap() : page.left - page.right;
    const double outdent = std::clamp(reach, 0.0, std::max(0.0, page.left - style::narrow_margin));
    return {upright().measure + outdent, outdent, false};
  }

  TablePlace turned() const { return {style::turned_page(style_).text_width(), 0, true}; }

  std::optional<Attempt> with_gaps(const TablePlace& place, Words words) {
    const Attempt natural{place, words, text_, widest_gap_};
    if (fits(natural, &text::Extent::preferred)) return natural;
    for (double gap = crowded_gap_;; gap = std::max(least_gap_, gap - gap_step)) {
      const Attempt attempt{place, words, text_, gap};
      if (fits(attempt, &text::Extent::minimum)) return attempt;
      if (gap <= least_gap_) return std::nullopt;
    }
  }

  std::optional<Attempt> with_letters(const TablePlace& place, Words words) {
    if (auto found = with_gaps(place, words)) return found;
    for (double size = text_; size > smallest_;) {
      size = std::max(smallest_, size - letter_step);
      const Attempt attempt{place, words, size, least_gap_};
      if (fits(attempt, &text::Extent::minimum)) return attempt;
    }
    return std::nullopt;
  }

  bool fits(const Attempt& attempt, double text::Extent::* part) {
    if (most_parts_ > 1) {
      const std::size_t count = parts_needed(attempt, part);
      return count > 0 && count <= most_parts_;
    }
    const std::vector<double> asked = asks_.columns(attempt, part);
    return std::accumulate(asked.begin(), asked.end(), 0.0) + asks_.gaps(attempt.gap) <=
           attempt.place.measure + tolerance;
  }

  TableFit made(const Attempt& attempt, bool fills = true) {
    TableFit fit = begun(attempt);
    fit.columns.widths = column_widths(asks_.rows(attempt), attempt.place.measure - asks_.gaps(attempt.gap));
    if (fills) fill(attempt, fit.columns.widths);
    finish(attempt, fit);
    return fit;
  }

  TableFit begun(const Attempt& attempt) const {
    TableFit fit;
    fit.turned = attempt.place.turned;
    fit.outdent = attempt.place.outdent;
    fit.size = attempt.size;
    fit.gap = attempt.gap;
    fit.head_size = head_ * asks_.scale(attempt.size).head;
    fit.padding = style_.table.padding * std::min(1.0, attempt.gap / crowded_gap_);
    fit.hyphenate = attempt.words != Words::whole;
    fit.columns.gaps = gaps_of(attempt);
    return fit;
  }

  void finish(const Attempt& attempt, TableFit& fit) {
    const double body = asks_.scale(attempt.size).body;
    const TableExtents& extents = asks_.extents(attempt.words);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      fit.columns.before_mark.push_back(extents.before_mark[i] * body);
      fit.columns.behind_mark.push_back(extents.behind_mark[i] * body);
    }
    Attempt whole = attempt;
    whole.words = Words::whole;
    const std::vector<double> words = asks_.columns(whole, &text::Extent::minimum);
    for (std::size_t i = 0; i < columns_.size(); ++i)
      fit.columns.holds_words.push_back(words[i] <= fit.columns.widths[i] + tolerance);
  }

  // What nobody needs goes to the widest column of words where that is little; elsewhere the table is as wide as what
  // it holds, so that its figures stand near what they belong to.
  void fill(const Attempt& attempt, std::vector<double>& widths) {
    const double available = attempt.place.measure - asks_.gaps(attempt.gap);
    const double spare = available - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (spare <= 0 || (spare > most_spare * attempt.place.measure && !is_numbered() && !explains())) return;
    const std::vector<double> wishes = asks_.columns(attempt, &text::Extent::preferred);
    std::optional<std::size_t> widest;
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (columns_[i].alignment == Alignment::left && !columns_[i].ordinal && (!widest || wishes[i] > wishes[*widest]))
        widest = i;
    if (widest) widths[*widest] += spare;
  }

  // A table of ours, which looks alike in all reports.
  bool is_numbered() const {
    return std::any_of(columns_.begin(), columns_.end(), [](const auto& each) { return each.ordinal; });
  }

  // Whether a text runs over its columns, which has the words to fill the measure.
  bool explains() const {
    return std::any_of(tables_.begin(), tables_.end(), [](const Fitted& each) {
      return std::ranges::count(each.table->rows, document::RowRole::explanation, &document::Row::role) > 0;
    });
  }

  // Many rows of one line stand closer, so that the eye takes them for one thing. They are the rows [first, last) of
  // all.
  void set_closer(const SetTable& set, std::size_t first, std::size_t last, TableFit& fit) {
    const double leading = style_.letter(Role::table).leading * fit.size / text_;
    const double padding = std::max(least_padding, (style_.table.row_pitch - leading - style_.table.hairline) / 2);
    if (padding < fit.padding && has_rows_of_one_line(set, first, last, fit)) fit.padding = padding;
  }

  // Many, and nearly all: a row or two of two lines among them make no other table of it. The extents are those in the
  // letters of the fit.
  bool has_rows_of_one_line(const SetTable& set, std::size_t first, std::size_t last, const TableFit& fit) {
    const TableExtents& extents = asks_.extents(fit.hyphenate ? Words::divided : Words::whole);
    std::size_t higher = 0;
    for (std::size_t row = first; row < last; ++row) {
      const SetRow& cells = set.rows[row - first];
      if (cells.row->role == document::RowRole::explanation) return false;
      bool one_line = std::ranges::all_of(cells.cells, [](const SetCell& cell) { return cell.paragraphs.size() <= 1; });
      for (std::size_t i = 0; i < columns_.size(); ++i)
        one_line = one_line && extents.rows[row][i].preferred <= fit.columns.widths[i] + tolerance;
      if (!one_line) ++higher;
    }
    const std::size_t rows = last - first;
    return rows - higher > many_rows && higher * few_rows <= rows;
  }

  // Nothing fits: words are divided between their letters, and the letter becomes smaller than the style asks rather
  // than that a figure is divided.
  TableFit divided() {
    Attempt attempt{may_turn() ? turned() : outdented(), Words::divided, smallest_, least_gap_};
    const Floors floors = asks_.floors();
    const double most = most_gaps * attempt.place.measure;
    if (const double all = asks_.gaps(attempt.gap); all > most) attempt.gap *= most / all;
    const double room = attempt.place.measure - asks_.gaps(attempt.gap);
    std::vector<double> least = floors.in(asks_.scale(attempt.size));
    while (attempt.size > least_letter && std::accumulate(least.begin(), least.end(), 0.0) > room) {
      attempt.size -= letter_step;
      least = floors.in(asks_.scale(attempt.size));
    }
    TableFit fit = begun(attempt);
    fit.columns.widths = column_widths(asks_.rows(attempt), room, least);
    finish(attempt, fit);
    // In the smallest letter that the style allows: a smaller one is said too.
    attempt.size = smallest_;
    const std::vector<double> musts = asks_.columns(attempt, &text::Extent::minimum);
    for (std::size_t i = 0; i < musts.size(); ++i)
      if (musts[i] > fit.columns.widths[i] + tolerance) fit.divided.push_back(i);
    return fit;
  }

  std::span<const Fitted> tables_;
  Flow& flow_;
  const style::Style& style_;
  const std::vector<document::Column>& columns_;
  const double text_, head_, smallest_;  // sizes of letters
  double widest_gap_ = 0, crowded_gap_ = 0, least_gap_ = 0;
  TableAsks asks_;
  document::Divisions divisions_;
  std::size_t most_parts_ = 1;
};

}  // namespace

std::vector<TableFit> fit(std::span<const Fitted> tables, Flow& flow) { return Fitting(tables, flow).run(); }

std::vector<TableFit> fit_part(std::span<const Fitted> parts, const TableFit& whole, Flow& flow) {
  return Fitting(parts, flow).run_part(whole);
}

}  // namespace layout
