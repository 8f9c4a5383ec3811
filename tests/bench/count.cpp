#include "bench/count.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace bench {
namespace {

using layout::Box;
using layout::ElementId;
using layout::Structure;
using layout::Tag;

constexpr double tolerance = 0.05;  // points; positions are floats
constexpr double of_spaces = 0.01;  // the same, as a part of a space
constexpr double hanging = 2.5;     // points that a mark may stand in the margin of justified text
constexpr double loose = 0.2;       // of the measure
constexpr double poor = 0.2;        // of a page
constexpr double tail = 0.15;       // of the measure

struct Line {
  ElementId block{};
  std::size_t page = 0;
  double baseline = 0, left = 0, right = 0;
  bool hyphen = false;  // set by the breaker
  bool own = false;     // the author's hyphen or dash
  // Its spaces but the last: as wide as they are, and as wide as they are in the font.
  double spaces = 0, natural = 0;
  std::size_t words = 0;
};

bool is_heading(Tag tag) { return tag == Tag::h1 || tag == Tag::h2 || tag == Tag::h3 || tag == Tag::h4; }
bool is_inline(Tag tag) { return tag == Tag::span || tag == Tag::link || tag == Tag::reference; }

bool inside(const Structure& structure, ElementId element, std::initializer_list<Tag> tags) {
  for (; element != Structure::root; element = structure[element].parent)
    if (std::find(tags.begin(), tags.end(), structure[element].tag) != tags.end()) return true;
  return false;
}

class Counter {
 public:
  Counter(const layout::Pages& pages, const style::Style& style, Counts& counts)
      : pages_(pages), structure_(pages.structure), style_(style), counts_(counts) {}

  void count() {
    for (const Box& box : pages_.boxes) of_body_.insert(&box);
    for (std::size_t e = 0; e < structure_.element_count() && first_block_ == Structure::root; ++e)
      if (structure_[ElementId(e)].tag == Tag::h2) first_block_ = ElementId(e);
    counts_.pages += pages_.pages.size();
    for (std::size_t page = 0; page < pages_.pages.size(); ++page) read_page(page);
    for (const auto& [block, lines] : paragraphs_) count_paragraph(block, lines);
    count_lead_ins();
    for (const auto& [element, range] : extents_) {
      const Tag tag = structure_[element].tag;
      if ((tag == Tag::li || tag == Tag::tr) && range.first != range.second) ++counts_.broken_items;
      if (tag == Tag::tr && range.first != range.second) ++counts_.divided_rows;
    }
  }

 private:
  // The lines of a box in reading order; of a row, those of each cell.
  std::vector<Line> lines_of(const Box& box, std::size_t page) const {
    std::vector<Line> lines;
    struct Space {
      double x = 0, width = 0;
      std::size_t line = 0;
    };
    std::optional<Space> space;  // the last fragment, where it was one
    for (const layout::TextRun& run : box.runs) {
      const auto* leaf = std::get_if<layout::LeafId>(&run.owner);
      if (leaf == nullptr) continue;  // an artifact
      ElementId block = structure_.owner(*leaf);
      while (is_inline(structure_[block].tag)) block = structure_[block].parent;
      // The raised number of a note stands on the line as well.
      auto line = std::find_if(lines.begin(), lines.end(), [&](const Line& known) {
        return known.block == block && std::abs(known.baseline - run.baseline) < 0.6 * run.size;
      });
      if (line == lines.end()) {
        line = lines.emplace(line);
        line->block = block;
        line->page = page;
        line->baseline = run.baseline;
        line->left = 1e9;
      }
      const auto index = static_cast<std::size_t>(line - lines.begin());
      for (const text::Fragment& fragment : run.fragments) {
        const double x = run.x + fragment.x;
        if (space && space->line == index && fragment.run->text != " ") {
          line->spaces += x - space->x;
          line->natural += space->width;
        }
        if (line->words == 0 || (space && fragment.run->text != " ")) ++line->words;
        space.reset();
        if (fragment.run->text == " ") space = Space{x, fragment.run->width * run.size, index};
        if (space) continue;
        line->left = std::min(line->left, run.x + fragment.x);
        line->right = std::max(line->right, x + fragment.run->width * run.size * run.scale);
        const std::string& text = fragment.run->text;
        line->hyphen = text.ends_with("\xC2\xAD");
        line->own = text.ends_with('-') || text.ends_with("\xE2\x80\x93");
      }
    }
    return lines;
  }

