// The standard style with its faces and dictionaries, read before the first input.
#pragma once
#include <utility>
#include <vector>

#include "convert.hpp"
#include "formats.hpp"
#include "kinds.hpp"
#include "wiring/load_style.hpp"

namespace fuzz {

inline Resources real_resources() {
  style::Style style = load_style(PROJECT_FILES "/styles/standaard.xml", {}).style.value();
  std::vector<text::FontRequest> requests;
  for (const style::TextStyle& letter : style.letters) requests.push_back({letter.family, letter.bold, letter.italic});
  auto fonts = text::FontCollection::open(requests, style.fallback_families);
  return {std::move(style), std::move(fonts), text::Hyphenation::open(), {}, formats(""), kinds()};
}

}  // namespace fuzz
