// A letter in the terms of a format that says of each property whether it changes.
#pragma once
#include "style/style.hpp"

namespace style {

// What `letter` asks beyond `base`, which the text has already; with no base, everything. `Properties` is the format's:
// family, bold, italic, colour and size, each of which may be unset.
template <class Properties>
Properties changed_letter(const TextStyle& letter, const TextStyle* base) {
  Properties p;
  if (base == nullptr || letter.word_family != base->word_family) p.family = letter.word_family;
  if (letter.bold != (base != nullptr && base->bold)) p.bold = letter.bold;
  if (letter.italic != (base != nullptr && base->italic)) p.italic = letter.italic;
  if (base == nullptr || letter.colour != base->colour) p.colour = letter.colour;
  if (base == nullptr || letter.size != base->size) p.size = letter.size;
  return p;
}

}  // namespace style
