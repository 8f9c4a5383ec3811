// The styles that styles.xml defines and content.xml names: as attributes have them, a space written "_20_".
//
// None is called as a structure type of PDF is (ISO 32000-1, 14.8.4): LibreOffice would make that type of it.
#pragma once
#include <array>
#include <string_view>

#include "document/document.hpp"

namespace odt::style_names {

inline constexpr std::string_view standard = "Standard";
// By level.
inline constexpr std::array<std::string_view, 6> headings = {"Heading_20_1", "Heading_20_2", "Heading_20_3",
                                                             "Heading_20_4", "Heading_20_5", "Heading_20_6"};
// Of a role that lies deeper, or less deep, than in the report of a section: the headings of a book.
struct BookHeading {
  std::string_view name;
  document::HeadingRole role = document::HeadingRole::part;
  int level = 2;
};
inline constexpr std::array<BookHeading, 9> book_headings = {{
    {"Part_20_2", document::HeadingRole::part, 2},
    {"Chapter_20_2", document::HeadingRole::chapter, 2},
    {"Chapter_20_3", document::HeadingRole::chapter, 3},
    {"Block_20_3", document::HeadingRole::block, 3},
    {"Block_20_4", document::HeadingRole::block, 4},
    {"Topic_20_4", document::HeadingRole::topic, 4},
    {"Topic_20_5", document::HeadingRole::topic, 5},
    {"Subtopic_20_5", document::HeadingRole::subtopic, 5},
    {"Subtopic_20_6", document::HeadingRole::subtopic, 6},
}};
constexpr std::string_view heading(document::HeadingRole role, int level) {
  for (const BookHeading& each : book_headings)
    if (each.role == role && each.level == level) return each.name;
  return headings.at(static_cast<std::size_t>(level - 1));
}
// By level.
inline constexpr std::array<std::string_view, 6> contents = {"Contents_20_1", "Contents_20_2", "Contents_20_3",
                                                             "Contents_20_4", "Contents_20_5", "Contents_20_6"};
inline constexpr std::array<std::string_view, 2> decimal_items = {"List_20_Number", "List_20_Number_20_2"};
inline constexpr std::array<std::string_view, 2> bullet_items = {"List_20_Bullet", "List_20_Bullet_20_2"};
// Of lists that say more than that they are some: they look as those of numbers.
inline constexpr std::string_view priority = "Raadstuk_20_Prioriteit", theme = "Raadstuk_20_Thema";
constexpr std::string_view of_role(document::ListRole role, std::string_view plain) {
  return role == document::ListRole::priorities ? priority : role == document::ListRole::themes ? theme : plain;
}
inline constexpr std::string_view contents_heading = "Contents_20_Heading";
inline constexpr std::string_view list_caption = "List_20_Caption";
inline constexpr std::string_view logo = "Logo";
inline constexpr std::string_view masthead = "Masthead";
inline constexpr std::string_view masthead_rule = "Masthead_20_Rule";
inline constexpr std::string_view facts = "Facts";
inline constexpr std::string_view facts_edge = "Facts_20_Edge";
inline constexpr std::string_view table_caption = "Table_20_Caption";
inline constexpr std::string_view table_head = "Table_20_Head";
inline constexpr std::string_view table_text = "Table_20_Text";
inline constexpr std::string_view table_row_head = "Table_20_Row_20_Head";
inline constexpr std::string_view table_explanation = "Table_20_Explanation";
inline constexpr std::string_view table_number = "Table_20_Number";
inline constexpr std::string_view table_group = "Table_20_Group";
inline constexpr std::string_view table_total = "Table_20_Total";
// They look as a total does.
inline constexpr std::string_view table_total_head = "Table_20_Total_20_Row_20_Head";
inline constexpr std::string_view table_subtotal = "Table_20_Subtotal";
inline constexpr std::string_view table_subtotal_head = "Table_20_Subtotal_20_Row_20_Head";
inline constexpr std::string_view table_source = "Table_20_Source";
inline constexpr std::string_view table_end = "Table_20_End";
// What another part of the same table says, in the look of the style before "Repeated"; and a part of a caption.
inline constexpr std::string_view repeated_caption = "Table_20_Caption_20_Repeated";
inline constexpr std::string_view repeated_head = "Table_20_Head_20_Repeated";
inline constexpr std::string_view repeated_text = "Table_20_Text_20_Repeated";
inline constexpr std::string_view repeated_group = "Table_20_Group_20_Repeated";
inline constexpr std::string_view repeated_total = "Table_20_Total_20_Repeated";
inline constexpr std::string_view repeated_words = "Table_20_Words_20_Repeated";
inline constexpr std::string_view picture = "Picture";
inline constexpr std::string_view picture_caption = "Picture_20_Caption";
inline constexpr std::string_view quotation = "Quotations";
inline constexpr std::string_view quotation_source = "Quotation_20_Source";
inline constexpr std::string_view note = "Footnote";
inline constexpr std::string_view header = "Header";
inline constexpr std::string_view header_rule = "Header_20_Rule";
inline constexpr std::string_view footer = "Footer";
// Of letters.
inline constexpr std::string_view strong = "Strong_20_Emphasis";
inline constexpr std::string_view emphasis = "Emphasis";
inline constexpr std::string_view link = "Internet_20_link";
inline constexpr std::string_view index_link = "Index_20_Link";
inline constexpr std::string_view note_reference = "Footnote_20_anchor";
inline constexpr std::string_view note_number = "Footnote_20_Symbol";
inline constexpr std::string_view number_label = "Numbering_20_Symbols";
inline constexpr std::string_view bullet_label = "Bullet_20_Symbols";
inline constexpr std::string_view section_number = "Section_20_Number";
inline constexpr std::string_view organisation = "Organisation";
inline constexpr std::string_view document_name = "Document_20_Name";
// What a template says in the place of a text.
inline constexpr std::string_view help = "Raadstuk_20_Hulp";
// An abbreviation that its author explained, which looks as the text around it does.
inline constexpr std::string_view abbreviation = "Raadstuk_20_Afkorting";
inline constexpr std::string_view fact_label = "Fact_20_Label";
// Of lists.
inline constexpr std::string_view numbers = "Raadstuk_20_Numbers";
inline constexpr std::string_view bullets = "Raadstuk_20_Bullets";
inline constexpr std::string_view row_numbers = "Raadstuk_20_Row_20_Numbers";
// Of pictures. ODF 1.3 has no mark for those that say nothing: this name is one.
inline constexpr std::string_view graphics = "Graphics";
inline constexpr std::string_view decorative = "Decorative";
// Of pages. The header of the first page would come back behind a turned one, were it not on a page style of its own.
inline constexpr std::string_view first_page = "First_20_Page";
inline constexpr std::string_view upright_page = "Standard";
inline constexpr std::string_view turned_page = "Turned_20_Page";
// Of the parts and chapters at a level of headings: the first page without a header, what follows it, and turned ones.
struct ChapterPages {
  int level = 0;
  std::string_view first, upright, turned;
};
inline constexpr std::array<ChapterPages, 2> chapter_pages = {{
    {2, "First_20_Page_20_2", "Upright_20_Page_20_2", "Turned_20_Page_20_2"},
    {3, "First_20_Page_20_3", "Upright_20_Page_20_3", "Turned_20_Page_20_3"},
}};
inline constexpr ChapterPages report_pages = {1, first_page, upright_page, turned_page};
constexpr const ChapterPages& pages_of(const document::Heading& heading) {
  return chapter_pages.at(static_cast<std::size_t>(heading.level - chapter_pages.front().level));
}

}  // namespace odt::style_names
