// An overview of what is decided when, as its author wrote it: the vocabulary of input/overzicht.xsd as plain values.
#pragma once
#include <optional>
#include <vector>

#include "section/bundle.hpp"
#include "section/section.hpp"

namespace section {

// groepering: what the actions of one table share.
enum class Grouping { quarter, month, section, portfolio_holder, type, status };

// signalering
struct Signal {
  enum class Kind { priorities_without_action, actions_without_priority, overdue_actions };
  Kind kind = Kind::priorities_without_action;
  Position position;
};

// selectie: what an action must say to be shown. Case does not matter.
struct ActionSelection {
  std::optional<Value> type, status, portfolio_holder;
  std::optional<Value> priority;     // an id that the action names
  std::optional<Value> from, until;  // vanaf and tot-en-met: the first and the last day, YYYY-MM-DD
};

// overzicht
struct Overview {
  Section own;                          // title, particulars and, as its developments, chapters
  std::vector<NamedSections> named;     // at least one
  std::optional<Value> reference_date;  // peildatum, YYYY-MM-DD
  ActionSelection selection;
  Grouping grouping = Grouping::quarter;
  std::vector<Signal> signals;
};

inline Section& texts_of(Overview& overview) { return overview.own; }

}  // namespace section
