// The words that the program itself prints. The style file holds them; report and the formats only place them.
#pragma once
#include <array>
#include <string>
#include <string_view>

namespace document {

// Text with the placeholders named behind each field.
struct Labels {
  std::string language = "nl";  // BCP 47
  std::string goals, developments, actions, costs;
  std::string contents;
  // Column heads of the action table.
  std::string number, action, priority, type, planning, status;
  std::string missing;           // for a value that an action lacks
  std::string missing_priority;  // the same in the column of priorities
  // Labels of the data block; status and portfolio holder are shared with the table.
  std::string year, version, date, reference, portfolio_holder, meeting, agenda_item;
  std::string actions_summary;  // what the action table shows, for those who do not see it
  // What captions begin with, {nummer}; and what a reference prints, {nummer} or {titel}.
  std::string table_number, figure_number;
  std::string to_table, to_figure, to_priority, to_theme, to_action, to_title;
  std::string part;             // of a table that stands in parts: {deel} {delen}
  std::string missing_section;  // of a book, on a page of its own
  // Of an overview: its groups, {nummer} {jaar}, what stands above and in its tables, and its signals.
  std::string quarter;
  std::string without_planning, unread_planning, without_year, without_day;
  std::string reference_date, action_count, overview_summary, missing_sections;
  std::string section, explanation, group, first_day, last_day;
  std::string priorities_without_action, actions_without_priority, overdue_actions, none_found;
  std::string page;  // {pagina} {paginas}
  std::string day;   // {dag} {maand} {jaar}
  std::array<std::string, 12> months;
  // A mail draft says these, with values of `mail_values` in braces. A part in brackets is left out where a value in it
  // is missing. The text has lines.
  std::string mail_subject, mail_text;
};

inline constexpr std::array<std::string_view, 12> mail_values = {
    "{nummer}", "{titel}", "{document}", "{organisatie}",        "{status}",      "{versie}",
    "{datum}",  "{jaar}",  "{kenmerk}",  "{portefeuillehouder}", "{vergadering}", "{agendapunt}"};

// Whether tables and figures with a caption have a number.
enum class CaptionNumbers { yes, no };

enum class ContentsPolicy { automatic, always, never };

}  // namespace document
