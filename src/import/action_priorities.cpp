#include "import/action_priorities.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <system_error>

namespace importing {
namespace {

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

template <std::size_t N>
bool take_any(std::string_view& text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return take(text, word); });
}

void skip_blanks(std::string_view& text) {
  constexpr std::array<std::string_view, 3> blanks = {" ", "\u00A0", "\u202F"};
  while (take_any(text, blanks)) continue;
}

// 0 where there is none.
std::size_t take_number(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return 0;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

// Nothing where one of them is more than `most`, or the text says something else.
std::vector<std::size_t> numbers_of(std::string_view text, std::size_t most) {
  constexpr std::array<std::string_view, 5> ranges = {"t/m", "tot en met", "-", "–", "\u2011"};
  constexpr std::array<std::string_view, 7> divisions = {",", ";", "/", "&", "+", "en ", "and "};
  std::vector<std::size_t> out;
  for (skip_blanks(text); !text.empty();) {
    const std::size_t first = take_number(text);
    skip_blanks(text);
    std::size_t last = first;
    if (take_any(text, ranges)) {
      skip_blanks(text);
      last = take_number(text);
      skip_blanks(text);
    }
    if (first == 0 || last < first || last > most) return {};
    for (std::size_t number = first; number <= last && out.size() < most; ++number) out.push_back(number);
    while (take_any(text, divisions)) skip_blanks(text);  // "1, en 3"
  }
  return out;
}

}  // namespace

bool take_priorities(section::Action& action, std::string_view text, std::vector<section::Item>& priorities) {
  const std::vector<std::size_t> numbers = numbers_of(text, priorities.size());
  for (const std::size_t number : numbers) {
    section::Item& item = priorities[number - 1];
    if (!item.id) item.id = section::Value{"prioriteit-" + std::to_string(number), {}};
    if (std::ranges::find(action.priorities, item.id->text, &section::Value::text) == action.priorities.end())
      action.priorities.push_back(*item.id);
  }
  return !numbers.empty();
}

}  // namespace importing
