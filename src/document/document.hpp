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
  bool is_help = false;  // of a template: it says what a person shall write in its place
};
struct Link {
  std::string target;  // an absolute URI, checked
  Inlines content;
  Position position;
};
struct Abbreviation {
  std::string expansion;
  Inlines content;
  bool given = true;  // by the author; else the house style knows it
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
// What came and what went, in a report that shows how it was changed. Only word processing documents get such a report;
// the other formats take both for text.
struct Inserted {
  Inlines content;
};
struct Deleted {
  Inlines content;
};
struct Inline {
  std::variant<Text, Strong, Emphasis, Link, Abbreviation, Foreign, Note, Anchor, Reference, Counter, Inserted, Deleted>
      kind;
};

// Of something as a whole, its end as well: then nothing in it is marked once more.
enum class Change : std::uint8_t { none, inserted, deleted };

// What a heading stands above. It chooses the look; the level says how deep the heading lies, which is another thing
// where a report is a part of something larger.
enum class HeadingRole {
  part,     // of a book: chapters that belong together
  chapter,  // of a book: a section, or a text of the book's own
  block,    // one of the blocks that every section has
  topic,    // a development, or a subsection of a block
  subtopic  // a subsection of a topic
};

struct Heading {
  int level = 2;  // 2 to 6; the title of the report is level 1 and stands in Document
  HeadingRole role = HeadingRole::block;
  Inlines content;
  std::string id = {};        // see Document::id
  std::string number = {};    // of a section in a book, as that of the Document; may be empty
  std::string bookmark = {};  // see Marks
};

struct Paragraph {
  Inlines content;
  bool leads_in = false;      // introduces the list or table that follows, and stays with its beginning
  Change end = Change::none;  // inserted: it was one with the paragraph behind it; deleted: it became so
};

enum class Numbering { bullet, decimal };

struct List;
struct ListItem {
  std::string label;  // "1." or the bullet, final
  Inlines content;
  std::vector<List> nested;      // none or one
  std::string id = {};           // of a priority or theme, see Document::id
  Change change = Change::none;  // of its own text; its nested lists have theirs
  std::string bookmark = {};     // see Marks
};
enum class ListRole : std::uint8_t { plain, priorities, themes };
struct List {
  Numbering numbering = Numbering::bullet;
  Inlines caption;  // may be empty, as it is of a list in a list
  std::vector<ListItem> items;
  bool led_in = false;  // by the paragraph before it: the first two items stay with that
  ListRole role = ListRole::plain;
  std::string bookmark = {};  // see Marks: of one that would be taken for more of the list before it
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
  bool repeats = false;                       // in a part of a table: it says what another part says
  // In web pages its text leads there: to the page of a section, relative and percent-encoded. May be empty.
  std::string page = {};
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

inline bool is_total(RowRole role) { return role == RowRole::total || role == RowRole::subtotal; }

struct Row {
  std::vector<Cell> cells;  // in the order of their columns; none where one reaches in from above
  RowRole role = RowRole::ordinary;
  std::string id = {};  // of an action, see Document::id
  Change change = Change::none;
  std::string bookmark = {};  // see Marks
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
  std::string id = {};        // see Document::id
  std::string bookmark = {};  // see Marks
};

struct Figure {
  std::size_t image = 0;      // index in Document::images
  std::string alternative;    // empty: it is decorative
  double width = 0;           // as a part of the column; 0: natural size at 150 dpi, never wider than the column
  Inlines caption;            // may be empty
  Inlines place = {};         // without a caption, where something refers to it: an Anchor without content
  std::string id = {};        // see Document::id
  std::string bookmark = {};  // see Marks
};

struct Quotation {
  std::vector<Inlines> paragraphs;  // at least one, none empty
  Inlines source;                   // on a line of its own; may be empty
  std::string bookmark = {};        // see Marks: of one that would be taken for more of the quotation before it
};

// One line of a data block.
struct Fact {
  Inlines label;
  Inlines value;
  Change change = Change::none;
};
// What a section in a book has for itself of what a report has on its first page. At least one fact.
struct DataBlock {
  std::vector<Fact> facts;
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Figure, Quotation, DataBlock> kind;
  Change change = Change::none;
};

// A picture that the report shows; who composes the report holds its bytes.
struct Image {
  std::string file;                     // as the author named it
  std::uint32_t width = 0, height = 0;  // in pixels, upright
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
  std::string changed_by = {};  // who word processors say made the changes that are marked
};

// Repeats what stands in the text: artifacts, never the only place of anything. A part or chapter of a book has its own
// name at the left of the head (document/headings.hpp).
struct RunningText {
  std::string head_left, head_right, foot_left;  // each may be empty
  std::string page;                              // {pagina} {paginas}
  std::string part;                              // behind the caption of each part of a table: {deel} {delen}
  std::string page_language;                     // of `page` and `part`
};

struct Contents {
  Inlines heading;
  HeadingRole deepest = HeadingRole::subtopic;  // of the Headings that it lists; below the title it lists all
};

// What a report that people may edit carries unseen, so that it can be read back as what it was made of: values by
// name, each of at most 250 UTF-16 units, and names of bookmarks at the elements, of letters, digits and underscores.
// Formats that nobody edits leave them out.
struct Marks {
  std::vector<std::pair<std::string, std::string>> values;
  // The section that it was composed of, as section::write gives it; empty where no file of it carries that.
  std::string source = {};
  // A custom property that tells which section that is, for files that cannot hold it; empty where none was asked for.
  std::pair<std::string, std::string> source_name = {};
};

struct Document {
  Metadata metadata;
  Inlines organisation, name;        // the masthead; each may be empty
  std::string number;                // of the section; may be empty
  Inlines title;                     // heading level 1
  std::vector<Fact> facts;           // of the data block on the first page
  std::optional<Contents> contents;  // lists the Headings in `blocks`
  std::vector<Block> blocks;
  std::vector<Image> images;
  RunningText running;
  // Of its title. An id names a place that addresses can lead to, in formats that have addresses of places: the id that
  // its author gave, and the name of its Anchor, else one made of what it is and its number ("actie-4"). No white
  // space, distinct in the Document; empty where nobody named the place.
  std::string id = {};
  Marks marks = {};
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
