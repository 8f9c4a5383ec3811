#include "comparison/units.hpp"

#include <algorithm>
#include <map>

#include "comparison/flat_text.hpp"
#include "comparison/parts.hpp"
#include "document/dump.hpp"
#include "document/grid.hpp"

namespace comparison {
namespace {

// The cell that says what a row is about.
const document::Cell* cell_that_heads(const document::Row& row, const document::Table& table) {
  for (const document::Cell& cell : row.cells)
    if (cell.heads_row) return &cell;
  const std::size_t first = !table.columns.empty() && table.columns[0].ordinal ? 1 : 0;
  return first < row.cells.size() ? &row.cells[first] : nullptr;
}

using document::Inlines;
using likeness::Vocabulary;

// Keys of what a section has once, however little of it stayed; no id of an author begins so.
constexpr std::string_view of_priorities = "\x1Eprioriteiten", of_actions =
                                                                   "\x1E"
                                                                   "acties";

class UnitWriter {
 public:
  UnitWriter(const Version& version, Vocabulary& vocabulary) : version_(version), vocabulary_(vocabulary) {}

  likeness::Block block(const document::Block& block) {
    using namespace document;
    std::visit(Match{[&](const Heading& heading) {
                       begin(UnitKind::heading, heading.id);
                       add(heading.content);
                     },
                     [&](const Paragraph& paragraph) {
                       begin(UnitKind::paragraph);
                       add(paragraph.content);
                     },
                     [&](const List& list) {
                       begin(UnitKind::list);
                       if (list.role == ListRole::priorities) out_.key = of_priorities;
                       add(list);
                     },
                     [&](const Table& table) {
                       begin(UnitKind::table, table.id);
                       if (is_of_actions(table)) out_.key = of_actions;
                       add(table);
                     },
                     [&](const Figure& figure) {
                       begin(UnitKind::figure, figure.id);
                       add(figure);
                     },
                     [&](const Quotation& quotation) {
                       begin(UnitKind::quotation);
                       for (const Inlines& paragraph : quotation.paragraphs) begins(paragraph, "p");
                       begins(quotation.source, "bron");
                     },
                     [&](const DataBlock& data) {
                       begin(UnitKind::data);
                       for (const Fact& fact : data.facts) {
                         begins(fact.label, "label");
                         begins(fact.value, "waarde");
                       }
                     }},
               block.kind);
    return std::move(out_);
  }

  likeness::Block item(const document::ListItem& item) {
    begin(UnitKind::item, item.id);
    add(item.content);
    for (const document::List& nested : item.nested) add(nested);
    return std::move(out_);
  }

  // The numbers that the program counts are left out.
  likeness::Block row(const document::Row& row, const document::Table& table, const std::vector<std::size_t>& columns) {
    begin(UnitKind::row, row.id);
    out_.kind += 16 * static_cast<std::uint32_t>(row.role);
    add(row, table, columns);
    return std::move(out_);
  }

 private:
  void begin(UnitKind kind, const std::string& id = {}) {
    out_ = {};
    out_.kind = static_cast<std::uint32_t>(kind);
    if (version_.ids.contains(id)) out_.key = id;
  }

  void add(const Inlines& content) {
    const FlatText flat = flat_text(content, vocabulary_);
    out_.words.insert(out_.words.end(), flat.numbers.begin(), flat.numbers.end());
  }

  // The beginning of a part counts with its first word, so that the same words in other parts are another text.
  void begins(const Inlines& content, std::string_view part) {
    const std::size_t first = out_.words.size();
    add(content);
    const std::string key = std::string(part) + '\x1E';
    if (first < out_.words.size())
      out_.words[first] = vocabulary_.number(key + std::to_string(out_.words[first]));
    else
      out_.words.push_back(vocabulary_.number(key));
  }

  void add(const document::List& list) {
    if (list.numbering == document::Numbering::decimal) out_.words.push_back(vocabulary_.number("nummers\x1E"));
    if (!list.caption.empty()) begins(list.caption, "bijschrift");
    for (const document::ListItem& item : list.items) {
      begins(item.content, "punt");
      for (const document::List& nested : item.nested) add(nested);
    }
  }

