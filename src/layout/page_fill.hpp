// What stands on a page, in points: its boxes, the white between them and the notes at its foot; and what may change so
// that its foot is where it should be.
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
    yield_ += box.yield;
    if (box.notes_height > 0) notes_ += box.notes_height + (notes_ > 0 ? 0 : note_separator_);
  }
  void space_above(const Box& box) {
    body_ += box.above;
    give_ += box.give;
  }

  double height() const { return body_ + notes_; }
  double give() const { return give_; }    // of white, either way
  double yield() const { return yield_; }  // of pictures

 private:
  double note_separator_;
  double body_ = 0, notes_ = 0, give_ = 0, yield_ = 0;
};

struct PageChange {
  double white = 0;     // what each takes of its give, from 1 (it grows by all of it) to -1
  double pictures = 0;  // what each gives of its yield, from 0 to 1
};

// White grows on a page that must be `full`, and shrinks where the page has no room otherwise; pictures give what is
// wanting then. `head` is the height of a table head that the page repeats.
PageChange change_of(std::span<const Box> page, double head, double page_height, double note_separator, bool full);

// Makes the picture of a box, and the box, lower by so many points; it goes on to begin where it did.
void make_lower(Box& box, double by, bool from_right);

}  // namespace layout
