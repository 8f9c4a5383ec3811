// The report, neutral of any format: final text, final numbers, final labels, in reading order.
//
// Values only. A new kind of block or inline does not compile until every std::visit over it has a case.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/position.hpp"

namespace document {

using diagnostics::Position;

struct Inline;
using Inlines = std::vector<Inline>;

// White space is collapsed; U+00A0, U+202F and U+00AD stand as the author wrote them. Adjacent texts join directly.
struct Text {
  std::string utf8;
  Position position;
};
struct Strong {
  Inlines content;
};
struct Emphasis {
  Inlines content;
};
struct Link {
  std::string target;  // an absolute URI, checked
  Inlines content;
  Position position;
};
struct Abbreviation {
  std::string expansion;
  Inlines content;
};
struct Foreign {
  std::string language;  // BCP 47, with a region where the tag had none and one is usual (nl-NL)
  Inlines content;
};
// A note, where its number stands in the text; each format puts its content where notes go.
struct Note {
  int number = 0;  // through the whole report, from 1
  Inlines content;
};
// Something that a Reference leads to: the name of its target, and its text or the beginning of that.
struct Anchor {
  std::string name;  // distinct in the Document
  Inlines content;
};
// Leads to the Anchor of that name.
struct Reference {
  std::string target;
  Inlines content;  // what it prints, never empty
  Position position;
};
// The number of a table or figure where its caption begins, which word processors count themselves.
enum class Sequence { table, figure };
struct Counter {
  Sequence sequence = Sequence::table;
  int number = 0;
};
struct Inline {
  std::variant<Text, Strong, Emphasis, Link, Abbreviation, Foreign, Note, Anchor, Reference, Counter> kind;
};

// What a heading stands above. It chooses the look; the level says how deep the heading lies, which is another thing
// where a report is a part of something larger.
enum class HeadingRole {
  block,    // one of the blocks that every section has
  topic,    // a development, or a subsection of a block
  subtopic  // a subsection of a topic
};

struct Heading {
  int level = 2;  // 2 to 6; the title of the report is level 1 and stands in Document
  HeadingRole role = HeadingRole::block;
  Inlines content;
};

struct Paragraph {
  Inlines content;
  bool leads_in = false;  // introduces the list or table that follows, and stays with its beginning
};

enum class Numbering { bullet, decimal };

struct List;
struct ListItem {
  std::string label;  // "1." or the bullet, final
  Inlines content;
  std::vector<List> nested;  // none or one
};
struct List {
  Numbering numbering = Numbering::bullet;
  Inlines caption;  // may be empty
  std::vector<ListItem> items;
  bool led_in = false;  // by the paragraph before it: the first two items stay with that
};

enum class Alignment { left, centre, right, decimal };

struct Column {
  Alignment alignment = Alignment::left;
  bool ordinal = false;  // numbers of ours, set as the numbers of a list are
};
struct Cell {
  std::vector<Inlines> paragraphs;  // none empty; no paragraph: an empty cell of the author
  bool heads_row = false;
  // In a column of figures: how many bytes of the first paragraph's text, its notes left out, stand before the mark
  // that the figures of the column are aligned on.
  std::size_t before_mark = 0;
  std::size_t column_span = 1, row_span = 1;  // at least one; in which column it stands says Grid
};
enum class RowRole {
  ordinary,
  group,     // one cell over all columns, that heads the rows up to the next group
  subtotal,  // of rows above
  total,
  // One cell that explains the row above it, over all columns that no cell of that row reaches down in. The two stay
  // together, and count as one where rows are counted to keep them so.
  explanation
};

struct Row {
  std::vector<Cell> cells;  // in the order of their columns; none where one reaches in from above
  RowRole role = RowRole::ordinary;
};
// What its author asks of the page that a table stands on.
enum class Orientation : std::uint8_t {
  automatic,
  upright,
  turned  // wider than it is high
};

struct Table {
  Inlines caption;      // may be empty
  std::string summary;  // for those who do not see the table; may be empty
  std::vector<Column> columns;
  std::vector<Row> head;  // the rows that head the columns; may be empty
  std::vector<Row> rows;  // at least one; their cells fill all columns, and so do those of the head
  Inlines source = {};    // below it; may be empty
  bool led_in = false;    // by the paragraph before it: the first two rows stay with that
  Orientation orientation = Orientation::automatic;
  Position position = {};
};

struct Figure {
  std::size_t image = 0;    // index in Document::images
  std::string alternative;  // empty: it is decorative
  double width = 0;         // as a part of the column; 0: natural size at 150 dpi, never wider than the column
  Inlines caption;          // may be empty
  Inlines place = {};       // without a caption, where something refers to it: an Anchor without content
};

struct Quotation {
  std::vector<Inlines> paragraphs;  // at least one, none empty
  Inlines source;                   // on a line of its own; may be empty
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Figure, Quotation> kind;
};

// A picture that the report shows; who composes the report holds its bytes.
struct Image {
  std::string file;                     // as the author named it
  std::uint32_t width = 0, height = 0;  // in pixels, upright
};

// One line of the data block on the first page.
struct Fact {
  Inlines label;
  Inlines value;
};

struct Date {
  int year = 0, month = 0, day = 0;
};

struct Metadata {
  std::string title;     // "2.6.1 Veiligheid (Programmabegroting 2026)"; the same string in every format
  std::string author;    // the organisation; may be empty
  std::string language;  // nl-NL
  std::optional<Date> date;
  std::string identifier;  // may be empty
  // What a registry wants to know by name, beside all that; in their order.
  std::vector<std::pair<std::string, std::string>> properties = {};
};

// Repeats what stands in the text: artifacts, never the only place of anything.
struct RunningText {
  std::string head_left, head_right, foot_left;  // each may be empty
  std::string page;                              // {pagina} {paginas}
  std::string page_language;                     // of `page`
};

struct Contents {
  Inlines heading;
};

struct Document {
  Metadata metadata;
  Inlines organisation, name;  // the masthead; each may be empty
  std::string number;          // of the section; may be empty
  Inlines title;               // heading level 1
  std::vector<Fact> facts;
  std::optional<Contents> contents;  // lists every Heading in `blocks`
  std::vector<Block> blocks;
  std::vector<Image> images;
  RunningText running;
};

// Whether the row below it explains the row.
inline bool is_explained(const Table& table, std::size_t row) {
  return row + 1 < table.rows.size() && table.rows[row + 1].role == RowRole::explanation;
}

// One std::visit a consumer, without a generic case. Who cares for some kinds of inline only, and walks through the
// others, takes document/content.hpp.
template <class... Cases>
struct Match : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

}  // namespace document
