#include "section/help.hpp"

#include <fmt/format.h>

#include <span>

#include "section/values.hpp"

namespace section {
namespace {

struct HelpWords {
  HelpPlace place;
  std::string_view nl, en;  // {}: the words to choose from
};

constexpr std::array<HelpWords, help_places> help_words = {{
    {HelpPlace::organisation, "Organisatie, zoals Gemeente Merenveld", "Organisation, such as Gemeente Merenveld"},
    {HelpPlace::document, "Document, zoals Programmabegroting 2026", "Document, such as Programme budget 2026"},
    {HelpPlace::number, "nr.", "no."},
    {HelpPlace::title, "Titel van de sectie", "Title of the section"},
    {HelpPlace::how_to,
     "Typ over de grijze teksten tussen haken heen. Wat u laat staan, komt niet in het verslag, en de kleur van wat u "
     "typt ook niet.",
     "Type over the grey texts in brackets. What you leave as it is does not come into the report, nor does the colour "
     "of what you type."},
    {HelpPlace::meeting, "Naam van de vergadering, zoals Raadsvergadering", "Name of the meeting"},
    {HelpPlace::meeting_date, "Dag van de vergadering, zoals 12 november 2025", "Day of the meeting"},
    {HelpPlace::agenda_item, "Punt op de agenda, zoals 7", "Item on the agenda, such as 7"},
    {HelpPlace::status, "Kies {}", "Choose {}"},
    {HelpPlace::version, "Versie van dit stuk, zoals 0.3", "Version of this paper, such as 0.3"},
    {HelpPlace::date, "Dag van dit stuk, zoals 4 november 2025", "Day of this paper"},
    {HelpPlace::year, "Jaar van de begroting, zoals 2026", "Year of the budget, such as 2026"},
    {HelpPlace::reference, "Kenmerk of zaaknummer", "Reference or case number"},
    {HelpPlace::portfolio_holder, "Wie in het college hierover gaat", "Who in the executive is responsible"},
    {HelpPlace::field_name, "Ander gegeven", "Another fact"},
    {HelpPlace::field, "Wat daarover in het verslag staat; voeg zoveel rijen toe als u wilt",
     "What the report says of it; add as many rows as you want"},
    {HelpPlace::goals, "Wat u wilt bereiken, in enkele zinnen", "What you want to achieve, in a few sentences"},
    {HelpPlace::priority, "Een prioriteit, in één zin; Enter geeft de volgende",
     "A priority, in one sentence; Enter gives the next"},
    {HelpPlace::development_title, "Titel van een ontwikkeling", "Title of a development"},
    {HelpPlace::development,
     "Wat er speelt en wat dat voor de gemeente betekent; kopieer kop en tekst voor elke ontwikkeling",
     "What is going on and what that means for the municipality; copy heading and text for each development"},
    {HelpPlace::norm, "Naam van een norm, zoals Noord-Hollandse Norm", "Name of a standard"},
    {HelpPlace::theme, "Een thema van die norm; Enter geeft het volgende",
     "A theme of that standard; Enter gives the next"},
    {HelpPlace::action,
     "Wat u gaat doen om een prioriteit te halen, in één zin die ook los van de andere te begrijpen is",
     "What you are going to do for a priority, in one sentence that can be read by itself"},
    {HelpPlace::action_priorities, "Zoals 1, 3", "Such as 1, 3"},
    {HelpPlace::action_type, "Kies {}", "Choose {}"},
    {HelpPlace::action_holder, "Wie", "Who"},
    {HelpPlace::action_planning, "Zoals mei 2026", "Such as May 2026"},
    {HelpPlace::action_status, "Zoals gestart", "Such as begun"},
    {HelpPlace::explanation, "Toelichting bij deze actie; kopieer beide rijen voor elke actie",
     "Explanation of this action; copy both rows for each action"},
    {HelpPlace::costs, "Wat het kost en waarvan het wordt betaald, in tekst of in een tabel",
     "What it costs and what pays for it, as text or as a table"},
}};

constexpr bool in_order = [] {
  for (std::size_t i = 0; i < help_words.size(); ++i)
    if (help_words[i].place != static_cast<HelpPlace>(i)) return false;
  return true;
}();
static_assert(in_order, "the words stand in the order of their places");

// "Raad, College of Uitvoering".
std::string choice(std::span<const std::string_view> of, std::string_view conjunction) {
  std::string out;
  for (std::size_t i = 0; i < of.size(); ++i) {
    if (i > 0) out += i + 1 == of.size() ? fmt::format(" {} ", conjunction) : ", ";
    out += of[i];
  }
  return out;
}

using Help = std::array<std::string, help_places>;

Help filled(std::string_view HelpWords::* in, std::string_view conjunction) {
  Help out;
  for (std::size_t i = 0; i < help_words.size(); ++i) {
    std::string text(help_words[i].*in);
    const bool types = help_words[i].place == HelpPlace::action_type;
    if (const std::size_t at = text.find("{}"); at != std::string::npos)
      text.replace(at, 2, types ? choice(usual_types, conjunction) : choice(usual_statuses, conjunction));
    out[i] = fmt::format("[{}]", text);
  }
  return out;
}

const Help& dutch() {
  static const Help made = filled(&HelpWords::nl, "of");
  return made;
}
const Help& english() {
  static const Help made = filled(&HelpWords::en, "or");
  return made;
}

}  // namespace

const std::string& help(HelpPlace place, std::string_view language) {
  const bool is_english = language.substr(0, language.find('-')) == "en";
  return (is_english ? english() : dutch()).at(static_cast<std::size_t>(place));
}

std::optional<HelpPlace> help_place(std::string_view text) {
  for (const Help* each : {&dutch(), &english()})
    for (std::size_t i = 0; i < each->size(); ++i)
      if ((*each)[i] == text) return static_cast<HelpPlace>(i);
  return std::nullopt;
}

}  // namespace section
