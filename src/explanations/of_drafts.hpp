// Explains messages about drafts of mail.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_drafts[] = {
    {Code::draft_too_large,
     "Veel mailservers weigeren grote berichten. Daarom is er bij dit verslag geen conceptmail gemaakt; het verslag "
     "zelf is er wel. Voeg alleen de PDF toe, of verhoog de grens als uw server het toelaat.",
     "Many mail servers refuse large messages. So no mail draft was made for this report; the report itself is there. "
     "Attach the PDF alone, or raise the limit if your server allows it.",
     Example::situation, "", R"(raadstuk export secties --eml --format pdf
raadstuk export secties --eml --eml-limit 20000000)"},
    {Code::draft_removed,
     "Bij het vorige verslag stond een conceptmail met de oude bestanden erin. Die zou nu het verkeerde versturen, dus "
     "is hij weg. Vraag met --eml om een nieuwe.",
     "Beside the earlier report stood a mail draft with the old files in it. It would now send the wrong ones, so it "
     "is gone. Ask for a new one by --eml.",
     Example::situation, "", R"(raadstuk export secties --eml)"},
    {Code::run_draft_removed,
     "In de map stond een conceptmail van een eerdere uitvoering, met bestanden erin die intussen opnieuw zijn "
     "gemaakt. "
     "Die zou nu het verkeerde versturen, dus is zij weg.",
     "In the folder stood a mail draft of an earlier run, with files in it that were made anew since. It would now "
     "send "
     "the wrong ones, so it is gone.",
     Example::situation, "", R"(raadstuk export secties --eml --eml-per run)"},
    {Code::run_draft_incomplete,
     "Van deze secties kon geen actueel verslag worden gemaakt: zij hebben een fout, of iemand heeft het verslag open. "
     "De conceptmail brengt de andere. Zonder deze melding zou de raad niet weten dat er iets ontbreekt.",
     "Of these sections no report that is up to date could be made: they have an error, or someone has the report "
     "open. "
     "The mail draft brings the others. Without this message the council would not know that something is missing.",
     Example::situation, "", R"(raadstuk check secties
raadstuk export secties --eml --eml-per run)"},
    {Code::run_draft_without,
     "Een conceptmail van alle verslagen wordt over meer conceptmails verdeeld als zij te groot is, maar de bestanden "
     "van één verslag blijven bij elkaar. Die van dit verslag zijn alleen al te groot.",
     "A mail draft of all reports is divided over more drafts where it is too large, but the files of one report stay "
     "together. Those of this report are too large by themselves.",
     Example::situation, "", R"(raadstuk export secties --eml --eml-per run --format pdf
raadstuk export secties --eml --eml-per run --eml-limit 20000000)"},
    {Code::run_draft_changed,
     "Iemand heeft deze conceptmail bewerkt, en de verslagen erin zijn nog dezelfde. Het programma schrijft niet over "
     "het werk van een mens heen.",
     "Someone edited this mail draft, and the reports in it are still the same. The program does not write over what a "
     "person did.",
     Example::situation, "", R"(rm verslagen/alle-stukken.eml
raadstuk export secties --output verslagen --eml --eml-per run)"},
    {Code::folder_page_kept,
     "Iemand heeft index.html of meldingen.html bewerkt, en er is niets nieuws te zeggen. Het programma schrijft niet "
     "over het werk van een mens heen, en haalt het niet weg.",
     "Someone edited index.html or meldingen.html, and there is nothing new to say. The program does not write over "
     "what a person did, and does not remove it.",
     Example::situation, "", R"(rm verslagen/index.html
raadstuk export secties --output verslagen)"},
    {Code::folder_page_moved,
     "Op de plaats van index.html, meldingen.html of alle-stukken.eml stond een bestand dat iemand had bewerkt, of dat "
     "niet van dit programma is. Het staat nu in de map bewaard, en het nieuwe staat op zijn plaats.",
     "In the place of index.html, meldingen.html or alle-stukken.eml stood a file that someone had edited, or that is "
     "not of this program. It is now in the folder bewaard, and the new one stands in its place.",
     Example::situation, "", R"(ls -l verslagen/bewaard/)"},
    {Code::index_without_reports,
     "De lijst index.html noemt alleen verslagen met de gevraagde status, en geen verslag heeft die. Vaak is het een "
     "verschrijving; of de stukken zijn nog niet zo ver.",
     "The list index.html has only reports of the status that was asked for, and no report has it. Mostly it is a slip "
     "of the pen; or the papers are not that far yet.",
     Example::situation, "", R"(raadstuk export secties --output verslagen --format html --index-status vastgesteld)"},
    {Code::attachment_unreadable,
     "Dit verslag was er, en toen de conceptmail het wilde meenemen niet meer, of het is niet te lezen. Er is geen "
     "conceptmail gemaakt; de verslagen staan er.",
     "This report was there, and no longer when the mail draft was to take it along, or it cannot be read. No mail "
     "draft was made; the reports stand there.",
     Example::situation, "", R"(raadstuk export secties --eml --eml-per run)"},
};

}  // namespace explanations
