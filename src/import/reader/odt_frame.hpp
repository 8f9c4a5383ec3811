// How the text of an ODT looks where it is read, and where it goes.
#pragma once
#include <string>
#include <vector>

#include "import/reader/odt_styles.hpp"

namespace importing {

struct OdtLook {
  bool bold = false, italic = false, hidden = false, struck = false;
  Raised raised = Raised::not_at_all;
  std::string language, address;
  std::string style, target;  // see Run
};

// That of words in a character style.
inline OdtLook in_style(OdtLook look, const OdtStyle& style) {
  look.bold = look.bold || style.bold;
  look.italic = look.italic || style.italic;
  look.hidden = look.hidden || style.hidden;
  look.struck = look.struck || style.struck;
  if (style.raised != Raised::not_at_all) look.raised = style.raised;
  if (!style.language.empty()) look.language = style.language;
  if (!style.named.empty()) look.style = style.named;
  return look;
}

// That of words that lead to an address, or to a place in the document.
inline OdtLook in_link(OdtLook look, const std::string& address) {
  const bool within = address.starts_with('#');
  (within ? look.target : look.address) = address.substr(within ? 1 : 0);
  return look;
}

// Where blocks go, and the list around them.
struct OdtFrame {
  std::vector<Block>* blocks;
  int depth = 0;
  std::string list_style = {};
  int list_level = -1;
};

}  // namespace importing
