#include "import/pieces.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "import/tables.hpp"

namespace importing {
namespace {

bool has_block_heading(const std::vector<Block>& blocks, const PrintedWords& printed) {
  return std::ranges::any_of(blocks, [&](const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph != nullptr && paragraph->role == Role::heading && opened_block(text_of(paragraph->runs), printed);
  });
}

// The number that a typed mark counts; 0 for a bullet or letter.
int number_of(const TypedMark& mark) {
  int number = 0;
  for (const char c : mark.written)
    if (c >= '0' && c <= '9') number = number * 10 + (c - '0');
  return number;
}

// Where text stands below a high heading in one cell, the table is there to put the page together, as on old web pages
// and in forms: it holds a section, and none of its cells is a cell of figures. One whose columns have heads is there
// for its columns.
bool is_layout(const Table& table) {
  if (!table.rows.empty() && is_marked_head(table.rows.front())) return false;
  const auto has_text_below = [](const std::vector<Block>& blocks) {
    bool below = false;
    for (const Block& block : blocks) {
      const auto* paragraph = std::get_if<Paragraph>(&block);
      if (paragraph == nullptr ? is_layout(std::get<Table>(block)) : below && shows(paragraph->runs)) return true;
      const bool heading = paragraph != nullptr && (paragraph->role == Role::title ||
                                                    (paragraph->role == Role::heading && paragraph->level <= 2));
      below = below || (heading && shows(paragraph->runs));
    }
    return false;
  };
  return std::ranges::any_of(table.rows, [&](const Row& row) {
    return std::ranges::any_of(row.cells, [&](const Cell& cell) { return has_text_below(cell.blocks); });
  });
}

// Whether cells that stand beside each other say something in several rows, as in a table of figures.
bool has_columns(const Table& table) {
  const auto says = [](const Cell& cell) { return !plain(text_of(cell.blocks)).empty(); };
  return std::ranges::count_if(table.rows, [&](const Row& row) { return std::ranges::count_if(row.cells, says) > 1; }) >
         1;
}

void spread(const std::vector<Block>& blocks, std::vector<Block>& out, std::vector<TakenApart>& apart) {
  for (const Block& block : blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (table == nullptr || !is_layout(*table)) {
      out.push_back(block);
      continue;
    }
    if (has_columns(*table)) apart.push_back({text_of(*table), table->place});
    for (const Row& row : table->rows)
      for (const Cell& cell : row.cells) spread(cell.blocks, out, apart);
  }
}

// The blocks with what stands in tables of that kind in their place; empty where there is none.
std::vector<Block> without_layout(const std::vector<Block>& blocks, std::vector<TakenApart>& apart) {
  std::vector<Block> out;
  const bool any = std::ranges::any_of(blocks, [](const Block& block) {
    const auto* table = std::get_if<Table>(&block);
    return table != nullptr && is_layout(*table);
  });
  if (any) spread(blocks, out, apart);
  return out;
}

class Gathering {
 public:
  Gathering(const Source& source, const PrintedWords& printed)
      : spread_(without_layout(source.blocks, out_.apart)),
        blocks_(spread_.empty() ? source.blocks : spread_),
        printed_(printed),
        by_style_(has_block_heading(blocks_, printed)) {}

  Pieces operator()() {
    for (at_ = 0; at_ < blocks_.size();) {
      if (const auto* table = std::get_if<Table>(&blocks_[at_])) {
        if (shows(*table)) out_.pieces.emplace_back(*table);
        ++at_;
      } else {
        paragraph(std::get<Paragraph>(blocks_[at_]));
      }
    }
    return std::move(out_);
  }

 private:
  // What stands at a place, where it is a paragraph that may be of a typed list.
  const Paragraph* body_at(std::size_t at) const {
    if (at >= blocks_.size()) return nullptr;
    const auto* paragraph = std::get_if<Paragraph>(&blocks_[at]);
    return paragraph != nullptr && paragraph->role == Role::body && paragraph->item.list == 0 ? paragraph : nullptr;
  }

  void paragraph(const Paragraph& paragraph) {
    if (!shows(paragraph.runs)) {
      ++at_;
    } else if (paragraph.role == Role::title || paragraph.role == Role::heading) {
      heading(paragraph);
    } else if (paragraph.item.list > 0) {
      list(paragraph);
    } else if (paragraph.role == Role::quote) {
      quotation();
    } else if (paragraph.role == Role::body && !by_style_ && opens_by_words(paragraph)) {
      heading(paragraph);
    } else if (paragraph.role == Role::body && typed_items() > 0) {
      typed_list(typed_items());
    } else {
      out_.pieces.emplace_back(Text{paragraph.runs, paragraph.role, paragraph.place});
      ++at_;
    }
  }

