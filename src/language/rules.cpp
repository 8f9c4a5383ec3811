#include "language/rules.hpp"

#include <algorithm>

#include "language/rules_by_language.hpp"
#include "language/tag.hpp"

namespace language {
namespace {

// Symbols that mean the same in every language.
constexpr std::string_view neutral_units[] = {"%",  "‰",   "€",  "$",  "£",  "°",   "°C",  "cm", "dB", "g",
                                              "GB", "GWh", "ha", "kg", "km", "kW",  "kWh", "m",  "m2", "m²",
                                              "m3", "m³",  "MB", "mm", "MW", "MWh", "TB",  "TWh"};
constexpr std::string_view neutral_before_numbers[] = {"€", "$", "£", "§"};

constexpr Ties neutral_ties = {neutral_units, {}, neutral_before_numbers, {}, {}, {}};

// What is known of these two is where their words divide, and that German writes compounds.
constinit const Rules german = {.language = "de",
                                .ties = neutral_ties,
                                .figures = {',', "."},
                                .drops_trema = false,
                                .writes_compounds = true,
                                .dictionary = Dictionary{"hyph_de_DE.dic", "hyphen-de", 2, 2},
                                .reading = {},
                                .planning = nullptr};
constinit const Rules french = {.language = "fr",
                                .ties = neutral_ties,
                                .figures = {',', "\u202F"},
                                .drops_trema = false,
                                .writes_compounds = false,
                                .dictionary = Dictionary{"hyph_fr.dic", "hyphen-fr", 2, 2},
                                .reading = {},
                                .planning = nullptr};
constinit const Rules neutral = {.language = {},
                                 .ties = neutral_ties,
                                 .figures = {},
                                 .drops_trema = false,
                                 .writes_compounds = false,
                                 .dictionary = {},
                                 .reading = {},
                                 .planning = nullptr};

const Rules* const all[] = {&dutch, &english, &german, &french};

}  // namespace

const Rules& rules_of(std::string_view tag) {
  const std::string_view primary = primary_language(tag);
  const auto found = std::ranges::find(all, primary, &Rules::language);
  return found == std::end(all) ? neutral : **found;
}

std::span<const Rules* const> with_dictionaries() { return all; }

}  // namespace language
