#include "text/addresses.hpp"

#include <algorithm>

#include "unicode/ascii.hpp"

namespace text {
namespace {

bool is_letter_or_digit(char c) {
  return unicode::is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80;  // or a part of one
}

bool contains(std::string_view word, std::string_view part) { return word.find(part) != std::string_view::npos; }

// Letters and digits that end before `at`, and that begin there; bytes.
std::size_t run_before(std::string_view word, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_letter_or_digit(word[begin - 1])) --begin;
  return at - begin;
}
std::size_t run_behind(std::string_view word, std::size_t at) {
  std::size_t end = at;
  while (end < word.size() && is_letter_or_digit(word[end])) ++end;
  return end - at;
}

// A dot between two words or more: amstelveen.nl, kaart.png; not in "o.a.", "2.6.1" or "B.V.".
bool divides_names(std::string_view word, std::size_t dot) {
  if (dot == 0 || dot + 1 >= word.size()) return false;
  const char next = word[dot + 1];
  if (next >= 'A' && next <= 'Z') return false;  // two sentences without a space
  const bool figures = unicode::is_digit(word[dot - 1]) && unicode::is_digit(next);
  return !figures && run_before(word, dot) >= 2 && run_behind(word, dot + 1) >= 2;
}

// "/" of "//" and "?" at the end of a sentence are followed by no name.
bool may_end_behind(std::string_view word, std::size_t at) {
  if (std::string_view("/?&=_@").find(word[at]) == std::string_view::npos || at == 0) return false;
  return at + 1 < word.size() && is_letter_or_digit(word[at + 1]);
}

// Its own hyphen at a line's end reads as ours. Where there is nothing else for long, a line begins with one.
constexpr std::size_t long_part = 25;  // bytes

void divide_long_parts(std::string_view address, std::vector<std::uint32_t>& offsets) {
  std::vector<std::uint32_t> hyphens;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= offsets.size(); ++i) {
    const std::size_t end = i < offsets.size() ? offsets[i] : address.size();
    if (end - begin > long_part)
      for (std::size_t at = begin + 1; at + 1 < end; ++at)
        if (address[at] == '-') hyphens.push_back(static_cast<std::uint32_t>(at));
    begin = end;
  }
  offsets.insert(offsets.end(), hyphens.begin(), hyphens.end());
  std::ranges::sort(offsets);
}

}  // namespace

bool is_address(std::string_view word) {
  if (contains(word, "://") || contains(word, "www.")) return true;
  for (std::size_t at = 1; at + 1 < word.size(); ++at) {
    if ((word[at] == '@' || word[at] == '_') && is_letter_or_digit(word[at + 1])) return true;
    if (word[at] == '.' && divides_names(word, at)) return true;
  }
  return false;
}

bool takes_no_hyphen(std::string_view word) {
  return is_address(word) ||
         std::ranges::any_of(word, [](char c) { return c == '/' || c == '_' || c == '@' || unicode::is_digit(c); });
}

std::vector<std::uint32_t> breaks_of_address(std::string_view address) {
  std::vector<std::uint32_t> offsets;
  for (std::size_t at = 1; at + 1 < address.size(); ++at) {
    if (may_end_behind(address, at))
      offsets.push_back(static_cast<std::uint32_t>(at + 1));
    else if (address[at] == '.' && divides_names(address, at))
      offsets.push_back(static_cast<std::uint32_t>(at));
  }
  divide_long_parts(address, offsets);
  return offsets;
}

}  // namespace text
