// The table of actions.
#pragma once
#include <string>
#include <vector>

#include "document/document.hpp"
#include "report/labelled.hpp"
#include "section/section.hpp"

namespace report {

// An action that has a text, and what the report makes of it.
struct NumberedAction {
  const section::Action* action;
  int number;
  document::Inlines text;
  std::string priorities;  // their numbers; empty where it has none
};

// Without rows where there are no actions. A column that no row uses is not shown.
document::Table action_table(const std::vector<NumberedAction>& actions, const Labelled& labels);

}  // namespace report
