// --set NAME=VALUE: fields of `gegevens` that a run sets or replaces after reading.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace section {

// The names that `set` takes: organisatie, document, jaar, status, versie, datum, kenmerk, portefeuillehouder,
// vergadering, agendapunt and vergaderdatum; and `veld:` with the name of a field behind it.
const std::vector<std::string_view>& settable();

// What is wrong with a name or value before any section is known (set-unknown, set-name-character, invalid-date, ...);
// exit status 2.
// Adds nothing when all is well. An unknown status is only a warning, at the section.
void check_override(std::string_view name, std::string_view value, diagnostics::Diagnostics& sink);

// Whether what stands before the first = of NAME=VALUE is a name that `set` takes.
bool is_settable(std::string_view name);

// An empty value removes the field. The three names of a meeting go together: with `vergadering` they are of the
// meeting of that name, else of a lone one without a name, else of one that is added, and an empty one removes all
// meetings; without it they are of the one meeting, and where there are several set-several-meetings is added.
void set(Section& section, std::span<const std::pair<std::string, std::string>> values, diagnostics::Diagnostics& sink);

// Whether the section has this value already.
bool has(const Section& section, std::string_view name, std::string_view value);

}  // namespace section
