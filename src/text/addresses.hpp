// Addresses, file names and codes: words that no hyphen may be put into, since a reader would take it for a part.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace text {

// https://..., www...., a@b.nl, amstelveen.nl, begroting_2026.xlsx.
bool is_address(std::string_view word);

// An address, or another word with a digit or a slash.
bool takes_no_hyphen(std::string_view word);

// Offsets in bytes, ascending, at which a line may end inside an address, without a hyphen: behind / ? & = _ and @, and
// before a dot; in a long part with nothing of these also before its own hyphens.
std::vector<std::uint32_t> breaks_of_address(std::string_view address);

}  // namespace text
