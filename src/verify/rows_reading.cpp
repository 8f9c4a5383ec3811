#include "verify/rows_reading.hpp"

#include <string>
#include <utility>
#include <vector>

#include "csv/file.hpp"
#include "json/text.hpp"

namespace verify {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using rows::Reading;

// The apostrophe that keeps a spreadsheet from taking a text for a formula (data/csv.hpp).
std::string without_guard(std::string text) {
  const std::size_t first = text.find_first_not_of('\'');
  if (first == 0 || first == std::string::npos ||
      std::string_view("=+-@\t\r").find(text[first]) == std::string_view::npos)
    return text;
  return text.substr(1);
}

std::string cell_of(const json::Value* value) {
  struct Written {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(std::uint64_t number) const { return std::to_string(number); }
    std::string operator()(std::nullptr_t) const { throw json::Mismatch("cell"); }
    std::string operator()(bool) const { throw json::Mismatch("cell"); }
    std::string operator()(double) const { throw json::Mismatch("cell"); }
    std::string operator()(const json::Array&) const { throw json::Mismatch("cell"); }
    std::string operator()(const json::Object&) const { throw json::Mismatch("cell"); }
  };
  return value == nullptr ? std::string() : value->visit(Written());
}

Reading reading_of(const json::Value& whole) {
  Reading reading;
  reading.title = whole.at("title").text();
  reading.language = whole.at("language").text();
  std::vector<std::string> names;
  for (const json::Value& column : whole.at("columns").array()) names.push_back(column.at("name").text());
  for (const json::Value& row : whole.at("rows").array()) {
    Reading::Row& read = reading.rows.emplace_back();
    for (const std::string& name : names) read.cells.push_back(cell_of(row.find(name)));
  }
  return reading;
}

}  // namespace

std::optional<Reading> read_csv_back(const rows::ToReadBack& file, Diagnostics& sink) {
  Diagnostics wrong;
  Reading reading;
  bool is_head = true;
  const bool read = csv::each_record(file.bytes, 0, wrong, [&](csv::Record& row, char) {
    if (std::exchange(is_head, false)) return true;
    Reading::Row& read_row = reading.rows.emplace_back();
    for (csv::Field& cell : row) read_row.cells.push_back(without_guard(std::move(cell.text)));
    return true;
  });
  if (read) return reading;
  sink.add(Code::report_unreadable, {}, {"CSV"});
  return std::nullopt;
}

std::optional<Reading> read_json_back(const rows::ToReadBack& file, Diagnostics& sink) {
  try {
    if (const auto whole = json::parse(file.bytes)) return reading_of(*whole);
  } catch (const json::Mismatch&) {
    // It is JSON, and no rows.
  }
  sink.add(Code::report_unreadable, {}, {"JSON"});
  return std::nullopt;
}

}  // namespace verify
