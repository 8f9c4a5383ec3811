// The numbers that LibreOffice puts before headings, which are not in their text.
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "import/reader/odt_styles.hpp"

namespace importing {

class OdtNumbers {
 public:
  explicit OdtNumbers(const OdtStyles& styles) : styles_(styles) {}

  // Of a text:h, in a list of this style and level, or in none (-1).
  std::string of_heading(const pugi::xml_node& heading, const OdtStyle& style, std::string_view list_style,
                         int list_level);

 private:
  // Counts a heading at this level, from 0, of a list style or of the outline (""), and gives its number: "2.6.1".
  // Empty where none is shown.
  std::string label(std::string_view list_style, std::size_t level);
  struct Counts {
    std::array<int, 10> numbers{};
    std::array<bool, 10> begun{};
  };
  const OdtStyles& styles_;
  std::map<std::string, Counts, std::less<>> counts_;
};

}  // namespace importing
