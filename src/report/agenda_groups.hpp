// Which actions an overview shows, and which of them stand together.
#pragma once
#include <cstddef>
#include <vector>

#include "document/document.hpp"
#include "report/agenda.hpp"
#include "report/labelled.hpp"
#include "section/overview.hpp"

namespace report {

struct AgendaGroup {
  document::Inlines heading;
  std::vector<std::size_t> actions;  // of Agenda::actions: by their first day, those without one behind them
};

// All actions where the selection asks for nothing. One whose days are not known is passed by `vanaf` and `tot-en-met`.
std::vector<std::size_t> selected(const Agenda& agenda, const section::ActionSelection& selection);

// In the order in which they are shown; none is empty. Those by time end with groups of what has no time.
std::vector<AgendaGroup> grouped(const Agenda& agenda, const std::vector<std::size_t>& actions,
                                 section::Grouping grouping, const Labelled& labels);

// Whether the last day of the action lies before `day` and its status does not say that it is done or gone.
bool is_overdue(const AgendaAction& action, const document::Date& day);

}  // namespace report
