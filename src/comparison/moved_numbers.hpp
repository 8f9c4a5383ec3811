// Numbers of priorities in the rows of actions: when a priority comes or moves, those of the others move, and the
// actions below them have not changed.
#pragma once
#include <map>
#include <string>

#include "comparison/lines.hpp"
#include "comparison/units.hpp"
#include "likeness/words.hpp"

namespace comparison {

class MovedNumbers {
 public:
  MovedNumbers(const Version& old, const Version& now, likeness::Vocabulary& vocabulary);

  // The old row with the priorities that the new one has, where they are the same under other numbers.
  RowText as_now(RowText was, const RowText& is) const;

 private:
  // In the new numbering, in its order; empty where one of them is gone.
  std::string renumbered(const std::string& numbers) const;

  const std::string& label_;
  std::map<std::string, int> now_;  // by the old number
};

}  // namespace comparison
