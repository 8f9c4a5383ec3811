#include "import/reader/text_lines.hpp"

#include <algorithm>

#include "import/words.hpp"

namespace importing {

bool is_rule(std::string_view line, char c) {
  return line.size() >= 3 && std::ranges::all_of(line, [c](char each) { return each == c; });
}

std::vector<Line> lines_of(const std::string& text) {
  std::vector<Line> out;
  std::uint32_t number = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = std::string_view(text).substr(at, end - at);
    const bool breaks = line.ends_with("  ") || line.ends_with('\\');
    while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
    std::size_t indent = 0;
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
      indent += line.front() == '\t' ? 4U : 1U;
      line.remove_prefix(1);
    }
    out.push_back({std::string(line), indent, ++number, breaks});
    at = end + 1;
  }
  return out;
}

bool is_divider(std::string_view line) {
  std::string marks(line);
  std::erase(marks, ' ');
  return is_rule(marks, '-') || is_rule(marks, '*') || is_rule(marks, '_') || is_rule(marks, '=');
}

bool is_labelled(std::string_view line) {
  constexpr std::size_t longest = 40;
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon <= longest && label_of(line.substr(0, colon), {});
}

bool is_separator(std::string_view line) {
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
         std::ranges::all_of(line, [](char c) { return c == '|' || c == '-' || c == ':' || c == ' '; });
}

std::vector<std::string> cells_of(std::string_view line, char divider) {
  if (divider == '|' && line.starts_with('|')) line.remove_prefix(1);
  if (divider == '|' && line.ends_with('|')) line.remove_suffix(1);
  std::vector<std::string> out(1);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|')
      out.back() += line[++i];
    else if (line[i] == divider)
      out.emplace_back();
    else
      out.back() += line[i];
  }
  return out;
}

}  // namespace importing
