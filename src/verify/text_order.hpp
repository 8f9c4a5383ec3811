// The texts of an office document in the order in which a screen reader says them.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "verify/reading.hpp"

namespace verify {

// A note's number stands in the text, and what it says comes behind the paragraph.
class TextOrder {
 public:
  explicit TextOrder(Reading& reading) : reading_(reading) {}  // which outlives it

  std::string text;  // of the paragraph, or of the note, so far

  // `level`: of a heading; 0 where it is none.
  void end_paragraph(int level) {
    if (level > 0) reading_.headings.push_back({level, text});
    reading_.texts.push_back(std::exchange(text, {}));
    for (std::string& note : std::exchange(notes_, {})) reading_.texts.push_back(std::move(note));
  }

  // What `read` adds to `text` is that of a note.
  template <class Read>
  void note(const Read& read) {
    std::string around = std::exchange(text, {});
    read();
    notes_.push_back(std::exchange(text, std::move(around)));
  }

  // Whether a text that is not empty came, from the one of this index on.
  bool says_since(std::size_t first) const {
    return std::any_of(reading_.texts.begin() + static_cast<std::ptrdiff_t>(first), reading_.texts.end(),
                       [](const std::string& each) { return !each.empty(); });
  }

 private:
  Reading& reading_;
  std::vector<std::string> notes_;  // that the paragraph so far has named
};

}  // namespace verify
