// The house style: everything visible that is a choice. Lengths in points (1/72 inch), colours sRGB.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "document/abbreviations.hpp"
#include "document/document.hpp"
#include "document/labels.hpp"

namespace style {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Colour&) const = default;
};

// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(Colour a, Colour b);
// What text has with its ground at least (success criterion 1.4.3).
inline constexpr double least_contrast = 4.5;

// The colour of the same hue and saturation, as little lighter or darker as it can be, that can be read on `ground`.
Colour nearest_shade(Colour ink, Colour ground);

// What a letter is used for; the names in the file stand in role_names.
enum class Role {
  text,        // tekst: paragraphs and lists
  title,       // titel: the report's title
  number,      // nummer: the section number in the margin
  block,       // blok: headings of a block
  heading,     // kop: headings of a topic
  subheading,  // onderkop: headings of a subtopic
  table,       // tabel: cells
  table_head,  // tabelkop: column heads
  data,        // gegevens: masthead and data block
  running      // marge: running header and footer
};
inline constexpr std::size_t role_count = 10;
inline constexpr std::array<std::string_view, role_count> role_names = {
    "tekst", "titel", "nummer", "blok", "kop", "onderkop", "tabel", "tabelkop", "gegevens", "marge"};

inline Role role_of(document::HeadingRole role) {
  switch (role) {
    case document::HeadingRole::part:
    case document::HeadingRole::chapter: return Role::title;
    case document::HeadingRole::block: return Role::block;
    case document::HeadingRole::topic: return Role::heading;
    case document::HeadingRole::subtopic: return Role::subheading;
  }
  return Role::subheading;
}

struct TextStyle {
  std::string family;       // embedded in the PDF
  std::string word_family;  // named in the DOCX, with `family` as its alternative
  double size = 0;
  double leading = 0;  // baseline to baseline
  Colour colour;
  bool bold = false;
  bool italic = false;
  double above = 0, below = 0;  // space around a paragraph; between two the larger holds
  bool accented = false;        // `colour` is the accent, and follows it in a style that changes the accent
  bool text_figures = false;    // with the heights of small letters, in the PDF
};

struct PageMetrics {
  double width = 0, height = 0;
  double top = 0, bottom = 0, left = 0, right = 0;  // margins of the text
  double head = 0;                                  // from the top edge to the baseline of the running header
  double foot = 0;                                  // from the bottom edge to the baseline of the running footer

  // Of the text, between the margins.
  double text_width() const { return width - left - right; }
  double text_height() const { return height - top - bottom; }
};

struct ListMetrics {
  double label_width = 0;  // labels are set right-aligned in it
  double label_gap = 0;
  double item_space = 0;  // between items
  double above = 0, below = 0;
};

struct TableMetrics {
  double column_gap = 0;
  double padding = 0;  // above and below the text of a row
  double above = 0, below = 0;
  double thick_rule = 0, thin_rule = 0, hairline = 0;  // above the head, below the head, between rows
  // How small the letter of a table may become before its words are divided; no smaller than that of a table is.
  double smallest_letter = 8.5;
  double row_pitch = 18.5;  // of many rows of one line each, from one rule to the next, where `padding` gives more
};

struct DataMetrics {
  double padding = 0;  // of the wash around the facts
  double above = 0, below = 0;
  double rule = 0;  // under the masthead
};

struct Logo {
  std::string file;  // as written, relative to the style file; empty: no logo
  std::string alternative;
  double width = 0;
  std::string bytes;  // of the file, filled by who reads the style
};

// A document of Word whose headers, footers and margins those of reports in Word have.
struct Letterhead {
  std::string file;   // as written, relative to the style file; empty: none
  std::string bytes;  // of the file, filled by who reads the style
};

enum class TextAlignment { left, justified };

// White above and below a quotation, of that below a paragraph.
inline constexpr double around_quotation = 1.4;

// Of the height of the text on a page, the white above the title of a part.
inline constexpr double white_above_part = 0.3;

// Between a number in the margin and the edge of the paper, in points.
inline constexpr double least_before_number = 12;

// In points: what is read as running text, and not looked up as a note or a running head is.
inline constexpr double least_explanation = 9.5;

struct Style {
  std::string name;
  PageMetrics page;
  std::array<TextStyle, role_count> letters;
  std::vector<std::string> fallback_families;  // tried in this order for what a letter's family lacks
  Colour paper{255, 255, 255};
  Colour accent, line, wash, link;
  Colour accent_rule;                              // rules of heads and masthead, where no text stands: any colour
  bool own_link = false, own_accent_rule = false;  // false: `link` or `accent_rule` follows the accent
  ListMetrics list;
  TableMetrics table;
  DataMetrics data;
  Logo logo;
  Letterhead letterhead;
  TextAlignment alignment = TextAlignment::left;
  bool hyphenate = true;
  std::vector<document::Labels> labels;                    // at least one, each complete
  std::vector<document::KnownAbbreviation> abbreviations;  // each once
  document::ContentsPolicy contents = document::ContentsPolicy::automatic;
  document::HeadingRole contents_depth = document::HeadingRole::chapter;  // of a book
  document::CaptionNumbers caption_numbers = document::CaptionNumbers::yes;
  std::string woo_category;  // under which the Open Government Act (Wet open overheid) has its reports; may be empty

  const TextStyle& letter(Role role) const { return letters.at(static_cast<std::size_t>(role)); }
  const TextStyle& letter(document::HeadingRole role) const { return letter(role_of(role)); }

  // Between a number in the margin, or in a column of its own, and the text.
  double number_gap() const { return list.label_gap * 1.4; }

  // The letter of what explains a row of a table: that of the data block, in the ink of the table.
  TextStyle explanation() const {
    TextStyle letter = this->letter(Role::data);
    letter.colour = this->letter(Role::table).colour;
    if (letter.size < least_explanation) {
      letter.leading *= least_explanation / letter.size;
      letter.size = least_explanation;
    }
    return letter;
  }
};

}  // namespace style
