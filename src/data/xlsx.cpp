#include "data/xlsx.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "data/whole_workbook.hpp"
#include "diagnostics/machine_fault.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace data {
namespace {

using document::Match;
using document::Rows;

[[noreturn]] void fail(const std::string& what) {
  throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"libxlsxwriter", what});
}

void expect(lxw_error error) {
  if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
}

// A file in memory, for the library writes to a path.
class MemoryFile {
 public:
  MemoryFile() : number_(::memfd_create("xlsx", MFD_CLOEXEC)) {
    if (number_ < 0) fail("memfd_create");
  }
  ~MemoryFile() { ::close(number_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return "/proc/self/fd/" + std::to_string(number_); }

  std::string bytes() const {
    std::string out;
    std::array<char, 1U << 16U> piece{};
    for (;;) {
      const ssize_t count = ::pread(number_, piece.data(), piece.size(), static_cast<off_t>(out.size()));
      if (count < 0) fail("pread");
      if (count == 0) return out;
      out.append(piece.data(), static_cast<std::size_t>(count));
    }
  }

 private:
  int number_;
};

constexpr std::int64_t first_day = 315'532'800;  // 1980-01-01, that of the parts of the package

std::int64_t created(const Workbook& workbook) {
  using namespace std::chrono;
  if (workbook.created) return *workbook.created > 0 ? *workbook.created : first_day;
  if (!workbook.metadata.date) return first_day;
  const document::Date& date = *workbook.metadata.date;
  const sys_days day =
      year{date.year} / month{static_cast<unsigned>(date.month)} / std::chrono::day{static_cast<unsigned>(date.day)};
  const std::int64_t seconds_since = duration_cast<seconds>(day.time_since_epoch()).count();
  return seconds_since > 0 ? seconds_since : first_day;
}

// In characters of the standard letter.
double width_of(const Rows::Column& column) {
  if (column.name == "action" || column.name == "explanation") return 44;
  if (column.name == "section" || column.name == "meeting") return 28;
  if (column.type == Rows::Type::number) return 5;
  return column.type == Rows::Type::day ? 12 : 19;
}

// Calc does not wrap a link, so a column of links is as wide as its longest text, within reason.
double width_of_links(const Rows& rows, std::size_t column) {
  constexpr std::size_t widest = 60;
  std::size_t longest = 0;
  for (const Rows::Row& row : rows.rows)
    if (const auto* text = std::get_if<std::string>(&row.values[column]))
      longest = std::max(longest, unicode::length(*text));
  return static_cast<double>(std::min(longest + 2, widest));
}

std::vector<double> widths_of(const Rows& rows) {
  std::vector<double> widths;
  for (std::size_t i = 0; i < rows.columns.size(); ++i) {
    const double usual = width_of(rows.columns[i]);
    widths.push_back(rows.columns[i].leads_to_page ? std::max(usual, width_of_links(rows, i)) : usual);
  }
  return widths;
}

// How many lines a text takes: a spreadsheet that did not write a workbook itself shows rows as high as they say.
int lines_of(std::string_view text, double width) {
  int lines = 1;
  double line = 0, word = 0;
  const auto end_word = [&] {
    if (line > 0 && line + word > width) {
      ++lines;
      line = 0;
    }
    for (; word > width; word -= width) ++lines;
    line += std::exchange(word, 0) + 1;
  };
  for (const char c : text) {
    if (c == ' ')
      end_word();
    else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
      ++word;
  }
  end_word();
  return lines;
}

// Whether a formula could take the name for a cell or a number: the library writes it there without the quotes that
// Excel asks for. Nor may a sheet be called History, which Excel keeps for itself.
bool is_taken_otherwise(const std::string& name) {
  if (unicode::ascii_lower(name) == "history") return true;
  const bool plain =
      std::ranges::all_of(name, [](char c) { return unicode::is_ascii_alphanumeric(c) || c == '_' || c == '.'; });
  return plain && (name.size() <= 2 || unicode::has_digit(name));
}

// After the overview, in at most 31 UTF-16 units, without the characters that Excel refuses in it, nor a ' at its ends.
std::string sheet_name(std::string_view title) {
  constexpr std::size_t most = 31;
  std::string name;
  for (std::size_t at = 0, units = 0; at < title.size();) {
    const std::size_t begin = at;
    const char32_t character = unicode::next(title, at);
    units += character > 0xFFFF ? 2 : 1;
    if (units > most) break;
    const bool refused = character < U' ' || std::u32string_view(U"[]:*?/\\").find(character) != std::string::npos;
    name += refused ? std::string_view(" ") : title.substr(begin, at - begin);
  }
  const std::size_t first = name.find_first_not_of("' "), last = name.find_last_not_of("' ");
  if (first == std::string::npos) return "Raadstuk";
  name = name.substr(first, last - first + 1);
  constexpr std::string_view more = " 1";
  return is_taken_otherwise(name) ? name.substr(0, most - more.size()).append(more) : name;
}

class Sheet {
 public:
  Sheet(lxw_workbook* book, const Rows& rows)
      : rows_(rows), widths_(widths_of(rows)), sheet_(workbook_add_worksheet(book, sheet_name(rows.title).c_str())) {
    if (sheet_ == nullptr) fail("worksheet");
    const auto format = [&] {
      lxw_format* made = workbook_add_format(book);
      if (made == nullptr) fail("format");
      format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
      return made;
    };
    text_ = format();
    format_set_text_wrap(text_);
    number_ = format();
    day_ = format();
    constexpr std::uint8_t day_of_locale = 14;  // ECMA-376-1, 18.8.30: as the reader's own language writes it
    format_set_num_format_index(day_, day_of_locale);
    format_set_align(day_, LXW_ALIGN_LEFT);
    link_ = format();
    format_set_text_wrap(link_);
    format_set_underline(link_, LXW_UNDERLINE_SINGLE);
    format_set_font_color(link_, 0x0B4F9E);
    head_ = format();
    format_set_bold(head_);
    format_set_text_wrap(head_);
    format_set_bottom(head_, LXW_BORDER_THIN);
  }

