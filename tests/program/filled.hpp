// Sections as large as they may be.
#pragma once
#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <string_view>

#include "xml/document.hpp"

namespace filled {

using Unit = std::function<std::string(std::size_t number)>;

// `begin`, units until no more is let in, `end`.
inline std::string up_to_the_limits(std::string_view begin, const Unit& unit, std::string_view end,
                                    std::size_t most_bytes = xml::max_bytes) {
  const auto elements = [](std::string_view xml) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = xml.find('<', at)) != std::string_view::npos; ++at) count += xml[at + 1] != '/';
    return count;
  };
  std::string xml(begin);
  std::size_t count = elements(begin) + elements(end);
  for (std::size_t i = 0;; ++i) {
    const std::string next = unit(i);
    count += elements(next);
    if (count > xml::max_elements || xml.size() + next.size() + end.size() > most_bytes) return xml.append(end);
    xml += next;
  }
}

inline std::string repeated(std::string_view unit, std::size_t bytes) {
  std::string text;
  while (text.size() + unit.size() <= bytes) text += unit;
  return text;
}

// Words that come only once, with `between` behind each.
inline std::string distinct(std::size_t number, std::size_t bytes, std::string_view between, std::size_t shortest = 8,
                            std::size_t longest = 20) {
  std::mt19937 chance(static_cast<unsigned>(number));
  std::string text;
  while (text.size() < bytes) {
    for (std::size_t n = shortest + chance() % (longest - shortest + 1); n > 0; --n)
      text += static_cast<char>('a' + chance() % 26);
    text += between;
  }
  return text;
}

}  // namespace filled
