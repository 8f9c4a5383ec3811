// What text and checks know of a language. The rule for a word is that of the language it stands in, not the report's.
#pragma once
#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "language/planning.hpp"

namespace language {

using Words = std::span<const std::string_view>;

constexpr bool has(Words words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

// Words that stay on one line with the word before or behind them.
struct Ties {
  Words units;            // of a quantity, with the number before them: "72 uur"
  Words moments;          // and what else has a number before it: "12 november"
  Words before_numbers;   // with the number behind them: "art. 5"; in small letters, but for a symbol
  Words before_names;     // with the name behind them: "dhr. Jansen"; in small letters
  Words clitics;          // with any word behind them, apostrophe left off: "'t Gooi"
  Words ordinal_endings;  // of a number: "4e"
};

// How figures are written.
struct FigureMarks {
  char decimal = 0;                       // comma or point; 0 where neither is known to be the language's
  std::string_view thousands = "\u202F";  // as they are printed; others are read too
};

// A dictionary of libhyphen's format, as Debian installs it.
struct Dictionary {
  std::string_view file;              // in the folder of all of them
  std::string_view package;           // that brings it
  std::size_t before = 2, after = 2;  // the fewest letters of a word before and behind a hyphen
};

// What a careful reader knows of a language. Where a list is empty, nothing is said that needs it. In small letters.
struct Reading {
  Words vague_links;     // texts of links that say nothing of where they go: "klik hier"
  Words joiners;         // behind these a hyphen stands for the rest of a word: "veiligheids- en zorgpartners"
  Words stand_alone;     // words that stand before others as themselves too: "de", of "de-escalatie"
  Words announcers;      // of an abbreviation that is explained: "(hierna: APV)"
  Words remark_openers;  // what stands in brackets and begins so, explains no abbreviation: "(zie bijlage 2)"
  Words image_openers;   // of an alternative text, which a screen reader says by itself: "afbeelding van "
  Words shouted;         // short words that people set in capitals, which are no abbreviations: "niet"
  Words placeholders;    // for text that is still to come: "tekst volgt"
  Words norm_words;      // behind these, themes are counted inside a paragraph: "de norm: 1. ...; 2. ..."
};

struct Rules {
  std::string_view language;  // primary; empty for all that have no rules of their own
  Ties ties;
  FigureMarks figures;
  bool drops_trema = false;       // behind a hyphen that the line breaker sets: "co-ordinatie"
  bool writes_compounds = false;  // as one word: "veiligheidsbeleid"
  std::optional<Dictionary> dictionary;
  Reading reading;
  const PlanningWords* planning = nullptr;  // null: its plannings are not judged
};

// Dutch, English, German and French have rules; every other language has the neutral ones.
const Rules& rules_of(std::string_view tag);

// All that have a dictionary, the first of them Dutch.
std::span<const Rules* const> with_dictionaries();

}  // namespace language
