// Shaped runs as the operator TJ shows them (ISO 32000-1, 9.4.3).
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "pdf/bytes.hpp"
#include "pdf/character_codes.hpp"
#include "text/shaper.hpp"

namespace pdf {

// The operand that shows a run: strings with kerns between them, without the brackets around.
struct TextArray {
  std::string strings;
  double pen = 0;  // 1/1000 em: in the end, how far to the right of the run's end the pen stands
  // What comes between two strings, where the array is interrupted.
  struct Rise {
    double em = 0;  // the text from here on stands so much higher (9.3.7)
  };
  struct ReadsAs {
    std::string utf8;  // what is shown from here on: its ActualText (14.9.4)
  };
  struct ReadsAsShown {};  // again
  struct Change {
    std::size_t at = 0;  // in `strings`
    std::variant<Rise, ReadsAs, ReadsAsShown> to;
  };
  std::vector<Change> changes;
};

struct Cluster;

// One a font: each run of a document is encoded once, unless it has very many.
class TextArrays {
 public:
  explicit TextArrays(CharacterCodes& codes) : codes_(codes) {}

  const TextArray& find(const text::ShapedRun& run);  // until the next call

 private:
  TextArray encode(const text::ShapedRun& run);
  void append(TextArray& array, const text::Glyph& glyph, double x, std::string_view source);
  void append(TextArray& array, const text::ShapedRun& run, const Cluster& cluster);
  void change(TextArray& array, decltype(TextArray::Change::to) to);

  static constexpr std::size_t most = 100'000;
  CharacterCodes& codes_;
  Bytes strings_;  // of the array at hand
  std::unordered_map<const text::ShapedRun*, TextArray> known_;
};

}  // namespace pdf
