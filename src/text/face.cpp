#include "text/face.hpp"

#include <hb-ot.h>
#include <hb-subset.h>

#include <cmath>
#include <cstring>

#include "diagnostics/machine_fault.hpp"

namespace text {
namespace {

using diagnostics::Code;
using diagnostics::MachineFault;

struct Deleter {
  void operator()(hb_blob_t* p) const { hb_blob_destroy(p); }
  void operator()(hb_face_t* p) const { hb_face_destroy(p); }
  void operator()(hb_subset_input_t* p) const { hb_subset_input_destroy(p); }
  void operator()(hb_subset_plan_t* p) const { hb_subset_plan_destroy(p); }
};
template <class T>
using Handle = std::unique_ptr<T, Deleter>;

unsigned big_endian_16(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned>(static_cast<unsigned char>(bytes[at])) << 8 | static_cast<unsigned char>(bytes[at + 1]);
}
int signed_16(std::string_view bytes, std::size_t at) { return static_cast<std::int16_t>(big_endian_16(bytes, at)); }

std::string_view view(hb_blob_t* blob) {
  unsigned size = 0;
  const char* data = hb_blob_get_data(blob, &size);
  return {data, size};
}

std::string name_of(hb_face_t* face) {
  char buffer[64];
  unsigned size = sizeof buffer;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, buffer);
  std::string name(buffer, size);
  // A PDF name with delimiters would need escapes; PostScript names have none, broken fonts may.
  for (char& c : name)
    if (c <= ' ' || std::strchr("()<>[]{}/%#", c)) c = '-';
  return name.empty() ? "Font" : name;
}

struct Extents {
  int ascent = 0, descent = 0;  // font units
};

// Those for setting text (OpenType, OS/2: sTypoAscender), where there are any. HarfBuzz would take those of hhea, which
// makers of fonts change for the sake of screens: the two Carlitos of Debian 12 and 13 differ there, and here agree.
Extents extents(hb_face_t* face, hb_font_t* font) {
  const Handle<hb_blob_t> blob(hb_face_reference_table(face, HB_TAG('O', 'S', '/', '2')));
  const std::string_view table = view(blob.get());
  if (table.size() >= 72 && signed_16(table, 68) > 0) return {signed_16(table, 68), signed_16(table, 70)};
  hb_position_t ascent = 0, descent = 0;
  hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, &ascent);
  hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, &descent);
  return {ascent, descent};
}

}  // namespace

std::shared_ptr<const Face> Face::load(const std::string& path, unsigned index, const std::string& family) {
  const Handle<hb_blob_t> file(hb_blob_create_from_file_or_fail(path.c_str()));
  if (!file) throw MachineFault(Code::font_unusable, {family, path, "unreadable"});
  std::shared_ptr<Face> face(new Face);
  face->path_ = path;
  face->face_ = hb_face_create(file.get(), index);
  hb_face_make_immutable(face->face_);
  face->glyph_count_ = hb_face_get_glyph_count(face->face_);
  face->units_per_em_ = hb_face_get_upem(face->face_);

  const Handle<hb_blob_t> glyf(hb_face_reference_table(face->face_, HB_TAG('g', 'l', 'y', 'f')));
  if (hb_blob_get_length(glyf.get()) == 0) throw MachineFault(Code::font_not_truetype, {family, path});
  face->outlines_ = hb_face_builder_create();
  for (const char* tag : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
    const hb_tag_t name = hb_tag_from_string(tag, -1);
    const Handle<hb_blob_t> table(hb_face_reference_table(face->face_, name));
    if (!hb_face_builder_add_table(face->outlines_, name, table.get())) throw std::bad_alloc();
  }
  hb_face_make_immutable(face->outlines_);
  const Handle<hb_blob_t> head(hb_face_reference_table(face->face_, HB_TAG('h', 'e', 'a', 'd')));
  const Handle<hb_blob_t> hhea(hb_face_reference_table(face->face_, HB_TAG('h', 'h', 'e', 'a')));
  hb_blob_t* hmtx = hb_face_reference_table(face->face_, HB_TAG('h', 'm', 't', 'x'));
  face->hmtx_blob_ = hmtx;
  face->hmtx_ = view(hmtx);
  if (hb_blob_get_length(head.get()) < 54 || hb_blob_get_length(hhea.get()) < 36 || face->glyph_count_ == 0)
    throw MachineFault(Code::font_unusable, {family, path, "head, hhea or maxp"});
  face->long_metrics_ = big_endian_16(view(hhea.get()), 34);
  if (face->long_metrics_ == 0 || face->hmtx_.size() < std::size_t{4} * face->long_metrics_)
    throw MachineFault(Code::font_unusable, {family, path, "hmtx"});

  hb_font_t* font = hb_font_create(face->face_);
  hb_font_make_immutable(font);
  face->font_ = font;
  const double scale = 1000.0 / face->units_per_em_;
  const auto in_ems = [&](int units) { return static_cast<int>(std::lround(units * scale)); };
  const auto [ascent, descent] = extents(face->face_, font);
  hb_position_t cap_height = 0;
  hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap_height);
  const std::string_view box = view(head.get());
  const auto edge = [&](std::size_t at) { return in_ems(signed_16(box, at)); };
  face->metrics_ = {in_ems(ascent),
                    in_ems(descent),
                    in_ems(cap_height),
                    static_cast<double>(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE)),
                    edge(36),
                    edge(38),
                    edge(40),
                    edge(42),
                    hb_style_get_value(font, HB_STYLE_TAG_WEIGHT) >= 600};
  face->postscript_name_ = name_of(face->face_);
  return face;
}

Face::~Face() {
  hb_font_destroy(static_cast<hb_font_t*>(font_));
  hb_blob_destroy(static_cast<hb_blob_t*>(hmtx_blob_));
  hb_face_destroy(outlines_);
  hb_face_destroy(face_);
}

bool Face::has(char32_t character) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(static_cast<hb_font_t*>(font_), character, &glyph) && glyph != 0;
}

double Face::advance(GlyphId glyph) const {
  const std::size_t row = std::min<std::size_t>(glyph, long_metrics_ - 1);
  return big_endian_16(hmtx_, row * 4) * 1000.0 / units_per_em_;
}

Face::Subset Face::subset(std::span<const GlyphId> glyphs) const {
  const Handle<hb_subset_input_t> input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  for (const GlyphId glyph : glyphs) hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  const Handle<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(outlines_, input.get()));
  const Handle<hb_face_t> made(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
  if (!made) throw MachineFault(Code::library_failed, {"hb-subset", path_});
  const Handle<hb_blob_t> program(hb_face_reference_blob(made.get()));
  Subset subset{std::string(view(program.get())), {}};
  const hb_map_t* ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  for (const GlyphId glyph : glyphs) subset.ids.push_back(static_cast<GlyphId>(hb_map_get(ids, glyph)));
  return subset;
}

}  // namespace text
