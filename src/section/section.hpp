// The section as its author wrote it: the vocabulary of input/sectie.xsd as plain values, nothing numbered or dropped.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "diagnostics/position.hpp"

namespace section {

using diagnostics::Position;

struct Inline;
using Inlines = std::vector<Inline>;

struct Inline {
  enum class Kind { text, strong, emphasis, link, abbreviation, foreign, note, reference };
  Kind kind = Kind::text;
  std::string text;       // text: as written, white space not yet collapsed
  std::string attribute;  // link: href; abbreviation: voluit; foreign: a BCP 47 tag; reference: naar
  Position position;      // text: its first character; else the element's name
  Inlines children;
};

// An optional attribute or element that has a value, and where it stands.
struct Value {
  std::string text;
  Position position;
};

// Empty where there is none.
inline std::string text_of(const std::optional<Value>& value) { return value ? value->text : std::string(); }

struct List;

// punt, prioriteit or thema.
struct Item {
  Inlines content;
  std::vector<List> nested;  // none or one
  std::optional<Value> id;   // of a prioriteit or thema
  Position position;
};

struct List {
  bool numbered = false;
  std::vector<Item> items;
  Position position;
};

struct Paragraph {
  Inlines content;
  Position position;
};

// The themes of the Noord-Hollandse Norm or another norm.
struct Norm {
  std::optional<Value> name;
  std::vector<Item> themes;
  Position position;
};

// cel
struct Cell {
  Inlines content;                    // may be empty
  bool heads_row = false;             // kop="ja"
  std::optional<Value> alignment;     // of a cell of `kop`: links, midden, rechts or decimaal
  std::size_t columns = 1, rows = 1;  // kolommen, rijen: that it spans
  std::size_t column = 0;             // the first that it stands in
  Position position;
};

enum class RowKind {
  ordinary,
  group,     // groep: one cell, that heads the rows below it
  subtotal,  // subtotaal
  total      // totaal
};

struct Row {
  std::vector<Cell> cells;
  RowKind kind = RowKind::ordinary;  // soort
  Position position;
};

// The CSV file that a table takes its rows from.
struct RowsFile {
  Value path;                      // bestand: from the XML's folder, / between its parts, of which the first may be ..
  std::size_t head_lines = 1;      // kopregels, at most three
  std::optional<Value> selection;  // selectie: what the first column of a row must say
  // kolomkeuze: of those that `selection` leaves, from 1, in the order of the table; none: all.
  std::vector<std::size_t> columns;
  Position columns_position;
  std::uint64_t divisor = 1;            // deler
  std::optional<std::size_t> decimals;  // decimalen; 0 where only deler is given, and nothing where neither is
};

// afdrukstand
enum class Orientation : std::uint8_t { automatic, upright, turned };

// tabel; the cells of each row fill all columns, together with those that reach into it from above.
struct Table {
  std::optional<Value> id;
  std::optional<Inlines> caption;
  std::vector<Row> head;                             // kop, at most three
  std::vector<Row> rows;                             // rij
  std::size_t columns = 0;                           // at most 60
  std::optional<Value> source;                       // bron
  Orientation orientation = Orientation::automatic;  // afdrukstand
  // Which of Section::rows_files, from 1, has its rows until they are read (section/table_files.hpp). 0: none.
  std::uint32_t rows_file = 0;
  Position position;
};

// afbeelding
struct Figure {
  std::optional<Value> id;
  Value file;  // bestand: a relative path without .. or a link out of the folder, / between its parts
  std::optional<Value> alternative;  // absent exactly when it is decorative
  double width = 0;                  // breedte as a part of the column, above 0 to 1; 0: natural size
  std::optional<Inlines> caption;
  Position position;
};

// citaat
struct Quotation {
  std::vector<Paragraph> paragraphs;
  std::optional<Value> source;  // bron
  Position position;
};

using FlowMember = std::variant<Paragraph, List, Norm, Table, Figure, Quotation>;
using Flow = std::vector<FlowMember>;

// onderdeel
struct Subsection {
  std::optional<Value> id;
  Inlines title;
  Flow flow;
  Position position;
};

// ontwikkeling
struct Development {
  std::optional<Value> id;
  Inlines title;
  Flow flow;
  std::vector<Subsection> subsections;
  Position position;
};

struct Priorities {
  std::vector<Item> items;
  Position position;
};

struct Goals {
  Flow before;
  std::optional<Priorities> priorities;
  Flow after;
  std::vector<Subsection> subsections;
  Position position;
};

struct Developments {
  Flow flow;
  std::vector<Development> developments;
  Position position;
};

struct Action {
  std::optional<Value> id;
  Inlines content;
  std::optional<Inlines> note;  // toelichting
  std::optional<Value> type, portfolio_holder, planning, status;
  std::vector<Value> priorities;  // the ids that `prioriteit` names, all known
  Position position;
};

struct Actions {
  Flow before;
  std::vector<Action> actions;
  Flow after;
  Position position;
};

struct Costs {
  Flow flow;
  std::vector<Subsection> subsections;
  Position position;
};

struct Meeting {
  std::optional<Value> name, date, agenda_item;  // date is an ISO 8601 day that exists
  Position position;
};

struct Field {
  Value name, value;
};

// gegevens
struct Particulars {
  std::optional<Value> organisation, document, year, status, version, date, reference, portfolio_holder;
  std::vector<Meeting> meetings;
  std::vector<Field> fields;
  Position position;
};

struct Section {
  std::optional<Value> number;
  std::string language = "nl";
  Inlines title;
  Particulars particulars;
  std::optional<Goals> goals;
  std::optional<Developments> developments;
  std::optional<Actions> actions;
  std::optional<Costs> costs;
  std::vector<RowsFile> rows_files;  // in the order of the tables that name them
  std::size_t elements = 0;          // of the XML, where there are such; else 0
  Position position;
};

}  // namespace section
