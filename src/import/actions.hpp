// A table of actions, known by its heads.
#pragma once
#include <optional>
#include <vector>

#include "import/inlines.hpp"
#include "import/words.hpp"

namespace importing {

// What each of its columns holds, where its first row has the heads of actions: one of a text, and one more that only
// actions have.
using ActionColumns = std::vector<std::optional<ActionColumn>>;
std::optional<ActionColumns> action_columns(const Table& table, const PrintedWords& printed);

struct UnderstoodActions {
  std::vector<section::Action> actions;
  Apart apart;
  std::vector<Runs> groups;  // of rows of one cell, which a section's actions do not have
  std::string dropped;       // numbers of rows, which the report gives itself
};

// `priorities` are those of the section, which get the ids that the actions name.
UnderstoodActions understood_actions(const Table& table, const ActionColumns& columns,
                                     std::vector<section::Item>& priorities, const Texts& texts);

}  // namespace importing