  void add(const document::Table& table) {
    if (!table.caption.empty()) begins(table.caption, "bijschrift");
    for (const std::vector<document::Row>* rows : {&table.head, &table.rows}) {
      document::Grid grid;
      for (const document::Row& row : *rows) {
        out_.words.push_back(vocabulary_.number("rij\x1E"));
        add(row, table, grid.place(row));
      }
    }
    if (!table.source.empty()) begins(table.source, "bron");
  }

  void add(const document::Row& row, const document::Table& table, const std::vector<std::size_t>& columns) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (table.columns.at(columns[i]).ordinal) continue;
      const document::Cell& cell = row.cells[i];
      if (cell.paragraphs.empty()) begins({}, "cel");
      for (const Inlines& paragraph : cell.paragraphs) begins(paragraph, "cel");
    }
  }

  void add(const document::Figure& figure) {
    const std::uint32_t picture = figure.image < version_.pictures.size() ? version_.pictures[figure.image] : 0;
    out_.words.push_back(vocabulary_.number("beeld\x1E" + std::to_string(picture)));
    begins({{document::Text{figure.alternative, {}}}}, "alt");
    if (!figure.caption.empty()) begins(figure.caption, "bijschrift");
  }

  const Version& version_;
  Vocabulary& vocabulary_;
  likeness::Block out_;
};

std::vector<likeness::Block> rows_of(const document::Table& table, const Version& version, Vocabulary& vocabulary) {
  UnitWriter writer(version, vocabulary);
  std::vector<likeness::Block> rows;
  document::Grid grid;
  for (const document::Row& row : table.rows) {
    rows.push_back(writer.row(row, table, grid.place(row)));
    // What explains a row that its author named goes with it.
    if (row.role == document::RowRole::explanation && rows.size() > 1 && !rows[rows.size() - 2].key.empty())
      rows.back().key = rows[rows.size() - 2].key + "\x1E";
  }
  return rows;
}

// What heads each row, where no other row has it; else nothing.
std::vector<std::string> heads_of(const document::Table& table) {
  std::vector<std::string> heads;
  std::map<std::string, int> counts;
  for (const document::Row& row : table.rows) {
    const document::Cell* head = row.role == document::RowRole::explanation ? nullptr : cell_that_heads(row, table);
    std::string text;
    if (head != nullptr)
      for (const Inlines& paragraph : head->paragraphs) text += document::plain_text(paragraph) + '\x1E';
    ++counts[text];
    heads.push_back(std::move(text));
  }
  for (std::string& head : heads)
    if (counts[head] > 1) head.clear();
  return heads;
}

}  // namespace

std::vector<likeness::Block> units_of(const Version& version, Vocabulary& vocabulary) {
  UnitWriter writer(version, vocabulary);
  std::vector<likeness::Block> units;
  for (const document::Block& block : version.document.blocks) units.push_back(writer.block(block));
  return units;
}

std::vector<likeness::Block> units_of(const std::vector<document::ListItem>& items, const Version& version,
                                      Vocabulary& vocabulary) {
  UnitWriter writer(version, vocabulary);
  std::vector<likeness::Block> units;
  for (const document::ListItem& item : items) units.push_back(writer.item(item));
  return units;
}

std::pair<std::vector<likeness::Block>, std::vector<likeness::Block>> units_of(const document::Table& old,
                                                                               const Version& old_version,
                                                                               const document::Table& now,
                                                                               const Version& now_version,
                                                                               Vocabulary& vocabulary) {
  auto units = std::pair(rows_of(old, old_version, vocabulary), rows_of(now, now_version, vocabulary));
  const std::vector<std::string> old_heads = heads_of(old), now_heads = heads_of(now);
  const std::set<std::string> known(old_heads.begin(), old_heads.end());
  std::set<std::string> shared;
  for (std::size_t j = 0; j < now_heads.size(); ++j) {
    if (now_heads[j].empty() || !known.contains(now_heads[j]) || !units.second[j].key.empty()) continue;
    units.second[j].key = '\x1E' + now_heads[j];
    shared.insert(now_heads[j]);
  }
  for (std::size_t i = 0; i < old_heads.size(); ++i)
    if (shared.contains(old_heads[i]) && units.first[i].key.empty()) units.first[i].key = '\x1E' + old_heads[i];
  return units;
}

}  // namespace comparison
