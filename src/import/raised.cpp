#include "import/raised.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

struct Forms {
  char32_t plain, above, below;
};
constexpr std::array forms = std::to_array<Forms>({
    {U'0', U'⁰', U'₀'},
    {U'1', U'¹', U'₁'},
    {U'2', U'²', U'₂'},
    {U'3', U'³', U'₃'},
    {U'4', U'⁴', U'₄'},
    {U'5', U'⁵', U'₅'},
    {U'6', U'⁶', U'₆'},
    {U'7', U'⁷', U'₇'},
    {U'8', U'⁸', U'₈'},
    {U'9', U'⁹', U'₉'},
    {U'+', U'⁺', U'₊'},
    {U'-', U'⁻', U'₋'},
    {U'−', U'⁻', U'₋'},
    {U'=', U'⁼', U'₌'},
    {U'(', U'⁽', U'₍'},
    {U')', U'⁾', U'₎'},
});

// Empty where it holds a character that Unicode does not have there and that may not stay as it is.
std::optional<std::string> whole(std::string_view text, Raised raised, std::u32string_view may_stay = {}) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = unicode::next(text, at);
    const auto* found = std::ranges::find(forms, c, &Forms::plain);
    const bool stays = may_stay.find(c) != std::u32string_view::npos;
    if (found == forms.end() && !stays) return std::nullopt;
    unicode::append(out, stays ? c : raised == Raised::above ? found->above : found->below);
  }
  return out;
}

// "n+1" and "2^3", and no "[1]", "10%" or "1e", of which every reader knows what it is on the line.
bool is_formula(std::string_view text) {
  const bool has_sign =
      text.find_first_of("+-=^") != std::string_view::npos || text.find("−") != std::string_view::npos;
  return has_sign && unicode::has_digit(text);
}

}  // namespace

std::string raised(std::string_view text, Raised raised) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (raised == Raised::not_at_all || begin == std::string_view::npos) return std::string(text);
  const std::size_t end = text.find_last_not_of(' ') + 1;
  const std::string_view words = text.substr(begin, end - begin);
  const auto written = whole(words, raised, U",.; ");  // "1,5", and "1, 2" of two notes
  if (!written && !is_formula(words)) return std::string(text);
  return std::string(text.substr(0, begin)) + (written ? *written : raised_in_formula(words, raised)) +
         std::string(text.substr(end));
}

std::string raised_in_formula(std::string_view text, Raised raised) {
  if (text.empty()) return {};
  if (auto written = whole(text, raised)) return *written;
  const std::string mark = raised == Raised::above ? "^" : "_";
  return unicode::length(text) == 1 ? mark + std::string(text) : mark + '(' + std::string(text) + ')';
}

}  // namespace importing
