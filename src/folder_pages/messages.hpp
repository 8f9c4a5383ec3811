// meldingen.html: what was said of each section, and what to do about it, for the clerk.
#pragma once
#include <string>

#include "batch/messages_page.hpp"

namespace folder_pages {

// HTML (the WHATWG standard), whole, in the page's language. Search engines are asked to pass over it.
std::string messages(const batch::MessagesPage& page);

}  // namespace folder_pages
