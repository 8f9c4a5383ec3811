#include "layout/flow.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "layout/paginate.hpp"
#include "style/turned_page.hpp"

namespace layout {
namespace {
constexpr double most_notes = 0.3;  // of a page, that belong to one box
constexpr double give = 0.08;       // of white; nobody sees it
}  // namespace

void Flow::space(double points, double most_give) {
  if (points < pending_) return;
  pending_ = points;
  pending_give_ = std::min(points * give, most_give);
}

Box& Flow::add(Box box) {
  box.above = std::exchange(pending_, 0);
  box.give = std::exchange(pending_give_, 0);
  box.penalty += std::exchange(penalty_, 0);
  if (keep_ > 0) {
    --keep_;
    box.penalty = std::max(box.penalty, forbidden);
  }
  if (std::exchange(begins_page_, false)) {
    box.begins_page = true;
    box.penalty = 0;
  }
  box.turned = turned_;
  // Surely too many pages: no page holds more than its column.
  height_ += box.height;
  const double column = context_.style.page.text_height();
  if (height_ > static_cast<double>(max_pages) * column + column && !too_many_) {
    too_many_ = true;
    context_.sink.add(diagnostics::Code::too_many_pages, {}, {fmt::to_string(max_pages)});
  }
  // Nothing comes of a report with an error: what follows is set to find more of them, and not kept.
  if (context_.sink.errors() > errors_before_ && !pages_.boxes.empty()) return pages_.boxes.back() = std::move(box);
  std::vector<Box> late = late_notes(box);
  pages_.boxes.push_back(std::move(box));
  const std::size_t added = pages_.boxes.size() - 1;
  for (Box& carrier : late) pages_.boxes.push_back(std::move(carrier));
  return pages_.boxes[added];
}

void Flow::turn(bool turned) {
  if (turned == turned_) return;
  turned_ = turned;
  context_.page = turned ? style::turned_page(context_.style) : context_.style.page;
  begin_page();
}

// Notes that would take too much of a page go on behind the box, in carriers without a height of their own that may
// move to the next page.
std::vector<Box> Flow::late_notes(Box& box) const {
  const double most = height() * most_notes;
  std::vector<Box> carriers;
  if (box.notes_height <= most) return carriers;
  std::vector<Box> all = std::exchange(box.notes, {});
  box.notes_height = 0;
  Box* at = &box;
  for (Box& note : all) {
    if (at->notes_height + note.height > most) {
      carriers.emplace_back().penalty = late_note;
      carriers.back().turned = turned_;
      at = &carriers.back();
    }
    at->notes_height += note.height;
    at->notes.push_back(std::move(note));
  }
  return carriers;
}

void Flow::add_lines(std::vector<InlineSetter::SetLine> lines, const style::TextStyle& letter, double x,
                     double penalty) {
  bool in_word = false;  // the line before ends in a hyphen
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Box box;
    box.height = letter.leading;
    // No single line alone: neither the first at a foot nor the last at a head.
    if (in_word) box.penalty = inside_word;
    if (i > 0) box.penalty += i == 1 || i + 1 == lines.size() ? forbidden : penalty;
    in_word = lines[i].hyphenated;
    place(std::move(lines[i]), x, 0, context_, box);
    add(std::move(box));
  }
}

void Flow::rule_beside(std::size_t first, const Fill& rule, double below) {
  for (std::size_t i = first; i < pages_.boxes.size(); ++i) {
    Box& box = pages_.boxes[i];
    if (box.height == 0) continue;  // it carries notes
    if (i + 1 == pages_.boxes.size()) box.height += below;
    box.fills.push_back(rule);
    box.fills.back().height = box.height;
  }
}

std::uint32_t Flow::add_heading(int level, std::string text, const std::vector<InlineSetter::SetLine>& lines) {
  const bool hyphenated = std::ranges::any_of(lines, &InlineSetter::SetLine::hyphenated);
  pages_.headings.push_back({level, std::move(text), 0, 0, hyphenated});
  return static_cast<std::uint32_t>(pages_.headings.size() - 1);
}

std::uint32_t Flow::add_head(Box head) {
  pages_.heads.push_back(std::move(head));
  return static_cast<std::uint32_t>(pages_.heads.size() - 1);
}

}  // namespace layout
