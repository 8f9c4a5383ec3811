#include "docx/extent.hpp"
#include <cmath>

#include "catch.hpp"

namespace {

style::Letter letter_of(std::string family) {
  style::Letter made;
  made.word_family = std::move(family);
  made.size = 10;
  return made;
}

}  // namespace

TEST_CASE("a text is as wide as its letters, and its widest word ends at spaces and hyphens") {
  const docx::Extent wide = docx::extent("4e kwartaal", letter_of("Calibri"));
  // Sums of the advances in Carlito-Regular.ttf, without kerning.
  CHECK(std::abs(wide.preferred - 47.51) < 0.01);
  CHECK(std::abs(wide.minimum - 35.20) < 0.01);
  CHECK(docx::extent("Noord-Holland", letter_of("Calibri")).minimum ==
        docx::extent("Holland", letter_of("Calibri")).minimum);
}

TEST_CASE("what is not seen takes no room") {
  const style::Letter calibri = letter_of("Calibri");
  CHECK(docx::extent("be\xC2\xADleid", calibri).preferred == docx::extent("beleid", calibri).preferred);
  CHECK(docx::extent("e\xCC\x81", calibri).preferred == docx::extent("e", calibri).preferred);
  CHECK(docx::extent("", calibri).preferred == 0);
}

TEST_CASE("bold and other families are wider") {
  style::Letter bold = letter_of("Calibri");
  bold.bold = true;
  const double plain = docx::extent("Portefeuillehouder", letter_of("Calibri")).preferred;
  CHECK(docx::extent("Portefeuillehouder", bold).preferred > plain);
  CHECK(docx::extent("Portefeuillehouder", letter_of("Noto Sans")).preferred > 1.1 * plain);
  CHECK(docx::extent("\xE5\xAE\x89\xE5\x85\xA8", letter_of("Calibri")).preferred == 20);
}
