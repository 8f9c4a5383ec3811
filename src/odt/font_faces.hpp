// office:font-face-decls: the fonts that styles name (part 3, 16.23).
#pragma once
#include <vector>

#include "style/style.hpp"
#include "style/typeface.hpp"
#include "xml/writer.hpp"

namespace odt {

void write_font_faces(xml::Writer& xml, const style::Style& style, const std::vector<style::Typeface>& typefaces);

}  // namespace odt
