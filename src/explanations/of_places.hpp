// Explains messages about elements and attributes that exist, or mean something, but stand in a wrong place.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_places[] = {
    {Code::needs_wrapper,
     "Dit element staat altijd in een ander, dat hier ontbreekt. Zet dat andere om alle elementen van deze soort heen, "
     "die bij elkaar horen.",
     "This element always stands in another one, which is missing here. Put that around all elements of this kind that "
     "belong together.",
     Example::flow, R"(<punt>Minder inbraken</punt>)", R"(<lijst>
  <punt>Minder inbraken</punt>
</lijst>)"},
    {Code::move_outside,
     "Een alinea bevat alleen tekst met opmaak. Een lijst, tabel of afbeelding staat erachter, niet erin.",
     "A paragraph holds text with emphasis only. A list, table or image stands behind it, not in it.", Example::flow,
     R"(<alinea>Wij willen: <lijst><punt>Minder inbraken</punt></lijst></alinea>)",
     R"(<alinea>Wij willen:</alinea>
<lijst><punt>Minder inbraken</punt></lijst>)"},
    {Code::list_in_list,
     "Een lijst bevat punten. Een lijst eronder hoort bij een punt, en staat daarom aan het einde van dat punt.",
     "A list holds items. A list below it belongs to an item, and so stands at the end of that item.", Example::flow,
     R"(<lijst>
  <punt>Minder inbraken</punt>
  <lijst><punt>in woningen</punt></lijst>
</lijst>)",
     R"(<lijst>
  <punt>Minder inbraken
    <lijst><punt>in woningen</punt></lijst>
  </punt>
</lijst>)"},
    {Code::heading_element,
     "Koppen zijn hier titels: een titel hoort bij een onderdeel of ontwikkeling en staat daarin vooraan. Wat onder de "
     "kop hoort, staat in hetzelfde element.",
     "Headings are titles here: a titel belongs to an onderdeel or ontwikkeling and stands first in it. What belongs "
     "below the heading stands in the same element.",
     Example::flow, R"(<h3>Handhaving</h3>
<alinea>Wij treden op.</alinea>)",
     R"(<onderdeel>
  <titel>Handhaving</titel>
  <alinea>Wij treden op.</alinea>
</onderdeel>)"},
    {Code::line_break,
     "Waar een regel eindigt, hangt af van het papier en de huisstijl. Een nieuwe gedachte krijgt een eigen alinea, "
     "een "
     "opsomming een lijst.",
     "Where a line ends depends on the paper and the house style. A new thought gets a paragraph of its own, an "
     "enumeration a list.",
     Example::flow, R"(<alinea>Wij treden op.<br/>Dat helpt.</alinea>)",
     R"(<alinea>Wij treden op. Dat helpt.</alinea>)"},
    {Code::field_element,
     "Voor de meest voorkomende gegevens is er een eigen element; elk ander gegeven krijgt een veld met de naam die u "
     "wilt afdrukken.",
     "The most common data have an element of their own; any other gets a veld with the name that you want printed.",
     Example::facts, R"(<afdeling>Openbare orde</afdeling>)", R"(<veld naam="Afdeling">Openbare orde</veld>)"},
    {Code::attribute_element,
     "Dit gegeven staat niet in een eigen element, maar in de begintag van het element waar het bij hoort.",
     "This stands not in an element of its own, but in the start tag of the element to which it belongs.",
     Example::facts, R"(<vergadering>Gemeenteraad</vergadering>
<agendapunt>7</agendapunt>)",
     R"(<vergadering agendapunt="7">Gemeenteraad</vergadering>)"},
    {Code::misplaced_attribute,
     "Dit attribuut bestaat, maar bij een element dat hierin staat. Verplaats het, want op deze plaats zou de waarde "
     "wegvallen.",
     "This attribute exists, but on an element inside this one. Move it, for at this place its value would be lost.",
     Example::block,
     R"(<actiepunten planning="Q1 2026"><actie planning="Q1 2026">Het plan vaststellen.</actie></actiepunten>)",
     R"(<actiepunten><actie planning="Q1 2026">Het plan vaststellen.</actie></actiepunten>)"},
};

}  // namespace explanations