  // A paragraph that is nothing but a block's words, in a document whose headings name none.
  bool opens_by_words(const Paragraph& paragraph) const {
    const std::string text = text_of(paragraph.runs);
    return text.find('\n') == std::string::npos && opened_block(text, printed_).has_value();
  }

  // Pictures alone are no title.
  void heading(const Paragraph& paragraph) {
    Heading out{paragraph.runs,
                paragraph.level,
                paragraph.role == Role::title,
                opened_block(text_of(paragraph.runs), printed_),
                paragraph.label,
                paragraph.place};
    flatten(out.runs);
    // What is too long to be a title is a paragraph in a heading's clothes.
    constexpr std::size_t longest = 450;
    const std::string text = text_of(out.runs);
    if (text.size() > longest || plain(text).empty())
      out_.pieces.emplace_back(Text{paragraph.runs, Role::body, paragraph.place});
    else
      out_.pieces.emplace_back(std::move(out));
    ++at_;
  }

  void list(const Paragraph& first) {
    ListPiece out;
    out.numbered = first.item.numbered;
    const std::uint8_t base = first.item.level;
    out.goes_on = !begun_.insert(first.item.list).second && out.numbered && base == 0;
    for (; at_ < blocks_.size(); ++at_) {
      const auto* next = std::get_if<Paragraph>(&blocks_[at_]);
      if (next == nullptr) break;
      if (!shows(next->runs)) {
        if (next->item.list == 0 && next->role != Role::body) break;
        continue;
      }
      if (next->item.list != first.item.list || next->role == Role::heading || next->role == Role::title) break;
      if (next->item.level <= base && next->item.numbered != out.numbered && !next->item.continues) break;
      Runs runs = next->runs;
      flatten(runs);
      if (next->item.continues && !out.items.empty()) {
        Runs& item = out.items.back().runs;
        item.push_back({.text = " "});
        item.insert(item.end(), runs.begin(), runs.end());
        continue;
      }
      drop_mark(runs);
      out.items.push_back({std::move(runs),
                           static_cast<std::uint8_t>(next->item.level > base ? next->item.level - base : 0),
                           next->place});
      out.nested_numbered.push_back(next->item.numbered);
    }
    out_.pieces.emplace_back(std::move(out));
  }

  // A bullet that was typed though the list has bullets of its own.
  void drop_mark(Runs& runs) {
    const std::string text = text_of(runs);
    const TypedMark mark = typed_mark(text);
    if (mark.size == 0 || mark.numbered) return;
    runs = without_first(runs, mark.size);
  }

  // How many paragraphs from here on are items with typed marks: bullets, or numbers from 1.
  std::size_t typed_items() const {
    std::size_t count = 0;
    int number = 0;
    bool numbered = false;
    for (const Paragraph* next; (next = body_at(at_ + count)) != nullptr; ++count) {
      const TypedMark mark = typed_mark(text_of(next->runs));
      if (mark.size == 0) break;
      if (count == 0) numbered = mark.numbered;
      const bool follows = !mark.numbered || number_of(mark) == number + 1 || (number_of(mark) == 0 && number == 0);
      if (mark.numbered != numbered || !follows) break;
      number = number_of(mark);
    }
    return numbered && count < 2 ? 0 : count;
  }

  void typed_list(std::size_t count) {
    ListPiece out;
    for (std::size_t i = 0; i < count; ++i, ++at_) {
      const Paragraph& paragraph = *body_at(at_);
      const std::string text = text_of(paragraph.runs);
      const TypedMark mark = typed_mark(text);
      out.numbered = mark.numbered;
      out_.dropped.push_back(mark.written);
      Runs runs = without_first(paragraph.runs, mark.size);
      flatten(runs);
      out.items.push_back({std::move(runs), 0, paragraph.place});
      out.nested_numbered.push_back(mark.numbered);
    }
    out_.pieces.emplace_back(std::move(out));
  }

  void quotation() {
    QuotePiece out;
    for (; at_ < blocks_.size(); ++at_) {
      const auto* next = std::get_if<Paragraph>(&blocks_[at_]);
      if (next == nullptr || next->role != Role::quote) break;
      if (out.paragraphs.empty()) out.place = next->place;
      for (Runs& line : lines(next->runs)) out.paragraphs.push_back(std::move(line));
    }
    if (!out.paragraphs.empty()) out_.pieces.emplace_back(std::move(out));
  }

  Pieces out_;
  const std::vector<Block> spread_;
  const std::vector<Block>& blocks_;
  const PrintedWords& printed_;
  const bool by_style_;
  std::size_t at_ = 0;
  std::set<std::uint32_t> begun_;  // lists
};

}  // namespace

Pieces pieces_of(const Source& source, const PrintedWords& printed) { return Gathering(source, printed)(); }

}  // namespace importing
