#include "layout/table_fit.hpp"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <optional>

#include "layout/column_widths.hpp"
#include "layout/table_scale.hpp"
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
constexpr double comfortable_em = 6;    // of a column of words, in letters of its own
constexpr double most_spare = 1.0 / 3;  // of the measure, that a table is stretched to fill it
constexpr std::size_t many_rows = 8;    // from more on, rows of one line stand closer
constexpr double least_padding = 1;
constexpr double tolerance = 0.01;

struct Place {
  double measure = 0;
  double outdent = 0;
  bool turned = false;
};

// What the words of a column ask of it at least.
enum class Words {
  whole,        // the longest of them
  comfortable,  // that, or some letters beside each other
  divided       // their longest part between two hyphens
};

// One way to set the table.
struct Attempt {
  Place place;
  Words words = Words::whole;
  double size = 0;
  double gap = 0;
};

class Fitting {
 public:
  Fitting(std::span<const Fitted> tables, Flow& flow)
      : tables_(tables),
        flow_(flow),
        style_(flow.context().style),
        columns_(tables.front().table->columns),
        text_(style_.letter(Role::table).size),
        head_(style_.letter(Role::table_head).size),
        smallest_(std::min(style_.table.smallest_letter, text_)) {
    const bool numbered = is_numbered();
    widest_gap_ = numbered ? std::min(action_gap, style_.table.column_gap) : style_.table.column_gap;
    least_gap_ = std::min(least_gap, widest_gap_);
    crowded_gap_ = numbered ? widest_gap_ : std::max(least_gap_, widest_gap_ * crowded_gap);
  }

  std::vector<TableFit> run() {
    const auto found = search();
    const TableFit fit = found ? made(*found) : divided();
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

 private:
  // The way that changes least. Columns of words stay as wide as reading is easy where a smaller letter or the margin
  // can do that; only then are they as narrow as hyphens allow.
  std::optional<Attempt> search() {
    std::optional<Attempt> found;
    if (may_stand()) found = search({upright(), outdented()});
    if (!found && may_turn()) found = search({turned()});
    return found;
  }

  std::optional<Attempt> search(std::initializer_list<Place> places) {
    if (auto found = with_gaps(*places.begin(), Words::whole)) return found;
    for (const Words words : {Words::whole, Words::comfortable}) {
      if (words == Words::whole && style_.hyphenate) continue;
      for (const Place& place : places)
        if (auto found = with_letters(place, words)) return found;
    }
    const Attempt last{*(places.end() - 1), Words::divided, smallest_, least_gap_};
    return fits(last, &text::Extent::minimum) ? std::optional(last) : std::nullopt;
  }

  bool asks(Orientation orientation) const {
    return std::any_of(tables_.begin(), tables_.end(),
                       [&](const Fitted& each) { return each.table->orientation == orientation; });
  }
  bool may_stand() const { return !asks(Orientation::turned); }
  bool may_turn() const { return !asks(Orientation::upright); }

  Place upright() const { return {style_.page.text_width(), 0, false}; }

  // As far as the number of the section reaches, or as the other margin is wide.
  Place outdented() const {
    const style::PageMetrics& page = style_.page;
    const double number = flow_.plan().first_page.number;
    const double reach = number > 0 ? number + style_.number_gap() : page.left - page.right;
    const double outdent = std::clamp(reach, 0.0, std::max(0.0, page.left - style::narrow_margin));
    return {upright().measure + outdent, outdent, false};
  }

  Place turned() const { return {style::turned_page(style_).text_width(), 0, true}; }

  std::optional<Attempt> with_gaps(const Place& place, Words words) {
    const Attempt natural{place, words, text_, widest_gap_};
    if (fits(natural, &text::Extent::preferred)) return natural;
    for (double gap = crowded_gap_;; gap = std::max(least_gap_, gap - gap_step)) {
      const Attempt attempt{place, words, text_, gap};
      if (fits(attempt, &text::Extent::minimum)) return attempt;
      if (gap <= least_gap_) return std::nullopt;
    }
  }

  std::optional<Attempt> with_letters(const Place& place, Words words) {
    if (auto found = with_gaps(place, words)) return found;
    for (double size = text_; size > smallest_;) {
      size = std::max(smallest_, size - letter_step);
      const Attempt attempt{place, words, size, least_gap_};
      if (fits(attempt, &text::Extent::minimum)) return attempt;
    }
    return std::nullopt;
  }

  bool fits(const Attempt& attempt, double text::Extent::* part) {
    const std::vector<double> asked = asks_for(attempt, part);
    return std::accumulate(asked.begin(), asked.end(), 0.0) + gaps(attempt.gap) <= attempt.place.measure + tolerance;
  }

  // A head is not smaller than the style's smallest letter, unless the text is.
  Scale scale(double size) const {
    const double head = std::max(std::min({head_, smallest_, size}), head_ - (text_ - size));
    return {size / text_, head / head_};
  }

  double gap_after(std::size_t column, double gap) const {
    if (column + 1 == columns_.size()) return 0;
    return columns_[column].ordinal ? std::min(gap, style_.number_gap()) : gap;
  }

  double gaps(double gap) const {
    double sum = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) sum += gap_after(i, gap);
    return sum;
  }

