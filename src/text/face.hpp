// One font file: a TrueType face, immutable and shared by all threads.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct hb_face_t;

namespace text {

using GlyphId = std::uint16_t;

class Face {
 public:
  // In 1/1000 em, y upwards; italic_angle in degrees counter-clockwise, as a PDF font descriptor has them
  // (ISO 32000-1, 9.8.1).
  struct Metrics {
    int ascent = 0, descent = 0, cap_height = 0;
    double italic_angle = 0;
    int x_min = 0, y_min = 0, x_max = 0, y_max = 0;
    bool bold = false;
  };

  // Throws MachineFault: font-unusable, font-not-truetype.
  static std::shared_ptr<const Face> load(const std::string& path, unsigned index, const std::string& family);
  ~Face();
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;

  const std::string& path() const { return path_; }
  const std::string& postscript_name() const { return postscript_name_; }
  const Metrics& metrics() const { return metrics_; }
  unsigned glyph_count() const { return glyph_count_; }
  bool has(char32_t character) const;
  // Horizontal advance in 1/1000 em, not rounded.
  double advance(GlyphId glyph) const;

  // A TrueType font program with the outlines of `glyphs`, for FontFile2 (ISO 32000-1, 9.9), and the id in it of each.
  struct Subset {
    std::string program;
    std::vector<GlyphId> ids;  // in the order of `glyphs`
  };
  Subset subset(std::span<const GlyphId> glyphs) const;

  hb_face_t* handle() const { return face_; }  // of this room

 private:
  Face() = default;
  std::string_view table(const char* tag) const;

  hb_face_t* face_ = nullptr;
  hb_face_t* outlines_ = nullptr;  // the same with the tables of a subset only, which is what a subset costs by
  void* font_ = nullptr;           // an immutable hb_font_t for look-ups
  std::string path_, postscript_name_;
  Metrics metrics_;
  unsigned glyph_count_ = 0, units_per_em_ = 1000, long_metrics_ = 0;
  std::string_view hmtx_;
  void* hmtx_blob_ = nullptr;
};

}  // namespace text
