// The ids of the styles that styles.xml defines and the other parts name.
#pragma once
#include <array>
#include <string_view>

#include "document/document.hpp"

namespace docx::style_names {

inline constexpr std::array<std::string_view, 6> headings = {"Heading1", "Heading2", "Heading3",
                                                             "Heading4", "Heading5", "Heading6"};
// Of a role that lies deeper, or less deep, than in the report of a section: the headings of a book.
struct BookHeading {
  std::string_view id, name;
  document::HeadingRole role = document::HeadingRole::part;
  int level = 2;
};
inline constexpr std::array<BookHeading, 9> book_headings = {{
    {"Part2", "Part 2", document::HeadingRole::part, 2},
    {"Chapter2", "Chapter 2", document::HeadingRole::chapter, 2},
    {"Chapter3", "Chapter 3", document::HeadingRole::chapter, 3},
    {"Block3", "Block 3", document::HeadingRole::block, 3},
    {"Block4", "Block 4", document::HeadingRole::block, 4},
    {"Topic4", "Topic 4", document::HeadingRole::topic, 4},
    {"Topic5", "Topic 5", document::HeadingRole::topic, 5},
    {"Subtopic5", "Subtopic 5", document::HeadingRole::subtopic, 5},
    {"Subtopic6", "Subtopic 6", document::HeadingRole::subtopic, 6},
}};
constexpr std::string_view heading(document::HeadingRole role, int level) {
  for (const BookHeading& each : book_headings)
    if (each.role == role && each.level == level) return each.id;
  return headings.at(static_cast<std::size_t>(level - 1));
}
inline constexpr std::array<std::string_view, 6> contents = {"TOC1", "TOC2", "TOC3", "TOC4", "TOC5", "TOC6"};
inline constexpr std::string_view contents_heading = "TOCHeading";
// By level.
inline constexpr std::array<std::string_view, 2> decimal_lists = {"ListNumber", "ListNumber2"};
inline constexpr std::array<std::string_view, 2> bullet_lists = {"ListBullet", "ListBullet2"};
// Of lists that say more than that they are some: they look as those of numbers.
inline constexpr std::string_view priority = "RaadstukPrioriteit", theme = "RaadstukThema";
constexpr std::string_view of_role(document::ListRole role, std::string_view plain) {
  return role == document::ListRole::priorities ? priority : role == document::ListRole::themes ? theme : plain;
}
inline constexpr std::string_view list_caption = "ListCaption";
inline constexpr std::string_view logo = "Logo";
inline constexpr std::string_view masthead = "Masthead";
inline constexpr std::string_view facts = "Facts";
inline constexpr std::string_view table = "RaadstukTable";
inline constexpr std::string_view table_part = "RaadstukTablePart";  // goes on from the table before it
inline constexpr std::string_view table_caption = "TableCaption";
inline constexpr std::string_view table_head = "TableHead";
inline constexpr std::string_view table_text = "TableText";
inline constexpr std::string_view table_row_head = "TableRowHead";
inline constexpr std::string_view table_explanation = "TableExplanation";
inline constexpr std::string_view table_number = "TableNumber";
inline constexpr std::string_view table_group = "TableGroup";
inline constexpr std::string_view table_total = "TableTotal";
// They look as a total does.
inline constexpr std::string_view table_total_head = "TableTotalRowHead";
inline constexpr std::string_view table_subtotal = "TableSubtotal";
inline constexpr std::string_view table_subtotal_head = "TableSubtotalRowHead";
inline constexpr std::string_view table_source = "TableSource";
inline constexpr std::string_view table_end = "TableEnd";
inline constexpr std::string_view figure = "Figure";
inline constexpr std::string_view caption = "Caption";
inline constexpr std::string_view quotation = "Quote";
inline constexpr std::string_view quotation_source = "QuoteSource";
inline constexpr std::string_view note_text = "FootnoteText";
inline constexpr std::string_view header = "Header";
inline constexpr std::string_view footer = "Footer";
// Character styles.
inline constexpr std::string_view hyperlink = "Hyperlink";
inline constexpr std::string_view note_reference = "FootnoteReference";
inline constexpr std::string_view note_number = "NoteNumber";
inline constexpr std::string_view section_number = "SectionNumber";
inline constexpr std::string_view organisation = "Organisation";
inline constexpr std::string_view document_name = "DocumentName";
inline constexpr std::string_view fact_label = "FactLabel";
// What a template says in the place of a text.
inline constexpr std::string_view help = "RaadstukHulp";
// An abbreviation that its author explained, which looks as the text around it does, or as a link.
inline constexpr std::string_view abbreviation = "RaadstukAfkorting";
inline constexpr std::string_view linked_abbreviation = "RaadstukAfkortingLink";
inline constexpr std::string_view repeated = "TableRepeated";  // what another part of a table says

}  // namespace docx::style_names
