// word/fontTable.xml (17.8): which font stands in where the named one is not installed, and what both look like, by
// which Word chooses where it has neither.
#pragma once
#include <string>
#include <vector>

#include "docx/docx.hpp"
#include "style/style.hpp"

namespace docx {

std::string font_table_part(const style::Style& style, const std::vector<style::Typeface>& typefaces);

}  // namespace docx
