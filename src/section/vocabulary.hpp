// The vocabulary of sections, books and overviews, version 1: every element with its attributes, its children and its
// reader. The readers, the advice in their messages and the test against input/sectie.xsd all ask this table what may
// stand where.
#pragma once
#include <algorithm>
#include <array>

#include "section/blocks.hpp"
#include "section/bundle_reader.hpp"
#include "section/elements.hpp"
#include "section/flow.hpp"
#include "section/overview_reader.hpp"
#include "section/particulars.hpp"
#include "section/rows_file.hpp"

namespace section {

inline constexpr NameList flow_names = {"alinea", "lijst", "tabel", "afbeelding", "citaat"};
inline constexpr NameList flow_members = flow_names + NameList{"norm"};  // wherever they may stand
inline constexpr NameList inline_names = {"sterk", "nadruk", "link", "afk", "taal", "noot", "verwijzing"};

// A reader in a shape that the table holds: one whose result is not needed, one that makes a member of a flow.
template <auto Read>
void look(Context& context, const TypedElement& element) {
  (void)Read(context, element);
}
template <auto Read>
FlowMember flow_member(Context& context, const TypedElement& element) {
  return Read(context, element);
}

// name, attributes, children, where loose text belongs, how it is read
inline constexpr std::array vocabulary = std::to_array<ElementType>({
    {"sectie",
     {"formaat", "nummer", "taal"},
     {"titel", "gegevens", "doelstellingen", "beleidsontwikkelingen", "actiepunten", "kosten"},
     {"alinea"},
     look<read_section>},
    {"bundel",
     {"formaat", "taal"},
     {"titel", "gegevens", "hoofdstuk", "deel", "secties"},
     {"hoofdstuk"},
     look<read_bundle>},
    {"deel", {}, {"titel", "hoofdstuk", "secties"}, {"hoofdstuk"}, look<read_part>},
    {"hoofdstuk", {}, NameList{"titel"} + flow_names + NameList{"onderdeel"}, {"alinea"}, look<read_chapter>},
    {"secties", {"map", "bestand"}, {}, {}, look<read_sections_below>},
    {"overzicht",
     {"formaat", "taal", "peildatum"},
     {"titel", "gegevens", "hoofdstuk", "secties", "selectie", "groepering", "signalering"},
     {"hoofdstuk"},
     look<read_overview>},
    {"selectie",
     {"type", "status", "portefeuillehouder", "prioriteit", "vanaf", "tot-en-met"},
     {},
     {},
     look<read_selection>},
    {"groepering", {"op"}, {}, {}, look<read_grouping>},
    {"signalering", {"soort"}, {}, {}, look<read_signal>},
    {"titel", {}, inline_names, {}, look<read_title>},
    {"gegevens",
     {},
     {"organisatie", "document", "jaar", "status", "versie", "datum", "kenmerk", "portefeuillehouder", "vergadering",
      "veld"},
     {"veld"},
     look<read_particulars>},
    {"organisatie", {}, {}, {}, look<read_single>},
    {"document", {}, {}, {}, look<read_single>},
    {"jaar", {}, {}, {}, look<read_single>},
    {"status", {}, {}, {}, look<read_single>},
    {"versie", {}, {}, {}, look<read_single>},
    {"datum", {}, {}, {}, look<read_single>},
    {"kenmerk", {}, {}, {}, look<read_single>},
    {"portefeuillehouder", {}, {}, {}, look<read_single>},
    {"vergadering", {"datum", "agendapunt"}, {}, {}, look<read_meeting>},
    {"veld", {"naam"}, {}, {}, look<read_field>},

    {"doelstellingen", {}, flow_names + NameList{"prioriteiten", "onderdeel"}, {"alinea"}, look<read_goals>},
    {"prioriteiten", {}, {"prioriteit"}, {"prioriteit"}, look<read_priorities>},
    {"prioriteit", {"id"}, inline_names + NameList{"lijst"}, {}, look<read_item>},
    {"beleidsontwikkelingen", {}, flow_names + NameList{"ontwikkeling"}, {"alinea"}, look<read_developments>},
    {"ontwikkeling",
     {"id"},
     NameList{"titel"} + flow_names + NameList{"norm", "onderdeel"},
     {"alinea"},
     look<read_development>},
    {.name = "onderdeel",
     .attributes = {"id"},
     .children = NameList{"titel"} + flow_names + NameList{"norm"},
     .text_in = {"alinea"},
     .look = look<read_subsection>,
     .parent = "ontwikkeling"},
    {"onderdeel", {"id"}, NameList{"titel"} + flow_names, {"alinea"}, look<read_subsection>},
    {"actiepunten", {}, flow_names + NameList{"actie"}, {"actie", "alinea"}, look<read_actions>},
    {"actie",
     {"id", "type", "portefeuillehouder", "planning", "status", "prioriteit"},
     inline_names + NameList{"toelichting"},
     {},
     look<read_action>},
    {"toelichting", {}, inline_names, {}, look<read_plain_inlines>},
    {"kosten", {}, flow_names + NameList{"onderdeel"}, {"alinea"}, look<read_costs>},

    {"alinea", {}, inline_names, {}, look<read_paragraph>, flow_member<read_paragraph>},
    {"lijst", {"soort"}, {"punt"}, {"punt"}, look<read_list>, flow_member<read_list>},
    {"punt", {}, inline_names + NameList{"lijst"}, {}, look<read_item>},
    {"norm", {"naam"}, {"thema"}, {"thema"}, look<read_norm>, flow_member<read_norm>},
    {"thema", {"id"}, inline_names + NameList{"lijst"}, {}, look<read_item>},
    {"tabel",
     NameList{"id", "bron", "afdrukstand"} + rows_file_names,
     {"bijschrift", "kop", "rij"},
     {"cel"},
     look<read_table>,
     flow_member<read_table>},
    {"bijschrift", {}, inline_names, {}, look<read_plain_inlines>},
    {"kop", {}, {"cel"}, {"cel"}, look<read_row>},
    {"rij", {"soort"}, {"cel"}, {"cel"}, look<read_row>},
    {"cel", {"kop", "uitlijnen", "kolommen", "rijen"}, inline_names, {}, look<read_head_cell>},
    {"afbeelding",
     {"id", "bestand", "alt", "decoratief", "breedte"},
     {"bijschrift"},
     {"bijschrift"},
     look<read_figure>,
     flow_member<read_figure>},
    {"citaat", {"bron"}, {"alinea"}, {"alinea"}, look<read_quotation>, flow_member<read_quotation>},

    {"sterk", {}, inline_names, {}, look<read_inline>, nullptr, Inline::Kind::strong},
    {"nadruk", {}, inline_names, {}, look<read_inline>, nullptr, Inline::Kind::emphasis},
    {"link", {"href"}, inline_names, {}, look<read_inline>, nullptr, Inline::Kind::link},
    {"afk", {"voluit"}, inline_names, {}, look<read_inline>, nullptr, Inline::Kind::abbreviation},
    {"taal", {"code"}, inline_names, {}, look<read_inline>, nullptr, Inline::Kind::foreign},
    {"noot", {}, inline_names, {}, look<read_inline>, nullptr, Inline::Kind::note},
    {"verwijzing", {"naar"}, inline_names, {}, look<read_inline>, nullptr, Inline::Kind::reference},
});

constexpr const ElementType* first_row(std::string_view name) {
  const auto found = std::ranges::find(vocabulary, name, &ElementType::name);
  return found == vocabulary.end() ? nullptr : &*found;
}

// The row of a name that stands in the code: another is an error of the compiler.
consteval const ElementType& type_of(std::string_view name) { return *first_row(name); }

// The children that are no members of a flow: what the reader of an element takes itself. With a static_assert beside
// that reader, a name that the table allows and nothing reads is an error of the compiler.
consteval NameList own_children(std::string_view name) {
  NameList out;
  for (const ElementType& type : vocabulary)
    if (type.name == name)
      for (const std::string_view child : Names(type.children))
        if (!flow_members.has(child)) out = out + NameList{child};
  return out;
}

}  // namespace section
