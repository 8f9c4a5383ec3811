// Inlines of the section -> inlines of the report: white space collapsed, what is empty dropped.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "section/section.hpp"

namespace report {

// Collapses runs of XML white space to one space, across markup too, and trims both ends. Empty when nothing visible
// is left: white space, no-break and invisible characters alone are nothing.
document::Inlines inlines(const section::Inlines& content);

// True when a reader would see nothing.
bool is_blank(std::string_view utf8);

// A BCP 47 tag with the region that is usual for it: nl -> nl-NL, en -> en-GB. Others stay as they are.
std::string with_region(std::string_view language);

// Two tags name the same language when their first subtags are equal.
bool same_language(std::string_view a, std::string_view b);

}  // namespace report
