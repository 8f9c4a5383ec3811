#include "docx/extent.hpp"

#include <algorithm>
#include <array>

namespace docx {
namespace {

// Advance widths of U+0020 to U+007E in thousandths of an em, of Carlito and Calibri.
constexpr std::array<short, 95> advances = {
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
    507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
    459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
    487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
    229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498};
// Those two are narrow: Noto Sans, Open Sans and Arial are wider by about this much. Rather too wide than cut.
constexpr double wider_family = 1.15;
constexpr double bold_factor = 1.02;
constexpr double other = 0.55;  // Latin with accents, Greek, Cyrillic, Arabic
constexpr double square = 1.0;  // East Asian and symbols

// Of the character that begins at `at`; moves `at` behind it.
double advance(std::string_view utf8, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(utf8[at]);
  if (lead < 0x80) {
    ++at;
    return lead < 0x20 || lead == 0x7F ? 0 : advances[lead - 0x20U] / 1000.0;
  }
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const std::string_view character = utf8.substr(at, length);
  at += length;
  const bool combining = lead == 0xCC || (lead == 0xCD && character < "\xCD\xB0");
  if (character == "\xC2\xAD" || combining) return 0;  // U+00AD, U+0300 to U+036F
  if (length == 2) return other;
  return lead >= 0xE3 && lead != 0xEF ? square : other;
}

}  // namespace

Extent extent(std::string_view utf8, const style::Letter& letter) {
  const bool measured = letter.word_family == "Calibri" || letter.word_family == "Carlito";
  const double factor = letter.size * (letter.bold ? bold_factor : 1) * (measured ? 1 : wider_family);
  Extent out;
  double word = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t start = at;
    const double width = advance(utf8, at) * factor;
    out.preferred += width;
    if (utf8[start] == ' ') {
      word = 0;
      continue;
    }
    word += width;
    out.minimum = std::max(out.minimum, word);
    if (utf8[start] == '-') word = 0;  // a line may end behind it
  }
  return out;
}

}  // namespace docx
