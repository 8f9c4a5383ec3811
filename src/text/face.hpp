// One font file: a TrueType face, shared by all threads, to whom it looks immutable.
#pragma once
#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
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
  // For a face that a report seldom needs: reads the file when something is asked that is in it, which may throw the
  // same.
  static std::shared_ptr<const Face> load_later(const std::string& path, unsigned index, const std::string& family);
  ~Face();
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;

  const std::string& path() const { return path_; }
  const std::string& postscript_name() const;
  const Metrics& metrics() const;
  // How the font classes its looks (OpenType, OS/2: panose); zeros where it does not.
  std::array<std::uint8_t, 10> panose() const;
  unsigned glyph_count() const;
  bool has(char32_t character) const;
  // Horizontal advance in 1/1000 em, not rounded.
  double advance(GlyphId glyph) const;

  // A TrueType font program with the outlines of `glyphs`, for FontFile2 (ISO 32000-1, 9.9), and the id in it of each.
  struct Subset {
    std::string program;
    std::vector<GlyphId> ids;  // in the order of `glyphs`
  };
  Subset subset(std::span<const GlyphId> glyphs) const;

  hb_face_t* handle() const;  // of this room

 private:
  struct Program;  // what is read of the file
  Face(const std::string& path, unsigned index, const std::string& family);
  const Program& program() const;

  std::string path_, family_;
  unsigned index_;
  mutable std::mutex reading_;
  mutable std::unique_ptr<const Program> read_;
  mutable std::atomic<const Program*> program_ = nullptr;  // `read_`, once it is there
};

}  // namespace text
