#include "comparison/lines.hpp"

#include <algorithm>
#include <utility>

#include "comparison/flat_text.hpp"
#include "comparison/word_changes.hpp"
#include "document/dump.hpp"
#include "document/grid.hpp"

namespace comparison {
namespace {

using document::Inlines;

void add_line(Lines& lines, Inlines content) {
  if (!content.empty()) lines.push_back(std::move(content));
}

void add_lines(Lines& lines, Lines more) { std::move(more.begin(), more.end(), std::back_inserter(lines)); }

Inlines text_of_cell(const document::Cell& cell) {
  Inlines out;
  for (const Inlines& paragraph : cell.paragraphs) {
    if (!out.empty()) append(out, plain(" "));
    append(out, as_gone(paragraph));
  }
  return out;
}

}  // namespace

Inlines plain(std::string_view text) {
  Inlines out;
  if (!text.empty()) out.push_back({document::Text{std::string(text), {}}});
  return out;
}

Inlines labelled(std::string_view label, Inlines content) {
  if (label.empty()) return content;
  Inlines out = plain(std::string(label) + ": ");
  append(out, std::move(content));
  return out;
}

Inlines with_label(const document::ListItem& item) {
  const bool numbered = !item.label.empty() && item.label.back() == '.';
  Inlines out = plain(numbered ? item.label + ' ' : "");
  append(out, as_gone(item.content));
  return out;
}

std::vector<std::string> labels_of(const document::Table& table) {
  std::vector<std::string> labels(table.columns.size());
  document::Grid grid;
  for (const document::Row& row : table.head) {
    const std::vector<std::size_t> columns = grid.place(row);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string text = document::plain_text(text_of_cell(row.cells[i]));
      if (text.empty()) continue;
      for (std::size_t column = columns[i]; column < columns[i] + row.cells[i].column_span; ++column)
        labels.at(column) += (labels[column].empty() ? "" : ", ") + text;
    }
  }
  return labels;
}

RowText text_of(const document::Row& row, const std::vector<std::size_t>& columns, const document::Table& table,
                const std::vector<std::string>& labels) {
  RowText out;
  const bool alone = row.cells.size() == 1;  // a group, or an explanation: no column of its own
  bool headed = false;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const document::Cell& cell = row.cells[i];
    Inlines content = text_of_cell(cell);
    if (table.columns.at(columns[i]).ordinal) {
      out.number = document::plain_text(content);
      continue;
    }
    out.fields.push_back(
        {alone ? std::string() : labels.at(columns[i]), std::move(content), cell.heads_row && !headed});
    headed = headed || cell.heads_row;
  }
  if (!headed && !out.fields.empty()) out.fields[0].heads_row = true;
  return out;
}

const Field* RowText::field(std::string_view label) const {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.label == label; });
  return found == fields.end() ? nullptr : &*found;
}

Inlines RowText::head() const {
  const auto found = std::find_if(fields.begin(), fields.end(), [](const Field& each) { return each.heads_row; });
  if (found == fields.end()) return {};
  Inlines out = plain(number.empty() ? "" : number + ". ");
  append(out, found->content);
  return out;
}

Lines lines_of(const RowText& row) {
  Lines lines;
  for (const Field& field : row.fields) {
    if (field.content.empty()) continue;
    if (!field.heads_row) {
      add_line(lines, labelled(field.label, field.content));
    } else {
      lines.insert(lines.begin(), row.head());
    }
  }
  return lines;
}

Lines bold_lines_of(const RowText& row) {
  RowText in_bold = row;
  for (Field& field : in_bold.fields) field.content = bold(std::move(field.content));
  return lines_of(in_bold);
}

namespace {

Lines lines_of_list(const document::List& list) {
  Lines lines;
  add_line(lines, as_gone(list.caption));
  for (const document::ListItem& item : list.items) add_lines(lines, lines_of(item));
  return lines;
}

Lines lines_of_table(const document::Table& table) {
  Lines lines;
  add_line(lines, as_gone(table.caption));
  document::Grid grid;
  const std::vector<std::string> labels = labels_of(table);
  for (const document::Row& row : table.rows) {
    const RowText text = text_of(row, grid.place(row), table, labels);
    Inlines line;
    for (Inlines& part : lines_of(text)) {
      if (!line.empty()) append(line, plain("; "));
      append(line, std::move(part));
    }
    add_line(lines, std::move(line));
  }
  add_line(lines, as_gone(table.source));
  return lines;
}

}  // namespace

Lines lines_of(const document::ListItem& item) {
  Lines lines;
  add_line(lines, with_label(item));
  for (const document::List& nested : item.nested) add_lines(lines, lines_of_list(nested));
  return lines;
}

Lines lines_of(const document::Block& block, const Phrases& phrases) {
  using namespace document;
  Lines lines;
  std::visit(Match{[&](const Heading& heading) { add_line(lines, as_gone(heading.content)); },
                   [&](const Paragraph& paragraph) { add_line(lines, as_gone(paragraph.content)); },
                   [&](const List& list) { lines = lines_of_list(list); },
                   [&](const Table& table) { lines = lines_of_table(table); },
                   [&](const Figure& figure) {
                     if (!figure.alternative.empty() || figure.caption.empty())
                       add_line(lines, plain(std::string(phrases.picture) +
                                             (figure.alternative.empty() ? "" : ": " + figure.alternative)));
                     add_line(lines, as_gone(figure.caption));
                   },
                   [&](const Quotation& quotation) {
                     for (const Inlines& paragraph : quotation.paragraphs) add_line(lines, as_gone(paragraph));
                     add_line(lines, as_gone(quotation.source));
                   },
                   [&](const DataBlock& data) {
                     for (const Fact& fact : data.facts)
                       add_line(lines, labelled(plain_text(fact.label), as_gone(fact.value)));
                   }},
             block.kind);
  return lines;
}

}  // namespace comparison
