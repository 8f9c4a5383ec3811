#include "check/explanations.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "check/abbreviations.hpp"
#include "check/letters.hpp"
#include "unicode/utf8.hpp"

namespace check {
namespace {

using Words = std::vector<std::string>;

// A part of a passage: the tokens from `first` up to `last`.
struct Stretch {
  const Passage& passage;
  std::size_t first, last;
};

// The words, in small letters, words with hyphens in their parts.
Words words(Stretch stretch) {
  Words result;
  for (std::size_t i = stretch.first; i < stretch.last; ++i) {
    if (!stretch.passage[i].is_word()) continue;
    for (const std::string_view part : parts(stretch.passage[i].text)) result.push_back(folded(part));
  }
  return result;
}

// Whether the letters stand in the words in their order, from the beginning of a word on: RIEC in "regionale informatie
// en expertisecentra". Short ones would be found by chance, so two letters must both begin a word.
bool spelled_by(std::string_view abbreviation, const Words& words) {
  const std::string letters = folded(abbreviation);
  const bool initials_only = unicode::first(letters).size + 1 >= letters.size();
  std::size_t at = 0;
  for (const std::string& word : words) {
    for (std::size_t i = 0; i < word.size() && at < letters.size(); ++i) {
      if (i > 0 && (at == 0 || initials_only)) break;
      if (word[i] == letters[at]) ++at;
    }
  }
  return at == letters.size();
}

bool announces(Stretch stretch) {
  for (std::size_t i = stretch.first; i < stretch.last; ++i)
    for (const std::string_view part : parts(stretch.passage[i].text))
      if (stretch.passage[i].is_word() && language::has(stretch.passage[i].reading().announcers, folded(part)))
        return true;
  return false;
}

// "(niet aanwezig)", "(zie bijlage 2)": no expansion begins so.
bool begins_as_a_remark(Stretch stretch) {
  const auto last = stretch.passage.begin() + static_cast<std::ptrdiff_t>(stretch.last);
  const auto token = std::find_if(stretch.passage.begin() + static_cast<std::ptrdiff_t>(stretch.first), last,
                                  std::mem_fn(&Token::is_word));
  return token != last && language::has(token->reading().remark_openers, folded(parts(token->text).front()));
}

// In tokens: enough for any name before a bracket, and for any bracket that explains.
constexpr std::size_t longest_name = 10;
constexpr std::size_t longest_bracket = 40;

// Empty where the bracket is not closed.
std::optional<std::size_t> closing_of(const Passage& passage, std::size_t opening) {
  const std::size_t end = std::min(passage.size(), opening + longest_bracket);
  for (std::size_t at = opening + 1; at < end; ++at) {
    if (passage[at].kind == Token::Kind::closing) return at;
  }
  return std::nullopt;
}

// "Algemene Plaatselijke Verordening (APV)"
void explain_inside(const Passage& passage, std::size_t opening, std::size_t closing,
                    std::unordered_set<std::string>& explained) {
  const Stretch inside{passage, opening + 1, closing};
  const Words before = words({passage, opening > longest_name ? opening - longest_name : 0, opening});
  if (before.empty()) return;
  const auto word_count = std::count_if(passage.begin() + static_cast<std::ptrdiff_t>(inside.first),
                                        passage.begin() + static_cast<std::ptrdiff_t>(inside.last),
                                        [](const Token& token) { return token.is_word(); });
  const bool announced = announces(inside);
  for (std::size_t i = inside.first; i < inside.last; ++i) {
    if (!passage[i].is_word()) continue;
    for (const std::string& abbreviation : abbreviations(passage[i].text)) {
      if (word_count == 1 || announced || spelled_by(abbreviation, before)) explained.insert(abbreviation);
    }
  }
}

// What words behind an abbreviation explain it: any that look like a phrase, or only those that spell it.
enum class Accepts { phrases, spelling };

// "APV (Algemene Plaatselijke Verordening)"
void explain_before(const Passage& passage, std::size_t opening, std::size_t closing, Accepts accepts,
                    std::unordered_set<std::string>& explained) {
  if (opening == 0 || !passage[opening - 1].is_word()) return;
  const Stretch bracket{passage, opening + 1, closing};
  const Words inside = words(bracket);
  if (inside.empty()) return;
  const bool is_phrase = accepts == Accepts::phrases && inside.size() > 1 &&
                         is_letter(unicode::first(inside.front()).value) && !begins_as_a_remark(bracket);
  for (const std::string& abbreviation : abbreviations(passage[opening - 1].text)) {
    if (is_phrase || spelled_by(abbreviation, inside)) explained.insert(abbreviation);
  }
}

}  // namespace

void explain(const Passage& passage, std::unordered_set<std::string>& explained) {
  for (std::size_t at = 0; at < passage.size(); ++at) {
    if (passage[at].expanded) {
      for (std::string& abbreviation : abbreviations(passage[at].text)) explained.insert(std::move(abbreviation));
    }
    if (passage[at].kind != Token::Kind::opening) continue;
    if (const auto closing = closing_of(passage, at)) {
      explain_inside(passage, at, *closing, explained);
      explain_before(passage, at, *closing, Accepts::phrases, explained);
    }
  }
}

void explain_by_notes(const Passage& passage, std::unordered_set<std::string>& explained) {
  for (std::size_t at = 0; at < passage.size(); ++at) {
    if (passage[at].kind != Token::Kind::opening) continue;
    if (const auto closing = closing_of(passage, at))
      explain_before(passage, at, *closing, Accepts::spelling, explained);
  }
}

}  // namespace check