  struct Asked {
    TableExtents extents;
    std::vector<text::Extent> head, body;  // the widest of each column
  };

  // In the letters of the style; `comfortable` is what `divided` asks for, but for a least width.
  const Asked& asked(Words words) {
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
  std::vector<double> asks_alone(const Attempt& attempt, double text::Extent::* part) {
    const Asked& all = asked(attempt.words);
    const Scale scale = this->scale(attempt.size);
    std::vector<double> columns(columns_.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
      columns[i] = std::max(all.head[i].*part * scale.head, all.body[i].*part * scale.body);
    if (attempt.words != Words::comfortable || part != &text::Extent::minimum) return columns;
    const Asked& whole = asked(Words::whole);
    for (std::size_t i = 0; i < columns.size(); ++i)
      columns[i] = std::max(columns[i], std::min(comfortable_em * attempt.size, whole.body[i].minimum * scale.body));
    return columns;
  }

  std::vector<double> asks_for(const Attempt& attempt, double text::Extent::* part) {
    std::vector<double> columns = asks_alone(attempt, part);
    widen(attempt, part, columns, [](std::size_t, std::size_t) {});
    return columns;
  }

  // Columns over which cells span grow by what these lack; `visit` hears of each in the row of the cell.
  template <class Visit>
  void widen(const Attempt& attempt, double text::Extent::* part, std::vector<double>& columns, const Visit& visit) {
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

  double lack(const TableExtents::Spanning& each, double asked, const std::vector<double>& columns, double gap) const {
    double has = 0;
    const std::size_t last = each.column + each.columns;
    for (std::size_t i = each.column; i < last; ++i) has += columns[i] + (i + 1 < last ? gap_after(i, gap) : 0);
    return std::max(0.0, asked - has);
  }

  // The extents of the rows in the letters of the attempt, with what cells that span columns lack in their rows. Turns
  // those of the style's letters into them: a large table has millions.
  const std::vector<std::vector<text::Extent>>& rows(const Attempt& attempt) {
    TableExtents& extents = asked_[attempt.words == Words::whole ? 0 : 1]->extents;
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
      std::vector<double> columns = asks_alone(dealt, part);
      widen(attempt, part, columns,
            [&](std::size_t row, std::size_t column) { rows[row][column].*part = columns[column]; });
    }
    return rows;
  }

  TableFit made(const Attempt& attempt) {
    TableFit fit = begun(attempt);
    fit.columns.widths = column_widths(rows(attempt), attempt.place.measure - gaps(attempt.gap));
    fill(attempt, fit.columns.widths);
    finish(attempt, fit);
    return fit;
  }

  TableFit begun(const Attempt& attempt) const {
    TableFit fit;
    fit.turned = attempt.place.turned;
    fit.outdent = attempt.place.outdent;
    fit.size = attempt.size;
    fit.head_size = head_ * scale(attempt.size).head;
    fit.padding = style_.table.padding * std::min(1.0, attempt.gap / crowded_gap_);
    fit.hyphenate = attempt.words != Words::whole;
    for (std::size_t i = 0; i < columns_.size(); ++i) fit.columns.gaps.push_back(gap_after(i, attempt.gap));
    return fit;
  }

  void finish(const Attempt& attempt, TableFit& fit) {
    const double body = scale(attempt.size).body;
    const Asked& all = asked(attempt.words);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      fit.columns.before_mark.push_back(all.extents.before_mark[i] * body);
      fit.columns.behind_mark.push_back(all.extents.behind_mark[i] * body);
    }
    Attempt whole = attempt;
    whole.words = Words::whole;
    const std::vector<double> words = asks_for(whole, &text::Extent::minimum);
    for (std::size_t i = 0; i < columns_.size(); ++i)
      fit.columns.holds_words.push_back(words[i] <= fit.columns.widths[i] + tolerance);
  }

  // What nobody needs goes to the widest column of words where that is little; elsewhere the table is as wide as what
  // it holds, so that its figures stand near what they belong to.
  void fill(const Attempt& attempt, std::vector<double>& widths) {
    const double available = attempt.place.measure - gaps(attempt.gap);
    const double spare = available - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (spare <= 0 || (spare > most_spare * attempt.place.measure && !is_numbered() && !explains())) return;
    const std::vector<double> wishes = asks_for(attempt, &text::Extent::preferred);
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

  // The extents are those in the letters of the fit.
  bool has_rows_of_one_line(const SetTable& set, std::size_t first, std::size_t last, const TableFit& fit) {
    const TableExtents& extents = asked(fit.hyphenate ? Words::divided : Words::whole).extents;
    for (std::size_t row = first; row < last; ++row)
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (extents.rows[row][i].preferred > fit.columns.widths[i] + tolerance) return false;
    for (const SetRow& row : set.rows) {
      if (row.row->role == document::RowRole::explanation) return false;
      for (const SetCell& cell : row.cells)
        if (cell.paragraphs.size() > 1) return false;
    }
    return true;
  }

  // Nothing fits: words are divided between their letters, and the letter becomes smaller than the style asks rather
  // than that a figure is divided.
  TableFit divided() {
    Attempt attempt{may_turn() ? turned() : outdented(), Words::divided, smallest_, least_gap_};
    const Floors floors = this->floors();
    const double most = most_gaps * attempt.place.measure;
    if (const double all = gaps(attempt.gap); all > most) attempt.gap *= most / all;
    const double room = attempt.place.measure - gaps(attempt.gap);
    std::vector<double> least = floors.in(scale(attempt.size));
    while (attempt.size > least_letter && std::accumulate(least.begin(), least.end(), 0.0) > room) {
      attempt.size -= letter_step;
      least = floors.in(scale(attempt.size));
    }
    TableFit fit = begun(attempt);
    fit.columns.widths = column_widths(rows(attempt), room, least);
    finish(attempt, fit);
    // In the smallest letter that the style allows: a smaller one is said too.
    attempt.size = smallest_;
    const std::vector<double> musts = asks_for(attempt, &text::Extent::minimum);
    for (std::size_t i = 0; i < musts.size(); ++i)
      if (musts[i] > fit.columns.widths[i] + tolerance) fit.divided.push_back(i);
    return fit;
  }

  // For each column a figure, or else a letter; in the letters of the style.
  Floors floors() {
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

  std::span<const Fitted> tables_;
  Flow& flow_;
  const style::Style& style_;
  const std::vector<document::Column>& columns_;
  const double text_, head_, smallest_;  // sizes of letters
  double widest_gap_ = 0, crowded_gap_ = 0, least_gap_ = 0;
  std::optional<Asked> asked_[2];  // with words whole, and hyphenated
};

}  // namespace

std::vector<TableFit> fit(std::span<const Fitted> tables, Flow& flow) { return Fitting(tables, flow).run(); }

}  // namespace layout
