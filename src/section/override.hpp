// --set NAME=VALUE: fields of `gegevens` that a run sets or replaces after reading.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "section/section.hpp"

namespace section {

// The names that `set` takes: organisatie, document, jaar, status, versie, datum, kenmerk, portefeuillehouder,
// vergadering, agendapunt and vergaderdatum.
const std::vector<std::string_view>& settable();

// What is wrong with a name or value before any section is known (set-unknown, invalid-date, ...); exit status 2.
// Adds nothing when all is well. An unknown status is only a warning, at the section.
void check_override(std::string_view name, std::string_view value, diagnostics::Diagnostics& sink);

// An empty value removes the field. Adds set-several-meetings where the section has more than one vergadering.
void set(Section& section, std::string_view name, std::string_view value, diagnostics::Diagnostics& sink);

}  // namespace section
