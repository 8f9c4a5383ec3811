// The values of styles/standaard.xml as a Style, so that this room's tests read no file.
#pragma once
#include "style/style.hpp"

inline style::Style sample_style() {
  using style::Role;
  style::Style style;
  style.name = "standaard";
  constexpr double mm = 72 / 25.4;
  style.page = {210 * mm, 297 * mm, 27 * mm, 27 * mm, 45 * mm, 25 * mm, 16 * mm, 16 * mm};
  const style::Colour ink{0x1B, 0x1F, 0x23}, accent{0x0B, 0x4F, 0x6C}, grey{0x57, 0x60, 0x6A};
  const auto letter = [&](Role role, double size, double leading, double above, double below, bool bold,
                          style::Colour colour) {
    style::TextStyle& made = style.letters.at(static_cast<std::size_t>(role));
    made.family = "Carlito";
    made.word_family = "Calibri";
    made.size = size;
    made.leading = leading;
    made.above = above;
    made.below = below;
    made.bold = bold;
    made.colour = colour;
  };
  letter(Role::text, 10.5, 14.5, 0, 9.5, false, ink);
  letter(Role::title, 22, 26, 16, 12, true, ink);
  letter(Role::number, 15, 26, 0, 0, true, accent);
  letter(Role::block, 15, 19, 22, 7, true, accent);
  letter(Role::heading, 11.5, 14.5, 16, 4, true, ink);
  letter(Role::subheading, 10.5, 14.5, 12, 2, true, ink);
  letter(Role::table, 10.5, 13.5, 0, 0, false, ink);
  letter(Role::table_head, 9, 12, 0, 0, true, accent);
  letter(Role::data, 9, 12, 0, 0, false, ink);
  letter(Role::running, 8.5, 11, 0, 0, false, grey);
  style.accent = style.accent_rule = style.link = accent;
  style.line = {0xC9, 0xD1, 0xD9};
  style.wash = {0xEE, 0xF4, 0xF7};
  style.list = {16, 6, 4.8, 0, 9.5};
  style.table = {18, 5.6, 0, 9.5, 1.2, 0.6, 0.4};
  style.data = {8, 0, 14, 1.2};
  return style;
}