  void read_page(std::size_t number) {
    const layout::Page& page = pages_.pages[number];
    const bool last = number + 1 == pages_.pages.size();
    std::size_t behind_heading = 0;  // lines behind the last heading
    bool heading = false, head_is_last = false;
    double bottom = 0;
    for (const layout::PlacedBox& placed : page.boxes) {
      const auto lines = lines_of(*placed.box, number);
      for (const Line& line : lines) {
        paragraphs_[line.block].push_back(line);
        for (ElementId e = line.block; e != Structure::root; e = structure_[e].parent)
          extents_.try_emplace(e, number, number).first->second.second = number;
      }
      count_overfull(lines);
      if (!of_body_.contains(placed.box)) continue;
      bottom = std::max(bottom, placed.top + placed.box->height);
      if (lines.empty()) continue;
      if (is_heading(structure_[lines.front().block].tag)) {
        heading = true;
        behind_heading = 0;
      } else {
        std::set<double> baselines;
        for (const Line& line : lines) baselines.insert(line.baseline);
        behind_heading += baselines.size();
      }
      head_is_last = inside(structure_, lines.front().block, {Tag::thead});
    }
    const double height = style_.page.height - style_.page.top - style_.page.bottom;
    const double left = 1 - (bottom - style_.page.top) / height;
    if (last) {
      if (number > 0 && 1 - left < poor) ++counts_.poor_last_pages;
      return;
    }
    if (heading && behind_heading < 2) ++counts_.headings_at_foot;
    if (head_is_last) ++counts_.table_heads_alone;
    if (begins_page(number + 1)) return;
    ++counts_.full_pages;
    counts_.foot += left;
  }

  bool begins_page(std::size_t number) const {
    const auto& boxes = pages_.pages[number].boxes;
    return !boxes.empty() && boxes.front().box->begins_page;
  }

  bool is_cell(ElementId block) const { return inside(structure_, block, {Tag::th, Tag::td}); }

  // Where the column ends in which a line stands. A cell has no end of its own: there it is the next cell of the row.
  double column_end(ElementId block) const {
    const double end = style_.page.width - style_.page.right;
    return inside(structure_, block, {Tag::block_quote}) ? end - style_.list.label_width - style_.list.label_gap : end;
  }

  void count_overfull(const std::vector<Line>& lines) {
    for (const Line& line : lines) {
      double end = column_end(line.block);
      if (is_cell(line.block))
        for (const Line& other : lines)
          if (other.block > line.block && other.left > line.left + tolerance && structure_[other.block].tag != Tag::p &&
              std::abs(other.baseline - line.baseline) < tolerance)
            end = std::min(end, other.left);
      const bool hangs = style_.alignment == style::TextAlignment::justified && !is_cell(line.block);
      if (line.right > end + (hangs ? hanging : tolerance)) ++counts_.overfull;
    }
  }

