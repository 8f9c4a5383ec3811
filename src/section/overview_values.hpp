// What --set and `raadstuk set` change in an overview: what they change in a section, and the peildatum.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "section/overview.hpp"

namespace section {

inline constexpr std::string_view reference_date_name = "peildatum";

// As those of override.hpp and change.hpp.
bool is_settable_in_overview(std::string_view name);
void check_overview_override(std::string_view name, std::string_view value, diagnostics::Diagnostics& sink);
void set_in_overview(Overview& overview, std::span<const std::pair<std::string, std::string>> values,
                     diagnostics::Diagnostics& sink);
std::optional<std::string> change_overview(std::string_view bytes,
                                           std::span<const std::pair<std::string, std::string>> values,
                                           diagnostics::Diagnostics& sink);

}  // namespace section
