// A style while it is read, and what must hold of it as a whole.
#pragma once
#include <array>
#include <limits>

#include "diagnostics/diagnostics.hpp"
#include "style/vocabulary.hpp"

namespace style {

using diagnostics::Diagnostics;
using diagnostics::Position;

enum class Given {
  no,     // by no file so far
  wrong,  // an error was added: it is not missing as well, and nothing is checked against it
  yes
};

struct Tint {
  Colour colour;
  Given given = Given::no;
  Position position;  // where this file gives it; {0, 0} when its basis does
};

// A length that no file gives is NaN, one that is given wrongly is infinite.
struct Draft {
  explicit Draft(const Style* basis);

  Style style;
  std::array<Tint, colour_count> colours;
  std::array<Tint, role_count> inks;  // of letters that do not follow the accent

  // Where this file gives them, else {0, 0}.
  Position root, page, list, table, data, logo, fallback;
  std::array<Position, role_count> letters;

  Tint& tint(ColourName name) { return colours[static_cast<std::size_t>(name)]; }
  const Tint& tint(ColourName name) const { return colours[static_cast<std::size_t>(name)]; }
  // The accent where the letter follows it.
  const Tint& ink(std::size_t role) const {
    return style.letters[role].accented ? tint(ColourName::accent) : inks[role];
  }
};

// What a style without a basis must give.
void check_complete(const Draft& draft, Diagnostics& sink);

// WCAG 2.1, success criterion 1.4.3: letters, links and what is set in the accent.
void check_contrast(const Draft& draft, Diagnostics& sink);

// That lines do not overlap, that text has room between the margins and the running lines have room in them.
void check_room(const Draft& draft, Diagnostics& sink);

}  // namespace style
