#include "verify/xlsx_reading.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <optional>
#include <vector>

#include "verify/elements.hpp"
#include "verify/part_tree.hpp"

namespace verify {
namespace {

// Of a string that is cut into runs all of them.
void append_text(const xml::Element& element, std::string& out) {
  for_each_child(element, [&](const xml::Element& each) {
    if (each.name == "t")
      out += text_of(&each);
    else if (each.name == "r")
      append_text(each, out);
  });
}

std::vector<std::string> shared_strings(const xml::Element* table) {
  std::vector<std::string> strings;
  if (table != nullptr)
    for_each_child(*table, [&](const xml::Element& each) { append_text(each, strings.emplace_back()); });
  return strings;
}

// For each format of a cell whether it shows days: 18.8.30, of which the program uses one.
std::vector<bool> formats_of_days(const xml::Element* styles) {
  std::vector<bool> days;
  if (const xml::Element* formats = child(styles, "cellXfs"))
    for_each_child(*formats, [&](const xml::Element& each) { days.push_back(attribute(&each, "numFmtId") == "14"); });
  return days;
}

std::optional<std::size_t> number(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// "C5" is in the third, 0 where it says none. No sheet has more than 16,384.
std::size_t column_of(std::string_view place) {
  std::size_t column = 0;
  for (const char c : place) {
    if (c < 'A' || c > 'Z' || column > 16'384) break;
    column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
  }
  return column > 16'384 ? 0 : column;
}

// Days since 1899-12-30.
std::string day(std::size_t serial) {
  using namespace std::chrono;
  const year_month_day date = sys_days{1899y / December / 30} + days{static_cast<int>(serial)};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

class Cells {
 public:
  Cells(const xml::Element* strings, const xml::Element* styles)
      : strings_(shared_strings(strings)), days_(formats_of_days(styles)) {}

  std::string operator()(const xml::Element& cell) const {
    const std::string_view kind = attribute(&cell, "t"), value = text_of(child(&cell, "v"));
    if (kind == "inlineStr") {
      std::string text;
      if (const xml::Element* inside = child(&cell, "is")) append_text(*inside, text);
      return text;
    }
    const auto index = number(value);
    if (kind == "s") return index && *index < strings_.size() ? strings_[*index] : std::string();
    constexpr std::size_t last_day = 2'958'465;  // 9999-12-31
    return index && *index <= last_day && shows_day(attribute(&cell, "s")) ? day(*index) : std::string(value);
  }

 private:
  bool shows_day(std::string_view style) const {
    const auto index = number(style);
    return index && *index < days_.size() && days_[*index];
  }

  std::vector<std::string> strings_;
  std::vector<bool> days_;
};

}  // namespace

std::variant<Reading, std::string> read_xlsx(std::string_view bytes) {
  unzip::Archive archive(bytes, limits_of_package);
  if (!archive) return std::string("ZIP");
  const auto sheet = part_tree(archive, "xl/worksheets/sheet1.xml");
  const xml::Element* data = child(root(sheet), "sheetData");
  if (data == nullptr) return std::string("xl/worksheets/sheet1.xml");
  const auto strings = part_tree(archive, "xl/sharedStrings.xml"), styles = part_tree(archive, "xl/styles.xml"),
             core = part_tree(archive, "docProps/core.xml");
  const Cells text(root(strings), root(styles));
  Reading reading;
  reading.title = text_of(child(root(core), "dc:title"));
  std::size_t columns = 0;
  bool is_head = true;
  for_each_child(*data, [&](const xml::Element& row) {
    std::vector<std::string> cells(columns);
    for_each_child(row, [&](const xml::Element& cell) {
      const std::size_t column = column_of(attribute(&cell, "r"));
      if (column == 0) return;
      if (cells.size() < column) cells.resize(column);
      cells[column - 1] = text(cell);
    });
    if (is_head)
      columns = cells.size();
    else
      reading.rows.push_back({std::move(cells)});
    is_head = false;
  });
  return reading;
}

}  // namespace verify
