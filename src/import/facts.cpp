#include "import/facts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <system_error>
#include <vector>

#include "import/tables.hpp"
#include "import/words.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"
#include "unicode/folding.hpp"

namespace importing {
namespace {

constexpr std::size_t longest = 500;

bool put(std::optional<section::Value>& field, std::string text) {
  if (field && field->text != text) return false;
  field = section::Value{std::move(text), {}};
  return true;
}

section::Meeting& meeting(section::Particulars& particulars) {
  if (particulars.meetings.empty()) particulars.meetings.emplace_back();
  return particulars.meetings.front();
}

bool put_date(std::optional<section::Value>& field, const std::string& text, const PrintedWords& printed) {
  std::string date = iso_date(text, printed);
  return !date.empty() && put(field, std::move(date));
}

bool put_field(const std::string& name, const std::string& text, section::Particulars& particulars) {
  const auto is_same = [&](const section::Field& field) { return field.name.text == name && field.value.text == text; };
  if (std::ranges::none_of(particulars.fields, is_same)) particulars.fields.push_back({{name, {}}, {text, {}}});
  return true;
}

bool put(Label label, const std::string& name, const std::string& text, const PrintedWords& printed,
         section::Particulars& particulars) {
  switch (label) {
    case Label::organisation: return put(particulars.organisation, text);
    case Label::document: return put(particulars.document, text);
    case Label::year: return put(particulars.year, text);
    case Label::status: return put(particulars.status, unicode::ascii_lower(text));
    case Label::version: return put(particulars.version, text);
    case Label::date: return put_date(particulars.date, text, printed);
    case Label::reference: return put(particulars.reference, text);
    case Label::portfolio_holder: return put(particulars.portfolio_holder, text);
    case Label::meeting: return put(meeting(particulars).name, text);
    case Label::meeting_date: return put_date(meeting(particulars).date, text, printed);
    case Label::agenda_item: return put(meeting(particulars).agenda_item, text);
    case Label::field: return put_field(name, text, particulars);
  }
  return false;
}

bool is_known_kind(std::string_view text) {
  static constexpr std::array<std::string_view, 6> kinds = {"programmabegroting", "begroting", "jaarstukken",
                                                            "jaarrekening",       "kadernota", "voorjaarsnota"};
  const std::string folded = unicode::folded(text);
  return std::ranges::any_of(kinds, [&](std::string_view kind) { return folded.starts_with(kind); });
}

}  // namespace

std::string iso_date(std::string_view text, const PrintedWords& printed) {
  if (section::is_existing_date(text)) return std::string(text);
  std::string date(text);
  for (char& c : date) c = c == '-' || c == '/' || c == ',' ? ' ' : c;
  int month = 0;
  std::vector<int> numbers;
  for (const auto& word : section::words(date)) {
    if (month == 0 && (month = month_of(word, printed)) > 0) continue;
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size()) return {};
    numbers.push_back(number);
  }
  if (month > 0) numbers.insert(numbers.begin() + std::min<std::ptrdiff_t>(1, std::ssize(numbers)), month);
  if (numbers.size() != 3) return {};
  std::string out = fmt::format("{:04}-{:02}-{:02}", numbers[2], numbers[1], numbers[0]);
  return section::is_existing_date(out) ? out : std::string();
}

bool take_labelled(std::string_view line, const PrintedWords& printed, section::Particulars& particulars) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > 40) return false;
  const std::string name = plain(line.substr(0, colon)), text = plain(line.substr(colon + 1));
  const auto label = label_of(name, printed);
  return label && !text.empty() && text.size() <= longest && put(*label, name, text, printed, particulars);
}

bool take_table(const Table& table, const PrintedWords& printed, section::Particulars& particulars) {
  std::size_t known = 0;
  for (const Row& row : table.rows) {
    if (row.cells.size() != 2 || row.cells[0].columns != 1 || row.cells[1].columns != 1) return false;
    const std::string name = plain(text_of(runs_of(row.cells[0].blocks)));
    if (name.empty() || name.size() > 60 || text_of(runs_of(row.cells[1].blocks)).size() > longest) return false;
    known += label_of(name, printed) ? 1U : 0U;
  }
  if (known == 0 || known * 2 < table.rows.size()) return false;
  section::Particulars filled = particulars;
  for (const Row& row : table.rows) {
    std::string name = plain(text_of(runs_of(row.cells[0].blocks)));
    while (name.ends_with(':') || name.ends_with(' ')) name.pop_back();
    const std::string text = plain(text_of(runs_of(row.cells[1].blocks)));
    const auto label = label_of(name, printed);
    if (!text.empty() && !put(label.value_or(Label::field), name, text, printed, filled)) put_field(name, text, filled);
  }
  particulars = std::move(filled);
  return true;
}

bool take_running(std::string_view text, const PrintedWords& printed, section::Particulars& particulars) {
  if (take_labelled(text, printed, particulars)) return true;
  const std::string words = plain(text);
  if (words.size() > 80) return false;
  if (words.starts_with("Gemeente ")) return put(particulars.organisation, words);
  if (is_known_kind(words)) return put(particulars.document, words);
  return section::is_usual_status(words) && put(particulars.status, unicode::ascii_lower(words));
}

}  // namespace importing
