#include "verify/compare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "verify/normal.hpp"

namespace verify {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

using Texts = std::vector<std::string>;

Texts heading_lines(const std::vector<Heading>& headings) {
  Texts lines;
  for (const Heading& heading : headings) lines.push_back(fmt::format("H{} {}", heading.level, normal(heading.text)));
  return lines;
}

Texts table_lines(const std::vector<Table>& tables) {
  Texts lines;
  for (const Table& table : tables)
    lines.push_back(fmt::format("{}, {}, {}, {}", table.column_heads, table.rows, table.cells, table.spanned));
  return lines;
}

Texts normal_lines(const Texts& texts) {
  Texts lines;
  for (const std::string& text : texts) lines.push_back(normal(text));
  return lines;
}

std::string at(const Texts& texts, std::size_t i) { return i < texts.size() ? texts[i] : ""; }

// Where they part; the size of the longer where they do not.
template <class List>
std::size_t first_difference(const List& wanted, const List& found) {
  const std::size_t size = std::max(wanted.size(), found.size());
  for (std::size_t i = 0; i < size; ++i)
    if (i >= wanted.size() || i >= found.size() || wanted[i] != found[i]) return i;
  return size;
}

void compare_lists(const Texts& wanted, const Texts& found, Code code, Diagnostics& sink) {
  const std::size_t i = first_difference(wanted, found);
  if (i < std::max(wanted.size(), found.size())) sink.add(code, {}, {at(wanted, i), at(found, i)});
}

void compare_words(const Texts& wanted_texts, const Texts& found_texts, Diagnostics& sink) {
  const std::string wanted_text = joined(wanted_texts), found_text = joined(found_texts);
  const Words wanted = words_in(wanted_text), found = words_in(found_text);
  const std::size_t shorter = std::min(wanted.size(), found.size());
  const std::size_t first = std::min(first_difference(wanted, found), shorter);
  std::size_t last = 0;
  while (last < shorter - first && wanted[wanted.size() - 1 - last] == found[found.size() - 1 - last]) ++last;
  const std::string lost = excerpt(wanted, first, wanted.size() - last);
  const std::string gained = excerpt(found, first, found.size() - last);
  if (!lost.empty() && !gained.empty()) {
    sink.add(Code::text_differs, {}, {lost, gained});
  } else if (!lost.empty()) {
    sink.add(Code::text_missing, {}, {lost});
  } else if (!gained.empty()) {
    sink.add(Code::text_added, {}, {gained});
  }
}

// The formats need not mark each part on its own, so what counts is that none was forgotten.
void expect_all(const Texts& wanted, const Texts& found, Code code, Diagnostics& sink) {
  std::set<std::string_view> there(found.begin(), found.end());
  for (const std::string& each : wanted)
    if (there.insert(each).second) sink.add(code, {}, {each});
}

void compare_titles(const std::string& wanted, const std::string& found, Diagnostics& sink) {
  if (wanted != found) sink.add(Code::title_differs, {}, {wanted, found});
}

}  // namespace

std::string joined(const Texts& texts) {
  std::string all;
  for (const std::string& text : texts) {
    const std::string line = normal(text);
    if (line.empty()) continue;
    if (!all.empty()) all += ' ';
    all += line;
  }
  return all;
}

Words words_in(std::string_view line) {
  Words words;
  for (std::size_t from = 0; from < line.size();) {
    const std::size_t end = std::min(line.find(' ', from), line.size());
    words.push_back(line.substr(from, end - from));
    from = end + 1;
  }
  return words;
}

std::size_t count_words(const Texts& texts) {
  const std::string all = joined(texts);
  return all.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(all.begin(), all.end(), ' '));
}

std::string excerpt(const Words& words, std::size_t first, std::size_t end) {
  constexpr std::size_t most_words = 12, most_bytes = 200;
  std::string text;
  for (std::size_t i = first; i < end; ++i) {
    if (i - first == most_words || text.size() + words[i].size() > most_bytes)
      return text + (text.empty() ? "…" : " …");
    if (!text.empty()) text += ' ';
    text += words[i];
  }
  return text;
}

