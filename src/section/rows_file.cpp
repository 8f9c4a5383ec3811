#include "section/rows_file.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "section/grid.hpp"
#include "section/paths.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace section {
namespace {

using diagnostics::Code;

constexpr std::array<std::string_view, 4> line_counts = {"0", "1", "2", "3"};
constexpr std::array<std::string_view, 7> decimal_counts = {"0", "1", "2", "3", "4", "5", "6"};

bool is_workbook(std::string_view path) {
  static constexpr std::array<std::string_view, 5> extensions = {".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"};
  const std::string name = unicode::ascii_lower(path);
  return std::ranges::any_of(extensions, [&](std::string_view extension) { return name.ends_with(extension); });
}

// A whole number from 1 that nothing stands before or behind; 0 where it is none, or has too many digits.
std::uint64_t whole_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size() && text.front() != '0';
  return whole ? number : 0;
}

// "1 3-5"; none where that is no choice.
std::vector<std::size_t> chosen_columns(std::string_view text) {
  std::vector<std::size_t> columns;
  for (const std::string_view word : words(text)) {
    const std::size_t dash = word.find('-');
    const std::uint64_t first = whole_number(word.substr(0, dash));
    const std::uint64_t last = dash == std::string_view::npos ? first : whole_number(word.substr(dash + 1));
    if (first == 0 || last < first || last - first >= most_columns) return {};
    for (std::uint64_t column = first; column <= last; ++column) {
      if (columns.size() == most_columns || std::ranges::find(columns, column) != columns.end()) return {};
      columns.push_back(static_cast<std::size_t>(column));
    }
  }
  return columns;
}

void read_columns(Context& context, const Attributes& attributes, RowsFile& out) {
  const auto choice = attributes.find("kolomkeuze");
  if (!choice) return;
  out.columns = chosen_columns(choice->text);
  out.columns_position = choice->position;
  if (out.columns.empty()) context.sink.add(Code::table_columns_invalid, choice->position, {choice->text});
}

void read_computing(Context& context, const Attributes& attributes, RowsFile& out) {
  if (const auto decimals = attributes.choose("decimalen", decimal_counts))
    out.decimals = static_cast<std::size_t>(decimals->text.front() - '0');
  const auto divisor = attributes.find("deler");
  if (!divisor) return;
  out.divisor = whole_number(divisor->text);
  if (out.divisor == 0 || out.divisor > max_divisor)
    context.sink.add(Code::table_divisor_invalid, divisor->position, {divisor->text, std::to_string(max_divisor)});
  if (!out.decimals) out.decimals = 0;
}

void say_without_file(Context& context, const Attributes& attributes) {
  for (const std::string_view name : Names(rows_file_names))
    if (const auto value = attributes.find(name))
      context.sink.add(Code::table_without_file, value->position, {std::string(name)});
}

}  // namespace

std::uint32_t read_rows_file(Context& context, const Attributes& attributes) {
  const auto file = attributes.find("bestand");
  if (!file) {
    say_without_file(context, attributes);
    return 0;
  }
  RowsFile out;
  out.path = {plain_path(file->text, Upward::allowed), file->position};
  const bool leads_somewhere = !out.path.text.empty() && out.path.text != ".." && !out.path.text.ends_with("/..");
  if (!leads_somewhere)
    context.sink.add(Code::table_file_outside, file->position, {file->text});
  else if (is_workbook(out.path.text))
    context.sink.add(Code::table_workbook, file->position, {file->text});
  if (const auto lines = attributes.choose("kopregels", line_counts))
    out.head_lines = static_cast<std::size_t>(lines->text.front() - '0');
  out.selection = attributes.find("selectie");
  read_columns(context, attributes, out);
  read_computing(context, attributes, out);
  context.rows_files.push_back(std::move(out));
  return static_cast<std::uint32_t>(context.rows_files.size());
}

}  // namespace section
