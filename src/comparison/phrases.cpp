#include "comparison/phrases.hpp"

#include "report/inlines.hpp"

namespace comparison {
namespace {

constexpr Phrases dutch = {
    .language = "nl-NL",
    .was = "Was",
    .is = "Wordt",
    .gone = "vervalt",
    .come = "nieuw",
    .moved = "verplaatst; stond onder \u201c{}\u201d",
    .elsewhere = "verplaatst",
    .title = "Was-wordt: ",
    .changes = "Veranderd",
    .same = "Ongewijzigd",
    .form = "Alleen anders geschreven",
    .nothing = "Er is niets veranderd.",
    .data = "Gegevens",
    .section_title = "Titel",
    .number = "Nummer",
    .organisation = "Organisatie",
    .document = "Document",
    .picture = "Afbeelding",
    .explanation = "Toelichting",
    .one_changed = "1 onderdeel veranderd",
    .changed = "{} onderdelen veranderd",
    .one_come = "1 nieuw",
    .came = "{} nieuw",
    .one_gone = "1 vervallen",
    .went = "{} vervallen",
    .one_moved = "1 verplaatst",
    .moved_ones = "{} verplaatst",
    .of_all = "{} van {} (alinea\u2019s, punten, rijen en koppen)",
    .overview = "Wijzigingen",
    .section = "Sectie",
    .col_changed = "Veranderd",
    .col_come = "Nieuw",
    .col_gone = "Vervallen",
    .col_moved = "Verplaatst",
    .col_same = "Ongewijzigd",
    .new_sections = "Nieuwe secties",
    .gone_sections = "Vervallen secties",
    .changed_sections = "Gewijzigde secties",
    .planning = "Verschoven planning",
    .action = "Actie",
    .all_same = "Ongewijzigde secties",
    .refused = "Niet vergeleken, want met fouten",
};

constexpr Phrases english = {
    .language = "en-GB",
    .was = "Was",
    .is = "Becomes",
    .gone = "removed",
    .come = "new",
    .moved = "moved; stood under \u201c{}\u201d",
    .elsewhere = "moved",
    .title = "Before and after: ",
    .changes = "Changed",
    .same = "Unchanged",
    .form = "Only written otherwise",
    .nothing = "Nothing has changed.",
    .data = "Data",
    .section_title = "Title",
    .number = "Number",
    .organisation = "Organisation",
    .document = "Document",
    .picture = "Picture",
    .explanation = "Explanation",
    .one_changed = "1 part changed",
    .changed = "{} parts changed",
    .one_come = "1 new",
    .came = "{} new",
    .one_gone = "1 removed",
    .went = "{} removed",
    .one_moved = "1 moved",
    .moved_ones = "{} moved",
    .of_all = "{} of {} (paragraphs, items, rows and headings)",
    .overview = "Changes",
    .section = "Section",
    .col_changed = "Changed",
    .col_come = "New",
    .col_gone = "Removed",
    .col_moved = "Moved",
    .col_same = "Unchanged",
    .new_sections = "New sections",
    .gone_sections = "Removed sections",
    .changed_sections = "Changed sections",
    .planning = "Moved planning",
    .action = "Action",
    .all_same = "Unchanged sections",
    .refused = "Not compared, for they have errors",
};

}  // namespace

const Phrases& phrases_for(std::string_view language) {
  return report::same_language(language, english.language) ? english : dutch;
}

}  // namespace comparison
