// Formatting of paragraphs and runs, the same for styles and for direct formatting. The order of the elements, which
// Word insists on, is known here only (17.3.1.26 pPr, 17.3.2.28 rPr).
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "docx/revisions.hpp"
#include "style/style.hpp"
#include "xml/writer.hpp"

namespace docx {

struct RunProperties {
  std::string_view style;   // id of a character style
  std::string_view family;  // as Word names it
  std::optional<bool> bold, italic;
  std::optional<style::Colour> colour;
  std::optional<double> size;  // points
  bool kerning = false;        // Word kerns only where it is told to
  bool underline = false;
  bool superscript = false;
  std::string_view language;  // BCP 47
  bool right_to_left = false;
  bool operator==(const RunProperties&) const = default;
};

struct Border {
  std::string_view element;  // w:top, w:left, w:bottom, w:right, w:insideH
  double width = 0;          // points
  double space = 0;          // points, to the text
  style::Colour colour;
  bool none = false;  // that of the style goes
};

struct Tab {
  int position = 0;  // twips from the left margin
  bool right = false;
  bool dotted = false;   // leader dots before it
  bool cleared = false;  // that of the style goes
};

struct Numbered {
  int number = 0;  // w:numId
  int level = 0;
};

// Lengths in twips.
// Where a paragraph stands that is taken out of the text (17.3.1.11): at the right of the text's width, so far below
// the top of the page. Text goes on below it, at a distance of `space`. Twips.
struct Frame {
  int width = 0, height = 0, top = 0, space = 0;
};

struct ParagraphProperties {
  std::string_view style;  // id of a paragraph style
  bool keep_next = false, keep_lines = false;
  bool page_break_before = false;
  std::optional<Frame> frame;
  bool widow_control = false;
  std::optional<Numbered> numbering;
  std::vector<Border> borders;  // in the order top, left, bottom, right
  std::optional<style::Colour> shade;
  std::vector<Tab> tabs;
  std::optional<bool> no_hyphenation;  // false: in spite of its style
  bool right_to_left = false;
  std::optional<int> before, after;
  std::optional<int> line;  // baseline to baseline, more where a letter is taller
  bool exact_line = false;  // not even then
  std::optional<int> left, right, hanging;
  std::string_view alignment;  // left, center, right, both
  std::optional<int> outline_level;
  std::optional<double> mark_size;  // points, of the paragraph mark and of a number that Word sets
  std::string_view mark_style;      // id of a character style, of the paragraph mark
  // Whether the paragraph mark came or went; `revisions` is not null then.
  document::Change mark_change = document::Change::none;
  Revisions* revisions = nullptr;
};

// Nothing is written where nothing is set.
void write(xml::Writer& xml, const RunProperties& properties);
void write(xml::Writer& xml, const ParagraphProperties& properties);
void write_border(xml::Writer& xml, const Border& border);

// What `letter` asks beyond `base`, which the run has already; with no base, everything.
RunProperties letter_properties(const style::TextStyle& letter, const style::TextStyle* base);

}  // namespace docx
