// What layout makes: pages of positioned runs, each with its owner in the structure tree.
// Points; x from the left edge of the page, y downwards: in a box from the box's top, on a page from the page's top.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/plan.hpp"

#include "layout/structure.hpp"
#include "style/style.hpp"
#include "text/paragraph.hpp"

namespace layout {

using Colour = style::Colour;

// Content that a screen reader never hears (ISO 32000-1, 14.8.2.2).
enum class Artifact { layout, header, footer, repeated };
using Owner = std::variant<LeafId, Artifact>;

// Text in one size and colour on one line.
struct TextRun {
  Owner owner;
  double size = 0;
  style::Colour colour;
  double x = 0, baseline = 0;
  std::vector<text::Fragment> fragments;  // their x counts from that of the run
  double scale = 1;                       // of the widths of its glyphs (text::Line)
};

// A filled rectangle: a rule, a wash, an underline. Always an artifact.
struct Fill {
  double x = 0, y = 0, width = 0, height = 0;
  style::Colour colour;
};

// A picture, scaled to fill its rectangle.
struct Picture {
  Owner owner;  // a leaf of its Figure, or an artifact
  double x = 0, y = 0, width = 0, height = 0;
  std::optional<std::size_t> figure;  // index in the document's images; none: the logo of the style
  std::size_t planned = 0;            // index in Plan::figures, of a figure
};

struct ToHeading {
  std::size_t index = 0;  // in Pages::headings
};
struct ToNote {
  std::size_t index = 0;  // in Pages::notes
};
struct ToNoteNumber {
  std::size_t index = 0;  // in Pages::note_numbers
};
struct ToAnchor {
  std::size_t index = 0;  // in Pages::anchors
};

// Where a link can be clicked, one a line.
struct LinkArea {
  ElementId element;
  double x = 0, y = 0, width = 0, height = 0;
  std::variant<std::string, ToHeading, ToNote, ToNoteNumber, ToAnchor> target;  // the text is a URI
  std::string description;
};

// The smallest thing that pages are made of: a line, or a row of a table. Never divided.
struct Box {
  double height = 0;
  double above = 0;    // space before it, dropped at the top of a page
  double give = 0;     // by which a page may make that space larger or smaller
  double yield = 0;    // by which a page may make `height` smaller, with its picture
  double penalty = 0;  // of a page that begins with it
  bool begins_page = false;
  bool turned = false;  // stands on a turned page; begins_page where the box before does not
  std::vector<Fill> fills;
  std::vector<Picture> pictures;
  std::vector<TextRun> runs;
  std::vector<LinkArea> links;
  std::optional<std::uint32_t> heading;  // index in Pages::headings
  std::optional<std::uint32_t> note;     // index in Pages::notes: its first line
  std::vector<std::uint32_t> anchors;    // indexes in Pages::anchors of what begins here
  std::vector<Box> notes;                // lines that go to the foot of the page that shows this box
  double notes_height = 0;
  std::optional<std::uint32_t> repeated_head;  // index in Pages::heads: set above it when a page begins with it
};

struct PlacedBox {
  const Box* box = nullptr;
  double top = 0;
};

struct Page {
  double width = 0, height = 0;
  bool turned = false;
  std::optional<Fill> paper;  // behind all else, where it is not white
  std::vector<PlacedBox> boxes;
  Box head, foot;  // y from the page's top
};

// The target of bookmarks and of the contents list.
struct HeadingPlace {
  int level = 1;
  std::string text;
  std::size_t page = 0;  // index in Pages::pages
  double y = 0;          // of its top, on the page
  bool hyphenated = false;
};

// The place of a note's first line, the target of its number in the text; or that of its number, the target of the one
// at the foot.
struct NotePlace {
  std::size_t page = 0;
  double y = 0;
};

// The place of an Anchor, the target of references.
struct AnchorPlace {
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  std::size_t page = nowhere;
  double y = 0;
};

// Moves, but is not copied: pages point at boxes.
struct Pages {
  Pages() = default;
  Pages(Pages&&) = default;
  Pages& operator=(Pages&&) = default;
  Pages(const Pages&) = delete;
  Pages& operator=(const Pages&) = delete;

  Structure structure;
  text::KeptWords words;  // that the boxes show
  void drop_text();       // once it is written: in a long document it is the largest part
  std::vector<Box> boxes;
  std::vector<Box> heads;  // of tables, as artifacts
  std::vector<HeadingPlace> headings;
  std::vector<NotePlace> notes, note_numbers;
  std::vector<AnchorPlace> anchors;
  std::vector<Page> pages;
  document::Plan plan;
};

// One run a line: position, size, owner and text. For tests.
std::string dump(const Pages& pages);
// One element a line, leaves left out; what pages cannot change.
std::string dump_structure(const Structure& structure);

}  // namespace layout
