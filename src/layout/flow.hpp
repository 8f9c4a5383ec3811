// The column of boxes that pages are cut from, with the space between them and what must stay together.
#pragma once
#include <limits>
#include <vector>

#include "layout/inline_text.hpp"
#include "layout/pages.hpp"

namespace layout {

// What a page break before a line costs, in the units of page_starts; on a page of 48 lines, as much as to leave some
// empty.
inline constexpr double inside_paragraph = 0.1;  // 1.5 lines
inline constexpr double inside_item = 0.15;      // 1.9
inline constexpr double last_item = 0.3;         // 2.6: an end of a list or table alone on a page
inline constexpr double inside_row = 6;          // 12
inline constexpr double inside_first_item = 6;   // of a list that a paragraph leads in, which two items stay with
inline constexpr double late_note = 6;           // a note on the page behind that of its number
inline constexpr double inside_word = 12;        // 17

// What a page may give to or take from the white between items, in points at most.
inline constexpr double most_between_items = 1;
// White that belongs to what stands around it.
inline constexpr double rigid = 0;

class Flow {
 public:
  Flow(Context& context, Pages& pages)
      : context_(context), pages_(pages), inlines_(context), errors_before_(context.sink.errors()) {}

  Context& context() { return context_; }
  InlineSetter& inlines() { return inlines_; }
  document::Plan& plan() { return pages_.plan; }
  Structure& structure() { return context_.structure; }
  double left() const { return context_.page.left; }
  double measure() const { return context_.page.text_width(); }
  // The height of the text on the page.
  double height() const { return context_.page.text_height(); }

  // Space is the larger of what the block before wants below it and what this one wants above it. A page may give or
  // take a small part of it, at most `most_give` points.
  void space(double points, double most_give = std::numeric_limits<double>::infinity());

  // What a page costs that begins with the next box.
  void part_for(double penalty) { penalty_ = penalty; }

  // The next `count` boxes stay with the one before them.
  void keep_next(int count) { keep_ = std::max(keep_, count); }

  Box& add(Box box);

  // Lines of one paragraph at `x`: two of them stay together at either end.
  void add_lines(std::vector<InlineSetter::SetLine> lines, const style::TextStyle& letter, double x, double penalty);

  // A rule beside the boxes from `first` on, as high as they are; the last becomes higher by `below`.
  void rule_beside(std::size_t first, const Fill& rule, double below);

  void begin_page() { begins_page_ = true; }
  // What follows stands on pages that are turned, or no longer; another kind of page begins.
  void turn(bool turned);
  std::size_t box_count() const { return pages_.boxes.size(); }
  std::uint32_t add_heading(int level, std::string text, const std::vector<InlineSetter::SetLine>& lines);
  std::uint32_t add_head(Box head);

 private:
  std::vector<Box> late_notes(Box& box) const;

  Context& context_;
  Pages& pages_;
  InlineSetter inlines_;
  std::size_t errors_before_;
  double pending_ = 0, pending_give_ = 0;
  double penalty_ = 0;  // of the next box
  int keep_ = 0;
  bool begins_page_ = false;
  double height_ = 0;  // of all boxes
  bool turned_ = false;
  bool too_many_ = false;
};

}  // namespace layout
