// Explains messages about templates, and what people typed into them.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_templates[] = {
    {Code::template_form,
     "Een sjabloon is een document om in te typen, dus van Word of OpenDocument. Aan het einde van de naam is te zien "
     "welk van de twee.",
     "A template is a document to type in, so one of Word or OpenDocument. The end of its name says which of the two.",
     Example::command, R"(raadstuk template -o sjabloon.pdf)", R"(raadstuk template -o sjabloon.docx)"},
    {Code::template_exists, "Wat er staat kan al zijn ingevuld, en dat werk raakt niet weg zonder dat u erom vraagt.",
     "What is there may have been filled in, and that work is not lost unless you ask for it.", Example::situation, "",
     R"(raadstuk template -o nieuw.docx
raadstuk template -o sjabloon.docx --force)"},
    {Code::template_untouched,
     "Er staat niets in dan onze eigen hulpteksten, dus is er geen verslag van gemaakt. Een leeg sjabloon mag in de "
     "map "
     "met invoer blijven liggen; dan komt deze melding telkens terug.",
     "It holds nothing but our own helping texts, so no report was made of it. An empty template may stay in the "
     "folder "
     "of inputs; then this message comes back each time.",
     Example::situation, "", R"(raadstuk export 2.6.1.docx)"},
    {Code::template_without_title,
     "Elke sectie heeft een titel, want daaraan kent de raad haar. De alinea die de melding noemt, is de plaats "
     "ervoor.",
     "Every section has a title, for by that the council knows it. The paragraph that the message names is its place.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::template_help_left,
     "Een hulptekst die nog precies is zoals hij was, komt niet in het verslag. Hier is erin getypt, en wat daarna nog "
     "van de hulptekst over is, is niet van uw eigen woorden te onderscheiden. Er is dus niets weggelaten.",
     "A helping text that is still exactly what it was does not come into the report. Here somebody typed into it, and "
     "what is left of it cannot be told from your own words. So nothing was left out.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::template_help_heading,
     "De tekst is ingevuld en de kop erboven niet. De tekst is gebleven, maar hoort nu bij wat ervoor staat.",
     "The text was filled in and the heading above it was not. The text stayed, but now belongs to what stands before "
     "it.",
     Example::situation, "", R"(raadstuk check secties)"},
};

}  // namespace explanations
