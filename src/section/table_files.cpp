#include "section/table_files.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "csv/file.hpp"
#include "diagnostics/listed.hpp"
#include "language/rules.hpp"
#include "section/csv_figures.hpp"
#include "section/each_flow.hpp"
#include "section/grid.hpp"
#include "section/rows_from_csv.hpp"
#include "section/values.hpp"
#include "xml/document.hpp"

namespace section {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

// One table while its file goes by.
struct Pending {
  TableOfFile of;
  std::vector<std::size_t> columns;  // of the file, from 0
  std::vector<csv::Record> rows;     // with those columns alone
  bool failed = false;

  Table& table() const { return *of.table; }
  const RowsFile& file() const { return *of.file; }
};

// One file going by, for all tables that name it: a row is looked at once.
class Pass {
 public:
  Pass(const TablesOfFile& file, std::size_t& cells_left, Diagnostics& sink)
      : path_(file.path), cells_left_(cells_left), sink_(sink) {
    for (const TableOfFile& each : file.tables) pending_.push_back({each, {}, {}});
  }

  // False where more would be of no use.
  bool take(csv::Record& row, char separator) {
    if (lines_ == 0) begin(row, separator);
    if (row.size() != width_ && is_blank(row)) return true;
    if (row.size() != width_) {
      sink_.add(Code::csv_uneven_row, row.front().position,
                {std::to_string(row.size()), std::to_string(width_), csv::shown(separator)});
    } else {
      hand_out(row);
    }
    ++lines_;
    return !full_;
  }

  void finish(const language::Rules& rules) {
    if (full_) return;
    for (Pending& each : pending_)
      if (!each.failed) finish(each, rules);
  }

 private:
  static constexpr std::size_t most_heads = 3, most_seen = 5;

  static bool is_blank(const csv::Record& row) {
    return std::ranges::all_of(row, [](const csv::Field& cell) { return is_all_space(cell.text); });
  }

  void begin(const csv::Record& row, char separator) {
    width_ = row.size();
    separator_ = separator;
    forms_.resize(width_);
    for (Pending& each : pending_) {
      choose(each);
      if (each.failed) continue;
      if (each.file().selection)
        by_selection_[each.file().selection->text].push_back(&each);
      else
        takes_all_.push_back(&each);
    }
  }

  void fail(Pending& pending, Code code, Position position, std::vector<std::string> arguments) {
    sink_.add(code, position, std::move(arguments));
    pending.failed = true;
  }

  void choose(Pending& pending) {
    const RowsFile& file = pending.file();
    const Position& place = file.path.position;
    const std::size_t hidden = file.selection ? 1 : 0;
    const std::size_t count = file.columns.empty() ? width_ - hidden : file.columns.size();
    if (count == 0) return fail(pending, Code::table_single_column, place, {path_});
    if (count > most_columns)
      return fail(pending, Code::table_file_columns, place,
                  {path_, std::to_string(count), std::to_string(most_columns)});
    if (const auto beyond =
            std::ranges::find_if(file.columns, [&](std::size_t column) { return column > width_ - hidden; });
        beyond != file.columns.end())
      return fail(pending, Code::table_column_beyond, file.columns_position,
                  {std::to_string(*beyond), path_, std::to_string(width_ - hidden)});
    for (std::size_t i = 0; i < count; ++i)
      pending.columns.push_back(hidden + (file.columns.empty() ? i : file.columns[i] - 1));
    if (file.decimals) computed_.insert(pending.columns.begin() + 1, pending.columns.end());
    if (const Table& table = pending.table(); !table.head.empty() && table.columns != count)
      fail(pending, Code::table_head_columns, table.head.front().position,
           {std::to_string(table.columns), path_, std::to_string(count)});
  }

  void hand_out(const csv::Record& row) {
    if (lines_ < most_heads) heads_.push_back(row);
    for (Pending* each : takes_all_) add(*each, row);
    const std::string first = by_selection_.empty() ? std::string() : collapsed(row.front().text);
    if (const auto found = by_selection_.find(first); found != by_selection_.end())
      for (Pending* each : found->second) add(*each, row);
    if (lines_ < pending_.front().file().head_lines) return;
    if (!first.empty() && seen_.size() <= most_seen && std::ranges::find(seen_, first) == seen_.end())
      seen_.push_back(first);
    for (const std::size_t column : computed_) forms_[column].look_at(row[column].text);
  }

