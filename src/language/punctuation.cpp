#include "language/punctuation.hpp"

namespace language {

std::string_view without_opening(std::string_view word) {
  while (!word.empty() && (word.front() == '(' || word.front() == '[' || word.front() == '"')) word.remove_prefix(1);
  for (const std::string_view quote : {"\xE2\x80\x98", "\xE2\x80\x9C"})
    if (word.starts_with(quote)) word.remove_prefix(quote.size());
  return word;
}

std::string_view without_closing(std::string_view word) {
  while (!word.empty() && std::string_view(".,;:)!?").find(word.back()) != std::string_view::npos)
    word.remove_suffix(1);
  return word;
}

bool is_dash(std::string_view word) {
  return word == "\xE2\x80\x93" || word == "\xE2\x80\x94" || word == "\xE2\x88\x92" || word == "-";
}

}  // namespace language
