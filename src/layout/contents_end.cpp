// Where the contents list ends, and how close it stands.
#include <algorithm>
#include <cmath>
#include <vector>

#include "layout/blocks.hpp"
#include "layout/page_fill.hpp"
#include "layout/paginate.hpp"

namespace layout {
namespace {

constexpr std::size_t fewest_entries = 4;  // on its last page
constexpr double least_leading = 1.15;     // of the letter's size
constexpr double step = 0.02;              // by which the leading becomes less
constexpr double white_gives = 3;          // times what the leading does
constexpr double room_for_text = 1.0 / 3;  // of a page

void move_closer(Box& box, double tightness) {
  box.height *= tightness;
  box.above *= 1 - white_gives * (1 - tightness);
  box.give *= tightness;
}

// What page_starts wants to know of the boxes so far and of a text behind them on a page of its own.
class Trial {
 public:
  Trial(const Pages& pages, const std::vector<ContentsEntry>& entries, double page_height, double note_separator)
      : entries_(&entries), page_height_(page_height), note_separator_(note_separator) {
    for (const Box& box : pages.boxes) {
      Box& copy = boxes_.emplace_back();
      copy.height = box.height;
      copy.above = box.above;
      copy.give = box.give;
      copy.penalty = box.penalty;
      copy.notes_height = box.notes_height;
      copy.begins_page = box.begins_page;
    }
    boxes_.emplace_back().begins_page = true;
    divide();
  }

  void tighten(double tightness) {
    for (std::size_t i = entries_->front().first; i + 1 < boxes_.size(); ++i) move_closer(boxes_[i], tightness);
    divide();
  }

  // Of the pages that the list ends on.
  const std::vector<std::size_t>& starts() const { return starts_; }
  std::size_t last_page() const { return starts_.back(); }
  std::size_t entries_on_last_page() const {
    return static_cast<std::size_t>(std::count_if(
        entries_->begin(), entries_->end(), [&](const ContentsEntry& entry) { return entry.first >= last_page(); }));
  }
  bool is_poor() const { return entries_on_last_page() < std::min(fewest_entries, entries_->size()); }
  bool leaves_room() const {
    PageFill fill(note_separator_);
    for (std::size_t i = last_page(); i + 1 < boxes_.size(); ++i) {
      if (i > last_page()) fill.space_above(boxes_[i]);
      fill.add(boxes_[i]);
    }
    return fill.height() <= (1 - room_for_text) * page_height_;
  }

 private:
  void divide() {
    starts_ = page_starts(boxes_, {}, {page_height_, page_height_}, note_separator_);
    starts_.pop_back();
  }

  const std::vector<ContentsEntry>* entries_;
  double page_height_, note_separator_;
  std::vector<Box> boxes_;
  std::vector<std::size_t> starts_;
};

// Lines closer by so much, letters in the middle of them.
void tighten(std::vector<ContentsEntry>& entries, double tightness, Pages& pages) {
  for (std::size_t i = entries.front().first; i < pages.boxes.size(); ++i) {
    Box& box = pages.boxes[i];
    const double less = box.height * (1 - tightness);
    move_closer(box, tightness);
    for (TextRun& run : box.runs) run.baseline -= less / 2;
    for (LinkArea& link : box.links) link.height = box.height;
  }
  for (ContentsEntry& entry : entries) entry.letter.leading *= tightness;
}

}  // namespace

void end_contents(std::vector<ContentsEntry>& entries, double note_separator, Flow& flow, Pages& pages) {
  // Of a report with an error not all boxes are kept.
  if (entries.empty() || pages.boxes.size() <= entries.back().box) return flow.begin_page();
  const Trial natural(pages, entries, flow.height(), note_separator);
  Trial found = natural;
  document::Plan::Contents& plan = flow.plan().contents;
  const style::TextStyle letter = entries.front().letter;
  const bool poor = natural.is_poor();
  for (double tightness = 1 - step; poor && tightness * letter.leading >= least_leading * letter.size;
       tightness -= step) {
    Trial tighter = natural;
    tighter.tighten(tightness);
    if (tighter.starts().size() >= natural.starts().size()) continue;
    tighten(entries, tightness, pages);
    plan.tightness = tightness;
    found = std::move(tighter);
    break;
  }
  if (poor && plan.tightness == 1) {  // no page can be saved: the last one gets more
    for (std::size_t i = 1; i < std::min(fewest_entries, entries.size()); ++i)
      pages.boxes[entries[entries.size() - i].first].penalty = forbidden;
    found = Trial(pages, entries, flow.height(), note_separator);
  }
  plan.text_follows = found.leaves_room();
  if (!plan.text_follows) return flow.begin_page();
  // What follows shall not move the list.
  for (const std::size_t start : found.starts())
    if (start > entries.front().first) pages.boxes[start].begins_page = true;
}

}  // namespace layout