void compare(const Reading& wanted, const Reading& found, Diagnostics& sink) {
  compare_words(wanted.texts, found.texts, sink);
  compare_lists(heading_lines(wanted.headings), heading_lines(found.headings), Code::headings_differ, sink);
  const Texts wanted_tables = table_lines(wanted.tables), found_tables = table_lines(found.tables);
  if (const std::size_t i = first_difference(wanted_tables, found_tables);
      i < std::max(wanted_tables.size(), found_tables.size()))
    sink.add(Code::tables_differ, {}, {fmt::to_string(i + 1), at(wanted_tables, i), at(found_tables, i)});
  compare_lists(normal_lines(wanted.alternatives), normal_lines(found.alternatives), Code::alternatives_differ, sink);
  compare_lists(wanted.links, found.links, Code::links_differ, sink);
  compare_titles(wanted.title, found.title, sink);
  if (wanted.language != found.language) sink.add(Code::language_differs, {}, {wanted.language, found.language});
  Texts foreign = wanted.languages;
  std::erase(foreign, wanted.language);  // what is in the report's own language needs no mark
  expect_all(foreign, found.languages, Code::part_language_missing, sink);
}

void compare_rows(const Reading& wanted, const Reading& found, Diagnostics& sink) {
  const std::size_t i = first_difference(wanted.rows, found.rows);
  if (i == std::max(wanted.rows.size(), found.rows.size())) return;
  const auto row = [&](const Reading& reading) {
    return i < reading.rows.size() ? fmt::format("{}", fmt::join(reading.rows[i].cells, "; ")) : std::string();
  };
  sink.add(Code::rows_differ, {}, {fmt::to_string(i + 1), row(wanted), row(found)});
}

void compare_marks(const Reading& wanted, std::size_t lists, const Reading& found, Diagnostics& sink) {
  if (lists != found.lists) sink.add(Code::lists_differ, {}, {fmt::to_string(lists), fmt::to_string(found.lists)});
  for (std::size_t i = 0; i < std::min(wanted.tables.size(), found.tables.size()); ++i) {
    if (wanted.tables[i].row_heads == found.tables[i].row_heads) continue;
    sink.add(
        Code::row_heads_differ, {},
        {fmt::to_string(i + 1), fmt::to_string(wanted.tables[i].row_heads), fmt::to_string(found.tables[i].row_heads)});
    break;
  }
  expect_all(wanted.expansions, found.expansions, Code::expansion_missing, sink);
}

void compare_pdf(const Reading& wanted, const PdfReading& found, Diagnostics& sink) {
  compare_lists(heading_lines(wanted.headings), heading_lines(found.bookmarks), Code::bookmarks_differ, sink);
  compare_marks(wanted, wanted.lists + wanted.data_blocks, found.reading, sink);
  compare_titles(wanted.title, found.xmp.title, sink);
}

void check_conformance(const PdfReading& pdf, const std::string& archival, Diagnostics& sink) {
  if (!pdf.damage.empty()) sink.add(Code::report_damaged, {}, {pdf.damage.front()});
  if (!pdf.marked || !pdf.has_structure) sink.add(Code::not_tagged, {});
  if (!pdf.tabs_by_structure) sink.add(Code::tab_order, {});
  if (!pdf.shows_title) sink.add(Code::title_hidden, {});
  if (pdf.undescribed_links > 0) sink.add(Code::links_undescribed, {}, {fmt::to_string(pdf.undescribed_links)});
  if (pdf.heads_without_scope > 0) sink.add(Code::heads_without_scope, {}, {fmt::to_string(pdf.heads_without_scope)});
  for (const std::string& font : pdf.missing_fonts) sink.add(Code::font_not_embedded, {}, {font});
  if (pdf.xmp.accessible != "PDF/UA-1") sink.add(Code::not_declared, {}, {"PDF/UA-1"});
  if (pdf.xmp.archival != archival) sink.add(Code::not_declared, {}, {archival});
}

}  // namespace verify
