// A face in one document: Type0 with a CIDFontType2 descendant (ISO 32000-1, 9.7).
#pragma once
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pdf/objects.hpp"
#include "text/face.hpp"
#include "text/shaper.hpp"

namespace pdf {

// How many bytes a character code has. One does for nearly every document, and makes a fifth of its content less; its
// CMap is in the file. Of two the CMap is Identity-H.
enum class CodeLength : std::uint8_t { one = 1, two = 2 };

// A character code stands for a glyph and the text it came from, not for a glyph alone: a hyphen of ours and one of
// the author look alike and read differently. Codes are dealt out in the order of first use; none needs an escape in a
// literal string.
class EmbeddedFont {
 public:
  EmbeddedFont(Objects& objects, const text::Face& face, std::string resource_name, CodeLength length);

  const std::string& resource_name() const { return resource_name_; }
  HPDF_Dict dictionary() const { return type0_; }

  // One array for TJ that shows the run, without its brackets: strings with kerns between them.
  struct Shown {
    std::string_view array;
    double pen = 0;       // 1/1000 em: in the end, how far to the right of the run's end the pen stands
    bool lifted = false;  // a glyph stands off the baseline: its rises are numbers in em before RISE
  };
  const Shown& show(const text::ShapedRun& run);  // until the next call

  // Codes of one byte did not do: nothing that this font shows can be used.
  bool overfull() const { return length_ == CodeLength::one && !meanings_.empty() && meanings_.back().code > 0xFF; }
  void embed(HPDF_Dict cmap);  // once, after the last page; null of codes of two bytes

 private:
  struct Meaning {
    std::uint16_t code = 0;
    text::GlyphId glyph = 0;
    // 1/1000 em, as exact as it is written: a rounded one would call for a correction behind every few glyphs.
    double width = 0;
    std::string source;
    std::uint16_t further = 0;  // the next code of the same glyph, as in `of_glyph_`
  };
  Meaning& meaning(text::GlyphId glyph, std::string_view source);
  Meaning& further_meaning(text::GlyphId glyph, std::string_view source);
  Meaning& add(text::GlyphId glyph, std::string_view source);
  Shown set(const text::ShapedRun& run);
  char* append(char* out, Shown& shown, const text::Glyph& glyph, double x, std::string_view source);
  void append_code(std::string& out, std::uint16_t code) const;
  std::string to_unicode() const;
  std::string widths() const;
  std::string glyph_ids(std::span<const text::GlyphId> ids) const;

  Objects& objects_;
  const text::Face& face_;
  std::string resource_name_;
  CodeLength length_;
  HPDF_Dict type0_;
  std::pmr::monotonic_buffer_resource arena_;    // what follows comes in thousands and goes at once
  std::pmr::vector<Meaning> meanings_{&arena_};  // in the order of their codes
  std::vector<std::uint16_t> of_glyph_;          // its first meaning, counted from 1; 0 where there is none
  static constexpr std::size_t most_runs = 100'000;
  struct Runs {
    std::pmr::monotonic_buffer_resource arena;
    std::pmr::unordered_map<const text::ShapedRun*, Shown> shown{&arena};
  };
  std::unique_ptr<Runs> runs_ = std::make_unique<Runs>();
  std::vector<char> scratch_;
};

}  // namespace pdf
