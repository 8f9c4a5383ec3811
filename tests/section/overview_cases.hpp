// What the reader says of an overview.
#pragma once
#include "message_case.hpp"
#include "reading.hpp"

namespace messages {

// The body begins at line 2, column 1.
inline std::string overview_with(std::string_view body, std::string_view attributes = "") {
  return fmt::format("<overzicht formaat=\"1\"{}><titel>Agenda</titel>\n{}</overzicht>", attributes, body);
}

inline std::vector<Case> overview_cases() {
  return {
      {"an overview with all that it may have",
       overview_with(
           "<gegevens/><hoofdstuk><titel>A</titel><alinea>b</alinea></hoofdstuk><secties map=\".\"/><secties "
           "bestand=\"a.xml\"/><selectie type=\"Raad\" status=\"loopt\" portefeuillehouder=\"B\" prioriteit=\"c\" "
           "vanaf=\"2026\" tot-en-met=\" 2026-12 \"/><groepering op=\"maand\"/><signalering "
           "soort=\"verlopen-acties\"/><signalering soort=\"prioriteiten-zonder-actie\"/>",
           " taal=\"nl\" peildatum=\"2026-06-30\""),
       {}},
      {"an overview names sections",
       overview_with("<groepering/>"),
       {"1:2: error: dit overzicht noemt geen secties; zet er <secties map=\".\"/> in, of noem een andere map "
        "[overview-without-sections]"}},
      {"days that are none",
       overview_with("<secties map=\".\"/><selectie vanaf=\"2026-13\" tot-en-met=\"Q1\"/>",
                     " peildatum=\"30-06-2026\""),
       {"1:24: error: \"30-06-2026\" is geen geldige datum; schrijf jaar-maand-dag, bijvoorbeeld 2025-11-12 "
        "[invalid-date]",
        "2:29: error: \"2026-13\" is geen jaar, maand of dag; schrijf bijvoorbeeld 2026, 2026-01 of 2026-01-15 "
        "[overview-day]",
        "2:45: error: \"Q1\" is geen jaar, maand of dag; schrijf bijvoorbeeld 2026, 2026-01 of 2026-01-15 "
        "[overview-day]"}},
      {"days in the wrong order",
       overview_with("<secties map=\".\"/><selectie vanaf=\"2026-02\" tot-en-met=\"2026-01\"/>"),
       {"2:45: error: `tot-en-met` (2026-01-31) ligt voor `vanaf` (2026-02-01); verwissel ze "
        "[overview-days-reversed]"}},
      {"words that an overview does not know",
       overview_with("<secties map=\".\"/><groepering op=\"week\"/><signalering soort=\"rood\"/><signalering/>"),
       {"2:31: error: \"week\" is geen waarde voor `op`; kies uit: kwartaal, maand, sectie, portefeuillehouder, type, "
        "status [invalid-value]",
        "2:55: error: \"rood\" is geen waarde voor `soort`; kies uit: prioriteiten-zonder-actie, "
        "acties-zonder-prioriteit, verlopen-acties [invalid-value]",
        "2:70: error: `signalering` heeft het attribuut `soort` nodig; vul het in [missing-attribute]"}},
      {"what stands twice or in a wrong place in an overview",
       overview_with(
           "<secties map=\".\"/><selectie/><selectie/><hoofdstuk><titel>A</titel><alinea>b</alinea></hoofdstuk>"
           "<alinea>c</alinea>"),
       {"2:31: error: `selectie` staat hier voor de tweede keer; voeg de twee samen [duplicate-element]",
        "2:42: error: `hoofdstuk` moet voor `selectie` staan; verplaats het [element-order]",
        "2:99: error: `alinea` mag niet rechtstreeks in `overzicht` staan; zet er `hoofdstuk` omheen [needs-wrapper]"}},
  };
}

}  // namespace messages
