// What follows from a heading, for every format.
#pragma once
#include <string>

#include "document/document.hpp"

namespace document {

// Parts and chapters begin a page, and the head of the pages from there has their name.
inline bool begins_page(const Heading& heading) {
  return heading.role == HeadingRole::part || heading.role == HeadingRole::chapter;
}

// Whether the report has parts or chapters: then it begins with a title page.
bool is_book(const Document& document);

// What the contents list has of it: its number before its text.
Inlines entry_of(const Heading& heading);
bool is_listed(const Contents& contents, const Heading& heading);

// The name of a report, part or chapter in the head of its pages.
std::string running_name(const std::string& number, const Inlines& title);

}  // namespace document