  void add(Pending& pending, const csv::Record& row) {
    if (lines_ >= pending.file().head_lines && has_room(pending)) pending.rows.push_back(picked(row, pending.columns));
  }

  bool has_room(const Pending& pending) {
    if (full_) return false;
    if (pending.columns.size() <= cells_left_) {
      cells_left_ -= pending.columns.size();
      return true;
    }
    full_ = true;
    sink_.add(Code::table_too_large, pending.file().path.position, {path_, std::to_string(xml::max_elements)});
    return false;
  }

  static csv::Record picked(const csv::Record& row, const std::vector<std::size_t>& columns) {
    csv::Record out;
    out.reserve(columns.size());
    for (const std::size_t column : columns) out.push_back(row[column]);
    return out;
  }

  void finish(Pending& pending, const language::Rules& rules) {
    const RowsFile& file = pending.file();
    if (pending.rows.empty()) return say_empty(pending);
    FigureForms forms;
    for (std::size_t i = 1; i < pending.columns.size(); ++i) forms.add(forms_[pending.columns[i]]);
    const FigurePrinting how{file, forms, separator_, rules, sink_};
    for (std::size_t column = 1; column < pending.columns.size(); ++column) print_figures(pending.rows, column, how);
    std::vector<csv::Record> heads;
    if (pending.table().head.empty())
      for (std::size_t i = 0; i < file.head_lines && has_room(pending); ++i)
        heads.push_back(picked(heads_[i], pending.columns));
    pending.table().rows_file = 0;
    add_rows(pending.table(), heads, pending.rows, sink_);
    pending.rows.clear();
  }

  void say_empty(Pending& pending) {
    const RowsFile& file = pending.file();
    if (!file.selection || lines_ <= file.head_lines)
      return fail(pending, Code::table_no_rows, file.path.position, {path_, std::to_string(file.head_lines)});
    fail(pending, Code::table_nothing_selected, file.selection->position,
         {file.selection->text, path_, seen_.empty() ? "-" : diagnostics::listed(seen_, most_seen)});
  }

  const std::string& path_;
  std::size_t& cells_left_;
  Diagnostics& sink_;
  std::vector<Pending> pending_;
  std::vector<Pending*> takes_all_;
  std::map<std::string, std::vector<Pending*>, std::less<>> by_selection_;
  bool full_ = false;
  std::size_t lines_ = 0, width_ = 0;  // width: cells of the first row
  char separator_ = ';';
  std::vector<csv::Record> heads_;
  std::vector<FigureForms> forms_;  // of each column of the file
  std::set<std::size_t> computed_;  // the columns that a table computes, where forms matter
  std::vector<std::string> seen_;   // in the first column
};

}  // namespace

std::vector<TablesOfFile> table_files(Section& section) {
  std::vector<TableOfFile> tables;
  each_flow(section, [&](Flow& flow) {
    for (FlowMember& member : flow)
      if (auto* table = std::get_if<Table>(&member); table != nullptr && table->rows_file != 0)
        tables.push_back({table, &section.rows_files[table->rows_file - 1]});
  });
  std::ranges::stable_sort(tables, {}, [](const TableOfFile& each) { return each.table->position; });
  std::vector<TablesOfFile> files;
  std::map<std::string_view, std::size_t> places;
  for (const TableOfFile& each : tables) {
    const auto [place, is_new] = places.try_emplace(each.file->path.text, files.size());
    if (is_new) files.push_back({each.file->path.text, {}});
    files[place->second].tables.push_back(each);
  }
  return files;
}

TableFiller::TableFiller(const Section& section, Diagnostics& sink)
    : section_(section), sink_(sink), cells_left_(xml::max_elements - std::min(section.elements, xml::max_elements)) {}

void TableFiller::fill(const TablesOfFile& file, std::string_view bytes, std::uint32_t source) {
  if (bytes.size() > bytes_left_)
    return sink_.add(Code::table_files_too_large, file.position(), {file.path, std::to_string(max_table_bytes >> 20U)});
  bytes_left_ -= bytes.size();
  Pass pass(file, cells_left_, sink_);
  const bool good = csv::each_record(bytes, source, sink_,
                                     [&](csv::Record& row, char separator) { return pass.take(row, separator); });
  if (good) pass.finish(language::rules_of(section_.language));
}

Section with_typed_rows(Section section) {
  each_flow(section, [](Flow& flow) {
    for (FlowMember& member : flow)
      if (auto* table = std::get_if<Table>(&member)) table->rows_file = 0;
  });
  section.rows_files.clear();
  return section;
}

}  // namespace section
