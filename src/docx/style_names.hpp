// The ids of the styles that styles.xml defines and the other parts name.
#pragma once
#include <array>
#include <string_view>

namespace docx::style_names {

inline constexpr std::array<std::string_view, 6> headings = {"Heading1", "Heading2", "Heading3",
                                                             "Heading4", "Heading5", "Heading6"};
inline constexpr std::array<std::string_view, 6> contents = {"TOC1", "TOC2", "TOC3", "TOC4", "TOC5", "TOC6"};
inline constexpr std::string_view contents_heading = "TOCHeading";
// By level.
inline constexpr std::array<std::string_view, 2> decimal_lists = {"ListNumber", "ListNumber2"};
inline constexpr std::array<std::string_view, 2> bullet_lists = {"ListBullet", "ListBullet2"};
inline constexpr std::string_view list_caption = "ListCaption";
inline constexpr std::string_view logo = "Logo";
inline constexpr std::string_view masthead = "Masthead";
inline constexpr std::string_view facts = "Facts";
inline constexpr std::string_view table = "RaadstukTable";
inline constexpr std::string_view table_caption = "TableCaption";
inline constexpr std::string_view table_head = "TableHead";
inline constexpr std::string_view table_text = "TableText";
inline constexpr std::string_view table_row_head = "TableRowHead";
inline constexpr std::string_view table_explanation = "TableExplanation";
inline constexpr std::string_view table_number = "TableNumber";
inline constexpr std::string_view table_group = "TableGroup";
inline constexpr std::string_view table_total = "TableTotal";
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

}  // namespace docx::style_names
