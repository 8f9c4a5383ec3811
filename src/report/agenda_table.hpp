// The tables of an overview, and its rows as data.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "document/document.hpp"
#include "document/rows.hpp"
#include "report/agenda.hpp"
#include "report/agenda_groups.hpp"
#include "report/labelled.hpp"

namespace report {

// An action with its number through the overview.
struct AgendaLine {
  const AgendaAction* action = nullptr;
  int number = 0;
};

// The columns that one of the actions has something for, which all tables of the overview have.
std::vector<bool> used_columns(const Agenda& agenda, const std::vector<std::size_t>& actions);

// With `notes` the toelichting of an action stands below it.
enum class Notes { shown, left_out };
document::Table agenda_table(const Agenda& agenda, std::span<const AgendaLine> lines, const std::vector<bool>& used,
                             Notes notes, const Labelled& labels);

// Priorities that no action names, with their sections.
document::Table idle_table(const Agenda& agenda, const Labelled& labels);

// The columns of the data, and a row for each line of a group.
std::vector<document::Rows::Column> data_columns(const Labelled& labels);
document::Rows::Row data_row(const Agenda& agenda, const AgendaGroup& group, const AgendaLine& line);

}  // namespace report
