#include "import/marked_tables.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "import/action_priorities.hpp"
#include "import/tables.hpp"
#include "section/grid.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

using diagnostics::Code;

// Of the first paragraph in it, in small letters.
std::string style_of(const Cell& cell) {
  for (const Block& block : cell.blocks)
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) return unicode::ascii_lower(paragraph->style);
  return {};
}

// Its paragraphs as one text.
Runs runs_in(const Cell& cell) {
  Runs runs = runs_of(cell.blocks);
  flatten(runs);
  return runs;
}

// Where its first words stand; of an empty one where its table does.
Place place_in(const Cell& cell, const Place& table) {
  for (const Block& block : cell.blocks)
    if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr && shows(paragraph->runs))
      return paragraph->place;
  return table;
}

section::RowKind kind_of(const Row& row) {
  for (const Cell& cell : row.cells) {
    const std::string style = style_of(cell);
    if (style == "table group") return section::RowKind::group;
    if (style.starts_with("table subtotal")) return section::RowKind::subtotal;
    if (style.starts_with("table total")) return section::RowKind::total;
  }
  return section::RowKind::ordinary;
}

class Filling {
 public:
  Filling(const Texts& texts, MarkedTable& out) : texts_(texts), out_(out) {}

  section::Row row(const Row& row, bool head, const Place& place) {
    section::Row made;
    if (!head) made.kind = kind_of(row);
    for (const Cell& cell : row.cells) {
      section::Cell& into = made.cells.emplace_back();
      const Place own = place_in(cell, place);
      Understood understood = inlines(runs_in(cell), Inside::text, own, texts_);
      into.position = position_of(own);
      into.content = std::move(understood.content);
      out_.apart.add(understood.apart);
      into.heads_row = !head && style_of(cell).ends_with("row head");
      into.columns = cell.columns;
      into.rows = cell.rows;
    }
    return made;
  }

 private:
  const Texts& texts_;
  MarkedTable& out_;
};

void take_values(const section::MarkedPlace& place, section::Table& table) {
  if (!place.id.empty()) table.id = section::Value{place.id, {}};
  for (const auto& [name, value] : place.values) {
    if (name == "afdrukstand")
      table.orientation = value == "liggend" ? section::Orientation::turned : section::Orientation::upright;
    std::size_t cell = 0;
    for (section::Row& row : table.head)
      for (section::Cell& each : row.cells)
        if (std::to_string(cell++) == name) each.alignment = section::Value{value, {}};
  }
}

}  // namespace

bool is_of_ours(const Table& table) {
  // LibreOffice has two styles of its own for cells.
  const auto is_ours = [](const Cell& cell) {
    const std::string style = style_of(cell);
    return style.starts_with("table ") && style != "table contents" && style != "table heading";
  };
  return std::ranges::any_of(table.rows, [&](const Row& row) { return std::ranges::any_of(row.cells, is_ours); });
}

std::optional<MarkedTable> marked_table(const Table& table, const section::MarkedPlace* place, const Texts& texts) {
  MarkedTable out;
  Filling filling(texts, out);
  for (const Row& row : table.rows) {
    const bool head = row.head && out.table.rows.empty();
    (head ? out.table.head : out.table.rows).push_back(filling.row(row, head, table.place));
  }
  if (place != nullptr) take_values(*place, out.table);
  diagnostics::Diagnostics wrong;
  section::place_cells(out.table, wrong);
  const auto is_empty = [](const Row& row) { return row.cells.empty(); };
  if (wrong.has_errors() || out.table.rows.empty() || std::ranges::any_of(table.rows, is_empty)) return std::nullopt;
  return out;
}

namespace {

class ActionRows {
 public:
  ActionRows(const Table& table, const section::Marks& marks, MarkedPlaces& places,
             std::vector<section::Item>& priorities, const Texts& texts)
      : table_(table), marks_(marks), places_(places), priorities_(priorities), texts_(texts) {
    for (const Cell& cell : table.rows.front().cells) {
      const std::string head = text_in(cell);
      heads_.push_back(head);
      columns_.push_back(column_of(head));
      out_.apart.add(apart_in(runs_in(cell)));
    }
  }

