// The fonts of styles/standaard.xml, opened once.
#pragma once
#include <string>
#include <vector>

#include "text/font.hpp"

namespace fonts {

inline const std::vector<std::string> fallbacks = {"Noto Sans",         "Noto Sans Arabic",   "Noto Sans Hebrew",
                                                   "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"};

inline const text::FontCollection& collection() {
  static const std::vector<text::FontRequest> requests = {{"Carlito", false, false}, {"Carlito", true, false}};
  static const text::FontCollection opened = text::FontCollection::open(requests, fallbacks);
  return opened;
}

inline const text::Font& carlito() { return collection().find("Carlito", false, false); }

// Carlito with nothing behind it.
inline const text::Font& carlito_alone() {
  static const text::Font font{1000, {carlito().faces.front()}};
  return font;
}

}  // namespace fonts
