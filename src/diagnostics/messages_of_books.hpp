// What is said of books, and of what leads from one section to another.
#pragma once
#include "diagnostics/code.hpp"

namespace diagnostics {

inline constexpr Entry of_books[] = {
    {Code::sections_from, "sections-from", Severity::error,
     "`secties` heeft of `map` of `bestand`: alle secties in een map, of die in \u00e9\u00e9n bestand; laat er "
     "\u00e9\u00e9n van staan",
     "`secties` has either `map` or `bestand`: all sections in a folder, or that in one file; leave one of the two"},
    {Code::section_file_outside, "section-file-outside", Severity::error,
     "het bestand \"{0}\" ligt buiten de map van het XML-bestand; zet het daar en schrijf het pad met /, zonder : en "
     "..",
     "the file \"{0}\" is outside the folder of the XML file; put it there and write the path with /, without : and "
     ".."},
    {Code::section_file_missing, "section-file-missing", Severity::error,
     "het bestand \"{0}\" bestaat niet; controleer naam en plaats",
     "there is no file \"{0}\"; check its name and place"},
    {Code::section_file_unreadable, "section-file-unreadable", Severity::error,
     "het bestand \"{0}\" kan niet worden gelezen: {1}; controleer de rechten",
     "the file \"{0}\" cannot be read: {1}; check its permissions"},
    {Code::section_file_other, "section-file-other", Severity::error,
     "in \"{0}\" staat geen `sectie`, maar een `{1}`; noem een bestand met een sectie",
     "\"{0}\" holds no `sectie` but a `{1}`; name a file with a section"},
    {Code::section_twice, "section-twice", Severity::error,
     "de sectie \"{0}\" is hierboven al genoemd; laat haar op \u00e9\u00e9n plaats staan",
     "the section \"{0}\" was named above already; leave it in one place"},
    {Code::sections_none, "sections-none", Severity::warning,
     "in de map \"{0}\" staat geen sectie; controleer de naam van de map",
     "the folder \"{0}\" holds no section; check the name of the folder"},
    {Code::book_section_empty, "book-section-empty", Severity::warning,
     "de sectie \"{0}\" is leeg en staat niet in het boek; vul haar, of haal haar hier weg",
     "the section \"{0}\" is empty and not in the book; fill it, or remove it here"},
    {Code::book_section_missing, "book-section-missing", Severity::warning,
     "de sectie \"{0}\" heeft fouten ({1}) en ontbreekt in dit concept; verbeter haar en maak het boek opnieuw",
     "the section \"{0}\" has errors ({1}) and is missing in this draft; mend it and make the book anew"},
    {Code::book_section_refused, "book-section-refused", Severity::error,
     "de sectie \"{0}\" heeft fouten ({1}), en de status van dit boek is \"{2}\"; verbeter haar",
     "the section \"{0}\" has errors ({1}), and the status of this book is \"{2}\"; mend it"},
    {Code::book_empty, "book-empty", Severity::warning,
     "dit boek is leeg: er is niets om af te drukken; noem met `secties` de map met secties",
     "this book is empty: there is nothing to print; name the folder of the sections by `secties`"},
    {Code::reference_without_text, "reference-without-text", Severity::error,
     "een verwijzing naar een andere sectie (\"{0}\") heeft zelf woorden nodig; schrijf ze tussen <verwijzing> en "
     "</verwijzing>",
     "a reference to another section (\"{0}\") needs words of its own; write them between <verwijzing> and "
     "</verwijzing>"},
    {Code::unknown_section_target, "unknown-section-target", Severity::error,
     "geen sectie in dit boek heeft \"{0}\"; voor het # staat het nummer van een sectie en erachter een id daarin",
     "no section in this book has \"{0}\"; before the # stands the number of a section, and behind it an id in it"},
};

}  // namespace diagnostics
