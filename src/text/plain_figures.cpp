#include "text/plain_figures.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <memory>
#include <new>
#include <string>

#include "unicode/ascii.hpp"

namespace text {
namespace {

constexpr std::string_view characters = "0123456789,.-";
constexpr std::size_t few = 100;  // figures, for which the proof is not worth while

bool is_composable(std::string_view word) {
  bool digits = false, behind_mark = false;
  for (const char c : word) {
    const bool digit = unicode::is_digit(c);
    if (!digit && (behind_mark || characters.find(c) == std::string_view::npos)) return false;
    behind_mark = !digit;
    digits = digits || digit;
  }
  return digits;
}

template <class T, void (*destroy)(T*)>
struct Destroy {
  void operator()(T* p) const { destroy(p); }
};
using Buffer = std::unique_ptr<hb_buffer_t, Destroy<hb_buffer_t, hb_buffer_destroy>>;
using Set = std::unique_ptr<hb_set_t, Destroy<hb_set_t, hb_set_destroy>>;

// What HarfBuzz makes of text from left to right without a script.
Buffer shaped(hb_font_t* font, std::string_view text) {
  Buffer buffer(hb_buffer_create());
  hb_buffer_add_latin1(buffer.get(), reinterpret_cast<const std::uint8_t*>(text.data()), static_cast<int>(text.size()),
                       0, static_cast<int>(text.size()));
  hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
  hb_shape(font, buffer.get(), nullptr, 0);
  if (!hb_buffer_allocation_successful(buffer.get())) throw std::bad_alloc();
  return buffer;
}

// Whether a lookup that is on by default, in any script and language, takes one of the glyphs. Those of fractions are
// on around U+2044 only.
bool any_takes(hb_face_t* face, hb_tag_t table, const hb_set_t* glyphs) {
  static constexpr hb_tag_t features[] = {HB_TAG('r', 'v', 'r', 'n'),
                                          HB_TAG('l', 't', 'r', 'a'),
                                          HB_TAG('l', 't', 'r', 'm'),
                                          HB_TAG('r', 'a', 'n', 'd'),
                                          HB_TAG('a', 'b', 'v', 'm'),
                                          HB_TAG('b', 'l', 'w', 'm'),
                                          HB_TAG('c', 'c', 'm', 'p'),
                                          HB_TAG('l', 'o', 'c', 'l'),
                                          HB_TAG('m', 'a', 'r', 'k'),
                                          HB_TAG('m', 'k', 'm', 'k'),
                                          HB_TAG('r', 'l', 'i', 'g'),
                                          HB_TAG('c', 'a', 'l', 't'),
                                          HB_TAG('c', 'l', 'i', 'g'),
                                          HB_TAG('c', 'u', 'r', 's'),
                                          HB_TAG('d', 'i', 's', 't'),
                                          HB_TAG('k', 'e', 'r', 'n'),
                                          HB_TAG('l', 'i', 'g', 'a'),
                                          HB_TAG('r', 'c', 'l', 't'),
                                          HB_TAG_NONE};
  const Set lookups(hb_set_create());
  hb_ot_layout_collect_lookups(face, table, nullptr, nullptr, features, lookups.get());
  for (hb_codepoint_t lookup = HB_SET_VALUE_INVALID; hb_set_next(lookups.get(), &lookup);) {
    const Set taken(hb_set_create());
    hb_ot_layout_lookup_collect_glyphs(face, table, lookup, nullptr, taken.get(), nullptr, nullptr);
    hb_set_intersect(taken.get(), glyphs);
    if (!hb_set_is_empty(taken.get())) return true;
  }
  return false;
}

// Tables of faces that are not laid out by OpenType's rules, or not by those alone.
bool has_other_rules(hb_face_t* face) {
  static constexpr hb_tag_t tables[] = {HB_TAG('k', 'e', 'r', 'n'), HB_TAG('k', 'e', 'r', 'x'),
                                        HB_TAG('m', 'o', 'r', 'x'), HB_TAG('m', 'o', 'r', 't'),
                                        HB_TAG('t', 'r', 'a', 'k'), HB_TAG('S', 'i', 'l', 'f')};
  return std::any_of(std::begin(tables), std::end(tables), [&](hb_tag_t tag) {
    const std::unique_ptr<hb_blob_t, Destroy<hb_blob_t, hb_blob_destroy>> table(hb_face_reference_table(face, tag));
    return hb_blob_get_length(table.get()) > 0;
  });
}

// A text in which every character stands before and behind every digit.
std::string all_pairs() {
  std::string text;
  for (const char first : characters)
    for (const char digit : characters)
      if (unicode::is_digit(digit)) text.append({first, digit});
  return text;
}

}  // namespace

// No glyph is replaced, and no digit moved; a mark, which may be kerned with its like, stands beside digits only. A
// rule may name glyphs by leaving them out, so that each pair is shaped as well.
bool PlainFigures::find_out() {
  if (has_other_rules(face_->handle())) return false;
  const Set all(hb_set_create()), digits(hb_set_create());
  constexpr float scale = 1.0F / (1 << 16);
  for (const char c : characters) {
    const Buffer alone = shaped(font_, std::string_view(&c, 1));
    unsigned count = 0;
    const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(alone.get(), &count);
    const hb_glyph_position_t* position = hb_buffer_get_glyph_positions(alone.get(), &count);
    if (count != 1 || info[0].codepoint == 0 || position[0].x_offset != 0 || position[0].y_offset != 0) return false;
    Glyph& glyph = glyphs_.at(static_cast<std::size_t>(c));
    glyph.id = static_cast<GlyphId>(info[0].codepoint);
    glyph.advance = static_cast<float>(position[0].x_advance) * scale;
    glyph.divides = true;
    hb_set_add(all.get(), info[0].codepoint);
    if (unicode::is_digit(c)) hb_set_add(digits.get(), info[0].codepoint);
  }
  if (any_takes(face_->handle(), HB_OT_TAG_GSUB, all.get())) return false;
  if (any_takes(face_->handle(), HB_OT_TAG_GPOS, digits.get())) return false;
  const auto stands_alone = [](const hb_glyph_info_t& info, const hb_glyph_position_t& position, const Glyph& glyph) {
    return info.codepoint == glyph.id && static_cast<float>(position.x_advance) * scale == glyph.advance &&
           position.x_offset == 0 && position.y_offset == 0;
  };
  const std::string text = all_pairs();
  const Buffer together = shaped(font_, text);
  unsigned count = 0;
  const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(together.get(), &count);
  const hb_glyph_position_t* position = hb_buffer_get_glyph_positions(together.get(), &count);
  if (count != text.size()) return false;
  for (unsigned i = 0; i < count; ++i) {
    if (!stands_alone(info[i], position[i], glyphs_.at(static_cast<std::size_t>(text[i])))) return false;
    if (i > 0 && (hb_glyph_info_get_glyph_flags(&info[i]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0) return false;
  }
  return true;
}

std::optional<ShapedWord> PlainFigures::shape(std::string_view word) {
  if (!is_composable(word)) return std::nullopt;
  if (!stand_alone_) {
    if (++asked_ < few) return std::nullopt;
    stand_alone_ = find_out();
  }
  if (!*stand_alone_) return std::nullopt;
  ShapedWord shaped;
  ShapedRun& run = shaped.runs.emplace_back(ShapedRun{face_, std::string(word), {}, 0});
  run.glyphs.reserve(word.size());
  for (std::size_t i = 0; i < word.size(); ++i) {
    Glyph& glyph = run.glyphs.emplace_back(glyphs_[static_cast<unsigned char>(word[i])]);
    glyph.begin = static_cast<std::uint16_t>(i);
    glyph.end = static_cast<std::uint16_t>(i + 1);
    run.width += glyph.advance;
  }
  shaped.width = run.width;
  return shaped;
}

}  // namespace text
