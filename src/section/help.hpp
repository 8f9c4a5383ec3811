// What a template says in each place that a person may fill in: in brackets, in a style of its own ("Raadstuk Hulp"),
// exactly as it stands here, by which it is known again and left out.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace section {

enum class HelpPlace : std::uint8_t {
  // clang-format off
  organisation, document, number, title, how_to,
  meeting, meeting_date, agenda_item, status, version, date, year, reference, portfolio_holder, field_name, field,
  goals, priority,
  development_title, development, norm, theme,
  action, action_priorities, action_type, action_holder, action_planning, action_status, explanation,
  costs,
  // clang-format on
};
inline constexpr std::size_t help_places = static_cast<std::size_t>(HelpPlace::costs) + 1;

inline constexpr std::string_view help_style = "raadstuk hulp";  // in small letters

// In Dutch, in English where `language` (a BCP 47 tag) is that.
const std::string& help(HelpPlace place, std::string_view language);

// The place whose help this is, brackets included; nothing where it is that of none.
std::optional<HelpPlace> help_place(std::string_view text);

}  // namespace section
