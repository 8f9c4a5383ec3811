// word/styles.xml (17.7): the house style as styles that a reader of the document can change in Word.
#pragma once
#include <string>
#include <string_view>

#include "style/style.hpp"

namespace docx {

// The border that pads the data block is this wide, in points: nearly nothing, in the colour of the wash.
inline constexpr double facts_border = 0.5;

// Built-in styles have their English names: Word shows them in the user's language, and keys navigation, contents and
// accessibility on them. `language` is that of the document; a book has headings of its own. `more`: styles beside
// ours.
std::string styles_part(const style::Style& style, std::string_view language, bool book, std::string_view more = {});

}  // namespace docx
