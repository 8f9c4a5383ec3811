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

struct FaceDeleter {
  void operator()(hb_blob_t* p) const { hb_blob_destroy(p); }
  void operator()(hb_face_t* p) const { hb_face_destroy(p); }
  void operator()(hb_font_t* p) const { hb_font_destroy(p); }
  void operator()(hb_subset_input_t* p) const { hb_subset_input_destroy(p); }
  void operator()(hb_subset_plan_t* p) const { hb_subset_plan_destroy(p); }
};
template <class T>
using Handle = std::unique_ptr<T, FaceDeleter>;

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

unsigned size_of(const hb_blob_t* blob) { return hb_blob_get_length(const_cast<hb_blob_t*>(blob)); }

}  // namespace

struct Face::Program {
  Handle<hb_face_t> face;
  Handle<hb_face_t> outlines;  // the same with the tables of a subset only, which is what a subset costs by
  Handle<hb_font_t> font;      // immutable, for look-ups
  Handle<hb_blob_t> hmtx_blob;
  std::string_view hmtx;
  std::string postscript_name;
  Metrics metrics;
  unsigned glyph_count = 0, units_per_em = 1000, long_metrics = 0;

  Program(const std::string& path, unsigned index, const std::string& family);

 private:
  Handle<hb_blob_t> table(const char* tag) const {
    return Handle<hb_blob_t>(hb_face_reference_table(face.get(), hb_tag_from_string(tag, -1)));
  }
  void copy_outlines();
  void measure(std::string_view head);
};

Face::Program::Program(const std::string& path, unsigned index, const std::string& family) {
  const Handle<hb_blob_t> file(hb_blob_create_from_file_or_fail(path.c_str()));
  if (!file) throw MachineFault(Code::font_unusable, {family, path, "unreadable"});
  face.reset(hb_face_create(file.get(), index));
  hb_face_make_immutable(face.get());
  glyph_count = hb_face_get_glyph_count(face.get());
  units_per_em = hb_face_get_upem(face.get());
  if (size_of(table("glyf").get()) == 0) throw MachineFault(Code::font_not_truetype, {family, path});
  copy_outlines();
  const auto head = table("head"), hhea = table("hhea");
  hmtx_blob = table("hmtx");
  hmtx = view(hmtx_blob.get());
  if (size_of(head.get()) < 54 || size_of(hhea.get()) < 36 || glyph_count == 0)
    throw MachineFault(Code::font_unusable, {family, path, "head, hhea or maxp"});
  long_metrics = big_endian_16(view(hhea.get()), 34);
  if (long_metrics == 0 || hmtx.size() < std::size_t{4} * long_metrics)
    throw MachineFault(Code::font_unusable, {family, path, "hmtx"});
  font.reset(hb_font_create(face.get()));
  hb_font_make_immutable(font.get());
  measure(view(head.get()));
  postscript_name = name_of(face.get());
}

void Face::Program::copy_outlines() {
  outlines.reset(hb_face_builder_create());
  for (const char* tag : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"})
    if (!hb_face_builder_add_table(outlines.get(), hb_tag_from_string(tag, -1), table(tag).get()))
      throw std::bad_alloc();
  hb_face_make_immutable(outlines.get());
}

void Face::Program::measure(std::string_view head) {
  const double scale = 1000.0 / units_per_em;
  const auto in_ems = [&](int units) { return static_cast<int>(std::lround(units * scale)); };
  const auto [ascent, descent] = extents(face.get(), font.get());
  hb_position_t cap_height = 0;
  hb_ot_metrics_get_position_with_fallback(font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &cap_height);
  const auto edge = [&](std::size_t at) { return in_ems(signed_16(head, at)); };
  metrics = {in_ems(ascent),
             in_ems(descent),
             in_ems(cap_height),
             static_cast<double>(hb_style_get_value(font.get(), HB_STYLE_TAG_SLANT_ANGLE)),
             edge(36),
             edge(38),
             edge(40),
             edge(42),
             hb_style_get_value(font.get(), HB_STYLE_TAG_WEIGHT) >= 600};
}

Face::Face(const std::string& path, unsigned index, const std::string& family)
    : path_(path), family_(family), index_(index) {}

Face::~Face() = default;

std::shared_ptr<const Face> Face::load(const std::string& path, unsigned index, const std::string& family) {
  std::shared_ptr<const Face> face(new Face(path, index, family));
  face->program();
  return face;
}

std::shared_ptr<const Face> Face::load_later(const std::string& path, unsigned index, const std::string& family) {
  return std::shared_ptr<const Face>(new Face(path, index, family));
}

const Face::Program& Face::program() const {
  if (const Program* ready = program_.load(std::memory_order_acquire)) return *ready;
  const std::lock_guard lock(reading_);
  if (!read_) read_ = std::make_unique<const Program>(path_, index_, family_);
  program_.store(read_.get(), std::memory_order_release);
  return *read_;
}

const std::string& Face::postscript_name() const { return program().postscript_name; }
const Face::Metrics& Face::metrics() const { return program().metrics; }
std::array<std::uint8_t, 10> Face::panose() const {
  const Handle<hb_blob_t> blob(hb_face_reference_table(handle(), HB_TAG('O', 'S', '/', '2')));
  const std::string_view table = view(blob.get());
  std::array<std::uint8_t, 10> digits{};
  for (std::size_t i = 0; table.size() >= 42 && i < digits.size(); ++i)
    digits[i] = static_cast<std::uint8_t>(table[32 + i]);
  return digits;
}
unsigned Face::glyph_count() const { return program().glyph_count; }
hb_face_t* Face::handle() const { return program().face.get(); }

bool Face::has(char32_t character) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(program().font.get(), character, &glyph) && glyph != 0;
}

double Face::advance(GlyphId glyph) const {
  const Program& program = this->program();
  const std::size_t row = std::min<std::size_t>(glyph, program.long_metrics - 1);
  return big_endian_16(program.hmtx, row * 4) * 1000.0 / program.units_per_em;
}

Face::Subset Face::subset(std::span<const GlyphId> glyphs) const {
  const Handle<hb_subset_input_t> input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  for (const GlyphId glyph : glyphs) hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  const Handle<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(program().outlines.get(), input.get()));
  const Handle<hb_face_t> made(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
  if (!made) throw MachineFault(Code::library_failed, {"hb-subset", path_});
  const Handle<hb_blob_t> bytes(hb_face_reference_blob(made.get()));
  Subset subset{std::string(view(bytes.get())), {}};
  const hb_map_t* ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  for (const GlyphId glyph : glyphs) subset.ids.push_back(static_cast<GlyphId>(hb_map_get(ids, glyph)));
  return subset;
}

}  // namespace text
