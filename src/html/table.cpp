#include "html/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "document/dump.hpp"
#include "document/grid.hpp"
#include "document/table_heads.hpp"
#include "html/number.hpp"
#include "style/turned_page.hpp"
#include "unicode/utf8.hpp"

namespace html {
namespace {

using document::RowRole;

constexpr std::size_t most_columns_in_place = 2;  // above which a narrow screen does not hold a table
// How much narrower than on paper its columns may become before a reader has to scroll.
constexpr double narrowest = 0.8;
constexpr double wider = 1.05;      // than the text, from which on a table takes room beside it
constexpr double column_gap = 1.2;  // of page_css, in the size of the letter
constexpr double narrow_gap = 0.6;  // in print, of a table that must do with less; see Sizes
// A browser knows the hyphens of few languages, and words that are whole take more than on paper.
constexpr double whole_words = 1.2;
constexpr double mean_character = 0.62;  // on average, in the size of the letter, of words that are bold
constexpr double tolerance = 0.97;       // browsers round each column up
constexpr double least_whole = 0.65;     // of the letter, down to which its words stay whole in print

// Of a word, in characters: what stands in a half of a page, and of the screen of a telephone.
constexpr std::size_t longest_of_page = 30, longest_of_telephone = 10;

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0, length = 0;
  for (const char c : text) {
    if (c == ' ')
      length = 0;
    else if (!unicode::continues(c))
      longest = std::max(longest, ++length);
  }
  return longest;
}

std::size_t longest_word(const document::Cell& cell) {
  std::size_t longest = 0;
  for (const document::Inlines& paragraph : cell.paragraphs)
    longest = std::max(longest, longest_word(document::plain_text(paragraph)));
  return longest;
}

class TableWriter {
 public:
  TableWriter(const document::Table& table, const document::Plan::Table& plan, Page& page)
      : table_(table),
        plan_(plan),
        page_(page),
        markup_(page.markup),
        simple_(document::has_simple_heads(table)),
        heads_(table) {
    for (const document::Plan::Column& column : plan.columns) width_ += column.width + column.gap;
  }

  void write(std::string_view heading, bool turned) {
    const bool scrolls = this->scrolls();
    if (!table_.caption.empty()) caption_ = page_.ids.make(fmt::format("bij-{}", table_.id));
    if (scrolls) open_region(caption_.empty() ? heading : std::string_view(caption_), turned);
    markup_.open("table").attribute_unless_empty("id", table_.id);
    if (scrolls) markup_.classes(page_.sizes.of(Sizes::Kind::table, narrowest * width_ / plan_.size) + printed(turned));
    // It is known by its caption; without one by what it shows.
    if (caption_.empty()) markup_.attribute_unless_empty("aria-label", table_.summary);
    markup_.new_line();
    if (!caption_.empty()) {
      markup_.open("caption").attribute("id", caption_).open("div");
      page_.inlines.add(table_.caption);
      markup_.close().close().new_line();
    }
    if (!table_.head.empty()) head();
    body();
    markup_.close().new_line();
    if (scrolls) markup_.close().new_line();
    page_.text("p", "source", table_.source);
  }

 private:
  bool scrolls() const { return table_.columns.size() > most_columns_in_place; }

  // In a table that does not scroll a word that a telephone has no room for is divided there, and one for which no page
  // has room everywhere; not all words, for then a column of short ones would be squeezed.
  std::string divided(const document::Cell& cell) const {
    if (scrolls()) return {};
    const std::size_t longest = longest_word(cell);
    return longest > longest_of_page ? " longest" : longest > longest_of_telephone ? " long" : "";
  }

  // A keyboard scrolls what it can reach, and who reaches it hears what it is.
  void open_region(std::string_view name, bool turned) {
    const style::Style& style = page_.style;
    const double text = style.letter(style::Role::text).size;
    std::string classes = "scroll";
    // On paper a wide table has a smaller letter; a screen has more room than its text takes.
    const double own = planned_width(column_gap) * style.letter(style::Role::table).size;
    if (own > wider * style.page.text_width())
      classes += " wide " + page_.sizes.of(Sizes::Kind::wide, whole_words * own / text);
    if (turned) classes += " turned";
    markup_.open("div").classes(classes).attribute("role", "group").attribute("tabindex", "0");
    markup_.attribute_unless_empty("aria-labelledby", name);
    markup_.new_line();
  }

