#include "language/direction.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "unicode/ascii.hpp"

namespace language {
namespace {

// The next subtag in lower case, cut from `rest`.
std::string take_subtag(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('-'), rest.size());
  std::string subtag = unicode::ascii_lower(rest.substr(0, end));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return subtag;
}

template <std::size_t count>
bool contains(const std::array<std::string_view, count>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_right_to_left(std::string_view tag) {
  static constexpr std::array<std::string_view, 17> languages = {
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"};
  static constexpr std::array<std::string_view, 7> scripts = {"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"};
  const std::string language = take_subtag(tag);
  for (std::string subtag = take_subtag(tag); !subtag.empty(); subtag = take_subtag(tag)) {
    if (subtag.size() == 1) break;  // an extension or private use begins
    const bool letters = std::all_of(subtag.begin(), subtag.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (subtag.size() == 4 && letters) return contains(scripts, subtag);
  }
  return contains(languages, language);
}

std::string_view direction_mark(std::string_view tag) {
  return is_right_to_left(tag) ? "\xE2\x80\x8F" : "\xE2\x80\x8E";
}

}  // namespace language
