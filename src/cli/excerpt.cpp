#include "cli/excerpt.hpp"

#include <algorithm>
#include <vector>

#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace cli {
namespace {

constexpr std::size_t indent = 4, least_room = 20;

// A cell of the terminal: a character with what is set above or below it.
struct Cell {
  std::string text;
  std::uint32_t column = 0;  // of its first code point
};

constexpr bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

std::vector<Cell> cells(std::string_view line) {
  std::vector<Cell> out;
  std::uint32_t column = 0;
  while (!line.empty()) {
    const unicode::Character character = unicode::first(line);
    const std::string_view bytes = line.substr(0, character.size);
    line.remove_prefix(character.size);
    ++column;
    const char32_t c = character.value;
    if (is_combining(c) && !out.empty()) {
      out.back().text += bytes;
    } else if (c == U'\t') {
      out.push_back({" ", column});
    } else if (!character.valid || unicode::is_control(c) || unicode::is_direction_control(c)) {
      out.push_back({"\uFFFD", column});
    } else if (!unicode::is_ignorable(c)) {
      out.push_back({std::string(bytes), column});
    }
  }
  return out;
}

}  // namespace

std::string excerpt(std::string_view line, std::uint32_t column, std::size_t width) {
  const std::vector<Cell> all = cells(line);
  const auto place = std::find_if(all.begin(), all.end(), [&](const Cell& cell) { return cell.column >= column; });
  const auto caret = static_cast<std::size_t>(place - all.begin());
  const auto text = std::find_if(all.begin(), all.end(), [](const Cell& cell) { return cell.text != " "; });
  const std::size_t room = std::max(width, indent + least_room) - indent;
  std::size_t begin = std::min(static_cast<std::size_t>(text - all.begin()), caret);
  // Two thirds before the place, for what is wrong is mostly seen from what leads to it.
  if (caret >= begin + room - 1) begin = caret - room * 2 / 3;
  const std::size_t end = std::min(begin + room, all.size());
  std::string out(indent, ' ');
  for (std::size_t i = begin; i < end; ++i) {
    const bool is_cut =
        (i == begin && i > 0 && all[i - 1].text != " " && begin > 0) || (i + 1 == end && end < all.size());
    out += is_cut && i != caret ? "…" : all[i].text;
  }
  return out + "\n" + std::string(indent + caret - begin, ' ') + "^\n";
}

}  // namespace cli
