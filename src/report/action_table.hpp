// The table of actions.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "document/labels.hpp"
#include "report/labelled.hpp"
#include "section/section.hpp"

namespace report {

// An action that has a text, and what the report makes of it.
struct NumberedAction {
  const section::Action* action;
  int number;
  document::Inlines text;
  std::string priorities;  // their numbers; empty where it has none
  std::string id;          // of its row
};

// A column as the marks of a report name it (section/marks.hpp), and what stands above it.
struct ActionColumn {
  std::string_view name;
  std::string document::Labels::* heading;
};
// In the order of the table.
inline constexpr std::array<ActionColumn, 7> action_columns = {{
    {"nummer", &document::Labels::number},
    {"tekst", &document::Labels::action},
    {"prioriteit", &document::Labels::priority},
    {"type", &document::Labels::type},
    {"portefeuillehouder", &document::Labels::portfolio_holder},
    {"planning", &document::Labels::planning},
    {"status", &document::Labels::status},
}};

// Without rows where there are no actions. A column that no row uses is not shown.
document::Table action_table(const std::vector<NumberedAction>& actions, const Labelled& labels);

document::Cell plain_cell(std::string text, diagnostics::Position position);

// The row that explains the one above: its number stands before both, and every other column gives its room.
document::Row explanation_below(document::Row& above, document::Inlines note);

}  // namespace report
