// Documents and a style by hand, in few words and round numbers.
#pragma once
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "style/style.hpp"

namespace made {

using document::Inline;
using document::Inlines;
using document::Position;

inline Inlines plain(std::string utf8, Position position = {}) { return {{document::Text{std::move(utf8), position}}}; }
inline Inline words(std::string utf8) { return {document::Text{std::move(utf8), {}}}; }
inline Inline strong(std::string utf8) { return {document::Strong{plain(std::move(utf8))}}; }
inline Inline link(std::string target, Inlines content) {
  return {document::Link{std::move(target), std::move(content), {}}};
}
inline Inline abbreviation(std::string expansion, std::string utf8) {
  return {document::Abbreviation{std::move(expansion), plain(std::move(utf8))}};
}
inline Inline foreign(std::string language, std::string utf8) {
  return {document::Foreign{std::move(language), plain(std::move(utf8))}};
}

inline document::Block heading(int level, std::string utf8) {
  using Role = document::HeadingRole;
  const Role role = level == 2 ? Role::block : level == 3 ? Role::topic : Role::subtopic;
  return {document::Heading{level, role, plain(std::move(utf8))}};
}
inline document::Block paragraph(Inlines content) { return {document::Paragraph{std::move(content)}}; }
inline document::Block lead_in(std::string utf8) { return {document::Paragraph{plain(std::move(utf8)), true}}; }
inline document::Block paragraph(std::string utf8) { return paragraph(plain(std::move(utf8))); }

inline document::List list(document::Numbering numbering, const std::vector<std::string>& items) {
  document::List out;
  out.numbering = numbering;
  for (const std::string& item : items) {
    const bool counts = numbering == document::Numbering::decimal;
    out.items.push_back({counts ? std::to_string(out.items.size() + 1) + '.' : "\xE2\x80\xA2", plain(item), {}});
  }
  return out;
}
inline document::List numbers(const std::vector<std::string>& items) {
  return list(document::Numbering::decimal, items);
}
inline document::List bullets(const std::vector<std::string>& items) {
  return list(document::Numbering::bullet, items);
}

// The first column numbers the rows, the second heads them.
inline document::Table table(const std::vector<std::string>& heads, const std::vector<std::vector<std::string>>& rows) {
  document::Table out;
  document::Row& top = out.head.emplace_back();
  for (const std::string& head : heads) {
    out.columns.emplace_back();
    top.cells.push_back({{plain(head)}});
  }
  out.columns.front().ordinal = true;
  out.columns.front().alignment = document::Alignment::right;
  for (const auto& cells : rows) {
    document::Row& row = out.rows.emplace_back();
    for (const std::string& cell : cells) row.cells.push_back({{plain(cell)}, row.cells.size() == 1});
  }
  return out;
}

// A row of what `table` made, with what the action table says of such a row.
inline void explain(document::Table& table, std::size_t row, std::string utf8) {
  table.rows[row].cells.front().row_span = 2;
  document::Cell cell{{plain(std::move(utf8))}};
  cell.column_span = table.columns.size() - 1;
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(row) + 1,
                    {{std::move(cell)}, document::RowRole::explanation});
}

// `count` words of five letters: with the space behind it each is six letters wide.
inline std::string filler(int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += i == 0 ? "woord" : " woord";
  return out;
}

inline document::Document document(std::vector<document::Block> blocks = {}) {
  document::Document out;
  out.metadata = {"2.6.1 Veiligheid", "Gemeente", "nl-NL", {}, ""};
  out.title = plain("Veiligheid");
  out.blocks = std::move(blocks);
  out.running.page = "{pagina}/{paginas}";
  out.running.page_language = "nl-NL";
  return out;
}

// The measure is 240 pt, the body of a page 300 pt high; text is 10 pt on 12 pt, so that with glyphs of half an em
// there are 48 letters a line and 25 lines a page.
inline style::Style style() {
  using style::Role;
  style::Style out;
  out.name = "proef";
  out.page = {340, 400, 50, 50, 60, 40, 30, 30};
  const auto letter = [&](Role role, double size, double leading, double above, double below, bool bold) {
    style::TextStyle& each = out.letters.at(static_cast<std::size_t>(role));
    each = {"Carlito", "Calibri", size, leading, {}, bold, false, above, below};
  };
  letter(Role::text, 10, 12, 0, 6, false);
  letter(Role::title, 20, 24, 12, 12, true);
  letter(Role::number, 12, 24, 0, 0, true);
  letter(Role::block, 14, 18, 18, 6, true);
  letter(Role::heading, 12, 14, 12, 4, true);
  letter(Role::subheading, 10, 12, 8, 2, true);
  letter(Role::table, 10, 12, 0, 0, false);
  letter(Role::table_head, 8, 10, 0, 0, true);
  letter(Role::data, 8, 10, 0, 0, false);
  letter(Role::running, 8, 10, 0, 0, false);
  out.list = {16, 4, 4, 0, 6};
  out.table = {12, 4, 0, 6, 1, 0.5, 0.25};
  out.data = {6, 0, 12, 1};
  out.hyphenate = false;
  return out;
}

}  // namespace made
