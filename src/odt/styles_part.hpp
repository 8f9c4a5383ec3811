// The named styles of styles.xml: of paragraphs, letters, lists, pictures, and the defaults under all of them (part 3,
// 16). What they look like follows from the house style and the language alone.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "odt/spaces.hpp"
#include "style/style.hpp"
#include "style/typeface.hpp"

namespace odt {

struct NamedStyles {
  std::string xml;  // office:font-face-decls and office:styles
  Spaces spaces;
};

// `book`: with those of headings that only a book has.
NamedStyles named_styles(const style::Style& style, const std::vector<style::Typeface>& typefaces,
                         std::string_view language, bool book);

}  // namespace odt
