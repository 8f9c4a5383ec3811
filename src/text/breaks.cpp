#include "text/breaks.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>

#include "diagnostics/machine_fault.hpp"
#include "language/figures.hpp"
#include "language/tag.hpp"
#include "text/addresses.hpp"
#include "text/soft_hyphen.hpp"
#include "text/vowels.hpp"
#include "text/word_cache.hpp"
#include "unicode/ascii.hpp"

namespace text {
namespace {

void check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"ICU", what});
}

struct TextDeleter {
  void operator()(UText* p) const { utext_close(p); }
};

// Most words are letters with a mark behind them: no line ends in them, and ICU need not be asked.
bool is_plain(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto c = static_cast<unsigned char>(word[i]);
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const bool accented = c == 0xC3 && i + 1 < word.size();  // U+00C0 to U+00FF, two bytes each
    if (accented) {
      ++i;
      if (static_cast<unsigned char>(word[i]) == 0x97 || static_cast<unsigned char>(word[i]) == 0xB7) return false;
    } else if (!letter && !((c == '.' || c == ',' || c == ';' || c == ':') && i + 1 == word.size())) {
      return false;
    }
  }
  return true;
}

// "t/m" and "en/of" are one word: a line ends at a slash only between longer parts.
bool divides_short_parts(std::string_view word, std::size_t offset) {
  if (offset == 0 || word[offset - 1] != '/') return false;
  constexpr std::size_t shortest = 4;
  const std::size_t before = word.rfind('/', offset - 2), after = word.find('/', offset);
  const std::size_t left = offset - 1 - (before == std::string_view::npos || offset < 2 ? 0 : before + 1);
  const std::size_t right = (after == std::string_view::npos ? word.size() : after) - offset;
  return std::min(left, right) < shortest;
}

// Behind the "::" of code, where a name follows.
void add_breaks_of_code(std::string_view word, std::vector<Break>& found) {
  constexpr std::string_view scope = "::";
  for (std::size_t at = word.find(scope, 1); at != std::string_view::npos; at = word.find(scope, at + 1))
    if (const std::size_t behind = at + scope.size(); behind < word.size() && word[behind] != ':')
      found.push_back({static_cast<std::uint32_t>(behind), false});
}

// Dutch doubles a consonant behind a short vowel, which is one letter: "kof-fer". Behind a long one, or behind another
// consonant, the second is the next part's: "leef-fonds", "zelf-financiering"; au and ou are French too: "chauf-feur".
bool may_be_doubled(std::string_view before) {
  constexpr std::size_t vowels_and_consonant = 3;
  if (before.size() < vowels_and_consonant) return true;
  const char first = unicode::ascii_lower(before[before.size() - 3]), second = before[before.size() - 2];
  if (static_cast<unsigned char>(second) >= 0x80) return true;  // an accented letter
  if (!is_vowel(second)) return false;
  return !is_vowel(first) || ((first == 'a' || first == 'o') && unicode::ascii_lower(second) == 'u');
}

// Two consonants are divided inside a part too: "kof-fer", "schrif-ten". One before a vowel, or before an l, begins a
// syllable with it, so a division behind it is a seam: "archief-index", "af-lossen".
bool is_seam(std::string_view word, std::size_t offset) {
  const std::string_view before = without_outer_soft_hyphens(word.substr(0, offset)), behind = word.substr(offset);
  if (before.empty() || behind.empty()) return false;
  const char last = unicode::ascii_lower(before.back()), first = unicode::ascii_lower(behind.front());
  return first != 't' && (last != first || !may_be_doubled(before));
}

// A vowel, or the j of ij, ends before `offset`; a vowel begins there.
bool vowel_before(std::string_view word, std::size_t offset) {
  const char last = unicode::ascii_lower(word[offset - 1]);
  const bool ij = last == 'j' && offset > 1 && unicode::ascii_lower(word[offset - 2]) == 'i';
  return ij || is_vowel(last);
}
bool vowel_at(std::string_view word, std::size_t offset) { return is_vowel(word[offset]); }

// Between vowels a consonant begins a syllable. Where the dictionary divides neither before it nor behind, as in
// "schijfindeling", it does not know the word, and the consonant rather ends a part. At the edges it never divides.
std::vector<std::uint32_t> unknown_seams(std::string_view word, const std::vector<std::uint32_t>& divisions) {
  constexpr std::size_t edge = 3;
  std::vector<std::uint32_t> found;
  for (std::size_t at = word.find_first_of("ft", edge); at < word.size() && at + edge < word.size();
       at = word.find_first_of("ft", at + 1)) {
    const auto divides = [&](std::size_t offset) {
      return std::ranges::binary_search(divisions, static_cast<std::uint32_t>(offset));
    };
    if (vowel_before(word, at) && vowel_at(word, at + 1) && !divides(at) && !divides(at + 1))
      found.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return found;
}

// By offset, each once.
std::vector<Break> sorted(std::vector<Break> breaks) {
  std::ranges::stable_sort(breaks, {}, &Break::offset);
  const auto rest = std::ranges::unique(breaks, {}, &Break::offset);
  breaks.erase(rest.begin(), rest.end());
  return breaks;
}

// Digits, with single points and commas between them and a hyphen before them.
bool is_number(std::string_view word) {
  if (word.starts_with('-')) word.remove_prefix(1);
  bool behind_digit = false;
  for (const char c : word) {
    const bool digit = unicode::is_digit(c);
    if (!digit && (!behind_digit || (c != '.' && c != ','))) return false;
    behind_digit = digit;
  }
  return behind_digit;
}

constexpr std::size_t generation = 4'000;        // words: more than a report has
constexpr std::size_t longest_remembered = 200;  // bytes; such a word does not come twice

}  // namespace

