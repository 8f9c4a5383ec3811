// What a comparison says in words of its own.
#pragma once
#include <string_view>

namespace comparison {

// With {} where a number, a name or a value stands.
struct Phrases {
  std::string_view language;             // BCP 47
  std::string_view was, is;              // the two columns, and the two versions
  std::string_view numbered, with_dots;  // of a list
  std::string_view gone, come;           // in place of what is not there
  std::string_view moved, elsewhere;     // with the heading that it stood under, and without one
  std::string_view title;                // with the title of the section
  std::string_view changes, same, form;
  std::string_view nothing;
  std::string_view data, section_title, number, organisation, document, picture, explanation, table_head;
  std::string_view one_changed, changed, one_come, came, one_gone, went, one_moved, moved_ones, of_all;
  // Of a folder.
  std::string_view overview, section;
  std::string_view col_changed, col_come, col_gone, col_moved, col_same;  // heads of columns
  std::string_view new_sections, gone_sections, changed_sections, planning, action, all_same, refused;
};

// Dutch, but where the language is English.
const Phrases& phrases_for(std::string_view language);

}  // namespace comparison
