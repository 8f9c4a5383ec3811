// What is said of `compare`.
#pragma once
#include "diagnostics/code.hpp"

namespace diagnostics {

inline constexpr Entry of_comparisons[] = {
    {Code::compare_two, "compare-two", Severity::error,
     "`compare` vergelijkt twee bestanden of twee mappen, en hier staan er {0}; schrijf `raadstuk compare OUD NIEUW -o "
     "MAP`",
     "`compare` compares two files or two folders, and here are {0}; write `raadstuk compare OLD NEW -o DIR`"},
    {Code::compare_without_output, "compare-without-output", Severity::error,
     "`compare` heeft een map nodig voor wat het maakt; noem die met -o",
     "`compare` needs a folder for what it makes; name it by -o"},
    {Code::compare_same, "compare-same", Severity::error,
     "\"{0}\" en \"{1}\" zijn dezelfde; noem eerst de oude en dan de nieuwe",
     "\"{0}\" and \"{1}\" are the same; name the old one first and then the new one"},
    {Code::compare_unlike, "compare-unlike", Severity::error,
     "\"{0}\" is een bestand en \"{1}\" een map; noem twee bestanden of twee mappen",
     "\"{0}\" is a file and \"{1}\" a folder; name two files or two folders"},
    {Code::compare_same_number, "compare-same-number", Severity::error,
     "ook \"{0}\" heeft nummer {1}, zodat niet te zeggen is welke van de twee bij \"{2}\" hoort; geef een van beide "
     "een ander nummer, of de naam die bij de andere versie hoort",
     "\"{0}\" has the number {1} too, so that it cannot be told which of the two belongs to \"{2}\"; give one of them "
     "another number, or the name that it has in the other version"},
    {Code::compare_no_pairs, "compare-no-pairs", Severity::error,
     "geen sectie in \"{0}\" heeft een naam, nummer of titel van een sectie in \"{1}\"; controleer of dit de goede "
     "mappen zijn",
     "no section in \"{0}\" has the name, number or title of a section in \"{1}\"; check that these are the right "
     "folders"},
    {Code::compare_other_number, "compare-other-number", Severity::warning,
     "deze sectie heeft nummer {0}, en \"{1}\" nummer {2}; controleer of dit dezelfde sectie is",
     "this section has the number {0}, and \"{1}\" the number {2}; check that it is the same section"},
    {Code::compare_not_a_section, "compare-not-a-section", Severity::error,
     "hier staat een `{0}`, en `compare` vergelijkt secties; noem een bestand met een sectie",
     "this is a `{0}`, and `compare` compares sections; name a file with a section"},
    {Code::compare_empty, "compare-empty", Severity::warning,
     "\"{0}\" is leeg, zodat er niets te vergelijken is; vul die sectie, of haal haar weg",
     "\"{0}\" is empty, so that there is nothing to compare; fill that section, or remove it"},
    {Code::compare_pdf_without_xml, "compare-pdf-without-xml", Severity::error,
     "deze PDF heeft de XML van haar sectie niet in zich; noem in haar plaats de XML zelf of het verslag in Word of "
     "OpenDocument",
     "this PDF does not have the XML of its section inside; name the XML itself in its place, or the report in Word or "
     "OpenDocument"},
    {Code::compare_pdf_unreadable, "compare-pdf-unreadable", Severity::error,
     "deze PDF kan niet worden gelezen ({0}); noem in haar plaats de XML van de sectie of het verslag in Word of "
     "OpenDocument",
     "this PDF cannot be read ({0}); name the XML of the section in its place, or the report in Word or OpenDocument"},
    {Code::comparison_among_reports, "comparison-among-reports", Severity::error,
     "in de map \"{0}\" staan verslagen van `export`; noem met -o een andere map voor de vergelijking",
     "the folder \"{0}\" has reports of `export`; name another folder for the comparison by -o"},
    {Code::reports_among_comparisons, "reports-among-comparisons", Severity::error,
     "in de map \"{0}\" staat een vergelijking van `compare`; noem met -o een andere map voor de verslagen",
     "the folder \"{0}\" has a comparison of `compare`; name another folder for the reports by -o"},
};

}  // namespace diagnostics
