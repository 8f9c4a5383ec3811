// Fills a placeholder, or takes a character out.
#pragma once
#include <string>
#include <string_view>

namespace report {

// Every occurrence of `part`; `value` is not looked at again.
inline std::string replaced(std::string text, std::string_view part, std::string_view value) {
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += value.size())
    text.replace(at, part.size(), value);
  return text;
}

}  // namespace report