  MarkedActions operator()() {
    for (std::size_t r = 1; r < table_.rows.size(); ++r) {
      const Row& row = table_.rows[r];
      if (std::ranges::any_of(row.cells, [](const Cell& cell) { return style_of(cell) == "table explanation"; }))
        explain(row);
      else
        action(row, r > 0 && reaches_below(table_.rows[r - 1]));
    }
    say_heads();
    return std::move(out_);
  }

 private:
  // What a clerk wrote in the head of a column is nowhere in the section, but before what no value can be.
  void say_heads() {
    for (std::size_t c = 0; c < heads_.size(); ++c) {
      const auto is_printed = [&](const auto& each) { return each.second == heads_[c]; };
      if (heads_[c].empty() || noted_.contains(c) || std::ranges::any_of(marks_.action_columns, is_printed)) continue;
      const bool is_usual = action_column(heads_[c], texts_.printed).has_value();
      texts_.messages.quote(is_usual ? Code::import_made_by_report : Code::import_unplaced,
                            place_in(table_.rows.front().cells[c], table_.place), heads_[c]);
    }
  }

  static bool reaches_below(const Row& row) { return !row.cells.empty() && row.cells.front().rows > 1; }

  std::string text_in(const Cell& cell) const {
    return section::collapsed(texts_.marked->restored(text_of(runs_in(cell))));
  }

  std::optional<ActionColumn> column_of(const std::string& head) const {
    static constexpr std::pair<std::string_view, ActionColumn> names[] = {
        {"nummer", ActionColumn::number},
        {"tekst", ActionColumn::text},
        {"prioriteit", ActionColumn::priority},
        {"type", ActionColumn::type},
        {"portefeuillehouder", ActionColumn::portfolio_holder},
        {"planning", ActionColumn::planning},
        {"status", ActionColumn::status},
    };
    const auto meaning = [&](const auto& is_it) -> std::optional<ActionColumn> {
      for (const auto& [column, printed] : marks_.action_columns)
        if (is_it(printed))
          for (const auto& [name, each] : names)
            if (name == column) return each;
      return std::nullopt;
    };
    if (const auto same = meaning([&](const std::string& printed) { return printed == head; })) return same;
    if (const auto known = action_column(head, texts_.printed)) return known;
    // A clerk wrote more behind it.
    return meaning([&](const std::string& printed) { return head.starts_with(printed + " "); });
  }

  section::Inlines content(const Runs& runs, const Place& place) {
    Understood understood = inlines(runs, Inside::text, place, texts_);
    out_.apart.add(understood.apart);
    return std::move(understood.content);
  }

  void append(section::Inlines& to, section::Inlines more) {
    if (more.empty()) return;
    if (!to.empty()) to.push_back({section::Inline::Kind::text, " ", {}, {}, {}});
    std::move(more.begin(), more.end(), std::back_inserter(to));
  }

  void explain(const Row& row) {
    Runs all;
    for (const Cell& cell : row.cells) {
      const Runs runs = runs_in(cell);
      if (shows(runs) && !all.empty()) all.push_back({.text = " "});
      all.insert(all.end(), runs.begin(), runs.end());
    }
    if (!shows(all)) return;
    if (out_.actions.empty() || !explains_last_) out_.actions.emplace_back();
    explains_last_ = true;
    auto& note = out_.actions.back().note;
    if (!note) note.emplace();
    append(*note, content(all, place_in(row.cells.front(), table_.place)));
  }

