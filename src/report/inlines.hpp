// Inlines of the section -> inlines of the report: white space collapsed, what is empty dropped.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "section/section.hpp"

namespace report {

// Notes are not numbered yet (report/notes.hpp), nor is it known what references print (report/references.hpp).
// Collapses runs of XML white space to one space, across markup too, and trims both ends; a space next to markup stands
// outside it. Empty when nothing is visible (section/visible.hpp). The position of a Text is that of its first
// character, and each further one stands one column on.
document::Inlines inlines(const section::Inlines& content);

// A BCP 47 tag with the region that is usual for it: nl -> nl-NL, en -> en-GB. Others stay as they are.
std::string with_region(std::string_view language);

// Two tags name the same language when their first subtags are equal.
bool same_language(std::string_view a, std::string_view b);

// The text as one of another language; as it is where that is empty.
document::Inlines in_language(const std::string& language, document::Inlines text);

}  // namespace report
