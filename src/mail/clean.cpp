#include "mail/clean.hpp"

#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace mail {
bool is_clean(std::string_view text) { return cleaned(text) == text; }

std::string cleaned(std::string_view text, std::string_view kept) {
  std::string clean;
  while (!text.empty()) {
    const auto [value, size, valid] = unicode::first(text);
    const std::string_view character = text.substr(0, size);
    text.remove_prefix(size);
    if (!valid)
      clean += '_';
    else if (unicode::is_control(value) && kept.find(character) == std::string_view::npos)
      clean += ' ';
    else
      clean += character;
  }
  return clean;
}

}  // namespace mail
