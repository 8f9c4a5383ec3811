// What stands on a page, in points: its boxes, the white between them, what that may give or take, and the notes at its
// foot.
#pragma once
#include <span>

#include "layout/pages.hpp"

namespace layout {

// Boxes are added in any order, and with all but the first of the page the white above them.
class PageFill {
 public:
  explicit PageFill(double note_separator) : note_separator_(note_separator) {}

  void add(const Box& box) {
    body_ += box.height;
    if (box.notes_height > 0) notes_ += box.notes_height + (notes_ > 0 ? 0 : note_separator_);
  }
  void space_above(const Box& box) {
    body_ += box.above;
    give_ += box.give;
  }

  double height() const { return body_ + notes_; }
  double give() const { return give_; }

 private:
  double note_separator_;
  double body_ = 0, notes_ = 0, give_ = 0;
};

// What each white of a page takes of its give, from 1 (it grows by all of it) to -1. White grows on a page that must be
// `full`, and shrinks where the page has no room otherwise. `head` is the height of a table head that the page repeats.
double taken_of_give(std::span<const Box> page, double head, double page_height, double note_separator, bool full);

}  // namespace layout
