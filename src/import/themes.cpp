#include "import/themes.hpp"

#include "import/words.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

struct Numbered {
  std::size_t at, size;
};

// "2. " or "2) " at the beginning or behind a space.
std::optional<Numbered> find_number(std::string_view text, std::size_t from, int number) {
  for (const char end : {'.', ')'}) {
    const std::string written = std::to_string(number) + end + ' ';
    for (std::size_t at = text.find(written, from); at != std::string_view::npos; at = text.find(written, at + 1))
      if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n') return Numbered{at, written.size()};
  }
  return std::nullopt;
}

// The end of the sentence, behind its full stop, where another begins behind it.
std::size_t end_of_sentence(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find(". ", from); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    const char next = at + 2 < text.size() ? text[at + 2] : 'a';
    if (next >= 'A' && next <= 'Z') return at + 1;
  }
  const std::size_t line = text.find('\n', from);
  return line == std::string_view::npos ? text.size() : line;
}

}  // namespace

std::optional<Themes> themes_in(const Runs& paragraph, std::string_view language) {
  const std::string text = text_of(paragraph);
  std::vector<Numbered> marks;
  for (std::size_t from = 0;;) {
    const auto next = find_number(text, from, static_cast<int>(marks.size()) + 1);
    if (!next) break;
    marks.push_back(*next);
    from = next->at + next->size;
  }
  constexpr std::size_t fewest = 2;
  if (marks.size() < fewest || !announces_norm(std::string_view(text).substr(0, marks[0].at), language))
    return std::nullopt;
  Themes out;
  out.before = part(paragraph, 0, marks[0].at);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::size_t end = i + 1 < marks.size() ? marks[i + 1].at : end_of_sentence(text, marks[i].at + marks[i].size);
    out.themes.push_back(without_first(part(paragraph, marks[i].at, end), marks[i].size));
    out.numbers.push_back(text.substr(marks[i].at, marks[i].size - 1));
    if (i + 1 == marks.size()) out.after = part(paragraph, end, text.size());
  }
  return out;
}

}  // namespace importing