  // Of its columns with their gaps, in the size of its letter, as the Plan has them: where a column was given more than
  // it needs, too.
  double planned_width(double gap) const {
    double width = 0;
    for (const document::Plan::Column& column : plan_.columns) width += column.width / plan_.size + gap;
    return width;
  }

  // The same as a browser needs it, which divides no word.
  double needed_width() const {
    std::vector<std::size_t> longest(table_.columns.size());
    const auto look_at = [&](const std::vector<document::Row>& rows) {
      document::Grid grid;
      for (const document::Row& row : rows) {
        const std::vector<std::size_t> columns = grid.place(row);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
          if (row.cells[i].column_span == 1)
            longest[columns[i]] = std::max(longest[columns[i]], longest_word(row.cells[i]));
      }
    };
    look_at(table_.head);
    look_at(table_.rows);
    double width = 0;
    for (std::size_t i = 0; i < longest.size(); ++i)
      width += narrow_gap + std::min(whole_words * plan_.columns[i].width / plan_.size,
                                     mean_character * static_cast<double>(longest[i]));
    return width;
  }

  // A browser divides no table over pages side by side: one that is wider than the paper gets the letter that fits, and
  // where that would be too small to read its words are divided.
  std::string printed(bool turned) {
    const style::Style& style = page_.style;
    const style::PageMetrics paper = turned ? style::turned_page(style) : style.page;
    const double room = tolerance * (paper.width - paper.right - std::max(paper.left, printed_number_column(style)));
    const double letter = style.letter(style::Role::table).size;
    const double most = whole_words * planned_width(0) + narrow_gap * static_cast<double>(plan_.columns.size());
    if (room / most >= letter) return {};  // whatever its words are
    const double whole = room / needed_width();
    if (whole >= letter) return {};
    const bool divides = whole < least_whole * letter;
    const double size = divides ? std::min(least_whole * letter, room / planned_width(narrow_gap)) : whole;
    return " smaller " + page_.sizes.of(Sizes::Kind::printed, size / letter * style.letter(style::Role::text).size) +
           (divides ? " tight" : "");
  }

  void head() {
    markup_.open("thead").new_line();
    for (const document::Row& row : table_.head) {
      const std::vector<std::size_t> columns = head_grid_.place(row);
      std::vector<std::pair<std::size_t, std::string>> ids;  // of the cells by their index
      markup_.open("tr").attribute_unless_empty("id", row.id);
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const document::Cell& cell = row.cells[i];
        // An empty cell heads nothing.
        const bool heads = !cell.paragraphs.empty();
        open_cell(heads ? "th" : "td", cell);
        if (heads && cell.column_span == 1) markup_.attribute("scope", "col");
        if (heads && !simple_) {
          ids.emplace_back(i, next_id());
          markup_.attribute("id", ids.back().second);
          markup_.attribute_unless_empty("headers", heads_.of(cell, columns[i], 0));
        }
        std::string classes(cell.column_span > 1 && !alignment(columns[i]).empty() ? "centre" : alignment(columns[i]));
        markup_.classes(classes + beside_reaching(row, columns, i) + divided(cell));
        content(cell);
      }
      markup_.close().new_line();
      for (const auto& [i, id] : ids) heads_.add_column_head(columns[i], row.cells[i].column_span, id);
    }
    markup_.close().new_line();
  }

