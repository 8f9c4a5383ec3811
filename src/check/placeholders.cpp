#include "check/placeholders.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "check/letters.hpp"

namespace check {
namespace {

using diagnostics::Code;
using Place = Passage::const_iterator;

bool is(Place at, Place end, std::string_view word) { return at != end && folded(at->text) == word; }

// The tokens that say `words`, as they are written; empty where others stand.
std::string phrase(Place at, Place end, std::string_view words) {
  std::string found;
  for (;; ++at) {
    const std::string_view word = words.substr(0, words.find(' '));
    if (!is(at, end, word)) return {};
    found += (found.empty() ? "" : " ") + at->text;
    if (word.size() == words.size()) return found;
    words.remove_prefix(word.size() + 1);
  }
}

// "De tekst volgt hieronder" is a sentence like any other.
bool stands_alone(Place at, Place end, std::string_view words) {
  const Place behind = at + 1 + std::ranges::count(words, ' ');
  return behind == end || !behind->is_word();
}

// The placeholder that begins at a token; empty where none does.
std::string placeholder(Place at, Place end, Quoted quoted) {
  if (at->text == "TODO" || at->text == "XXX") return at->text;
  if (std::string found = phrase(at, end, "lorem ipsum"); !found.empty()) return found;
  for (const std::string_view words : at->reading().placeholders)
    if (std::string found = phrase(at, end, words); !found.empty() && stands_alone(at, end, words)) return found;
  if (at->text != "[" || at + 1 == end) return {};
  // In a sentence "PM" may be an amount that is not known yet, so that only brackets make it a placeholder.
  if ((at + 1)->text == "PM") return "[PM";
  const bool dots = (at + 1)->text == "..." || (at + 1)->text == "…";
  return dots && quoted == Quoted::no && is(at + 2, end, "]") ? "[" + (at + 1)->text + "]" : std::string();
}

bool ends_sentence(const Token& token) {
  static constexpr std::array<std::string_view, 6> marks = {".", "...", "…", ";", "!", "?"};
  return std::ranges::find(marks, token.text) != marks.end();
}

bool follows(const Passage& passage, std::size_t at, std::string_view text) {
  return at < passage.size() && passage[at].text == text && !passage[at].after_space;
}

// "2." before a word.
bool is_number(Place at, Place end, std::string_view number) {
  return at->text == number && at + 1 != end && (at + 1)->text == "." && !(at + 1)->after_space && at + 2 != end &&
         (at + 2)->after_space;
}

bool names_a_norm(const Token& token) { return language::has(token.reading().norm_words, folded(token.text)); }

bool has_quotation_mark(const Passage& passage) {
  static constexpr std::array<std::string_view, 4> marks = {"\"", "“", "„", "‘"};
  return std::ranges::any_of(passage, [](const Token& token) {
    return std::ranges::any_of(marks, [&](std::string_view mark) { return token.text.find(mark) != token.text.npos; });
  });
}

}  // namespace

void remark_on_placeholders(const Passage& passage, Quoted quoted, diagnostics::Diagnostics& sink) {
  if (has_quotation_mark(passage)) quoted = Quoted::yes;
  for (auto at = passage.begin(); at != passage.end(); ++at)
    if (std::string found = placeholder(at, passage.end(), quoted); !found.empty())
      sink.add(Code::placeholder, at->position, {std::move(found)});
}

std::optional<LonePlaceholder> lone_placeholder(const Passage& passage) {
  std::size_t begin = 0, end = passage.size();
  if (end > 2 && passage.front().text == "(" && passage.back().text == ")") {
    ++begin;
    --end;
  }
  if (end > begin && ends_sentence(passage[end - 1])) --end;
  if (end == begin) return std::nullopt;
  std::size_t at = end - 1;
  std::string text = passage[at].text;
  if (folded(text) == "m" && at >= begin + 2 && follows(passage, at, text) && follows(passage, at - 1, ".") &&
      folded(passage[at - 2].text) == "p") {
    at -= 2;
    text = passage[at].text + "." + text + (follows(passage, end, ".") ? "." : "");
  } else if (folded(text) != "pm") {
    return std::nullopt;
  }
  const bool alone = at == begin || passage[at - 1].text.ends_with(':');
  if (!alone || passage[at].expanded) return std::nullopt;
  return LonePlaceholder{at, std::move(text)};
}

void remark_on_lone_placeholder(const Passage& passage, diagnostics::Diagnostics& sink) {
  if (auto found = lone_placeholder(passage))
    sink.add(Code::placeholder, passage[found->at].position, {std::move(found->text)});
}

void remark_on_numbered_text(const Passage& passage, diagnostics::Diagnostics& sink) {
  auto at = std::ranges::find_if(passage, names_a_norm);
  Position first;
  for (const std::string_view number : {"1", "2", "3"}) {
    at = std::find_if(at, passage.end(), [&](const Token& token) {
      return is_number(passage.begin() + (&token - passage.data()), passage.end(), number);
    });
    if (at == passage.end()) return;
    if (number == "1") first = at->position;
  }
  sink.add(Code::numbered_text, first, {"1. 2. 3."});
}

void remark_on_spaces(const Passage& passage, diagnostics::Diagnostics& sink) {
  for (auto at = passage.begin(); at != passage.end(); ++at) {
    if (at == passage.begin() || !at->after_space || (at->text != "," && at->text != "." && at->text != ";")) continue;
    // " ,5" and " .nl" are a figure and a name.
    if (at + 1 != passage.end() && !(at + 1)->after_space && (at + 1)->is_word()) continue;
    sink.add(Code::space_before_punctuation, at->position, {at->text});
  }
}

}  // namespace check
