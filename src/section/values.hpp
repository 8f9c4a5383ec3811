// What an attribute's or field's value may be: pure tests on text, without positions or messages.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xml/characters.hpp"

namespace section {

using xml::is_space;  // a no-break space is none
bool is_all_space(std::string_view text);
// Runs of XML white space made one space, the ends trimmed.
std::string collapsed(std::string_view text);
std::vector<std::string_view> words(std::string_view text);

// ISO 8601 calendar date, YYYY-MM-DD, year 1 to 9999.
bool is_existing_date(std::string_view text);

// A section number such as 2.6.1a: 1 to 20 letters, digits, full stops and hyphens.
bool is_section_number(std::string_view text);

// RFC 5646, section 2.1 (langtag and privateuse; the tags that it grandfathers are not taken), with the capitals that
// its section 2.1.1 recommends: nl-NL, zh-Hant. Empty when `text` is no tag.
std::optional<std::string> language_tag(std::string_view text);

inline constexpr std::array<std::string_view, 5> usual_statuses = {"concept", "geredigeerd concept", "definitief",
                                                                   "vastgesteld", "gewijzigd vastgesteld"};

// One of those; case does not matter.
bool is_usual_status(std::string_view status);

// Whether the council has adopted a report of this status; case does not matter.
bool is_adopted(std::string_view status);
inline constexpr std::array<std::string_view, 3> usual_types = {"Raad", "College", "Uitvoering"};

}  // namespace section
