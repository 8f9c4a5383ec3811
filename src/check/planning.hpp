// The moments that the free text of `planning` names (DESIGN 2), in quarters: an agenda of all actions sorts by them.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace check {

struct Quarter {
  std::optional<int> year;  // empty: the author named none
  int number = 1;           // 1 to 4
  bool operator==(const Quarter&) const = default;
};

// Both ends belong to it. Both years are known or neither is; in the latter case a `last` with a lower number than
// `first` lies in the year after it.
struct QuarterRange {
  Quarter first, last;
  bool operator==(const QuarterRange&) const = default;
};

struct Planning {
  std::vector<QuarterRange> ranges;  // in the author's order
  bool ongoing = false;              // doorlopend, structureel
  bool undecided = false;            // n.t.b.
  bool not_applicable = false;       // n.v.t., and then nothing else is set
  bool operator==(const Planning&) const = default;
};

// UTF-8; case and white space do not matter. Empty when any part of the text is not understood.
std::optional<Planning> parse_planning(std::string_view text);

}  // namespace check