  void count_paragraph(ElementId block, const std::vector<Line>& lines) {
    const Tag tag = structure_[block].tag;
    const auto hyphens =
        static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const Line& l) { return l.hyphen; }));
    if (is_heading(tag)) counts_.heading_hyphens += hyphens;
    if (is_cell(block)) {
      counts_.cell_lines += lines.size();
      counts_.cell_hyphens += hyphens;
      return;
    }
    if (block < first_block_ || (tag != Tag::p && tag != Tag::lbody)) return;
    counts_.lines += lines.size();
    counts_.hyphens += hyphens;
    std::size_t row = 0, row_with_own = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      row = lines[i].hyphen ? row + 1 : 0;
      if (row >= 3) ++counts_.third_hyphens;
      row_with_own = lines[i].hyphen || lines[i].own ? row_with_own + 1 : 0;
      if (row_with_own >= 3) ++counts_.third_with_own;
      if (i + 1 == lines.size()) break;
      if (lines[i].hyphen && i + 2 == lines.size()) ++counts_.hyphens_before_last;
      if (lines[i].hyphen && lines[i + 1].page != lines[i].page) ++counts_.hyphens_over_pages;
      const double end = column_end(block), lacks = (end - lines[i].right) / (end - lines[i].left);
      ++counts_.inner_lines;
      if (lacks > loose) ++counts_.loose;
      counts_.squares += lacks * lacks;
      count_spaces(lines[i]);
    }
    if (lines.size() > 1) count_last(lines, column_end(block));
    const std::size_t first = lines.front().page, last = lines.back().page;
    if (first == last) return;
    const auto on = [&](std::size_t page) {
      return std::count_if(lines.begin(), lines.end(), [&](const Line& l) { return l.page == page; });
    };
    if (on(first) == 1) ++counts_.single_at_foot;
    if (on(last) == 1) ++counts_.single_at_head;
  }

  void count_spaces(const Line& line) {
    if (line.natural <= 0) return;
    const double stretched = line.spaces / line.natural;
    counts_.wide_spaces += stretched > 1.5 + of_spaces;
    counts_.very_wide_spaces += stretched > 2;
    counts_.narrow_spaces += stretched < 0.8 - of_spaces;
  }

  void count_last(const std::vector<Line>& lines, double end) {
    const Line& last = lines.back();
    ++counts_.last_lines;
    if (last.words == 1) ++counts_.last_of_one_word;
    const bool within = lines[lines.size() - 2].hyphen;
    if (within && last.right - last.left < tail * (end - last.left)) ++counts_.tails;
  }

  // The items of a list or the rows of a table, in order.
  std::vector<ElementId> parts(ElementId element) const {
    std::vector<ElementId> out;
    for (const layout::Kid& kid : structure_[element].kids) {
      const auto* child = std::get_if<ElementId>(&kid);
      if (child == nullptr) continue;
      const Tag tag = structure_[*child].tag;
      if (tag == Tag::li || tag == Tag::tr) out.push_back(*child);
      if (tag == Tag::tbody) out = parts(*child);
    }
    return out;
  }

  void count_lead_ins() {
    const ElementId* paragraph = nullptr;
    for (const layout::Kid& kid : structure_[Structure::root].kids) {
      const auto* element = std::get_if<ElementId>(&kid);
      if (element == nullptr || *element < first_block_) continue;
      const Tag tag = structure_[*element].tag;
      if (paragraph != nullptr && (tag == Tag::l || tag == Tag::table)) {
        const auto items = parts(*element);
        for (std::size_t i = 0; i < std::min<std::size_t>(2, items.size()); ++i)
          if (extents_.at(items[i]).first != extents_.at(*paragraph).second) {
            ++counts_.lead_ins_alone;
            break;
          }
      }
      paragraph = tag == Tag::p ? element : nullptr;
    }
  }

  const layout::Pages& pages_;
  const Structure& structure_;
  const style::Style& style_;
  Counts& counts_;
  ElementId first_block_ = Structure::root;  // the first block heading: the masthead and the facts stand before it
  std::set<const Box*> of_body_;
  std::map<ElementId, std::vector<Line>> paragraphs_;
  std::map<ElementId, std::pair<std::size_t, std::size_t>> extents_;  // the first and the last page of each element
};

}  // namespace

void count(const layout::Pages& pages, const style::Style& style, Counts& counts) {
  Counter(pages, style, counts).count();
}

}  // namespace bench
