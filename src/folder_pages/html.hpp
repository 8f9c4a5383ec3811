// HTML as the pages about a folder have it: its text, its addresses and what stands around it.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace folder_pages {

// Text of others, for an element or an attribute in double quotes: what marks mean is taken from them, and what no page
// may have (controls, bytes that are no UTF-8) comes out as U+FFFD.
std::string escaped(std::string_view text);

// Of a file below the page's folder, as an address (RFC 3986, 3.3): every byte but unreserved ones and '/' as %2F.
std::string address(std::string_view path);

struct Page {
  diagnostics::Language language = diagnostics::Language::nl;
  std::string title;
  bool for_search_engines = true;
  std::string body;  // of `main`, behind its heading
};

// With its style in it, and a Content-Security-Policy (level 3) that allows that style by its hash and nothing else.
std::string document(const Page& page);

}  // namespace folder_pages
