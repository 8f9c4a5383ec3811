// What is said of overviews, and of the rows that they give as data.
#pragma once
#include "diagnostics/code.hpp"

namespace diagnostics {

inline constexpr Entry of_overviews[] = {
    {Code::overview_without_sections, "overview-without-sections", Severity::error,
     "dit overzicht noemt geen secties; zet er <secties map=\".\"/> in, of noem een andere map",
     "this overview names no sections; put <secties map=\".\"/> into it, or name another folder"},
    {Code::overview_day, "overview-day", Severity::error,
     "\"{0}\" is geen jaar, maand of dag; schrijf bijvoorbeeld 2026, 2026-01 of 2026-01-15",
     "\"{0}\" is no year, month or day; write, for instance, 2026, 2026-01 or 2026-01-15"},
    {Code::overview_days_reversed, "overview-days-reversed", Severity::error,
     "`tot-en-met` ({1}) ligt voor `vanaf` ({0}); verwissel ze",
     "`tot-en-met` ({1}) lies before `vanaf` ({0}); exchange them"},
    {Code::overview_reference_date, "overview-reference-date", Severity::error,
     "verlopen acties zijn er pas op een dag; zet peildatum=\"2026-06-30\" op `overzicht`, of geef --set "
     "peildatum=2026-06-30",
     "actions are overdue on a day; put peildatum=\"2026-06-30\" on `overzicht`, or give --set peildatum=2026-06-30"},
    {Code::overview_section_missing, "overview-section-missing", Severity::warning,
     "de sectie \"{0}\" heeft fouten ({1}) en ontbreekt in dit concept; verbeter haar en maak het overzicht opnieuw",
     "the section \"{0}\" has errors ({1}) and is missing in this draft; mend it and make the overview anew"},
    {Code::overview_section_refused, "overview-section-refused", Severity::error,
     "de sectie \"{0}\" heeft fouten ({1}), en de status van dit overzicht is \"{2}\"; verbeter haar",
     "the section \"{0}\" has errors ({1}), and the status of this overview is \"{2}\"; mend it"},
    {Code::overview_empty, "overview-empty", Severity::warning,
     "geen actie van de secties hoort in dit overzicht; controleer de map en de `selectie`",
     "no action of the sections belongs in this overview; check the folder and the `selectie`"},
    {Code::overview_long_text, "overview-long-text", Severity::error,
     "deze actie of haar toelichting heeft meer tekens ({0}) dan een cel van een spreadsheet kan hebben (32767), en "
     "kan niet "
     "in een overzicht; verdeel haar over meer acties",
     "this action or its toelichting has more characters ({0}) than a cell of a spreadsheet can hold (32767), and "
     "cannot "
     "stand in an overview; divide it into several actions"},
    {Code::set_without_kind, "set-without-kind", Severity::error,
     "geen invoer van deze run kent de waarde \"{0}\": {1} heeft haar; noem zo'n bestand, of laat --set weg",
     "no input of this run knows the value \"{0}\": {1} has it; name such a file, or leave --set out"},
    {Code::rows_differ, "rows-differ", Severity::error,
     "rij {0} is anders dan in het verslag: er staat \"{2}\", het moet \"{1}\" zijn; maak het bestand opnieuw",
     "row {0} is not that of the report: it says \"{2}\" in place of \"{1}\"; make the file anew"},
};

}  // namespace diagnostics
