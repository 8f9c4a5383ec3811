#include "data/csv.hpp"

#include <string_view>

namespace data {
namespace {

bool would_count_as_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\'');
  return first != std::string_view::npos && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

void append_cell(std::string& out, std::string text) {
  if (would_count_as_formula(text)) text.insert(0, 1, '\'');
  if (text.find_first_of(";\"\r\n\t") == std::string::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

std::string write_csv(const document::Rows& rows) {
  std::string out = "\xEF\xBB\xBF";
  const auto end_cell = [&](std::size_t at) { out += at + 1 < rows.columns.size() ? ";" : "\r\n"; };
  for (std::size_t i = 0; i < rows.columns.size(); ++i) {
    append_cell(out, rows.columns[i].heading);
    end_cell(i);
  }
  for (const document::Rows::Row& row : rows.rows)
    for (std::size_t i = 0; i < row.values.size(); ++i) {
      append_cell(out, document::written(row.values[i]));
      end_cell(i);
    }
  return out;
}

}  // namespace data
