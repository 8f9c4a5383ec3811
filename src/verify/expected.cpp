#include "verify/expected.hpp"

#include <algorithm>

#include "document/dump.hpp"

namespace verify {
namespace {

using document::Inlines;
using document::Match;
using document::plain_text;

// A number and the title behind it are one heading.
std::string named(const std::string& number, const Inlines& title) {
  return (number.empty() ? std::string() : number + ' ') + plain_text(title);
}

// In the order in which a reader meets them.
class DocumentWalk {
 public:
  DocumentWalk(Reading& reading, Links links) : reading_(reading), links_(links) {}

  void block(const document::Block& block) {
    std::visit(Match{[&](const document::Heading& heading) {
                       reading_.headings.push_back({heading.level, named(heading.number, heading.content)});
                       inlines(heading.content);
                     },
                     [&](const document::Paragraph& paragraph) { inlines(paragraph.content); },
                     [&](const document::List& list) { this->list(list); },
                     [&](const document::Table& table) { this->table(table); },
                     [&](const document::Figure& figure) { this->figure(figure); },
                     [&](const document::Quotation& quotation) {
                       for (const Inlines& paragraph : quotation.paragraphs) inlines(paragraph);
                       inlines(quotation.source);
                     },
                     [&](const document::DataBlock& data) { facts(data.facts); }},
               block.kind);
  }

  void facts(const std::vector<document::Fact>& facts) {
    if (!facts.empty()) ++reading_.data_blocks;
    for (const document::Fact& fact : facts) {
      inlines(fact.label);
      inlines(fact.value);
    }
  }

  void inlines(const Inlines& content) {
    for (const document::Inline& piece : content)
      std::visit(
          Match{[](const document::Text&) {}, [&](const document::Strong& strong) { inlines(strong.content); },
                [&](const document::Emphasis& emphasis) { inlines(emphasis.content); },
                [&](const document::Link& link) {
                  reading_.links.push_back(link.target);
                  inlines(link.content);
                },
                [&](const document::Abbreviation& abbreviation) {
                  if (!plain_text(abbreviation.content).empty()) reading_.expansions.push_back(abbreviation.expansion);
                  inlines(abbreviation.content);
                },
                [&](const document::Foreign& foreign) {
                  if (!plain_text(foreign.content).empty()) reading_.languages.push_back(foreign.language);
                  inlines(foreign.content);
                },
                [&](const document::Note& note) {
                  ++reading_.notes;
                  inlines(note.content);
                },
                [&](const document::Anchor& anchor) { inlines(anchor.content); },
                [&](const document::Reference& reference) {
                  reading_.links.emplace_back(rows::inner_link);
                  inlines(reference.content);
                },
                [](const document::Counter&) {}, [&](const document::Inserted& inserted) { inlines(inserted.content); },
                [&](const document::Deleted& deleted) { inlines(deleted.content); }},
          piece.kind);
  }

 private:
  void list(const document::List& list) {
    ++reading_.lists;
    inlines(list.caption);
    for (const document::ListItem& item : list.items) {
      inlines(item.content);
      for (const document::List& nested : item.nested) this->list(nested);
    }
  }

  void table(const document::Table& table) {
    inlines(table.caption);
    Table counted;
    counted.rows = table.head.size() + table.rows.size();
    for (const document::Row& row : table.head)
      counted.column_heads += static_cast<std::size_t>(std::count_if(
          row.cells.begin(), row.cells.end(), [](const document::Cell& cell) { return !cell.paragraphs.empty(); }));
    for (const document::Row& row : table.rows)
      counted.row_heads += static_cast<std::size_t>(
          std::count_if(row.cells.begin(), row.cells.end(), [](const document::Cell& cell) { return cell.heads_row; }));
    counted.cells = cells_of(table.head, counted) + cells_of(table.rows, counted);
    reading_.tables.push_back(counted);
    inlines(table.source);
  }

  std::size_t cells_of(const std::vector<document::Row>& rows, Table& counted) {
    std::size_t count = 0;
    for (const document::Row& row : rows) {
      count += row.cells.size();
      for (const document::Cell& cell : row.cells) {
        counted.spanned += cell.column_span * cell.row_span - 1;
        for (const Inlines& paragraph : cell.paragraphs) {
          if (links_ == Links::pages_too && !cell.page.empty()) reading_.links.push_back(cell.page);
          inlines(paragraph);
        }
      }
    }
    return count;
  }

  void figure(const document::Figure& figure) {
    if (!figure.alternative.empty()) reading_.alternatives.push_back(figure.alternative);
    inlines(figure.caption);
  }

  Reading& reading_;
  Links links_;
};

}  // namespace

Reading expected(const Original& original, Links links) {
  const document::Document& document = original.document;
  Reading reading;
  reading.title = document.metadata.title;
  reading.language = document.metadata.language;
  reading.texts = plain_text(document);
  if (!original.logo_alternative.empty()) reading.alternatives.push_back(original.logo_alternative);
  reading.headings.push_back({1, named(document.number, document.title)});
  DocumentWalk walk(reading, links);
  walk.inlines(document.organisation);
  walk.inlines(document.name);
  walk.inlines(document.title);
  walk.facts(document.facts);
  for (const document::Block& block : document.blocks) walk.block(block);
  return reading;
}

Reading expected_rows(const document::Rows& rows) {
  Reading reading;
  reading.title = rows.title;
  reading.language = rows.language;
  for (const document::Rows::Row& row : rows.rows) {
    Reading::Row& read = reading.rows.emplace_back();
    for (const document::Rows::Value& value : row.values) read.cells.push_back(document::written(value));
  }
  return reading;
}

}  // namespace verify
