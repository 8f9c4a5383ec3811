// What a Word or OpenDocument report carries unseen so that it is read back as the section that it was made of: what
// has no visible place in it. As values that word processors keep: custom properties (raadstuk, raadstuk-1, raadstuk-2,
// ...), each of at most 250 UTF-16 units, and names of bookmarks.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace section {

// Something that carries the bookmark rs_KINDn, the n-th of `Marks::places`.
struct MarkedPlace {
  std::string kind;      // titel, prioriteit, thema, actie, tabel, beeld: letters only
  std::string id;        // that its author gave; may be empty
  std::string printed;   // what a reference to it prints where its author wrote nothing; empty: none does
  std::string likeness;  // likeness_of() its text, to find it by where the bookmark was lost
  std::vector<std::pair<std::string, std::string>> values;  // attributes, by name
};

// A line of the data block.
struct MarkedFact {
  std::string field;    // the element of gegevens that it shows: status, vergadering, veld, ...
  std::string label;    // as printed
  std::string printed;  // where that is not the value itself: of a day, of a meeting
  std::vector<std::string> values;
};

struct Marks {
  std::string language;                                             // taal
  std::vector<std::pair<std::string, std::string>> blocks;          // element and its heading as printed
  std::vector<MarkedFact> facts;                                    // in their order
  std::vector<std::pair<std::string, std::string>> action_columns;  // nummer, tekst, type, ... and the head above it
  std::vector<std::string> missing;                                 // what an action shows for a value that it lacks
  std::vector<std::string> caption_numbers;  // patterns with {nummer}; none: captions have no number
  std::vector<std::pair<std::string, std::string>> abbreviations;  // term and voluit; of a term with several, each use
  std::vector<std::string> languages;                              // tags of words in another language, as written
  std::vector<std::string> whole;                                  // words with a U+00A0 or U+2011 of their author's
  std::string page;                                                // {pagina} {paginas}, at the foot of each
  std::vector<MarkedPlace> places;
};

inline constexpr std::string_view mark_property = "raadstuk";
inline constexpr std::string_view mark_form = "1";
// Which section the report was made of, in files that cannot hold it: source_name of its XML.
inline constexpr std::string_view source_property = "raadstuk-bron";
// The lines of the letterhead that Word's report has; src/docx writes them, in names that go on with a number.
inline constexpr std::string_view letterhead_property = "briefpapier-";
// By FNV-1a (64 bits, hexadecimal), a tenth of what a SHA-256 costs: it tells versions of one section apart and need
// keep nobody out. `written` is what `write` gives.
std::string source_name(std::string_view written);

// How a text begins, without the marks for line ends.
std::string likeness_of(std::string_view text);
// Whether a text could be the one with this beginning, with some words changed.
bool is_like(std::string_view text, std::string_view likeness);

// The name of the bookmark of the n-th place, from 1; and of what begins where the same would go on.
std::string bookmark_of(const MarkedPlace& place, std::size_t number);
std::string bookmark_of_beginning(std::size_t number);
// The number in the name of a place's bookmark, from 1; nothing where it is another's. Word processors add "_Copy_1".
std::optional<std::size_t> place_of(std::string_view bookmark);
bool marks_beginning(std::string_view bookmark);

// Names and values of custom properties.
std::vector<std::pair<std::string, std::string>> properties_of(const Marks& marks);
// The other way; what is not understood is left out, for a person may have changed it.
Marks marks_of(std::span<const std::pair<std::string, std::string>> properties);

}  // namespace section
