// A shaper without a font: widths that a test can count, the same on every machine.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "text/shaper.hpp"
#include "text/soft_hyphen.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace fixed {

inline constexpr float advance = 0.5F;  // em, of every character that is drawn

// One glyph a character, in logical order: its id is the code point, cut to 16 bits. A combining mark takes no room and
// belongs to the character before it; an invisible character has no glyph, and its text goes with the character before
// it (the first one's, with the character behind). Keeps the promise of Shaper about soft hyphens. The face of a run is
// the first of the font, or none where the font has none.
class FixedShaper : public text::Shaper {
 public:
  std::u32string lacks;  // characters that are missing: set as "?"

  text::ShapedWord shape(std::string_view word, const text::Setting& setting) override {
    ++shaped_;
    return made(word, setting.font->faces.empty() ? nullptr : setting.font->faces.front().get());
  }
  static bool is_invisible(char32_t c) {
    return c == unicode::soft_hyphen || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 ||
           c == 0xFEFF;
  }
  // How often it was asked for a word.
  std::size_t shaped() const { return shaped_; }

 private:
  static bool is_mark(char32_t c) { return (c >= 0x300 && c <= 0x36F) || (c >= 0x5B0 && c <= 0x5BD); }
  static char32_t without_trema(char32_t c) {
    static constexpr std::pair<char32_t, char32_t> letters[] = {{0xEB, 'e'}, {0xEF, 'i'}, {0xF6, 'o'}, {0xFC, 'u'}};
    for (const auto& [with, without] : letters)
      if (c == with) return without;
    return c;
  }

  text::ShapedWord made(std::string_view word, const text::Face* face) const {
    const std::size_t hyphen = text::soft_hyphen_utf8.size();
    const bool continued = word.starts_with(text::soft_hyphen_utf8) && word.size() > hyphen;
    const std::size_t first = continued ? hyphen : 0;
    text::ShapedWord out;
    if (word.substr(first).empty()) return out;
    text::ShapedRun run{face, std::string(word.substr(first)), {}, 0};
    for (std::size_t at = first; at < word.size();) {
      const auto begin = static_cast<std::uint32_t>(at - first);
      char32_t c = unicode::next(word, at);
      const auto end = static_cast<std::uint32_t>(at - first);
      if (continued && begin == 0) c = without_trema(c);
      if (c == unicode::soft_hyphen && at == word.size()) c = '-';
      if (is_invisible(c) && !run.glyphs.empty()) {
        extend(run, end);
      } else if (is_mark(c) && !run.glyphs.empty()) {
        extend(run, end);
        run.glyphs.push_back({static_cast<text::GlyphId>(c), false, 0, 0, 0, static_cast<std::uint16_t>(end),
                              static_cast<std::uint16_t>(end)});
      } else if (!is_invisible(c)) {
        if (lacks.find(c) != std::u32string::npos) {
          out.missing.push_back({c, static_cast<std::uint32_t>(begin + first)});
          c = '?';
        }
        // What is invisible at the beginning goes with the first glyph.
        run.glyphs.push_back({static_cast<text::GlyphId>(c), false, advance, 0, 0,
                              static_cast<std::uint16_t>(run.glyphs.empty() ? 0 : begin),
                              static_cast<std::uint16_t>(end)});
        run.width += advance;
      }
    }
    out.width = run.width;
    out.runs.push_back(std::move(run));
    return out;
  }

  // The cluster of the last glyphs takes the bytes up to `end`.
  static void extend(text::ShapedRun& run, std::uint32_t end) {
    for (auto glyph = run.glyphs.rbegin(); glyph != run.glyphs.rend(); ++glyph) {
      const bool first_of_cluster = glyph->begin != glyph->end;
      if (!first_of_cluster) glyph->begin = static_cast<std::uint16_t>(end);
      glyph->end = static_cast<std::uint16_t>(end);
      if (first_of_cluster) return;
    }
  }

  std::size_t shaped_ = 0;
};

}  // namespace fixed