  void action(const Row& row, bool below_another) {
    section::Action action;
    std::size_t column = below_another && row.cells.size() < columns_.size() ? 1 : 0;
    std::vector<std::string> bookmarks;
    std::string text, values;
    for (const Cell& cell : row.cells) {
      const std::vector<std::string> own = bookmarks_in(cell.blocks);
      bookmarks.insert(bookmarks.end(), own.begin(), own.end());
      if (column < columns_.size() && columns_[column] == ActionColumn::text) {
        text = text_in(cell);
        action.position = position_of(place_in(cell, table_.place));
      }
      this->cell(action, column, cell);
      if (const std::string value = text_in(cell); is_value(column, value))
        values += (values.empty() ? "" : ", ") + value;
      column += cell.columns;
    }
    if (const auto* place = places_.take("actie", bookmarks, text, table_.place)) {
      action.id = section::Value{place->id, {}};
      places_.refer(bookmarks, *place);
    }
    explains_last_ = !action.content.empty() || action.note;
    if (explains_last_) out_.actions.push_back(std::move(action));
    // An action must have a text.
    else if (!values.empty())
      texts_.messages.quote(Code::import_unplaced, table_.place, values);
  }

  // Something that its author typed.
  bool is_value(std::size_t column, const std::string& text) const {
    const bool is_number = column < columns_.size() && columns_[column] == ActionColumn::number;
    return !text.empty() && !is_number && std::ranges::find(marks_.missing, text) == marks_.missing.end();
  }

  void cell(section::Action& action, std::size_t column, const Cell& cell) {
    const Runs runs = runs_in(cell);
    if (!shows(runs)) return;
    const auto kind = column < columns_.size() ? columns_[column] : std::nullopt;
    const std::string text = text_in(cell);
    const Place place = place_in(cell, table_.place);
    if (kind == ActionColumn::text) return append(action.content, content(runs, place));
    if (kind == ActionColumn::note) return add_note(action, {}, runs, place);
    const bool says_nothing = kind == ActionColumn::number
                                  ? text.find_first_not_of("0123456789.") == std::string::npos
                                  : std::ranges::find(marks_.missing, text) != marks_.missing.end();
    if (says_nothing) return out_.apart.add(apart_in(runs));
    const bool is_plain = std::ranges::all_of(
        runs, [](const Run& run) { return run.note == 0 && run.picture == 0 && run.address.empty(); });
    if (is_plain && kind == ActionColumn::priority && take_priorities(action, text, priorities_)) return;
    if (auto* member = is_plain ? member_of(action, kind) : nullptr; member != nullptr && !*member) {
      *member = section::Value{text, {}};
      return;
    }
    noted_.insert(column);
    add_note(action, column < heads_.size() ? heads_[column] : std::string(), runs, place);
  }

  static std::optional<section::Value>* member_of(section::Action& action, std::optional<ActionColumn> kind) {
    if (kind == ActionColumn::type) return &action.type;
    if (kind == ActionColumn::portfolio_holder) return &action.portfolio_holder;
    if (kind == ActionColumn::planning) return &action.planning;
    if (kind == ActionColumn::status) return &action.status;
    return nullptr;
  }

  // What no value can be stands below the action.
  void add_note(section::Action& action, const std::string& head, const Runs& runs, const Place& place) {
    Runs all;
    if (!head.empty()) all.push_back({.text = head + ": "});
    all.insert(all.end(), runs.begin(), runs.end());
    if (!action.note) action.note.emplace();
    append(*action.note, content(all, place));
  }

  const Table& table_;
  const section::Marks& marks_;
  MarkedPlaces& places_;
  std::vector<section::Item>& priorities_;
  const Texts& texts_;
  std::vector<std::string> heads_;
  std::vector<std::optional<ActionColumn>> columns_;
  MarkedActions out_;
  std::set<std::size_t> noted_;  // columns whose head stands before what is in their cells
  bool explains_last_ = true;    // what explains an action stands below the last of them
};

}  // namespace

MarkedActions marked_actions(const Table& table, const section::Marks& marks, MarkedPlaces& places,
                             std::vector<section::Item>& priorities, const Texts& texts) {
  return ActionRows(table, marks, places, priorities, texts)();
}

}  // namespace importing