  // A group is a body of its own, for its head stands above it and is of no row behind it.
  void body() {
    markup_.open("tbody").new_line();
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
      if (heads_.begin_row(table_.rows[i].role) && i > 0) markup_.close().new_line().open("tbody").new_line();
      row(i);
    }
    markup_.close().new_line();
  }

  static std::string_view class_of(RowRole role) {
    switch (role) {
      case RowRole::ordinary: return {};
      case RowRole::group: return "group";
      case RowRole::subtotal: return "subtotal";
      case RowRole::total: return "total";
      case RowRole::explanation: return "explanation";
    }
    return {};
  }

  void row(std::size_t index) {
    const document::Row& row = table_.rows[index];
    const std::vector<std::size_t> columns = grid_.place(row);
    markup_.open("tr").attribute_unless_empty("id", row.id);
    markup_.classes(is_explained(table_, index) ? "explained" : class_of(row.role));
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      cell(row, row.cells[i], columns[i], index, beside_reaching(row, columns, i));
    heads_.end_row();
    markup_.close().new_line();
  }

  void cell(const document::Row& row, const document::Cell& cell, std::size_t column, std::size_t index,
            std::string_view beside) {
    open_cell(cell.heads_row ? "th" : "td", cell);
    if (cell.heads_row) markup_.attribute("scope", row.role == RowRole::group ? "rowgroup" : "row");
    if (!simple_) name_heads(row, cell, column);
    std::string classes;
    if (cell.column_span == 1) classes = alignment(column);
    if (table_.columns[column].ordinal) classes += " ordinal";
    const std::vector<float>& insets = plan_.columns.at(column).insets;
    if (cell.column_span == 1 && !insets.empty() && insets.at(index) > 0)
      classes += " " + page_.sizes.of(Sizes::Kind::inset, static_cast<double>(insets[index]) / plan_.size);
    markup_.classes(classes.append(beside).append(divided(cell)));
    content(cell);
  }

  // The first and the last cell of a row have no white at the edge of the table, unless a cell that reaches down from a
  // row above stands there. An explanation, which always stands beside its row's number, has white by itself.
  std::string beside_reaching(const document::Row& row, const std::vector<std::size_t>& columns, std::size_t i) const {
    std::string out;
    if (i == 0 && columns[i] > 0 && row.role != RowRole::explanation) out += " not-first";
    if (i + 1 == row.cells.size() && columns[i] + row.cells[i].column_span < table_.columns.size()) out += " not-last";
    return out;
  }

  void name_heads(const document::Row& row, const document::Cell& cell, std::size_t column) {
    markup_.attribute_unless_empty(
        "headers", row.role == RowRole::explanation ? heads_.of_row_above() : heads_.of(cell, column, column));
    if (!cell.heads_row) return;
    const std::string id = next_id();
    markup_.attribute("id", id);
    if (row.role == RowRole::group)
      heads_.begin_group(id);
    else
      heads_.add_row_head(column, cell.row_span, id);
  }

  void open_cell(std::string_view element, const document::Cell& cell) {
    markup_.open(element);
    if (cell.column_span > 1) markup_.attribute("colspan", cell.column_span);
    if (cell.row_span > 1) markup_.attribute("rowspan", cell.row_span);
  }

  // Closes the cell.
  void content(const document::Cell& cell) {
    for (const document::Inlines& paragraph : cell.paragraphs) {
      if (cell.paragraphs.size() > 1) markup_.open("p");
      if (!cell.page.empty()) markup_.open("a").attribute("href", cell.page);
      page_.inlines.add(paragraph);
      if (!cell.page.empty()) markup_.close();
      if (cell.paragraphs.size() > 1) markup_.close();
    }
    markup_.close();
  }

  std::string_view alignment(std::size_t column) const {
    switch (table_.columns.at(column).alignment) {
      case document::Alignment::left: return {};
      case document::Alignment::centre: return "centre";
      case document::Alignment::right: return "end";
      case document::Alignment::decimal: return "figure";
    }
    return {};
  }

  std::string next_id() { return page_.ids.make(fmt::format("{}-kop-{}", table_.id, ++ids_)); }

  const document::Table& table_;
  const document::Plan::Table& plan_;
  Page& page_;
  Markup& markup_;
  const bool simple_;
  document::TableHeads heads_;
  document::Grid head_grid_, grid_;
  std::size_t ids_ = 0;  // so far
  double width_ = 0;     // on paper, in points
  std::string caption_;  // its id
};

}  // namespace

void write_table(const document::Table& table, const document::Plan::Table& plan, std::string_view heading, bool turned,
                 Page& page) {
  TableWriter(table, plan, page).write(heading, turned);
}

}  // namespace html
