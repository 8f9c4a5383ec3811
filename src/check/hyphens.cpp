#include "check/hyphens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "check/letters.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace check {
namespace {

using diagnostics::Code;

// How often a form occurs, and where first.
struct Form {
  std::size_t count = 0;
  std::string text;
  Position position;

  void meet(std::string seen, Position at) {
    if (count++ > 0) return;
    text = std::move(seen);
    position = at;
  }
};

// The same words with a hyphen and without.
struct Pair {
  Form with, without;
};

bool has_hyphen(const Token& token) { return token.is_word() && token.text.find('-') != std::string::npos; }

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::Character point = unicode::first(text.substr(at));
    if (is_letter(point.value)) return true;
    at += point.size;
  }
  return false;
}

// In code points, as far as it matters: 0, 1 or more.
std::size_t length(std::string_view text) {
  if (text.empty()) return 0;
  return unicode::first(text).size == text.size() ? 1 : 2;
}

std::string joined(const std::string& word) {
  std::string result = folded(word);
  std::erase(result, '-');
  return result;
}

// A hyphen that a line break can have made stands between small letters, with more than one on either side: not in
// "e-mail", "Noord-Holland" or "covid-19".
bool may_be_a_break(const std::string& word) {
  const std::vector<std::string_view> pieces = parts(word);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (length(pieces[i]) < 2) return false;
    if (i > 0 && !is_lower(unicode::first(pieces[i]).value)) return false;
  }
  return true;
}

// "veiligheids- en zorgpartners": the hyphen stands for the rest of a word. Where nobody knows the words behind which
// that is so, every hyphen may be one. A single letter, as the t of "t/m", is no rest of a word either.
bool joins_words(const Token& token) {
  const language::Words joiners = token.reading().joiners;
  return joiners.empty() || language::has(joiners, token.text);
}

bool goes_on_behind_break(const Token& token, const Token& next) {
  return token.is_word() && token.before_hyphen && next.is_word() && next.after_space && length(token.text) > 1 &&
         length(next.text) > 1 && is_lower(unicode::first(next.text).value) && has_letter(token.text) &&
         !unicode::is_digit(token.text.back()) && !joins_words(next);
}

// The words of two languages are not compared.
std::string in_language(const Token& token, std::string_view words) {
  return fmt::format("{}:{}", token.rules->language, words);
}

std::unordered_set<std::string> words_without_hyphen(const std::vector<Passage>& passages) {
  std::unordered_set<std::string> result;
  for (const Passage& passage : passages) {
    for (const Token& token : passage) {
      if (token.is_word() && !has_hyphen(token)) result.insert(in_language(token, folded(token.text)));
    }
  }
  return result;
}

// Words that stand before others as themselves as well: "een niet-bindend advies" is "niet bindend", and "de-escalatie"
// has nothing to do with "de escalatie". Nor are "2023-2026" and "16-jarige", figures with their unit, which stand
// apart elsewhere with good reason.
bool can_be_written_apart(const Token& token) {
  const std::vector<std::string_view> pieces = parts(token.text);
  const language::Words stand_alone = token.reading().stand_alone;
  return !stand_alone.empty() && has_letter(pieces.front()) &&
         !unicode::is_digit(unicode::first(pieces.front()).value) &&
         !language::has(stand_alone, folded(pieces.front()));
}

constexpr std::size_t most_parts = 4;

using Pairs = std::unordered_map<std::string, Pair>;

// All words with a hyphen, by how they would be written without: apart ("noord hollandse"), or as one ("email").
Pairs words_with_hyphen(const std::vector<Passage>& passages) {
  Pairs pairs;
  for (const Passage& passage : passages) {
    for (const Token& token : passage) {
      if (!has_hyphen(token)) continue;
      std::string apart = folded(token.text);
      std::replace(apart.begin(), apart.end(), '-', ' ');
      if (can_be_written_apart(token)) pairs[in_language(token, apart)].with.meet(token.text, token.position);
      if (!may_be_a_break(token.text))
        pairs[in_language(token, joined(token.text))].with.meet(token.text, token.position);
    }
  }
  return pairs;
}

void meet_without_hyphen(Pairs& pairs, const Passage& passage, std::size_t first) {
  std::string key = in_language(passage[first], ""), seen;
  for (std::size_t i = first; i < passage.size() && i < first + most_parts; ++i) {
    const Token& token = passage[i];
    if (!token.is_word() || has_hyphen(token) || (i > first && !token.after_space)) return;
    if (token.rules != passage[first].rules) return;
    if (i > first) key += ' ', seen += ' ';
    key += folded(token.text);
    seen += token.text;
    if (token.before_hyphen) return;
    if (const auto found = pairs.find(key); found != pairs.end())
      found->second.without.meet(seen, passage[first].position);
  }
}

}  // namespace

void remark_on_stray_hyphens(const std::vector<Passage>& passages, diagnostics::Diagnostics& sink) {
  const std::unordered_set<std::string> without = words_without_hyphen(passages);
  for (const Passage& passage : passages) {
    for (std::size_t i = 0; i < passage.size(); ++i) {
      const Token& token = passage[i];
      if (has_hyphen(token) && may_be_a_break(token.text) && without.count(in_language(token, joined(token.text))) > 0)
        sink.add(Code::stray_hyphen, token.position, {token.text});
      if (i + 1 < passage.size() && goes_on_behind_break(token, passage[i + 1]))
        sink.add(Code::stray_hyphen, token.position, {fmt::format("{}- {}", token.text, passage[i + 1].text)});
    }
  }
}

void remark_on_inconsistent_hyphens(const std::vector<Passage>& passages, diagnostics::Diagnostics& sink) {
  Pairs pairs = words_with_hyphen(passages);
  for (const Passage& passage : passages) {
    for (std::size_t i = 0; i < passage.size(); ++i) meet_without_hyphen(pairs, passage, i);
  }
  std::vector<const Pair*> mixed;
  for (const auto& [key, pair] : pairs) {
    if (pair.without.count > 0) mixed.push_back(&pair);
  }
  // The map's order is the library's; two remarks at one place must not depend on it.
  std::sort(mixed.begin(), mixed.end(), [](const Pair* a, const Pair* b) {
    return std::tie(a->with.position, a->without.position) < std::tie(b->with.position, b->without.position);
  });
  for (const Pair* pair : mixed) {
    const bool with_is_rarer = pair->with.count < pair->without.count;
    const Form& rarer = with_is_rarer ? pair->with : pair->without;
    const Form& other = with_is_rarer ? pair->without : pair->with;
    sink.add(Code::inconsistent_hyphen, rarer.position, {rarer.text, other.text});
  }
}

}  // namespace check
