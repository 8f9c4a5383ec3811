// The names of the style's XML (styles/stijl.xsd) and the fields that they fill.
#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "style/style.hpp"

namespace style {

// Points, both ends included.
struct Bounds {
  double least = 0, most = 0;
};

template <class Owner>
struct LengthField {
  std::string_view name;  // of the attribute
  double Owner::* field;
  Bounds bounds;
};

// Word refuses pages wider or higher than 22 inch; the other bounds keep slips of the pen (mm for pt) out.
inline constexpr std::array<LengthField<PageMetrics>, 8> page_lengths = {{{"breedte", &PageMetrics::width, {200, 1584}},
                                                                          {"hoogte", &PageMetrics::height, {200, 1584}},
                                                                          {"boven", &PageMetrics::top, {20, 600}},
                                                                          {"onder", &PageMetrics::bottom, {20, 600}},
                                                                          {"links", &PageMetrics::left, {20, 600}},
                                                                          {"rechts", &PageMetrics::right, {20, 600}},
                                                                          {"kop", &PageMetrics::head, {10, 600}},
                                                                          {"voet", &PageMetrics::foot, {10, 600}}}};

inline constexpr std::array<LengthField<TextStyle>, 4> letter_lengths = {{{"grootte", &TextStyle::size, {6, 72}},
                                                                          {"regel", &TextStyle::leading, {6, 144}},
                                                                          {"boven", &TextStyle::above, {0, 200}},
                                                                          {"onder", &TextStyle::below, {0, 200}}}};

inline constexpr std::array<LengthField<ListMetrics>, 5> list_lengths = {
    {{"nummerbreedte", &ListMetrics::label_width, {4, 100}},
     {"nummerafstand", &ListMetrics::label_gap, {1, 50}},
     {"puntafstand", &ListMetrics::item_space, {0, 100}},
     {"boven", &ListMetrics::above, {0, 200}},
     {"onder", &ListMetrics::below, {0, 200}}}};

inline constexpr std::array<LengthField<TableMetrics>, 7> table_lengths = {
    {{"kolomafstand", &TableMetrics::column_gap, {2, 100}},
     {"vulling", &TableMetrics::padding, {0, 50}},
     {"boven", &TableMetrics::above, {0, 200}},
     {"onder", &TableMetrics::below, {0, 200}},
     {"lijnbovenkop", &TableMetrics::thick_rule, {0, 12}},
     {"lijnonderkop", &TableMetrics::thin_rule, {0, 12}},
     {"lijntussenrijen", &TableMetrics::hairline, {0, 12}}}};
// What a style without a basis may leave out.
inline constexpr std::array<LengthField<TableMetrics>, 2> table_limits = {
    {{"kleinsteletter", &TableMetrics::smallest_letter, {6, 72}}, {"rijhoogte", &TableMetrics::row_pitch, {6, 144}}}};

inline constexpr std::array<LengthField<DataMetrics>, 4> data_lengths = {{{"vulling", &DataMetrics::padding, {0, 50}},
                                                                          {"boven", &DataMetrics::above, {0, 200}},
                                                                          {"onder", &DataMetrics::below, {0, 200}},
                                                                          {"lijn", &DataMetrics::rule, {0, 12}}}};

inline constexpr Bounds logo_width{10, 600};

enum class ColourName { accent, accent_rule, line, wash, link, paper };
inline constexpr std::size_t colour_count = 6;
inline constexpr std::array<std::string_view, colour_count> colour_names = {"accent", "accentlijn", "lijn",
                                                                            "vlak",   "link",       "papier"};

inline constexpr std::array<std::string_view, 13> element_names = {
    "pagina", "letter",      "terugval", "kleur",   "lijst",       "tabel", "gegevens",
    "logo",   "briefpapier", "tekst",    "woorden", "afkortingen", "woo"};

// A child of `woorden`.
struct Word {
  enum class Kind {
    words,  // one line; each placeholder must be there, once
    mail,   // one line; any placeholders, and parts in brackets
    letter  // the same with lines
  };
  std::string_view name;
  std::string& (*field)(document::Labels&);
  std::vector<std::string_view> placeholders;
  Kind kind = Kind::words;
};
const std::vector<Word>& words();
std::vector<std::string_view> word_names();

// "`a`, `b`, `c`"
std::string listed(std::span<const std::string_view> names);

// What may have been meant: the nearest of `known` when it is near, else all of them, as `listed` writes them.
std::string meant(std::string_view name, std::span<const std::string_view> known);

}  // namespace style
