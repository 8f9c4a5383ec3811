// Explains messages about overviews, and about the rows that they give as data.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_overviews[] = {
    {Code::overview_without_sections,
     "Een overzicht neemt acties uit secties. Zeg met `secties` in welke map die staan, of noem een bestand per "
     "`secties`.",
     "An overview takes actions from sections. Say by `secties` in which folder those are, or name a file in each "
     "`secties`.",
     Example::file, R"(<overzicht formaat="1"><titel>Agenda</titel></overzicht>)",
     R"(<overzicht formaat="1"><titel>Agenda</titel><secties map="."/></overzicht>)"},
    {Code::overview_day,
     "`vanaf` en `tot-en-met` zijn een jaar, een maand of een dag. Een jaar of maand telt bij `vanaf` vanaf de eerste "
     "dag en bij `tot-en-met` tot en met de laatste.",
     "`vanaf` and `tot-en-met` are a year, a month or a day. A year or month counts from its first day in `vanaf`, and "
     "up to its last in `tot-en-met`.",
     Example::file,
     R"(<overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><selectie vanaf="1e kwartaal"/></overzicht>)",
     R"(<overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><selectie vanaf="2026-01"/></overzicht>)"},
    {Code::overview_days_reversed,
     "Tussen `vanaf` en `tot-en-met` liggen de dagen waarvan u de acties wilt zien. Zo liggen er geen.",
     "Between `vanaf` and `tot-en-met` lie the days whose actions you want to see. Like this there are none.",
     Example::file,
     R"(<overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><selectie vanaf="2027" tot-en-met="2026"/></overzicht>)",
     R"(<overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><selectie vanaf="2026" tot-en-met="2027"/></overzicht>)"},
    {Code::overview_reference_date,
     "Of een actie verlopen is, hangt af van de dag waarop u kijkt. Het programma neemt daarvoor niet de dag van "
     "vandaag, want dan werd het overzicht elke dag een ander.",
     "Whether an action is overdue depends on the day that you look at. The program does not take today for it, for "
     "then the overview would be another every day.",
     Example::folder,
     R"(secties/1.xml: <sectie formaat="1"><titel>A</titel><actiepunten><actie>b</actie></actiepunten></sectie>
secties/lta.xml: <overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><signalering soort="verlopen-acties"/></overzicht>
raadstuk check secties/lta.xml)",
     R"(secties/1.xml: <sectie formaat="1"><titel>A</titel><actiepunten><actie>b</actie></actiepunten></sectie>
secties/lta.xml: <overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><signalering soort="verlopen-acties"/></overzicht>
raadstuk check secties/lta.xml --set peildatum=2026-06-30)"},
    {Code::overview_section_missing,
     "Een sectie heeft fouten. Zolang het overzicht een concept is, staat haar naam erin onder de secties die "
     "ontbreken. De run eindigt met status 1.",
     "A section has errors. While the overview is a draft its name stands in it among the sections that are missing. "
     "The run ends with status 1.",
     Example::situation, "", R"(raadstuk check begroting/
raadstuk export begroting/ -o verslagen/)"},
    {Code::overview_section_refused,
     "Een overzicht met de status definitief of vastgesteld moet alle acties hebben. Het is daarom niet gemaakt; het "
     "vorige staat er nog.",
     "An overview whose status is final or adopted must have all actions. So it was not made; the one before still "
     "stands there.",
     Example::situation, "", R"(raadstuk check begroting/
raadstuk export begroting/ -o verslagen/)"},
    {Code::overview_empty, "De secties hebben geen actie, of geen die aan de `selectie` voldoet. Er is niets gemaakt.",
     "The sections have no action, or none that the `selectie` asks for. Nothing was made.", Example::folder,
     R"(secties/1.xml: <sectie formaat="1"><titel>A</titel>
  <actiepunten><actie type="Raad">b</actie></actiepunten></sectie>
secties/lta.xml: <overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><selectie type="College"/></overzicht>
raadstuk check secties/lta.xml)",
     R"(secties/1.xml: <sectie formaat="1"><titel>A</titel>
  <actiepunten><actie type="Raad">b</actie></actiepunten></sectie>
secties/lta.xml: <overzicht formaat="1"><titel>Agenda</titel>
  <secties map="."/><selectie type="Raad"/></overzicht>
raadstuk check secties/lta.xml)"},
    {Code::overview_long_text,
     "Een overzicht is er ook als spreadsheet, met een actie per rij. Een cel kan daar niet meer dan 32.767 tekens "
     "hebben; "
     "een actie van tien bladzijden is meestal een tekst die op een andere plaats hoort.",
     "An overview is made as a spreadsheet too, with an action in each row. A cell there can hold no more than 32,767 "
     "characters; an action of ten pages is mostly a text that belongs elsewhere.",
     Example::situation, "", R"(raadstuk check begroting/termijnagenda.xml)"},
    {Code::set_without_kind,
     "Niet elke waarde past bij elk soort bestand: een peildatum heeft alleen een overzicht. Bestanden die haar niet "
     "kennen zijn gemaakt alsof --set er niet stond; in deze run was er geen enkel dat haar kent.",
     "Not every value suits every kind of file: only an overview has a peildatum. Files that do not know it were made "
     "as if --set were not there; in this run there was none that knows it.",
     Example::folder, R"(secties/1.xml
raadstuk check secties/1.xml --set peildatum=2026-06-30)",
     R"(secties/1.xml
raadstuk check secties/1.xml)"},
    {Code::rows_differ,
     "Een bestand met gegevens (csv, xlsx, json) heeft de rijen van het overzicht. Hier heeft het een andere: iemand "
     "wijzigde het bestand nadat het was gemaakt.",
     "A file of data (csv, xlsx, json) has the rows of the overview. Here it has another: somebody changed the file "
     "after it was made.",
     Example::situation, "", R"(raadstuk export secties/lta.xml --format csv --force
raadstuk verify output/)"},
};

}  // namespace explanations
