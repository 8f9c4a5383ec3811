// The lines of a text file, and what a line is by its characters.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace importing {

struct Line {
  std::string text;        // without what stands before it
  std::size_t indent = 0;  // of its first character
  std::uint32_t number = 0;
  bool breaks = false;  // Markdown: the next line is one of its own
  bool blank() const { return text.empty(); }
};

std::vector<Line> lines_of(const std::string& text);

// Nothing but this character, three times or more.
bool is_rule(std::string_view line, char c);
// "---", "* * *", "_____": a line across the page, which says nothing.
bool is_divider(std::string_view line);
// "Status: concept", by the words of a label of gegevens.
bool is_labelled(std::string_view line);
// "|---|:--:|"
bool is_separator(std::string_view line);
std::vector<std::string> cells_of(std::string_view line, char divider);

}  // namespace importing