struct WordBreaks::State {
  const Hyphenation& hyphenation;
  std::unique_ptr<icu::BreakIterator> lines, characters;
  std::unique_ptr<UText, TextDeleter> utext;

  WordCache<bool, std::vector<Break>> words{generation};  // hyphenated and not
  std::vector<Break> last;                                // of a word that is not remembered
  std::vector<std::string> asked;                         // languages, each once

  explicit State(const Hyphenation& dictionary) : hyphenation(dictionary) {
    UErrorCode status = U_ZERO_ERROR;
    lines.reset(icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    check(status, "BreakIterator::createLineInstance");
    characters.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    check(status, "BreakIterator::createCharacterInstance");
  }

  void set(icu::BreakIterator& iterator, std::string_view word) {
    UErrorCode status = U_ZERO_ERROR;
    UText* opened = utext_openUTF8(utext.get(), word.data(), static_cast<std::int64_t>(word.size()), &status);
    if (opened != utext.get()) utext.reset(opened);
    check(status, "utext_openUTF8");
    iterator.setText(utext.get(), status);
    check(status, "BreakIterator::setText");
  }

  void note(std::string_view language) {
    if (std::ranges::find(asked, language) == asked.end()) asked.emplace_back(language);
  }

  std::vector<Break> compute(std::string_view word, std::string_view language, bool hyphenate) {
    std::vector<Break> found;
    const bool plain = is_plain(word);
    if (!plain && language::is_figure_in_text(word, language::rules_of(language))) return found;
    const bool address = !plain && is_address(word);
    if (!plain) {
      set(*lines, word);
      for (auto at = lines->next(); at != icu::BreakIterator::DONE; at = lines->next()) {
        const auto offset = static_cast<std::size_t>(at);
        if (offset >= word.size()) break;
        if (address ? word[offset - 1] == '-' : divides_short_parts(word, offset)) continue;
        found.push_back({static_cast<std::uint32_t>(offset), word.substr(0, offset).ends_with(soft_hyphen_utf8)});
      }
      const std::size_t of_rules = found.size();
      add_breaks_of_code(word, found);
      if (found.size() > of_rules) found = sorted(std::move(found));
    }
    if (address) {
      for (const std::uint32_t offset : breaks_of_address(word)) found.push_back({offset, false});
      return sorted(std::move(found));
    }
    // An author who hyphenates by hand knows better than the dictionary.
    const bool by_hand = std::any_of(found.begin(), found.end(), [](const Break& b) { return b.hyphen; });
    if (!hyphenate || by_hand || takes_no_hyphen(word)) return found;
    for (const std::uint32_t offset : hyphenation.find(word, language)) found.push_back({offset, true});
    return sorted(std::move(found));
  }
};

WordBreaks::WordBreaks(const Hyphenation& hyphenation) : state_(std::make_unique<State>(hyphenation)) {}
WordBreaks::~WordBreaks() = default;

const std::vector<Break>& WordBreaks::find(std::string_view word, std::string_view language, bool hyphenate) {
  static const std::vector<Break> none;
  if (!hyphenate && is_plain(word)) return none;
  const std::string_view primary = language::primary_language(language);
  if (hyphenate) state_->note(primary);
  if (is_number(word)) return none;
  if (word.size() > longest_remembered) return state_->last = state_->compute(word, language, hyphenate);
  return state_->words.get(hyphenate, primary, word, [&] { return state_->compute(word, language, hyphenate); });
}

std::vector<DictionaryUse> WordBreaks::take_dictionaries() {
  std::vector<DictionaryUse> uses;
  std::ranges::sort(state_->asked);
  for (const std::string& language : state_->asked) {
    const DictionaryUse* use = state_->hyphenation.use(language);
    const auto& always = state_->hyphenation.files();
    if (use != nullptr && std::ranges::find(always, use->file) == always.end()) uses.push_back(*use);
  }
  state_->asked.clear();
  return uses;
}

std::vector<std::uint32_t> WordBreaks::seams(std::string_view word, std::string_view language) {
  if (!language::rules_of(language).writes_compounds || takes_no_hyphen(word)) return {};
  state_->note(language::primary_language(language));
  std::vector<std::uint32_t> found = state_->hyphenation.find(word, language);
  const auto unknown = unknown_seams(word, found);
  std::erase_if(found, [&](std::uint32_t offset) { return !is_seam(word, offset); });
  found.insert(found.end(), unknown.begin(), unknown.end());
  std::ranges::sort(found);
  return found;
}

std::vector<std::uint32_t> WordBreaks::clusters(std::string_view word) {
  std::vector<std::uint32_t> ends;
  state_->set(*state_->characters, word);
  for (auto at = state_->characters->next(); at != icu::BreakIterator::DONE; at = state_->characters->next())
    if (static_cast<std::size_t>(at) < word.size()) ends.push_back(static_cast<std::uint32_t>(at));
  return ends;
}

}  // namespace text
