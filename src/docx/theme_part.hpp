// word/theme/theme1.xml (20.1.6): the house colours in Word's palette. Nothing in the document leans on it.
#pragma once
#include <string>

#include "style/style.hpp"

namespace docx {

std::string theme_part(const style::Style& style);

}  // namespace docx
