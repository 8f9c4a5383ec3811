#include "language/figures_in_lines.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "language/figures.hpp"
#include "unicode/ascii.hpp"

namespace language {

std::string with_figures_whole(std::string_view utf8, const Rules& rules) {
  if (!unicode::has_digit(utf8)) return std::string(utf8);
  constexpr std::string_view no_break_space = "\xC2\xA0";
  std::string out;
  std::size_t word = 0;
  for (std::size_t space = utf8.find(' '); space != std::string_view::npos;) {
    const std::size_t next = utf8.find(' ', space + 1);
    const std::string_view first = utf8.substr(word, space - word), second = utf8.substr(space + 1, next - space - 1);
    out += first;
    out += is_one_figure(first, second, rules) ? no_break_space : " ";
    word = space + 1;
    space = next;
  }
  return out += utf8.substr(word);
}

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0", no_break_hyphen = "\xE2\x80\x91";

bool is_blank_at(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text.substr(at).starts_with(no_break_space);
}

// For each byte of the text, whether it stands in one of the words.
std::vector<bool> bytes_in(std::string_view text, std::span<const std::string> words) {
  std::vector<bool> out(text.size(), false);
  for (const std::string_view word : words)
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      const bool begins = at == 0 || text[at - 1] == ' ' || text.substr(0, at).ends_with(no_break_space);
      if (begins && is_blank_at(text, at + word.size()))
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(at), word.size(), true);
    }
  return out;
}

// A text whose words end at spaces, and at each U+00A0 that is not its author's.
struct DividedWords {
  std::string_view text;
  const std::vector<bool>& kept;  // for each byte

  bool is_ours(std::size_t at) const { return !kept[at] && text.substr(at).starts_with(no_break_space); }
  bool ends_at(std::size_t at) const { return at >= text.size() || text[at] == ' ' || is_ours(at); }
  std::string_view before(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0 && text[begin - 1] != ' ' &&
           !(begin >= no_break_space.size() && is_ours(begin - no_break_space.size())))
      --begin;
    return text.substr(begin, at - begin);
  }
  std::string_view behind(std::size_t at) const {
    std::size_t end = at;
    while (!ends_at(end)) ++end;
    return text.substr(at, end - at);
  }
};

}  // namespace

std::string with_figures_divided(std::string_view utf8, const Rules& rules, char before,
                                 std::span<const std::string> whole) {
  if (utf8.find(no_break_space) == std::string_view::npos && utf8.find(no_break_hyphen) == std::string_view::npos)
    return std::string(utf8);
  // Hyphens first: a figure is none with U+2011 before it.
  const std::vector<bool> in_whole = bytes_in(utf8, whole);
  std::string text;
  std::vector<bool> kept;
  for (std::size_t at = 0; at < utf8.size();) {
    const bool is_ours = !in_whole[at] && utf8.substr(at).starts_with(no_break_hyphen) &&
                         is_minus(utf8, at, no_break_hyphen.size(), before);
    text += is_ours ? '-' : utf8[at];
    kept.push_back(in_whole[at]);
    at += is_ours ? no_break_hyphen.size() : 1;
  }
  const DividedWords words{text, kept};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool is_ours =
        words.is_ours(at) && is_one_figure(words.before(at), words.behind(at + no_break_space.size()), rules);
    out += is_ours ? ' ' : text[at];
    at += is_ours ? no_break_space.size() : 1;
  }
  return out;
}

bool is_minus(std::string_view utf8, std::size_t at, std::size_t size, char before) {
  if (at + size >= utf8.size() || utf8[at + size] < '0' || utf8[at + size] > '9') return false;
  static constexpr std::string_view openings[] = {" ", "(", "[", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x82\xAC"};
  const std::string_view text_before = at == 0 ? std::string_view(&before, 1) : utf8.substr(0, at);
  return std::any_of(std::begin(openings), std::end(openings),
                     [&](std::string_view opening) { return text_before.ends_with(opening); });
}

}  // namespace language
