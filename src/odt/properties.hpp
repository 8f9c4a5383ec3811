// Formatting of paragraphs and of their text, the same for named and for automatic styles (part 3, 17.6 and 16.29.29).
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "style/style.hpp"
#include "xml/writer.hpp"

namespace odt {

struct TextProperties {
  std::string_view family;  // of a style:font-face
  std::optional<bool> bold, italic;
  std::optional<style::Colour> colour;
  std::optional<double> size;  // points
  bool kerning = false;
  bool underline = false;
  bool superscript = false;
  std::string_view language;  // BCP 47
  std::optional<bool> hyphenate;
  bool operator==(const TextProperties&) const = default;
};

struct Tab {
  double position = 0;  // from where the paragraph's text begins
  bool right = false;
  bool dotted = false;  // leader dots before it
};

enum class Break { none, page, column };

// Lengths in points.
struct ParagraphProperties {
  std::optional<double> above, below;
  double above_at_top = 0;     // instead of `above`, where it begins a page that was asked for
  std::optional<double> line;  // baseline to baseline, more where a letter is taller
  bool exact_line = false;     // not even then
  std::optional<double> left, right, indent;
  std::string_view alignment;  // left, center, right, justify
  bool keep_next = false, keep_lines = false;
  bool widow_control = false;
  Break before = Break::none;
  std::optional<style::Colour> shade;
  std::vector<Tab> tabs;
  std::string_view writing_mode;  // lr-tb, rl-tb
  bool one_hyphen = false;        // no two lines after each other end in one
};

// Where lines begin and end. LibreOffice takes "start" for the left wherever lines begin.
inline std::string_view at_start(bool from_right) { return from_right ? "right" : "left"; }
inline std::string_view at_end(bool from_right) { return from_right ? "left" : "right"; }

// Nothing is written where nothing is set.
void write(xml::Writer& xml, const TextProperties& properties);
void write(xml::Writer& xml, const ParagraphProperties& properties);

// What `letter` asks beyond `base`, which the text has already; with no base, everything.
TextProperties letter_properties(const style::TextStyle& letter, const style::TextStyle* base);

}  // namespace odt
