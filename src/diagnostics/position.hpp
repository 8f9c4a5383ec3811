// A place in what an input was read from.
#pragma once
#include <compare>
#include <cstdint>

namespace diagnostics {

// Line and column count from 1, the column in code points of the decoded text. {0, 0} is the file as a whole, and {n,
// 0} the n-th paragraph of a document that has no lines (Diagnostic::passage).
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t source = 0;  // 0: the input itself; else the index of a further file that was read for it

  // The position of what stands behind this character.
  constexpr Position behind(char c) const {
    return c == '\n' ? Position{line + 1, 1, source} : Position{line, column + 1, source};
  }
  // Whether it is of a file as a whole.
  constexpr bool is_whole() const { return line == 0 && column == 0; }

  bool operator==(const Position&) const = default;
  // File by file, the input first.
  constexpr std::strong_ordering operator<=>(const Position& other) const {
    if (const auto file = source <=> other.source; file != 0) return file;
    if (const auto lines = line <=> other.line; lines != 0) return lines;
    return column <=> other.column;
  }
};

}  // namespace diagnostics
