#include "text/harfbuzz_shaper.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <cassert>
#include <iterator>
#include <limits>
#include <map>
#include <new>

#include "language/direction.hpp"
#include "language/tag.hpp"
#include "text/plain_figures.hpp"
#include "text/soft_hyphen.hpp"
#include "unicode/ascii.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace text {
namespace {

struct ShapingDeleter {
  void operator()(hb_font_t* p) const { hb_font_destroy(p); }
  void operator()(hb_buffer_t* p) const { hb_buffer_destroy(p); }
};

struct Character {
  char32_t value = 0;  // what is shaped
  std::uint32_t offset = 0;
  std::uint32_t face = 0;  // index in the font
};

// What a run of characters is shaped with.
struct Segment {
  hb_language_t language;
  hb_script_t script;
  hb_direction_t direction;
  bool text_figures;
  std::span<const std::uint32_t> seams;
};

constexpr hb_codepoint_t no_joiner = 0x200C;

// Text figures are as wide as they are; those of a column stand in a table.
constexpr hb_feature_t old_style[] = {{HB_TAG('o', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
                                      {HB_TAG('p', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};

// Common and inherited, the scripts of what stands among letters of any.
bool is_of_any_script(hb_script_t script) {
  return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

hb_script_t script_of(char32_t c) {
  if (c < 0x80) return unicode::is_ascii_letter(static_cast<char>(c)) ? HB_SCRIPT_LATIN : HB_SCRIPT_COMMON;
  return hb_unicode_script(hb_unicode_funcs_get_default(), c);
}

// The script of digits and marks without letters: Arabic digits have forms of their own in Urdu, in fonts that know it.
hb_script_t script_of_language(std::string_view primary) {
  if (!language::is_right_to_left(primary)) return HB_SCRIPT_INVALID;
  return primary == "he" || primary == "iw" || primary == "yi" ? HB_SCRIPT_HEBREW : HB_SCRIPT_ARABIC;
}

bool is_mark(char32_t c) {
  if (c < 0x300) return false;
  const auto category = hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
  return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
         category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK || category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK;
}

// The letter that a face has for `base` with `mark`, or 0. HarfBuzz composes the two, also where the mark has no glyph.
char32_t composed(const Face& face, char32_t base, char32_t mark) {
  hb_codepoint_t both = 0;
  if (!hb_unicode_compose(hb_unicode_funcs_get_default(), base, mark, &both)) return 0;
  return face.has(both) ? both : 0;
}

// What stands in for a character that a face lacks, without a difference that a reader sees.
char32_t stand_in(const Face& face, char32_t c) {
  if (face.has(c)) return c;
  if ((c == 0x00A0 || c == 0x202F) && face.has(' ')) return ' ';
  if (c == 0x2011 && face.has(0x2010)) return 0x2010;
  if ((c == 0x2011 || c == 0x2010) && face.has('-')) return '-';
  return 0;
}

char32_t without_trema(char32_t c) {
  switch (c) {
    case 0xEB: return 'e';
    case 0xEF: return 'i';
    case 0xF6: return 'o';
    case 0xFC: return 'u';
    default: return c;
  }
}

bool may_divide(const hb_glyph_info_t& info) {
  return (hb_glyph_info_get_glyph_flags(&info) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) == 0;
}

// Where the letters of a text begin, each with the marks behind it.
std::vector<std::uint16_t> letters_of(std::string_view text) {
  std::vector<std::uint16_t> begins;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = static_cast<std::uint16_t>(at);
    const char32_t c = unicode::next(text, at);
    if (begins.empty() || !(is_mark(c) || unicode::is_ignorable(c))) begins.push_back(begin);
  }
  return begins;
}

// Letters from right to left in one glyph (lam and alef) get a place each, for readers of a PDF divide a glyph over its
// letters from left to right. The last keeps the glyph, the others get a blank over it, which ends where their part of
// it does, so that no reader sees a space there. It is the last glyph of the run.
void give_letters_places(ShapedRun& run, GlyphId blank, float blank_width) {
  const Glyph ligature = run.glyphs.back();
  const std::string_view text = std::string_view(run.text).substr(ligature.begin, ligature.end - ligature.begin);
  const std::vector<std::uint16_t> letters = letters_of(text);
  if (letters.size() < 2) return;
  const auto begin_of = [&](std::size_t letter) {
    return static_cast<std::uint16_t>(ligature.begin + letters[letter]);
  };
  run.glyphs.back().begin = begin_of(letters.size() - 1);
  run.glyphs.back().divides = false;
  for (std::size_t i = letters.size() - 1; i-- > 0;) {
    const float back = ligature.advance * static_cast<float>(i) / static_cast<float>(letters.size());
    run.glyphs.push_back({blank, i == 0 && ligature.divides, 0, -back - blank_width, 0, begin_of(i), begin_of(i + 1)});
  }
}

}  // namespace

// What shaping asks of a language.
struct Known {
  std::string primary;
  hb_language_t language = nullptr;
  hb_script_t script = HB_SCRIPT_INVALID;  // of what has none of its own
};

struct HarfBuzzShaper::State {
  std::map<const Face*, PlainFigures> figures;
  std::map<const Face*, std::unique_ptr<hb_font_t, ShapingDeleter>> fonts;
  std::unique_ptr<hb_buffer_t, ShapingDeleter> buffer{hb_buffer_create()};
  std::vector<Character> characters;
  std::vector<std::uint32_t> cluster_ends;  // of the run at hand, by glyph
  Known language;                           // of the word before, for most are in one

  hb_font_t* font(const Face& face) {
    auto& slot = fonts[&face];
    if (!slot) {
      slot.reset(hb_font_create(face.handle()));
      hb_font_set_scale(slot.get(), 1 << 16, 1 << 16);  // positions come in 1/65536 em
    }
    return slot.get();
  }

  const Known& known(std::string_view primary) {
    if (language.language == nullptr || language.primary != primary)
      language = {std::string(primary), hb_language_from_string(primary.data(), static_cast<int>(primary.size())),
                  script_of_language(primary)};
    return language;
  }

  PlainFigures& plain_figures(const Face& face) {
    const auto known = figures.find(&face);
    return known != figures.end() ? known->second
                                  : figures.emplace(&face, PlainFigures(face, font(face))).first->second;
  }

  void choose_faces(std::string_view word, const Font& font, ShapedWord& out);
  void shape_run(std::string_view word, std::size_t first, std::size_t last, const Face& face, const Segment& segment,
                 ShapedWord& out);
};

void HarfBuzzShaper::State::choose_faces(std::string_view word, const Font& font, ShapedWord& out) {
  characters.clear();
  std::uint32_t current = 0;
  std::size_t letter = 0;     // where the last letter begins, with its marks behind it
  char32_t letter_value = 0;  // what it and its marks compose to; 0 when there is none, or they do not
  const bool continued = word.starts_with(soft_hyphen_utf8) && word.size() > soft_hyphen_utf8.size();
  for (std::size_t at = continued ? soft_hyphen_utf8.size() : 0; at < word.size();) {
    const auto offset = static_cast<std::uint32_t>(at);
    char32_t c = unicode::next(word, at);
    if (continued && characters.empty()) c = without_trema(c);
    if (c == unicode::soft_hyphen && at == word.size()) c = '-';
    // A mark stays with its letter, an invisible character with what it stands in.
    const bool marks = is_mark(c) && !characters.empty();
    const char32_t both = marks && letter_value != 0 ? composed(*font.faces[current], letter_value, c) : 0;
    if (unicode::is_ignorable(c) || both != 0 || (marks && font.faces[current]->has(c))) {
      if (marks) letter_value = both;
      characters.push_back({c, offset, current});
      continue;
    }
    char32_t found = 0;
    for (std::uint32_t face = 0; face < font.faces.size() && found == 0; ++face)
      if ((found = stand_in(*font.faces[face], c)) != 0) current = face;
    if (found == 0) {
      out.missing.push_back({c, offset});
      for (const char32_t substitute : {char32_t{0xFFFD}, char32_t{'?'}})
        for (std::uint32_t face = 0; face < font.faces.size() && found == 0; ++face)
          if (font.faces[face]->has(substitute)) found = substitute, current = face;
      if (found == 0) found = '?', current = 0;
    }
    // A mark in another face than its letter takes the letter along where that face has it.
    if (marks && std::all_of(characters.begin() + static_cast<std::ptrdiff_t>(letter), characters.end(),
                             [&](const Character& known) {
                               return unicode::is_ignorable(known.value) || font.faces[current]->has(known.value);
                             }))
      for (std::size_t i = letter; i < characters.size(); ++i) characters[i].face = current;
    if (!marks) letter = characters.size();
    letter_value = marks ? 0 : found;
    characters.push_back({found, offset, current});
  }
}

void HarfBuzzShaper::State::shape_run(std::string_view word, std::size_t first, std::size_t last, const Face& face,
                                      const Segment& segment, ShapedWord& out) {
  const std::uint32_t begin = characters[first].offset;
  const auto end = static_cast<std::uint32_t>(last < characters.size() ? characters[last].offset : word.size());
  hb_buffer_t* b = buffer.get();
  hb_buffer_clear_contents(b);
  hb_buffer_set_content_type(b, HB_BUFFER_CONTENT_TYPE_UNICODE);
  for (std::size_t i = first; i < last; ++i) {
    // Removed again with all that is invisible; kerning passes over it.
    if (i > first && std::ranges::binary_search(segment.seams, characters[i].offset))
      hb_buffer_add(b, no_joiner, characters[i - 1].offset - begin);
    hb_buffer_add(b, characters[i].value, characters[i].offset - begin);
  }
  hb_buffer_set_flags(b, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  hb_buffer_set_cluster_level(b, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
  hb_buffer_set_direction(b, segment.direction);
  hb_buffer_set_script(b, segment.script);
  hb_buffer_set_language(b, segment.language);
  hb_shape(font(face), b, old_style, segment.text_figures ? std::size(old_style) : 0);
  // HarfBuzz that runs out of memory leaves text out without a word.
  if (!hb_buffer_allocation_successful(b)) throw std::bad_alloc();

  unsigned count = 0;
  const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(b, &count);
  const hb_glyph_position_t* position = hb_buffer_get_glyph_positions(b, &count);
  ShapedRun run{&face, std::string(word.substr(begin, end - begin)), {}, 0};
  run.glyphs.reserve(count);
  // Clusters are monotone: the bytes of one end where the next in reading order begins.
  const bool backward = HB_DIRECTION_IS_BACKWARD(hb_buffer_get_direction(b));
  cluster_ends.resize(count);
  std::uint32_t next_cluster = end - begin, this_end = next_cluster;
  for (unsigned n = 0; n < count; ++n) {
    const unsigned i = backward ? n : count - 1 - n;
    if (n > 0 && info[i].cluster != next_cluster) this_end = next_cluster;
    cluster_ends[i] = this_end;
    next_cluster = info[i].cluster;
  }
  constexpr float scale = 1.0F / (1 << 16);
  for (unsigned i = 0; i < count; ++i) {
    const std::uint32_t cluster = info[i].cluster, cluster_end = cluster_ends[i];
    const bool taken = i > 0 && info[i - 1].cluster == cluster;
    const auto advance = static_cast<float>(position[i].x_advance) * scale;
    run.glyphs.push_back(
        {static_cast<GlyphId>(info[i].codepoint), may_divide(info[i]), advance,
         static_cast<float>(position[i].x_offset) * scale, static_cast<float>(position[i].y_offset) * scale,
         static_cast<std::uint16_t>(taken ? cluster_end : cluster), static_cast<std::uint16_t>(cluster_end)});
    run.width += advance;
    const bool alone = !taken && (i + 1 == count || info[i + 1].cluster != cluster);
    hb_codepoint_t blank = 0;
    if (backward && alone && hb_font_get_nominal_glyph(font(face), ' ', &blank))
      give_letters_places(run, static_cast<GlyphId>(blank),
                          static_cast<float>(hb_font_get_glyph_h_advance(font(face), blank)) * scale);
  }
  out.width += run.width;
  out.runs.push_back(std::move(run));
}

HarfBuzzShaper::HarfBuzzShaper() : state_(std::make_unique<State>()) {}
HarfBuzzShaper::~HarfBuzzShaper() = default;

ShapedWord HarfBuzzShaper::shape(std::string_view word, const Setting& setting) {
  assert(word.size() <= std::numeric_limits<std::uint16_t>::max());
  const std::string_view primary = language::primary_language(setting.language);
  const auto& [name, language, usual] = state_->known(primary);
  Segment segment{language, usual, setting.direction == Direction::right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR,
                  setting.text_figures, setting.seams};
  if (usual == HB_SCRIPT_INVALID && setting.direction == Direction::left_to_right && !setting.text_figures)
    if (auto figure = state_->plain_figures(*setting.font->faces.front()).shape(word)) return *std::move(figure);
  ShapedWord shaped;
  state_->choose_faces(word, *setting.font, shaped);
  const std::vector<Character>& characters = state_->characters;
  for (std::size_t first = 0; first < characters.size();) {
    // One face and one script; what is of any script goes with what it stands among.
    hb_script_t script = HB_SCRIPT_INVALID;
    std::size_t last = first;
    for (; last < characters.size() && characters[last].face == characters[first].face; ++last) {
      const hb_script_t own = script_of(characters[last].value);
      if (is_of_any_script(own) || own == script) continue;
      if (script != HB_SCRIPT_INVALID) break;
      script = own;
    }
    segment.script = script == HB_SCRIPT_INVALID ? usual : script;
    state_->shape_run(word, first, last, *setting.font->faces[characters[first].face], segment, shaped);
    first = last;
  }
  return shaped;
}

}  // namespace text
