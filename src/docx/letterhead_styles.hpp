// The styles that the text of a letterhead has, for a document that has styles of its own (17.7).
#pragma once
#include <set>
#include <string>
#include <string_view>

#include "docx/letterhead_package.hpp"
#include "docx/letterhead_theme.hpp"

namespace docx {

// The id of the style of paragraphs that name none; empty where there is none. `styles`: the root of styles.xml, or
// null.
std::string_view plain_paragraphs(const xml::Element* styles);

// Elements of styles.xml: `named` and the styles that those are based on, over one that has what the letterhead holds
// for its whole text. With ids of their own.
std::string letterhead_styles(const xml::Element* styles, const LetterheadTheme& theme, std::set<std::string> named);

}  // namespace docx
