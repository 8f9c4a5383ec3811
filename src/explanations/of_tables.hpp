// Explains messages about tables: their heads, rows, cells and widths.
#pragma once
#include "explanations/explanation.hpp"

namespace explanations {

using diagnostics::Code;

inline constexpr Explanation of_tables[] = {
    {Code::cell_count,
     "Elke rij van een tabel heeft evenveel cellen als de kop. Ontbreekt er een, dan schuift alles naar links en staan "
     "bedragen onder het verkeerde jaar. Een lege cel schrijft u als <cel/>.",
     "Every row of a table has as many cells as its head. If one is missing, all moves to the left and amounts stand "
     "below the wrong year. Write an empty cell as <cel/>.",
     Example::flow, R"(<tabel>
  <kop><cel>Post</cel><cel>2025</cel><cel>2026</cel></kop>
  <rij><cel>Toezicht</cel><cel>120</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Post</cel><cel>2025</cel><cel>2026</cel></kop>
  <rij><cel>Toezicht</cel><cel>120</cel><cel>130</cel></rij>
</tabel>)"},
    {Code::column_count,
     "Elke rij vult alle kolommen. Een cel met kolommen=\"3\" telt voor drie, en een cel met rijen=\"2\" neemt ook in "
     "de "
     "rij eronder haar plaats in, zodat daar een cel minder staat.",
     "Every row fills all columns. A cell with kolommen=\"3\" counts for three, and a cell with rijen=\"2\" takes its "
     "place in the row below too, so that one cell less stands there.",
     Example::flow, R"(<tabel>
  <kop><cel rijen="2">Post</cel><cel kolommen="2">2026</cel></kop>
  <kop><cel>Lasten</cel><cel>Baten</cel><cel>Saldo</cel></kop>
  <rij><cel>Toezicht</cel><cel>120</cel><cel>20</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel rijen="2">Post</cel><cel kolommen="2">2026</cel></kop>
  <kop><cel>Lasten</cel><cel>Baten</cel></kop>
  <rij><cel>Toezicht</cel><cel>120</cel><cel>20</cel></rij>
</tabel>)"},
    {Code::too_many_columns,
     "Een tabel van meer dan zestig kolommen past op geen bladzijde en kan niemand volgen, en een schermlezer leest "
     "bij "
     "elke cel de kop erbij. Verdeel haar, bijvoorbeeld per jaar.",
     "A table of more than sixty columns fits no page and nobody can follow it, and a screen reader reads the head "
     "with "
     "every cell. Divide it, for instance by year.",
     Example::situation, "", R"(raadstuk check secties)"},
    {Code::too_many_heads,
     "De kop van een tabel komt op elke bladzijde terug en wordt bij elke cel voorgelezen. Meer dan drie rijen maken "
     "dat "
     "ondoenlijk. Wat daaronder staat is een gewone rij, of een rij van soort groep.",
     "The head of a table comes back on every page and is read aloud with each cell. More than three rows make that "
     "impossible. What stands below is an ordinary row, or one of soort groep.",
     Example::flow, R"(<tabel>
  <kop><cel>Begroting</cel></kop>
  <kop><cel>2026</cel></kop>
  <kop><cel>Lasten</cel></kop>
  <kop><cel>Toezicht</cel></kop>
  <rij><cel>120</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Begroting</cel></kop>
  <kop><cel>2026</cel></kop>
  <kop><cel>Lasten</cel></kop>
  <rij soort="groep"><cel>Toezicht</cel></rij>
  <rij><cel>120</cel></rij>
</tabel>)"},
    {Code::invalid_span,
     "Met kolommen en rijen zegt een cel hoeveel er zij beslaat. Dat is een heel getal; zonder het attribuut is het "
     "een.",
     "With kolommen and rijen a cell says how many it spans. That is a whole number; without the attribute it is one.",
     Example::flow, R"(<tabel>
  <kop><cel kolommen="twee">2026</cel></kop>
  <rij><cel>120</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel kolommen="2">2026</cel></kop>
  <rij><cel>120</cel><cel>20</cel></rij>
</tabel>)"},
    {Code::span_beyond,
     "Een cel kan niet verder naar beneden reiken dan de kop, of dan de laatste rij. Ontbreekt er een rij, of is het "
     "getal te groot?",
     "A cell cannot reach further down than the head, or than the last row. Is a row missing, or is the number too "
     "large?",
     Example::flow, R"(<tabel>
  <kop><cel rijen="2">Post</cel><cel>2026</cel></kop>
  <rij><cel>Toezicht</cel><cel>120</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Post</cel><cel>2026</cel></kop>
  <rij><cel>Toezicht</cel><cel>120</cel></rij>
</tabel>)"},
    {Code::span_overlap,
     "Op een plaats in een tabel staat een cel. Met rijen=\"2\" houdt een cel haar plaats ook in de rij eronder bezet: "
     "een "
     "cel over meer kolommen, of de naam van een groep, kan daar niet overheen.",
     "In a place of a table stands one cell. With rijen=\"2\" a cell keeps its place in the row below too: a cell over "
     "several columns, or the name of a group, cannot stand over it.",
     Example::flow, R"(<tabel>
  <kop><cel>Post</cel><cel rijen="2">Taak</cel><cel>2026</cel></kop>
  <kop><cel kolommen="2">in duizenden euro's</cel></kop>
  <rij><cel>Toezicht</cel><cel>ja</cel><cel>120</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel rijen="2">Post</cel><cel rijen="2">Taak</cel><cel>2026</cel></kop>
  <kop><cel>in duizenden euro's</cel></kop>
  <rij><cel>Toezicht</cel><cel>ja</cel><cel>120</cel></rij>
</tabel>)"},
    {Code::row_span_of_body,
     "Een bedrag dat over meer rijen staat, hoort voor wie luistert bij geen ervan. Alleen een cel die haar rij "
     "aankondigt mag dat, want die wordt bij elke rij voorgelezen.",
     "An amount that stands over several rows belongs to none of them for who listens. Only a cell that heads its row "
     "may do so, for that is read aloud with each row.",
     Example::flow, R"(<tabel>
  <kop><cel>Programma</cel><cel>Post</cel></kop>
  <rij><cel rijen="2">Veiligheid</cel><cel>Toezicht</cel></rij>
  <rij><cel>Handhaving</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Programma</cel><cel>Post</cel></kop>
  <rij><cel rijen="2" kop="ja">Veiligheid</cel><cel>Toezicht</cel></rij>
  <rij><cel>Handhaving</cel></rij>
</tabel>)"},
    {Code::group_of_cells,
     "Een rij van soort groep is een kopje in de tabel: de naam van wat eronder staat, over de hele breedte.",
     "A row of soort groep is a heading within the table: the name of what stands below it, over the whole width.",
     Example::flow, R"(<tabel>
  <kop><cel>Post</cel><cel>2026</cel></kop>
  <rij soort="groep"><cel>Lasten</cel><cel/></rij>
  <rij><cel>Toezicht</cel><cel>120</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Post</cel><cel>2026</cel></kop>
  <rij soort="groep"><cel>Lasten</cel></rij>
  <rij><cel>Toezicht</cel><cel>120</cel></rij>
</tabel>)"},
    {Code::alignment_outside_head,
     "Een kolom wordt als geheel uitgelijnd, zodat cijfers onder elkaar staan. Geef daarom de cel in de kop het "
     "attribuut uitlijnen. Kolommen met cijfers lijnt het programma uit zichzelf al uit.",
     "A column is aligned as a whole, so that figures stand below each other. So give the attribute uitlijnen to the "
     "cell in the head. Columns of figures are aligned by the program itself.",
     Example::flow, R"(<tabel>
  <kop><cel>Post</cel><cel>2026</cel></kop>
  <rij><cel>Toezicht</cel><cel uitlijnen="rechts">130</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Post</cel><cel uitlijnen="rechts">2026</cel></kop>
  <rij><cel>Toezicht</cel><cel>130</cel></rij>
</tabel>)"},
    {Code::table_without_head,
     "Wie de tabel beluistert, hoort bij elke cel de naam van haar kolom, mits de tabel een kop heeft. Zonder kop "
     "hoort hij een rij losse getallen. Zet de namen van de kolommen in `kop` in plaats van in de eerste rij.",
     "Who listens to the table hears the name of the column with each cell, provided that the table has a head. "
     "Without one he hears a row of bare numbers. Put the names of the columns into `kop` in place of the first row.",
     Example::flow, R"(<tabel>
  <rij><cel>Post</cel><cel>2026</cel></rij>
  <rij><cel>Toezicht</cel><cel>130</cel></rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Post</cel><cel>2026</cel></kop>
  <rij><cel>Toezicht</cel><cel>130</cel></rij>
</tabel>)"},
    {Code::table_too_wide,
     "De tabel is eerst smaller gezet: minder wit tussen de kolommen, een kleinere letter, tot in de kantlijn, op een "
     "gekantelde bladzijde, in delen onder elkaar. Ook zo past zij niet: de letter is nog kleiner, of wie leest ziet "
     "woorden in stukken. Twee tabellen, "
     "of kortere woorden, zijn beter te lezen. Getallen blijven heel zolang een letter van 5 pt past.",
     "The table was set narrower first: with less white between its columns, in a smaller letter, into the margin, on "
     "a "
     "page that is turned, in parts below each other. Even so it does not fit: the letter is smaller still, or who "
     "reads sees words in pieces. Two tables, or "
     "shorter words, read better. Figures stay whole as long as a letter of 5 pt fits.",
     Example::flow, R"(<tabel>
  <kop><cel>Van rekening</cel><cel>Via rekening</cel><cel>Naar rekening</cel></kop>
  <rij>
    <cel>NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300</cel>
    <cel>NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300</cel>
    <cel>NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300</cel>
  </rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Wijk</cel><cel>Winkels</cel></kop>
  <rij><cel>Noord</cel><cel>12</cel></rij>
</tabel>)"},
    {Code::table_in_parts,
     "Ook op de breedste bladzijde die zij mag hebben, en in de kleinste letter, past de tabel niet. Daarom staan haar "
     "kolommen in delen "
     "onder elkaar, elk met de koppen van de rijen ervoor; kolommen onder een gezamenlijke kop blijven bij elkaar "
     "zolang dat past. Wie "
     "de tabel laat voorlezen, hoort er een.",
     "Even on the widest page that it may have, and in the smallest letter, the table does not fit. So its columns "
     "stand in parts below "
     "each "
     "other, each with the heads of the rows before it; columns below a head of their own stay together as long as "
     "that fits. Who has the "
     "table read aloud hears one.",
     Example::flow, R"(<tabel>
  <kop><cel>Dag</cel><cel>Van</cel><cel>Via</cel><cel>Naar</cel></kop>
  <rij>
    <cel kop="ja">Maandag</cel>
    <cel>NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300</cel>
    <cel>NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300</cel>
    <cel>NL91ABNA0417164300NL91ABNA0417164300NL91ABNA0417164300</cel>
  </rij>
</tabel>)",
     R"(<tabel>
  <kop><cel>Programma</cel><cel>2024</cel><cel>2025</cel></kop>
  <rij><cel kop="ja">Leefomgeving</cel><cel>1.234</cel><cel>1.235</cel></rij>
</tabel>)"},
};

}  // namespace explanations
