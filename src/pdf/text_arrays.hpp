// Shaped runs as the operator TJ shows them (ISO 32000-1, 9.4.3).
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pdf/character_codes.hpp"
#include "text/shaper.hpp"

namespace pdf {

// The operand that shows a run: strings with kerns between them, without the brackets around.
struct TextArray {
  std::string strings;
  double pen = 0;  // 1/1000 em: in the end, how far to the right of the run's end the pen stands
  // Where the text rise (9.3.7) changes, between two strings.
  struct Rise {
    std::size_t at = 0;  // in `strings`
    double rise = 0;     // em
  };
  std::vector<Rise> rises;
};

// One a font: each run of a document is encoded once, unless it has very many.
class TextArrays {
 public:
  explicit TextArrays(CharacterCodes& codes) : codes_(codes) {}

  const TextArray& find(const text::ShapedRun& run);  // until the next call

 private:
  TextArray encode(const text::ShapedRun& run);
  void append(TextArray& array, const text::Glyph& glyph, double x, std::string_view source);
  void change_rise(TextArray& array, double rise);

  static constexpr std::size_t most = 100'000;
  CharacterCodes& codes_;
  std::unordered_map<const text::ShapedRun*, TextArray> known_;
};

}  // namespace pdf
