// A face in one document: Type0 with a CIDFontType2 descendant, Identity-H (ISO 32000-1, 9.7).
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "pdf/objects.hpp"
#include "text/face.hpp"
#include "text/shaper.hpp"

namespace pdf {

// A character code stands for a glyph and the text it came from, not for a glyph alone: a hyphen of ours and one of
// the author look alike and read differently. The first text of a glyph has the glyph's id as code, each further one a
// code above the last glyph id.
class EmbeddedFont {
 public:
  EmbeddedFont(Objects& objects, const text::Face& face, std::string resource_name);

  const std::string& resource_name() const { return resource_name_; }
  HPDF_Dict dictionary() const { return type0_; }

  // One array for TJ that shows the run, without its brackets: strings with kerns between them.
  struct Shown {
    std::string array;
    double pen = 0;       // 1/1000 em: in the end, how far to the right of the run's end the pen stands
    bool lifted = false;  // a glyph stands off the baseline: its rises are numbers in em before RISE
  };
  const Shown& show(const text::ShapedRun& run);

  void embed();  // once, after the last page

 private:
  struct Meaning {
    std::uint16_t code = 0;
    text::GlyphId glyph = 0;
    int width = 0;  // 1/1000 em, rounded
    std::string source;
    Meaning* further = nullptr;  // the next code of the same glyph
  };
  Meaning& meaning(text::GlyphId glyph, std::string_view source);
  Meaning& add(std::uint16_t code, text::GlyphId glyph, std::string_view source);
  void append(Shown& shown, const text::Glyph& glyph, double x, std::string_view source);
  std::string to_unicode() const;
  std::string widths() const;

  Objects& objects_;
  const text::Face& face_;
  std::string resource_name_;
  HPDF_Dict type0_;
  std::map<std::uint16_t, Meaning> codes_;  // ordered, so that the file is the same each time
  std::vector<Meaning*> of_glyph_;          // its first
  std::uint16_t next_code_;
  std::unordered_map<const text::ShapedRun*, Shown> shown_;
};

}  // namespace pdf
