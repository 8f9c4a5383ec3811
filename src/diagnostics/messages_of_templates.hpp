// A part of the table of all diagnostics (messages.cpp). Of templates, and of what people typed into them. What is said
// of a paragraph has its number as the first argument.
#pragma once
#include "diagnostics/entry.hpp"

namespace diagnostics {

inline constexpr Entry of_templates[] = {
    {Code::template_form, "template-form", Severity::error,
     "\"{0}\" is geen bestand waarin een sjabloon komt; noem er een met -o, zoals -o sjabloon.docx of -o sjabloon.odt",
     "\"{0}\" is no file that a template goes into; name one by -o, such as -o template.docx or -o template.odt"},
    {Code::template_exists, "template-exists", Severity::error,
     "{0} bestaat al en is niet veranderd; kies een andere naam, of laat met --force het sjabloon ervoor in de plaats "
     "komen: het oude bestand blijft als {0}.bak",
     "{0} exists already and was not changed; choose another name, or let the template take its place by --force: the "
     "old file stays as {0}.bak"},
    {Code::template_untouched, "template-untouched", Severity::warning,
     "alinea {0}: dit sjabloon is nog niet ingevuld en heeft nog geen titel; bewaar het onder een andere naam en typ "
     "over de grijze teksten heen",
     "paragraph {0}: this template was not filled in and has no title yet; save it under another name and type over "
     "the grey texts"},
    {Code::template_without_title, "template-without-title", Severity::error,
     "alinea {0}: deze sectie heeft nog geen titel; typ hem in de plaats van \"{1}\"",
     "paragraph {0}: this section has no title yet; type it in the place of \"{1}\""},
    {Code::template_help_left, "template-help-left", Severity::warning,
     "in alinea {0} staat nog een deel van een hulptekst, dat nu tekst van de sectie is: \"{1}\"; haal weg wat er niet "
     "hoort",
     "paragraph {0} still has a part of a text that helps, which is now text of the section: \"{1}\"; remove what does "
     "not belong there"},
    {Code::template_help_heading, "template-help-heading", Severity::warning,
     "in alinea {0} staat nog de hulptekst \"{1}\" in de plaats van een kop, dus de tekst eronder heeft er geen; typ "
     "de "
     "kop",
     "paragraph {0} still says \"{1}\" in the place of a heading, so the text below it has none; type the heading"},
};

}  // namespace diagnostics
