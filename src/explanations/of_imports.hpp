// Explains messages about documents that were written elsewhere, and what became of them.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_imports[] = {
    {Code::import_old_form,
     "Dit is een oude vorm van Word of een RTF-bestand. Word en LibreOffice openen het en bewaren het als .docx of "
     ".odt; alles blijft daarbij staan.",
     "This is an old form of Word or an RTF file. Word and LibreOffice open it and save it as .docx or .odt; "
     "everything stays.",
     Example::situation, "", R"(soffice --headless --convert-to docx nota.doc
raadstuk import nota.docx -o secties)"},
    {Code::import_pdf,
     "Een PDF bewaart waar letters staan, niet wat een kop, een lijst of een tabel is. Het bestand waarvan zij gemaakt "
     "is, weet dat wel.",
     "A PDF keeps where letters stand, not what is a heading, a list or a table. The file that it was made of knows.",
     Example::situation, "", R"(pdftotext -layout nota.pdf nota.txt
raadstuk import nota.txt -o secties)"},
    {Code::import_workbook,
     "Een sectie is tekst. Een tabel uit Excel kopieert u in Word, of u bewaart het blad als CSV en noemt het in de "
     "tabel van de sectie.",
     "A section is text. Copy a table of Excel into Word, or save the sheet as CSV and name it in the table of the "
     "section.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::import_protected,
     "Het document is versleuteld, dus zonder het wachtwoord is er niets te lezen. Raadstuk vraagt nooit om een "
     "wachtwoord.",
     "The document is encrypted, so without its password there is nothing to read. Raadstuk never asks for a password.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::import_damaged,
     "Het bestand is geen heel document: het is afgebroken bij het kopiëren, of er ontbreekt een deel. Word herstelt "
     "het vaak bij het openen.",
     "The file is no whole document: it was cut off while it was copied, or a part of it is missing. Word often mends "
     "it when it opens it.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::import_unknown_form,
     "Raadstuk leest documenten van Word (.docx) en LibreOffice (.odt), webpagina's (.html) en tekst (.txt, ook met de "
     "lijsten en tabellen van Markdown).",
     "Raadstuk reads documents of Word (.docx) and LibreOffice (.odt), web pages (.html) and text (.txt, with the "
     "lists and tables of Markdown too).",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::import_is_section,
     "Dit bestand is al XML, en import maakt XML van andere bestanden. Is het een sectie, dan kunt u er meteen "
     "verslagen van maken.",
     "This file is XML already, and import makes XML of other files. If it is a section, you can make reports of it at "
     "once.",
     Example::situation, "", R"(raadstuk check 2.6.1.xml)"},
    {Code::import_costly,
     "Een document van een raad leest Raadstuk in een fractie van een seconde. Dit bestand vraagt honderden malen "
     "zoveel, en is misschien beschadigd of met opzet zo gemaakt.",
     "Raadstuk reads a council's document in a fraction of a second. This one takes hundreds of times as much, and may "
     "be damaged or made so on purpose.",
     Example::situation, "", R"(raadstuk import deel-1.docx deel-2.docx -o secties)"},
    {Code::import_crashed,
     "Documenten worden gelezen in een proces met grenzen, dat hier is gestopt. De andere documenten zijn gewoon "
     "gelezen.",
     "Documents are read in a process with limits, which ended here. The other documents were read as usual.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::import_nothing,
     "Er is in dit document geen enkel woord gevonden. Misschien bestaat het uit gescande afbeeldingen, of is het een "
     "leeg sjabloon.",
     "Not one word was found in this document. Perhaps it consists of scanned pictures, or is an empty template.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::import_exists,
     "De XML kan zijn bijgewerkt sinds zij is gemaakt, en import zou dat werk overschrijven. Kies een andere map, of "
     "zeg met --force dat de oude tekst opzij mag.",
     "The XML may have been worked on since it was made, and import would write over that work. Choose another folder, "
     "or say by --force that the old text may go aside.",
     Example::situation, "", R"(raadstuk import nota.docx -o nieuw
raadstuk import nota.docx -o secties --force)"},
    {Code::import_not_valid,
     "Elke sectie wordt teruggelezen voordat zij wordt geschreven. Deze zou niet gelezen kunnen worden: de melding "
     "zegt waarom, meestal een tekst die langer is dan een sectie toelaat.",
     "Each section is read back before it is written. This one could not be read: the message says why, mostly a text "
     "that is longer than a section may have.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::folder_without_documents,
     "In een map zoekt import naar .docx, .odt, .html, .htm en .txt, ook in mappen daarin. Bestanden die met een punt "
     "of ~$ beginnen, tellen niet.",
     "In a folder import looks for .docx, .odt, .html, .htm and .txt, in folders below it too. Files that begin with a "
     "full stop or ~$ do not count.",
     Example::situation, "", R"(raadstuk import stukken -o secties)"},
    {Code::import_without_output,
     "Verslagen hebben een vaste map, maar de XML van secties is uw eigen tekst: u kiest zelf waar die staat.",
     "Reports have a folder of their own, but the XML of sections is your own text: you choose where it stands.",
     Example::command, R"(raadstuk import secties)", R"(raadstuk import secties -o uit)"},
    {Code::import_moved,
     "Een sectie heeft vaste plaatsen voor tekst: blokken, ontwikkelingen, onderdelen. Wat daarbuiten staat, is niet "
     "weggegooid maar in het element gezet dat er het naast bij ligt.",
     "A section has fixed places for text: blocks, developments, parts. What stands outside of them was not thrown "
     "away but put into the element that is nearest.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_heading_deep,
     "Onder een ontwikkeling heeft een sectie één soort kop: onderdeel. Een kop daaronder is zelf een onderdeel "
     "geworden, zodat niets verdwijnt.",
     "Below a development a section has one kind of heading: onderdeel. A heading below that became an onderdeel "
     "itself, so that nothing is lost.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_list_deep,
     "Een lijst in een sectie heeft hoogstens één lijst in zich, want wie luistert, verdwaalt in drie niveaus.",
     "A list of a section has one list in it at most, for who listens gets lost in three levels.", Example::situation,
     "", R"(raadstuk check secties)"},
    {Code::import_list_restarts,
     "Na een alinea gaat een lijst in Word door met 3, en in een sectie begint elke genummerde lijst bij 1. Staat er "
     "ergens \"zie punt 3\", dan klopt dat niet meer.",
     "Behind a paragraph a list of Word goes on with 3, and in a section each numbered list begins at 1. Where a text "
     "says \"see point 3\", that is no longer right.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_cell_divided,
     "Een cel over meer rijen zegt waar die rijen over gaan, en staat dus vooraan. Een andere leest een schermlezer "
     "maar één keer voor.",
     "A cell that spans rows says what those rows are about, and so stands first. A screen reader reads any other only "
     "once.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_cell_flattened,
     "In een cel van een sectie staat tekst, en geen lijst of tabel. De woorden staan er nog, achter elkaar.",
     "A cell of a section holds text, and no list or table. The words are still there, one behind the other.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_table_as_text,
     "Een tabel van meer dan zestig kolommen past op geen bladzijde, en een tabel waarvan cellen elkaar overlappen is "
     "geen "
     "tabel. De tekst ervan staat er nog, een rij per alinea. Een tabel zonder kopregel waarin onder een kop tekst "
     "staat, houdt een bladzijde bijeen: wat in de cellen staat, komt achter elkaar.",
     "A table of more than sixty columns fits on no page, and one whose cells overlap is no table. Its text is still "
     "there, a row a paragraph. A table without a head row in which text stands below a heading holds a page together: "
     "what its cells hold comes one after the other.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_link,
     "Een link in een verslag moet overal werken, dus het adres begint met https:// of mailto:. Een pad op een schijf "
     "of een adres met spaties werkt bij de lezer niet.",
     "A link of a report must work everywhere, so its address begins with https:// or mailto:. A path on a disk or an "
     "address with spaces does not work for the reader.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_picture_alternative,
     "Wie de afbeelding niet ziet, hoort haar beschrijving. In Word staat die bij alternatieve tekst; in de XML in het "
     "attribuut alt.",
     "Who does not see the picture hears its description. In Word it stands under alternative text; in the XML in the "
     "attribute alt.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_picture_form,
     "Verslagen hebben afbeeldingen in PNG of JPEG. Een tekening van Office of een plaatje in een andere vorm bewaart "
     "u zo.",
     "Reports have pictures in PNG or JPEG. Save a drawing of Office or a picture of another form as one of these.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_objects,
     "Een grafiek of werkblad in Word is een bestand in een bestand. Raadstuk opent dat niet; wat de lezer moet zien, "
     "zet u er als tabel of afbeelding bij.",
     "A chart or worksheet in Word is a file in a file. Raadstuk does not open it; put what the reader must see there "
     "as a table or picture.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_comment,
     "Een opmerking in de kantlijn is voor de schrijver, niet voor de raad. Zij wordt hier aangehaald, zodat zij niet "
     "vergeten wordt.",
     "A comment in the margin is for the writer, not for the council. It is quoted here, so that it is not forgotten.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_running_text,
     "Het verslag maakt zijn eigen kop- en voetregels uit gegevens. Wat Raadstuk daarvan in het document herkent, "
     "staat daar al; de rest wordt hier aangehaald.",
     "The report makes its own running headers and footers of gegevens. What Raadstuk recognises of them in the "
     "document is there already; the rest is quoted here.",
     Example::situation, "", R"(raadstuk set secties "veld:Afdeling=Openbare orde")"},
    {Code::import_unplaced,
     "Voor deze tekst heeft een sectie geen plaats. Zij wordt hier heel aangehaald, zodat u haar kunt overnemen.",
     "A section has no place for this text. It is quoted here in full, so that you can bring it over.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_title_missing,
     "De titel is een kop 1 of de stijl Titel in Word, de h1 van een webpagina, of de eerste regel van een tekst. "
     "Zonder zo'n kop heet de sectie naar het document of het bestand.",
     "The title is a Heading 1 or the style Title in Word, the h1 of a web page, or the first line of a text. Without "
     "one the section is called after the document or its file.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_renamed,
     "Het nummer geeft het bestand zijn naam. Twee secties met hetzelfde nummer zouden elkaar overschrijven, dus de "
     "tweede kreeg een volgnummer.",
     "The number gives the file its name. Two sections of the same number would write over each other, so the second "
     "got a count.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_heading_reworded,
     "De koppen van de vier blokken staan in de huisstijl, zodat zij in elk stuk gelijk zijn. Andere woorden ervoor "
     "zijn herkend en worden als die van de huisstijl afgedrukt.",
     "The headings of the four blocks stand in the house style, so that they are equal in every report. Other words "
     "for them were recognised and are printed as those of the house style.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_left_out,
     "Een website zegt van zichzelf hoe het scherm werkt, en een document heeft een inhoudsopgave. Dat is geen tekst "
     "van de sectie; het verslag maakt zijn eigen inhoudsopgave.",
     "A web site tells of itself how its screen works, and a document has a contents list. That is no text of the "
     "section; the report makes a contents list of its own.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_made_by_report,
     "Nummers, streepjes, koppen van blokken en van de actietabel zet het verslag er zelf bij. Stonden zij ook in de "
     "XML, dan las de raad ze twee keer.",
     "Numbers, dashes, headings of blocks and of the table of actions are put there by the report itself. If they "
     "stood in the XML too, the council would read them twice.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_table_head,
     "De tabel zegt niet welke rij haar kop is, en de eerste ziet eruit als een. Een schermlezer noemt de kop bij elke "
     "cel, dus kijk of dit klopt.",
     "The table does not say which row is its head, and the first one looks like it. A screen reader names the head "
     "with each cell, so look whether this is right.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_changes,
     "Ingevoegde tekst staat in de XML, verwijderde tekst niet, alsof in Word alle wijzigingen waren aanvaard. Wilt u "
     "er een verwerpen, doe dat dan in Word en importeer opnieuw.",
     "Inserted text is in the XML, deleted text is not, as if all changes had been accepted in Word. To reject one, do "
     "so in Word and import again.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties --force)"},
    {Code::import_lost_character,
     "Het teken was al kapot in het bestand, of komt uit een lettertype met tekeningen, zoals Wingdings, en heeft daar "
     "geen bekend teken. Een verkeerde letter zou niet opvallen; U+FFFD wel.",
     "The character was broken in the file already, or comes from a font of drawings, such as Wingdings, and is no "
     "known "
     "sign there. A wrong letter would not be noticed; U+FFFD is.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_struck,
     "Een verslag heeft geen doorgehaalde tekst. Wie iets doorhaalt, bedoelt meestal dat het vervalt; dat beslist u.",
     "A report has no text that is struck through. Who strikes something mostly means that it goes; that is for you to "
     "decide.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_frames,
     "Een pagina van frames is een raam om andere bestanden, die naast haar staan. In een daarvan staat de tekst.",
     "A page of frames is a window around other files, which stand beside it. One of them holds the text.",
     Example::situation, "", R"(raadstuk import tekst.html -o secties)"},
    {Code::import_other_report,
     "Een boek, een overzicht of een vergelijking is gemaakt van secties, en heeft zelf geen plaats voor een "
     "wijziging. "
     "Het verslag van elke sectie apart heeft die wel.",
     "A book, an overview or a comparison is made of sections, and has no place of its own for a change. The report of "
     "each section by itself has.",
     Example::situation, "", R"(raadstuk import 2.6.1.docx -o secties)"},
    {Code::import_newer_report,
     "In het bestand staat welke vorm zijn kenmerken hebben. Deze raadstuk kent die vorm nog niet, en zou iets kunnen "
     "overslaan.",
     "The file says which form its marks have. This raadstuk does not know that form yet, and might pass over "
     "something.",
     Example::situation, "", R"(raadstuk --version)"},
    {Code::import_place_lost,
     "Wat een id heeft, is in het document gemerkt, zodat verwijzingen ernaar blijven kloppen. Wie zo'n alinea wist en "
     "opnieuw typt, wist ook het merk.",
     "What has an id is marked in the document, so that references to it stay right. Who deletes such a paragraph and "
     "types it again deletes the mark as well.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_reference_lost,
     "Een verwijzing gaat naar een tabel, actie, prioriteit of kop van dezelfde sectie. Is die in Word weggehaald, dan "
     "blijven van de verwijzing alleen de woorden over.",
     "A reference leads to a table, action, priority or heading of the same section. Where that was taken out in Word, "
     "only the words of the reference remain.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::import_conflict,
     "Een Word-bestand van raadstuk weet hoe de sectie was toen het werd gemaakt. Wat een collega erin verandert, "
     "komt in de XML, ook als die intussen op andere plaatsen is veranderd. Hier hebben beide dezelfde alinea, cel "
     "of waarde veranderd, elk anders. De sectie blijft zoals zij is tot iemand kiest.",
     "A Word file of raadstuk knows how the section was when it was made. What a colleague changes in it goes into "
     "the XML, also when that was changed in other places meanwhile. Here both changed the same paragraph, cell or "
     "value, each differently. The section stays as it is until somebody chooses.",
     Example::situation, "", R"(raadstuk import "2.6.1 opmerkingen.docx" -o secties)"},
    {Code::import_conflict_removed,
     "Een collega heeft in het document iets veranderd dat in de XML is weggehaald. Of het terug moet, kan alleen "
     "een mens zeggen. De sectie blijft zoals zij is.",
     "A colleague changed something in the document that was taken out of the XML. Only a person can say whether it "
     "shall come back. The section stays as it is.",
     Example::situation, "", R"(raadstuk import "2.6.1 opmerkingen.docx" -o secties)"},
    {Code::import_conflict_deleted,
     "Een collega heeft uit het document iets weggehaald dat in de XML is veranderd. Of het weg moet, kan alleen "
     "een mens zeggen. De sectie blijft zoals zij is.",
     "A colleague took something out of the document that was changed in the XML. Only a person can say whether it "
     "shall go. The section stays as it is.",
     Example::situation, "", R"(raadstuk import "2.6.1 opmerkingen.docx" -o secties)"},
    {Code::import_figures_elsewhere,
     "De XML noemt een bestand met cijfers, en het verslag drukt ze af. Wat in het verslag aan zo'n tabel is "
     "veranderd, kan niet terug in de XML, want daar staan die cijfers niet.",
     "The XML names a file of figures, and the report prints them. What was changed in such a table of the report "
     "cannot go back into the XML, for the figures do not stand there.",
     Example::situation, "", R"(raadstuk import 2.6.1.docx -o secties)"},
    {Code::import_not_joined,
     "De samengevoegde XML wordt teruggelezen voordat zij wordt geschreven, en zei niet hetzelfde als het document. "
     "De sectie blijft daarom zoals zij is.",
     "The joined XML is read back before it is written, and did not say what the document says. So the section "
     "stays as it is.",
     Example::situation, "", R"(raadstuk import "2.6.1 opmerkingen.docx" -o secties)"},
    {Code::import_older_base,
     "In een Word-bestand staat de sectie waarvan het is gemaakt; LibreOffice bewaart dat niet in een OpenDocument. "
     "Dat weet alleen of de XML nog dezelfde is. Is zij veranderd, dan is niet te zeggen wie wat heeft veranderd.",
     "A Word file holds the section that it was made of; LibreOffice does not keep that in an OpenDocument file. "
     "That knows only whether the XML is still the same. Where it was changed, nobody can tell who changed what.",
     Example::situation, "", R"(raadstuk import "2.6.1 opmerkingen.docx" -o secties)"},
    {Code::import_picture_kept,
     "Word en LibreOffice slaan afbeeldingen soms anders op dan zij waren. Daarom blijft het bestand naast de XML "
     "staan zoals het is.",
     "Word and LibreOffice sometimes store pictures otherwise than they were. So the file beside the XML stays as "
     "it is.",
     Example::situation, "", R"(raadstuk import "2.6.1 opmerkingen.docx" -o secties)"},
    {Code::import_joined,
     "Het document is een verslag van raadstuk, en de sectie waarvan het is gemaakt, stond er al. Alleen wat in het "
     "document is veranderd, is in de XML gezet; opmerkingen, inspringing en al het andere zijn gebleven.",
     "The document is a report of raadstuk, and the section that it was made of was there already. Only what was "
     "changed in the document was put into the XML; comments, indentation and all else stayed.",
     Example::situation, "", R"(raadstuk import "2.6.1 opmerkingen.docx" -o secties)"},
    {Code::import_strict,
     "Met --strict komt er alleen XML als alles in de documenten is begrepen. De waarschuwingen erboven zeggen wat dat "
     "nog niet is, en waar.",
     "With --strict there is XML only where everything in the documents was understood. The warnings above say what is "
     "not yet, and where.",
     Example::situation, "", R"(raadstuk import nota.docx -o secties)"},
    {Code::missed_documents,
     "Uit een map neemt import wat het lezen kan. Oude Word-bestanden, RTF, PDF's, werkmappen en sjablonen niet; wat "
     "ernaast staat, is gewoon gelezen.",
     "Of a folder import takes what it can read. Not old Word files, RTF, PDFs, workbooks and templates; what stands "
     "beside them was read as always.",
     Example::situation, "", R"(soffice --headless --convert-to docx stukken/nota.doc --outdir stukken
raadstuk import stukken -o secties)"},
};

}  // namespace explanations
