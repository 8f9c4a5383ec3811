// The character codes of a font in one document (ISO 32000-1, 9.7.5 and 9.10.3).
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/face.hpp"

namespace pdf {

// How many bytes a character code has. One does for nearly every document, and makes a fifth of its content less; its
// CMap is in the file. Of two the CMap is Identity-H.
enum class CodeLength : std::uint8_t { one = 1, two = 2 };

// A code stands for a glyph and the text it came from, not for a glyph alone: a hyphen of ours and one of the author
// look alike and read differently. Codes are dealt out in the order of first use; none needs an escape in a literal
// string.
class CharacterCodes {
 public:
  CharacterCodes(const text::Face& face, CodeLength length)
      : face_(face), length_(length), of_glyph_(face.glyph_count(), 0) {}

  struct Code {
    std::uint16_t value = 0;
    text::GlyphId glyph = 0;
    // 1/1000 em, as exact as it is written: a rounded one would call for a correction behind every few glyphs.
    double width = 0;
    std::string text;
    std::uint16_t further = 0;  // the next code of the same glyph, as in `of_glyph_`
  };
  // Inline: it is asked for each glyph, and nearly always the first code of the glyph is the one.
  const Code& code(text::GlyphId glyph, std::string_view text) {
    if (const std::uint16_t first = of_glyph_[glyph]; first != 0) {
      const Code& known = codes_[first - 1U];
      if (is_same(known.text, text)) return known;
    }
    return further_code(glyph, text);
  }

  CodeLength length() const { return length_; }
  // Codes of one byte did not do: nothing that shows them can be used.
  bool overfull() const { return length_ == CodeLength::one && !codes_.empty() && codes_.back().value > 0xFF; }
  std::vector<text::GlyphId> glyphs() const;  // in the order of their codes

  std::string to_unicode() const;                                        // a CMap (9.10.3)
  std::string widths() const;                                            // the array W (9.7.4.3)
  std::string cid_to_gid_map(std::span<const text::GlyphId> ids) const;  // of the glyphs, in their order (9.7.4.2)

 private:
  // Most are one character long.
  static bool is_same(std::string_view a, std::string_view b) {
    return a.size() == b.size() && (a.size() == 1 ? a.front() == b.front() : a == b);
  }
  const Code& further_code(text::GlyphId glyph, std::string_view text);
  const Code& add(text::GlyphId glyph, std::string_view text);
  void append(std::string& out, unsigned code) const;

  const text::Face& face_;
  CodeLength length_;
  std::vector<Code> codes_;              // ascending
  std::vector<std::uint16_t> of_glyph_;  // its first code, counted from 1; 0 where there is none
};

}  // namespace pdf
