// How explanations are printed: for a terminal of 80 columns.
#include <fmt/format.h>

#include <algorithm>

#include "explanations/explanation.hpp"
#include "unicode/utf8.hpp"

namespace explanations {
namespace {

using diagnostics::Language;

constexpr std::size_t page_width = 79;

// In code points, which is what a terminal shows of the letters of Dutch and English.
std::size_t width(std::string_view text) { return unicode::length(text); }

std::string wrapped(std::string_view text) {
  std::string out;
  std::size_t column = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (column > 0 && column + 1 + width(word) > page_width) {
      out += '\n';
      column = 0;
    }
    if (column > 0) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width(word);
  }
  return out + "\n";
}

std::string indented(std::string_view lines) {
  std::string out;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    out += line.empty() ? "\n" : fmt::format("    {}\n", line);
  }
  return out;
}

// The text of a message, whose places for arguments are dots.
std::string without_arguments(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') {
      out += "…";
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string message(const diagnostics::Entry& entry, Language language) {
  return without_arguments(language == Language::nl ? entry.nl : entry.en);
}

}  // namespace

std::string page(const Explanation& explanation, Language language) {
  const bool nl = language == Language::nl;
  const diagnostics::Entry& entry = diagnostics::entry(explanation.code);
  std::string out = fmt::format("{} ({})\n\n", entry.name, diagnostics::severity_word(entry.severity, language));
  out += wrapped(message(entry, language)) + "\n" + wrapped(nl ? explanation.nl : explanation.en);
  if (explanation.kind == Example::situation)
    return out + (nl ? "\nOpdracht:\n" : "\nCommand:\n") + indented(explanation.after);
  out += (nl ? "\nVoor:\n" : "\nBefore:\n") + indented(explanation.before);
  return out + (nl ? "\nNa:\n" : "\nAfter:\n") + indented(explanation.after);
}

std::string list(Language language) {
  std::size_t longest = 0;
  for (const diagnostics::Entry& entry : diagnostics::entries()) longest = std::max(longest, entry.name.size());
  std::string out;
  for (const diagnostics::Entry& entry : diagnostics::entries()) {
    const std::string text = message(entry, language);
    out += fmt::format("{:<{}}  {:<12}  {}\n", entry.name, longest,
                       diagnostics::severity_word(entry.severity, language), text.substr(0, text.find("; ")));
  }
  return out;
}

}  // namespace explanations