  // How many links it has.
  std::size_t write() {
    arrange();
    for (std::size_t column = 0; column < rows_.columns.size(); ++column)
      expect(worksheet_write_string(sheet_, 0, at(column), rows_.columns[column].heading.c_str(), head_));
    for (std::size_t row = 0; row < rows_.rows.size(); ++row) {
      expect(worksheet_set_row(sheet_, static_cast<lxw_row_t>(row + 1), height_of(rows_.rows[row]), nullptr));
      for (std::size_t column = 0; column < rows_.columns.size(); ++column) cell(row, column);
    }
    return links_;
  }

 private:
  static lxw_col_t at(std::size_t column) { return static_cast<lxw_col_t>(column); }

  double height_of(const Rows::Row& row) const {
    constexpr double line = 15, highest = 409;  // points, as the standard letter has them; ECMA-376-1, 18.3.1.73
    int lines = 1;
    for (std::size_t column = 0; column < row.values.size(); ++column)
      if (const auto* text = std::get_if<std::string>(&row.values[column]))
        lines = std::max(lines, lines_of(*text, widths_[column]));
    return std::min(lines * line, highest);
  }

  void arrange() {
    for (std::size_t column = 0; column < rows_.columns.size(); ++column)
      expect(worksheet_set_column(sheet_, at(column), at(column), widths_[column], nullptr));
    worksheet_freeze_panes(sheet_, 1, 0);
    expect(worksheet_autofilter(sheet_, 0, 0, static_cast<lxw_row_t>(rows_.rows.size()), at(rows_.columns.size() - 1)));
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet_, a4);
    worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    expect(worksheet_repeat_rows(sheet_, 0, 0));
  }

  void cell(std::size_t index, std::size_t column) {
    const Rows::Row& row = rows_.rows[index];
    const auto line = static_cast<lxw_row_t>(index + 1);
    std::visit(Match{[](std::monostate) {},
                     [&](const std::string& text) {
                       const bool leads = rows_.columns[column].leads_to_page && !row.page.empty() &&
                                          row.page.size() <= longest_link && links_ < most_links;
                       if (leads) {
                         ++links_;
                         expect(worksheet_write_url(sheet_, line, at(column), row.page.c_str(), nullptr));
                       }
                       expect(worksheet_write_string(sheet_, line, at(column), text.c_str(), leads ? link_ : text_));
                     },
                     [&](std::int64_t number) {
                       expect(worksheet_write_number(sheet_, line, at(column), static_cast<double>(number), number_));
                     },
                     [&](const document::Date& day) {
                       lxw_datetime moment{day.year, day.month, day.day, 0, 0, 0};
                       expect(worksheet_write_datetime(sheet_, line, at(column), &moment, day_));
                     }},
               row.values[column]);
  }

  static constexpr std::size_t most_links = 65'530, longest_link = 2'079;  // that Excel opens

  const Rows& rows_;
  std::vector<double> widths_;
  lxw_worksheet* sheet_;
  lxw_format *text_ = nullptr, *number_ = nullptr, *day_ = nullptr, *link_ = nullptr, *head_ = nullptr;
  std::size_t links_ = 0;
};

void describe(lxw_workbook* book, const Workbook& workbook) {
  std::string title = workbook.metadata.title, author = workbook.metadata.author;
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  properties.created = static_cast<time_t>(created(workbook));
  expect(workbook_set_properties(book, &properties));
}

struct Free {
  void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

}  // namespace

std::string write_xlsx(const Rows& rows, const Workbook& workbook) {
  const MemoryFile file;
  std::unique_ptr<lxw_workbook, Free> book(workbook_new(file.path().c_str()));
  if (!book) fail("workbook");
  describe(book.get(), workbook);
  const std::size_t links = Sheet(book.get(), rows).write();
  expect(workbook_close(book.release()));
  std::string bytes = file.bytes();
  if (!is_whole_workbook(bytes, links)) fail("temporary file");
  return bytes;
}

}  // namespace data
