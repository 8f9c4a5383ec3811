// What a document says that was written elsewhere, whatever its file format: the one tree between all readers (DOCX,
// ODT, HTML, text) and the one understanding of it (understand.hpp).
//
// A reader says what stands there and how the document itself names it: its styles, levels, lists, spans. It judges
// nothing: that "Doelstellingen" opens a block, that a list is one of priorities, that a first row is a head, is found
// in understand.hpp alone. Our own marked files give the same tree, from which a reader of their marks may take more.
//
// Values; UTF-8; no character that XML 1.0 forbids and no U+007F to U+009F (clean.hpp). All that is visible in the
// document is in the tree once, in the order in which it is read; nothing that is not.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace importing {  // `import` is a keyword where modules are

// Where something stands, as a person finds it again.
struct Place {
  std::uint32_t paragraph = 0;  // from 1, of those that say something; 0: nowhere in the running text
  std::uint32_t line = 0;       // of a text file, from 1; 0 in all others
};

// A stretch of text that looks one way; or a mark for what stands apart, in the place where it is mentioned.
struct Run {
  std::string text = {};  // \n where the author began a new line in the paragraph, \t where a tab stands
  bool bold = false, italic = false;
  std::string language = {};  // a BCP 47 tag; empty: that of the document
  std::string address = {};   // of a link to elsewhere, as written; empty: none, or one within the document
  std::uint32_t note = 0;     // of Source::notes, from 1: its mark stands here, and `text` is empty
  std::uint32_t picture = 0;  // of Source::pictures, from 1: it stands here, and `text` is empty
  // Of our own reports (Source::properties): the name of its character style, and of the bookmark that a link leads to.
  std::string style = {}, target = {};
};

// What its style, or its element, says that a paragraph is.
enum class Role : std::uint8_t {
  body,
  title,     // of the whole document (Word's Title, the first line of a text)
  heading,   // of `level`
  caption,   // of a table or picture
  quote,     // of somebody else's words
  contents,  // a line of a contents list that a program made
};

// Membership of a list.
struct ListPlace {
  std::uint32_t list = 0;  // paragraphs of one list have one number; 0: of none
  std::uint8_t level = 0;  // 0 to 8
  bool numbered = false;
  bool continues = false;  // more of the item that the paragraph before it began
};

struct Paragraph {
  std::vector<Run> runs;
  Role role = Role::body;
  std::uint8_t level = 0;  // of a heading, 1 to 9
  ListPlace item;
  std::string label;  // the number that the program itself puts before a heading: "2.6.1"
  std::string style;  // its name as a person reads it; may be empty
  Place place;
  std::vector<std::string> bookmarks = {};  // that begin in it, of our own reports
};

struct Table;
using Block = std::variant<Paragraph, Table>;

struct Cell {
  std::vector<Block> blocks;
  std::uint32_t columns = 1, rows = 1;  // that it spans
  bool head = false;                    // th, of a row or column
};

struct Row {
  std::vector<Cell> cells;  // without those that a cell from above covers
  bool head = false;        // marked as one that heads the columns
};

struct Table {
  std::vector<Row> rows;
  Place place;
};

struct Note {
  std::vector<Block> blocks;
};

struct Picture {
  std::string extension;    // png, jpg, emf, ...; in small letters
  std::string bytes;        // empty where it stands elsewhere, or is of a kind that nobody here reads
  std::string address;      // where it stands, of a web page that does not hold it; as written
  std::string alternative;  // what its author says that it shows
  bool decorative = false;
};

// "png" or "jpg" by the first bytes of a picture of that kind, the two that a section can show; else empty.
std::string_view raster_extension(std::string_view bytes);

// What is visible beside the running text.
struct Aside {
  enum class Kind : std::uint8_t {
    header,
    footer,
    comment,    // of a reviewer, `author`
    furniture,  // of a web page: menus, buttons
    hidden,     // text that its author hid, or that stands in a drawing
    struck,     // text that is struck through, which is in the running text too
  };
  Kind kind = Kind::header;
  std::string author, text;  // text: its paragraphs, a line each
  Place place;               // of what a comment is about
};

// A custom property.
struct Property {
  std::string name, value;
};

struct Source {
  std::string title;     // of its properties; may be empty
  std::string language;  // that it declares, a BCP 47 tag; may be empty
  std::vector<Block> blocks;
  std::vector<Note> notes;
  std::vector<Picture> pictures;
  std::vector<Aside> asides;
  std::uint32_t insertions = 0, deletions = 0;  // tracked changes, taken as accepted
  std::uint32_t objects = 0;                    // embedded files, charts and the like, which are not read
  // Custom properties, of which one named raadstuk says that it is a report of ours (section/marks.hpp).
  std::vector<Property> properties;
  std::string section;  // the XML that a report of ours carries of what it was made of; empty: none
};

// What keeps a file from being read at all: one error, that tells what to do.
using Read = std::variant<Source, diagnostics::Diagnostic>;

}  // namespace importing
